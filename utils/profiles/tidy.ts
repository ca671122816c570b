/**
 * Characters that show nothing and can mislead: controls, zero-width spaces, overrides and isolates of the writing direction,
 * tags. What languages need stays: joiners (Persian, Indic scripts, emoji) and the left-to-right and right-to-left marks.
 */
const HIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060-\u2064\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Fields in which a person writes more than a line. */
const LONG = new Set(['purpose', 'notes', 'reason', 'note', 'pasteLocation']);

/** Deeper than any record is; what lies deeper is left for the schema to refuse. */
const DEEPEST = 8;

/** A text without hidden characters, with plain line ends. */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(HIDDEN, '');
}

/** The same, on one line. */
export function tidyLine(text: string): string {
  return tidyText(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
}

/** Whether tidying takes hidden characters out of a text. */
export function hidesSomething(text: string): boolean {
  return text.search(HIDDEN) >= 0;
}

/** A copy of plain data with every text in it tidied. Never throws, whatever it is given. */
export function tidy(value: unknown, field = '', depth = 0): unknown {
  if (typeof value === 'string') return LONG.has(field) ? tidyText(value) : tidyLine(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => tidy(item, field, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, tidy(item, name, depth + 1)]));
}
