import { inWords } from './in-words';
import { leastScopes } from './least-scopes';
import { byProduct } from './products';
import type { Question } from './question-schema';
import { callsAsReason } from './reasons';
import { emptyStart, type Proposal, type StartProfile } from './start-profile';

const RECORDS = 'Titles and items';
const PATRONS = 'Patrons';
const LENDING = 'Loans, holds and fines';
const SHARING = 'Resource sharing';
const RESERVES = 'Course reserves';
const MONEY = 'Orders and invoices';
const ELECTRONIC = 'Electronic resources';
const DESK = 'Printing and work lists';
const SETUP = 'Set-up, sets and jobs';
const REPORTS = 'Reports and search';

const ITEM = '/almaws/v1/bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}';

/** The questions, in the order of the wizard. To add one is to add a row. */
export const questions: Question[] = [
  {
    id: 'barcode',
    group: RECORDS,
    does: 'look up items by barcode',
    help: 'Labels, inventory, ILL forms that fill themselves.',
    calls: ['GET /almaws/v1/items'],
  },
  {
    id: 'read-titles',
    group: RECORDS,
    does: 'show titles, holdings or availability',
    help: 'It only reads.',
    calls: [
      'GET /almaws/v1/bibs/{mms_id}',
      'GET /almaws/v1/bibs/{mms_id}/holdings',
      'GET /almaws/v1/bibs/{mms_id}/holdings/{holding_id}/items',
    ],
  },
  {
    id: 'change-titles',
    group: RECORDS,
    does: 'change, add or delete titles or holdings',
    help: 'Call numbers, OCLC numbers, records from ArchivesSpace.',
    calls: ['PUT /almaws/v1/bibs/{mms_id}', 'PUT /almaws/v1/bibs/{mms_id}/holdings/{holding_id}'],
  },
  {
    id: 'change-items',
    group: RECORDS,
    does: 'change items',
    help: 'Inventory dates, notes, barcodes.',
    calls: [`GET ${ITEM}`, `PUT ${ITEM}`],
  },
  {
    id: 'scan-in',
    group: RECORDS,
    does: 'return or scan in items',
    help: 'Return machines, sorters, refile stations.',
    calls: [`POST ${ITEM}`],
  },
  {
    id: 'digital-files',
    group: RECORDS,
    does: 'add digital files to titles',
    help: 'Representations of Alma Digital.',
    calls: [
      'GET /almaws/v1/bibs/{mms_id}/representations',
      'POST /almaws/v1/bibs/{mms_id}/representations',
      'POST /almaws/v1/bibs/{mms_id}/representations/{rep_id}/files',
    ],
  },
  {
    id: 'read-patrons',
    group: PATRONS,
    does: 'look patrons up',
    help: 'Name, group, expiry date, address. It only reads.',
    calls: ['GET /almaws/v1/users/{user_id}'],
  },
  {
    id: 'change-patrons',
    group: PATRONS,
    does: 'change patron records',
    help: 'Addresses, notes, blocks, expiry dates, roles.',
    calls: ['GET /almaws/v1/users/{user_id}', 'PUT /almaws/v1/users/{user_id}'],
  },
  {
    id: 'add-patrons',
    group: PATRONS,
    does: 'add or delete patrons',
    help: 'Self-registration, loading from a student system.',
    calls: ['POST /almaws/v1/users', 'DELETE /almaws/v1/users/{user_id}'],
  },
  {
    id: 'sign-in',
    group: PATRONS,
    does: "check patrons' passwords (sign-in)",
    help: 'Only passwords that Alma keeps. Not for SAML, CAS or LDAP. Ex Libris allows it with read-only.',
    calls: ['POST /almaws/v1/users/{user_id}?op=auth'],
  },
  {
    id: 'show-account',
    group: LENDING,
    does: 'show a patron their loans, requests or fines',
    help: 'It only reads.',
    calls: [
      'GET /almaws/v1/users/{user_id}/loans',
      'GET /almaws/v1/users/{user_id}/requests',
      'GET /almaws/v1/users/{user_id}/fees',
    ],
  },
  {
    id: 'lend',
    group: LENDING,
    does: 'check out items to a patron',
    help: 'Self-checkout stations.',
    calls: ['POST /almaws/v1/users/{user_id}/loans'],
  },
  {
    id: 'renew',
    group: LENDING,
    does: 'renew loans',
    help: 'From an account page.',
    calls: ['GET /almaws/v1/users/{user_id}/loans', 'POST /almaws/v1/users/{user_id}/loans/{loan_id}'],
  },
  {
    id: 'hold-on-title',
    group: LENDING,
    does: 'place holds from a title or item',
    help: 'It starts from the title or item and then names the patron. Most ILL add-ons and catalogues do.',
    calls: ['POST /almaws/v1/bibs/{mms_id}/requests', `POST ${ITEM}/requests`],
  },
  {
    id: 'hold-for-patron',
    group: LENDING,
    does: "place holds from a patron's account",
    help: 'It starts from the patron and then names the title. If you do not know which, ask its developer: the areas differ.',
    calls: ['POST /almaws/v1/users/{user_id}/requests'],
  },
  {
    id: 'cancel-requests',
    group: LENDING,
    does: "change or cancel a patron's requests",
    help: 'From an account page.',
    calls: [
      'GET /almaws/v1/users/{user_id}/requests',
      'PUT /almaws/v1/users/{user_id}/requests/{request_id}',
      'DELETE /almaws/v1/users/{user_id}/requests/{request_id}',
    ],
  },
  {
    id: 'payments',
    group: LENDING,
    does: 'take payments',
    help: 'Fines and fees paid at a kiosk, a till or online.',
    calls: [
      'GET /almaws/v1/users/{user_id}/fees',
      'POST /almaws/v1/users/{user_id}/fees/{fee_id}',
      'POST /almaws/v1/users/{user_id}/fees/all',
    ],
  },
  {
    id: 'payments-report',
    group: LENDING,
    does: 'report payments to finance',
    help: 'A list of all payments in a period.',
    calls: ['GET /almaws/v1/conf/utilities/fee-transactions'],
  },
  {
    id: 'borrowing-requests',
    group: SHARING,
    does: 'send borrowing requests for patrons',
    help: 'From an ILL system or a request form.',
    calls: ['POST /almaws/v1/users/{user_id}/resource-sharing-requests'],
  },
  {
    id: 'lending-requests',
    group: SHARING,
    does: 'create lending requests from partners',
    help: "Another library's system asks for your items. Not with NCIP or ISO 18626, which need no key.",
    calls: [
      'POST /almaws/v1/partners/{partner_code}/lending-requests',
      'GET /almaws/v1/partners/{partner_code}/lending-requests/{request_id}',
    ],
  },
  {
    id: 'partners',
    group: SHARING,
    does: 'keep partner records up to date',
    help: 'It adds or changes resource sharing partners.',
    calls: ['GET /almaws/v1/partners', 'POST /almaws/v1/partners', 'PUT /almaws/v1/partners/{partner_code}'],
  },
  {
    id: 'read-partners',
    group: SHARING,
    does: 'read partner records',
    help: 'It only reads.',
    calls: ['GET /almaws/v1/partners', 'GET /almaws/v1/partners/{partner_code}'],
  },
  {
    id: 'lending-list',
    group: SHARING,
    does: 'work through the list of lending requests',
    help: 'It reads the list and moves requests on.',
    calls: [
      'GET /almaws/v1/task-lists/rs/lending-requests',
      'POST /almaws/v1/task-lists/rs/lending-requests',
    ],
  },
  {
    id: 'show-reserves',
    group: RESERVES,
    does: 'show course reserves or reading lists',
    help: 'It only reads.',
    calls: [
      'GET /almaws/v1/courses',
      'GET /almaws/v1/courses/{course_id}/reading-lists',
      'GET /almaws/v1/courses/{course_id}/reading-lists/{reading_list_id}/citations',
    ],
  },
  {
    id: 'change-reserves',
    group: RESERVES,
    does: 'create or change courses or reading lists',
    help: 'Loading from a learning system, adding citations.',
    calls: [
      'POST /almaws/v1/courses',
      'PUT /almaws/v1/courses/{course_id}',
      'POST /almaws/v1/courses/{course_id}/reading-lists/{reading_list_id}/citations',
    ],
  },
  {
    id: 'read-orders',
    group: MONEY,
    does: 'read orders, funds, invoices or vendors',
    help: 'Cost reports, card slips. It only reads.',
    calls: [
      'GET /almaws/v1/acq/po-lines',
      'GET /almaws/v1/acq/funds',
      'GET /almaws/v1/acq/invoices',
      'GET /almaws/v1/acq/vendors',
    ],
  },
  {
    id: 'place-orders',
    group: MONEY,
    does: 'create or change orders',
    help: "Vendors' real-time ordering (GOBI, OASIS), order forms.",
    calls: ['POST /almaws/v1/acq/po-lines', 'PUT /almaws/v1/acq/po-lines/{po_line_id}'],
  },
  {
    id: 'invoices',
    group: MONEY,
    does: 'create, approve or mark invoices as paid',
    help: "The university's finance system.",
    calls: [
      'GET /almaws/v1/acq/invoices',
      'POST /almaws/v1/acq/invoices',
      'POST /almaws/v1/acq/invoices/{invoice_id}',
    ],
  },
  {
    id: 'read-licences',
    group: MONEY,
    does: 'read licences',
    help: 'Whether an e-journal may be lent.',
    calls: ['GET /almaws/v1/acq/licenses', 'GET /almaws/v1/acq/licenses/{license_code}'],
  },
  {
    id: 'read-electronic',
    group: ELECTRONIC,
    does: 'read electronic collections or portfolios',
    help: 'It only reads.',
    calls: [
      'GET /almaws/v1/electronic/e-collections',
      'GET /almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios',
    ],
  },
  {
    id: 'change-electronic',
    group: ELECTRONIC,
    does: 'change electronic collections or portfolios',
    help: 'Links, notes, access models.',
    calls: [
      'GET /almaws/v1/electronic/e-collections/{collection_id}',
      'PUT /almaws/v1/electronic/e-collections/{collection_id}',
      'PUT /almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios/{portfolio_id}',
    ],
  },
  {
    id: 'portfolios-of-title',
    group: ELECTRONIC,
    does: 'read the portfolios of one title',
    help: 'It starts from a title in the catalogue. It only reads.',
    calls: ['GET /almaws/v1/bibs/{mms_id}/portfolios'],
  },
  {
    id: 'print',
    group: DESK,
    does: "print slips and letters from Alma's printout queue",
    help: 'It finds the printers, fetches what waits and marks it as printed.',
    calls: [
      'GET /almaws/v1/conf/printers',
      'GET /almaws/v1/task-lists/printouts',
      'POST /almaws/v1/task-lists/printouts/{printout_id}',
    ],
  },
  {
    id: 'pick-list',
    group: DESK,
    does: 'read the list of items to fetch from the shelf',
    help: 'Pick lists. It only reads.',
    calls: ['GET /almaws/v1/task-lists/requested-resources'],
  },
  {
    id: 'libraries',
    group: SETUP,
    does: 'read the names of libraries, locations or desks, or codes',
    help: 'To show names instead of codes. It only reads.',
    calls: [
      'GET /almaws/v1/conf/libraries',
      'GET /almaws/v1/conf/libraries/{libraryCode}/locations',
      'GET /almaws/v1/conf/code-tables/{codeTableName}',
    ],
  },
  {
    id: 'opening-hours',
    group: SETUP,
    does: 'show opening hours',
    help: 'It only reads.',
    calls: ['GET /almaws/v1/conf/libraries/{libraryCode}/open-hours'],
  },
  {
    id: 'read-sets',
    group: SETUP,
    does: 'read sets or the results of jobs',
    help: 'It only reads.',
    calls: [
      'GET /almaws/v1/conf/sets',
      'GET /almaws/v1/conf/sets/{set_id}/members',
      'GET /almaws/v1/conf/jobs/{job_id}/instances/{instance_id}',
    ],
  },
  {
    id: 'run-jobs',
    group: SETUP,
    does: 'run jobs or change sets',
    help: 'A job can change data of any kind, so this is the broadest permission there is.',
    calls: ['POST /almaws/v1/conf/jobs/{job_id}', 'POST /almaws/v1/conf/sets/{set_id}'],
  },
  {
    id: 'analytics',
    group: REPORTS,
    does: 'read Analytics reports',
    help: 'Dashboards, spreadsheets, Power BI.',
    calls: ['GET /almaws/v1/analytics/reports'],
  },
  {
    id: 'search-primo',
    group: REPORTS,
    does: 'search Primo',
    help: 'A search box outside Primo. It goes on a key of its own.',
    calls: ['GET /primo/v1/search'],
  },
];

