import type { Sighting } from './evidence.ts';

/**
 * Libraries that hide Alma's paths behind methods of their own: code that uses one of them shows no path at all. What
 * their methods call is in their public source; one row a method or kind of object.
 */

interface MethodRow {
  /** How the call is written. */
  pattern: RegExp;
  method: string;
  path: string;
}

// biome-ignore format: one row a method
/** The Ruby gem "alma" of Temple University Libraries. */
const ALMA_GEM: readonly MethodRow[] = [
  { pattern: /\bAlma::User\.find\b/, method: 'GET', path: 'users/{user_id}' },
  { pattern: /\bAlma::User\.find_by_name\b/, method: 'GET', path: 'users' },
  { pattern: /\bAlma::User\.authenticate\b/, method: 'POST', path: 'users/{user_id}?op=auth' },
  { pattern: /\bAlma::User\.(?:renew_loan|send_loan_renewal_request|send_multiple_loan_renewal_requests)\b|\.renew_(?:loan|multiple_loans|all_loans)\b/, method: 'POST', path: 'users/{user_id}/loans/{loan_id}?op=renew' },
  { pattern: /\bAlma::User\.cancel_request\b/, method: 'DELETE', path: 'users/{user_id}/requests/{request_id}' },
  { pattern: /\bAlma::Loan\.where_user\b/, method: 'GET', path: 'users/{user_id}/loans' },
  { pattern: /\bAlma::Fine\.where_user\b/, method: 'GET', path: 'users/{user_id}/fees' },
  { pattern: /\bAlma::UserRequest\.where_user\b/, method: 'GET', path: 'users/{user_id}/requests' },
  { pattern: /\bAlma::RSRequest\.find/, method: 'GET', path: 'users/{user_id}/resource-sharing-requests/{request_id}' },
  { pattern: /\bAlma::Bib\.(?:find|get_availability)\b/, method: 'GET', path: 'bibs' },
  { pattern: /\bAlma::BibHolding\.(?:find|all)\b/, method: 'GET', path: 'bibs/{mms_id}/holdings' },
  { pattern: /\bAlma::BibItem\.find/, method: 'GET', path: 'bibs/{mms_id}/holdings/{holding_id}/items' },
  { pattern: /\bAlma::BibItem\.scan\b/, method: 'POST', path: 'bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}?op=scan' },
  { pattern: /\bAlma::RequestOptions\.get\b/, method: 'GET', path: 'bibs/{mms_id}/request-options' },
  { pattern: /\bAlma::ItemRequestOptions\.get\b/, method: 'GET', path: 'bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}/request-options' },
  { pattern: /\bAlma::BibRequest\.submit\b/, method: 'POST', path: 'bibs/{mms_id}/requests' },
  { pattern: /\bAlma::ItemRequest\.submit\b|<\s*Alma::ItemRequest\b/, method: 'POST', path: 'bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}/requests' },
  { pattern: /\bAlma::(?:Library|Location)\.(?:all|find)\b/, method: 'GET', path: 'conf/libraries' },
  { pattern: /\bAlma::Course\.(?:all_courses|find)\b/, method: 'GET', path: 'courses' },
  { pattern: /\bAlma::Electronic\.get/, method: 'GET', path: 'electronic/e-collections' },
];

interface ObjectLibrary {
  /** A word without which the text does not use it. */
  sign: RegExp;
  /** How an object of a class is made: the name it gets, if any, and the class. */
  made: RegExp;
  classes: Record<string, string>;
  /** Methods of the objects that send something; what only loads is a GET. */
  verbs: Record<string, string>;
  /** The mark between an object and its method. */
  member: string;
}

