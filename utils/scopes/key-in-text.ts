/** What may stand inside a key that was copied from a page, its source, a PDF or a chat: spaces, invisible characters, entities and tags. */
const BETWEEN = '(?:[\\s\\p{C}\\p{DI}]|&#?\\w{2,20};|</?[a-z][^<>]{0,99}>)*';

/** `l7xx` or `l8xx` and 32 hexadecimal digits: the form that five independent sources show. */
const KEY = new RegExp(`l${BETWEEN}[78]${BETWEEN}x${BETWEEN}x(?:${BETWEEN}[0-9a-f]){32}`, 'iu');

/**
 * Where an API key stands in a text.
 * @returns the place (in UTF-16 units) of the first key, or `null`. Never the key itself.
 */
export function findKeyInText(text: string): { index: number; length: number } | null {
  const found = KEY.exec(text);
  return found && { index: found.index, length: found[0].length };
}

/** What to say where a key was typed, pasted or imported. */
export const KEY_REFUSED =
  'This looks like an API key. Narrowkey never keeps keys: paste it straight into the application instead.';
