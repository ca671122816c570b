/** Why something is asked for or flagged, in a sentence or two, and where that comes from. */
export interface Explanation {
  text: string;
  /** Where it can be read up. Absent where it follows from what a key is. */
  url?: string;
  /** The part of Narrowkey's own help that goes on from here. */
  help?: HelpPart;
}

/** What each area covers; what the replies to a new key mean. */
export type HelpPart = 'areas' | 'replies';

const ALMA_APIS = 'https://developers.exlibrisgroup.com/alma/apis/';
const CARLI = 'https://www.carli.illinois.edu/products-services/i-share/external-system/devnetapi';
const DUKE = 'https://duke.atlassian.net/wiki/spaces/LIB/pages/164102206/Requesting+Alma+API+keys';
const READ_IS_GET = 'https://developers.exlibrisgroup.com/blog/How-we-re-building-APIs-at-Ex-Libris/';

/**
 * By step id and by finding code. To add one is to add a row. They are long beside the rest of the panel, so the background
 * sends them along with the session, and the page's own script does not carry them.
 */
export const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  'sign-in': {
    text: "Keys belong to an institution, so you need an account of yours. Without one, ask your institution's technical contact for an invitation.",
    url: ALMA_APIS,
  },
  'open-menu': { text: 'In a narrow window the site puts its menu behind a button. Nothing is missing.' },
  build: { text: 'Keys are managed where developers manage what they build.', url: CARLI },
  'manage-keys': {
    text: 'The list shows every key of your institution, so you can see whether this application has one already.',
    url: CARLI,
  },
  'add-key': {
    text: 'One key for each application: a single key can then be disabled or replaced without stopping another service.',
    url: DUKE,
  },
  name: {
    text: 'Colleagues meet the key by its name, in this list and in usage reports. The application and its institution say the most.',
    url: CARLI,
  },
  description: {
    text: 'Whoever reviews this key next year needs to know what it is for and who owns it.',
    url: CARLI,
  },
  enabled: {
    text: 'A key that is not enabled is refused. Turn it off later instead of deleting it, if in doubt.',
  },
  restrictionProfile: {
    text: 'The code of an Alma integration profile limits the key to some vendors, funds or libraries. Without it, the key reaches all of them.',
  },
  scope: {
    text: 'An area opens one part of Alma or Primo. Read-only allows looking things up (GET); Read/write also allows changing and deleting.',
    url: READ_IS_GET,
    help: 'areas',
  },
  ipRanges: { text: 'Within an IP range, a key that leaks is of no use anywhere else.' },
  compare: {
    text: 'A key that is too wide lets anyone who holds it do more than the application needs. Configure it as narrowly as possible.',
    url: CARLI,
  },
  save: {
    text: 'You press it: Narrowkey never does. The key is made then, and can be seen in the list at any time.',
  },
  copy: { text: 'Copying leaves no character out. Narrowkey never sees the key.', url: CARLI },
  paste: {
    text: 'From this site straight into the application: e-mail is considerably less secure. If the application is then refused, look up the reply.',
    url: CARLI,
    help: 'replies',
  },
  delivered: {
    text: 'The register then knows that the key is in use, and when to look at it again.',
    help: 'replies',
  },

  FORM_CHANGED: {
    text: 'The site may have been rebuilt. What was not read is listed here and never counted as right.',
  },
  KEY_IN_TEXT: {
    text: 'Name and description are shown to everyone with an account, and go into reports.',
    url: CARLI,
  },
  INCOMPLETE_ROW: {
    text: 'Each row says area, environment and permission. All three have to be chosen.',
  },
  DUPLICATE_AREA: { text: 'Nothing public says which of two rows wins. One row leaves no doubt.' },
  NO_SCOPES: { text: 'A key opens only the areas in its rows.', url: CARLI, help: 'areas' },
  NO_NAME: { text: "Alma's usage report shows keys by name and last four characters.", url: CARLI },
  NO_DESCRIPTION: { text: 'Say which application it is for, who makes it and who owns the key.', url: CARLI },
  UNKNOWN_AREA: {
    text: "Only areas that public documents name are known here. Look for it in the application's documentation before you grant it.",
    url: ALMA_APIS,
    help: 'areas',
  },
  WRONG_ENVIRONMENT: {
    text: 'Production and sandbox each need a key of their own.',
    url: DUKE,
    help: 'replies',
  },
  AREA_MISSING: {
    text: 'The gateway refuses every call of an area that the key does not have.',
    url: ALMA_APIS,
    help: 'areas',
  },
  WRITE_MISSING: {
    text: 'Read-only allows looking things up (GET): a call that creates, changes or deletes is refused.',
    url: READ_IS_GET,
    help: 'areas',
  },
  WRITE_NOT_NEEDED: {
    text: 'Read-only allows looking things up (GET), and this application does nothing else.',
    url: READ_IS_GET,
    help: 'areas',
  },
  AREA_NOT_NEEDED: {
    text: 'Each area that is left off is one that a leaked key cannot open.',
    url: CARLI,
    help: 'areas',
  },
  NO_RESTRICTION_PROFILE: {
    text: 'The profile says that this key is limited by an integration profile of type API Restrictions in Alma.',
  },
  CONFIGURATION_WRITE: {
    text: "Jobs run with the whole system's rights, not with a person's.",
    url: DUKE,
    help: 'areas',
  },
  USERS_WRITE: { text: 'Patron records are the most personal data that Alma has.', url: DUKE, help: 'areas' },
  AREA_NEVER_WRITE: {
    text: 'The rule comes from the guidance pack in force. The register shows it under Guidance.',
  },
  MIXED_ENVIRONMENTS: { text: 'Production and sandbox each need a key of their own.', url: DUKE },
  MIXED_PRODUCTS: {
    text: 'Separate keys can be disabled and replaced one at a time.',
    url: DUKE,
    help: 'areas',
  },
  PUBLIC_KEY_NOT_ALONE: {
    text: 'Whatever else it opens, every visitor of that web page could do.',
    help: 'areas',
  },
  BAD_IP_RANGE: { text: 'An address is four numbers, 192.0.2.7. A range adds its size: 192.0.2.0/24.' },
  WIDE_IP_RANGE: { text: "The narrowest range that holds the application's own address is enough." },
  NO_IP_RANGE: {
    text: 'Calls from outside the range are refused, so a key that leaks is of no use elsewhere.',
  },
  IP_RANGE_MISSING: { text: 'Calls from outside the range are refused.', help: 'replies' },
  PRIVATE_IP_RANGE: {
    text: 'Addresses that begin with 10, 172.16 to 172.31 or 192.168 never leave a network.',
    url: 'https://www.rfc-editor.org/rfc/rfc1918',
  },
};