const OBJECTS: readonly ObjectLibrary[] = [
  {
    // grima (PHP): $bib = new Bib(); $bib->loadFromAlma($mms); $bib->updateAlma();
    sign: /grima-lib|GrimaTask/,
    made: /(\w+)\s*=\s*new\s+(\w+)\b/g,
    classes: {
      Bib: 'bibs/{mms_id}',
      Holding: 'bibs/{mms_id}/holdings/{holding_id}',
      Item: 'bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}',
      ElectronicPortfolio:
        'electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios/{portfolio_id}',
      ElectronicCollection: 'electronic/e-collections/{collection_id}',
      Library: 'conf/libraries/{libraryCode}',
      Location: 'conf/libraries/{libraryCode}/locations/{locationCode}',
      Set: 'conf/sets/{set_id}',
      AnalyticsReport: 'analytics/reports',
    },
    verbs: {
      updateAlma: 'PUT',
      addToAlma: 'POST',
      addToAlmaBib: 'POST',
      addToAlmaHolding: 'POST',
      deleteFromAlma: 'DELETE',
    },
    member: '->',
  },
  {
    // almapiwrapper (Python): item = Item(barcode='…', zone='…', env='S'); item.update()
    sign: /\balmapiwrapper\b/,
    made: /(?:(\w+)\s*=\s*)?\b([A-Z]\w+)\(/g,
    classes: {
      User: 'users/{user_id}',
      NewUser: 'users',
      Fee: 'users/{user_id}/fees/{fee_id}',
      Loan: 'users/{user_id}/loans/{loan_id}',
      Request: 'users/{user_id}/requests/{request_id}',
      IzBib: 'bibs/{mms_id}',
      NzBib: 'bibs/{mms_id}',
      Holding: 'bibs/{mms_id}/holdings/{holding_id}',
      Item: 'bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}',
      Collection: 'bibs/collections/{pid}',
      RecSet: 'conf/sets/{set_id}',
      ItemizedSet: 'conf/sets/{set_id}',
      LogicalSet: 'conf/sets/{set_id}',
      NewItemizedSet: 'conf/sets',
      NewLogicalSet: 'conf/sets',
      Job: 'conf/jobs/{job_id}',
      Reminder: 'conf/reminders/{reminder_id}',
      Library: 'conf/libraries/{libraryCode}',
      Location: 'conf/libraries/{libraryCode}/locations/{locationCode}',
      OpenHours: 'conf/open-hours',
      POLine: 'acq/po-lines/{po_line_id}',
      Invoice: 'acq/invoices/{invoice_id}',
      Vendor: 'acq/vendors/{vendorCode}',
      AnalyticsReport: 'analytics/reports',
    },
    verbs: {
      update: 'PUT',
      create: 'POST',
      delete: 'DELETE',
      scan_in: 'POST',
      run: 'POST',
      add_members: 'POST',
      pay: 'POST',
      cancel: 'DELETE',
    },
    member: '.',
  },
];

/** almapipy (Python): alma.bibs.catalog.get_holdings(…), alma.users.loans.get(…). */
const ALMAPIPY_SIGN = /\balmapipy\b|\bAlmaCnxn\b/;
const ALMAPIPY =
  /\.(bibs|users|acq|courses|conf|analytics|electronic|partners|task_lists)\.(?:\w+\.)?(get|post|create|put|update|delete|scan)\w*\(/g;
const ALMAPIPY_VERBS: Record<string, string> = {
  get: 'GET',
  post: 'POST',
  create: 'POST',
  put: 'PUT',
  update: 'PUT',
  delete: 'DELETE',
  scan: 'POST',
};

/** The calls that a text makes through such a library. */
export function* callsThroughLibraries(text: string): Generator<Sighting> {
  if (text.includes('AlmaRestClient') && /\.get_report\b/.test(text))
    yield sighting('GET', 'analytics/reports');
  if (text.includes('Alma::'))
    for (const { pattern, method, path } of ALMA_GEM) if (pattern.test(text)) yield sighting(method, path);
  for (const library of OBJECTS) if (library.sign.test(text)) yield* callsOfObjects(text, library);
  if (ALMAPIPY_SIGN.test(text))
    for (const [, area = '', verb = ''] of text.matchAll(ALMAPIPY))
      yield sighting(ALMAPIPY_VERBS[verb] as string, area.replace('_', '-'));
}

/** What a table holds under a name that comes from a text: every object has a `constructor`, and that is none of ours. */
const own = (table: Record<string, string>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

function* callsOfObjects(text: string, library: ObjectLibrary): Generator<Sighting> {
  const named = new Map<string, Set<string>>();
  for (const match of text.matchAll(library.made)) {
    const path = own(library.classes, match[2] ?? '');
    if (path === undefined) continue;
    yield sighting('GET', path);
    if (match[1]) named.set(match[1], (named.get(match[1]) ?? new Set()).add(path));
    // Item(…).scan_in(…): the object has no name.
    const verb = /^[^()\n]{0,200}\)\.(\w+)\(/.exec(
      text.slice(match.index + match[0].length, match.index + 300),
    )?.[1];
    const method = verb && own(library.verbs, verb);
    if (method) yield sighting(method, path);
  }
  const verbs = Object.keys(library.verbs).join('|');
  const sent = new RegExp(`(\\w+)${library.member.replace('.', '\\.')}(${verbs})\\(`, 'g');
  for (const [, name = '', verb = ''] of text.matchAll(sent))
    for (const path of named.get(name) ?? []) yield sighting(library.verbs[verb] as string, path);
}

function sighting(method: string, path: string): Sighting {
  const [plain = '', query] = path.split('?op=');
  return { family: 'almaws', segments: plain.split('/'), methods: [method], op: query };
}
