import type { Evidence, Sighting } from './evidence.ts';

/** What a record is called in code, and where Alma keeps it. Loans and requests are kept in two places, so they are not here. */
const KEPT_AT: readonly (readonly [name: RegExp, path: string])[] = [
  [/item/i, 'bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}'],
  [/holding/i, 'bibs/{mms_id}/holdings/{holding_id}'],
  [/bib/i, 'bibs/{mms_id}'],
  [/user|patron/i, 'users/{user_id}'],
  [/po_?line|^pol$/i, 'acq/po-lines/{po_line_id}'],
  [/vendor/i, 'acq/vendors/{vendorCode}'],
  [/invoice/i, 'acq/invoices/{invoice_id}'],
  [/^(?:\w+_)?set$/i, 'conf/sets/{set_id}'],
  [/reading_?list/i, 'courses/{course_id}/reading-lists/{reading_list_id}'],
  [/course/i, 'courses/{course_id}'],
];

const LINK = String.raw`(?:\[:?["']?link["']?\]|(?:\.|->)link\b|\.get\(["']link["']\))`;
const SENT = new RegExp(
  String.raw`(?<![A-Za-z])(put|post|delete|patch)\w{0,12}(?:<\w{1,40}>)?\(\s{0,20}(?:ur[li]\s?[=:]\s?)?[$@]?(\w{1,60})(?!\w)(${LINK})?`,
  'gi',
);
/** `link = item["link"]` */
const KEPT = new RegExp(String.raw`(?<!\w)(\w{1,60})\s?(?:=|:=|<-)\s?[$@]?(\w{1,60})${LINK}`, 'gi');

/** Values of `op` that name one call alone, and its path. */
const OPERATIONS: ReadonlyMap<string, string> = new Map([
  ['scan', 'bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}'],
  ['renew', 'users/{user_id}/loans/{loan_id}'],
  ['pay', 'users/{user_id}/fees/{fee_id}'],
  ['waive', 'users/{user_id}/fees/{fee_id}'],
  ['dispute', 'users/{user_id}/fees/{fee_id}'],
  ['add_members', 'conf/sets/{set_id}'],
  ['delete_members', 'conf/sets/{set_id}'],
  ['replace_members', 'conf/sets/{set_id}'],
  ['run', 'conf/jobs/{job_id}'],
  ['mark_as_printed', 'task-lists/printouts/{printout_id}'],
  ['receive', 'acq/po-lines/{po_line_id}/items/{item_id}'],
]);

const VALUES = [...OPERATIONS.keys()].join('|');
/** `'op': 'pay'`, `:op => 'pay'`, `Set("op", "pay")`, and `?op=pay`. */
const OP = new RegExp(`\\bop["'\`]?\\s*(?:=>|[:=,])\\s*["'\`:](${VALUES})\\b|[?&"'\`]op=(${VALUES})\\b`, 'g');

/** Other services call operations the same: outside an address, those of a link have it near, or the request sent to it. */
const LINKED = /link(?![a-z])|["'`]POST["'`]/i;

/**
 * Changes that are sent to the `link` of a record which Alma has answered with: `session.put(item["link"], …)`, or
 * whatever `op` says where the link has been handed on: `params={'op': 'pay'}`. Only in areas that the text is known to
 * read, for other products' records have links too.
 */
export function* changesOfAnswers(text: string, evidence: Evidence): Generator<Sighting> {
  for (const { 1: given, 2: written, index } of text.matchAll(OP)) {
    if (given && !LINKED.test(text.slice(Math.max(0, index - 200), index + 100))) continue;
    const op = (given ?? written) as string;
    const segments = (OPERATIONS.get(op) as string).split('/');
    const root = segments[0] ?? '';
    if (evidence.reads(root) && !evidence.shows(root, op))
      yield { family: 'almaws', segments, methods: ['POST'], op };
  }
  if (!/link/i.test(text)) return;
  const holders = new Map<string, Set<string>>();
  for (const [, holder = '', name = ''] of text.matchAll(KEPT))
    holders.set(holder, (holders.get(holder) ?? new Set()).add(name));
  for (const [, verb = '', name = '', link] of text.matchAll(SENT))
    for (const record of link ? [name] : (holders.get(name) ?? [])) {
      const segments = KEPT_AT.find(([pattern]) => pattern.test(record))?.[1].split('/');
      if (segments && evidence.reads(segments[0] ?? ''))
        yield { family: 'almaws', segments, methods: [verb.toUpperCase()], op: undefined };
    }
}