/** The question as a person reads it. */
export const questionText = ({ does }: Question) => `Does it ${does}?`;

/** The least scopes that follow from the questions answered with yes, each with what was answered and the calls as reason. */
export function scopesFromAnswers(yes: ReadonlySet<string>): StartProfile['scopes'] {
  const answered = answeredWith(yes);
  return leastScopes(answered.flatMap(({ calls }) => calls)).map((scope) => {
    const own = answered.filter(({ calls }) => calls.some((call) => scope.calls.includes(call)));
    const reason = `To ${inWords(own.map(({ does }) => does))}: ${callsAsReason(scope)}`;
    return { area: scope.area, permission: scope.permission, reason: reason.slice(0, 1000) };
  });
}

/** The profiles that follow from the answers: one for each product, as a key should not hold areas of two. */
export function proposalsFromAnswers(yes: ReadonlySet<string>): Proposal[] {
  const answered = answeredWith(yes);
  return byProduct(scopesFromAnswers(yes)).map(({ product, scopes }) => ({
    key: product,
    profile: {
      ...emptyStart,
      purpose: `To ${inWords(answered.map(({ does }) => does))}.`.slice(0, 2000),
      scopes,
      notes: `Worked out from answers, not from documentation:\n${answered
        .map((question) => `${questionText(question)} Yes.`)
        .join('\n')}`,
    },
  }));
}

const answeredWith = (yes: ReadonlySet<string>) => questions.filter(({ id }) => yes.has(id));
