import { nameHash } from './tokens.ts';

/** The names inside a string that are filled in: `$url`, `${url}`, `#{url}`, `{url}`, `\(url)`. */
export function* interpolations(
  text: string,
  from: number,
  to: number,
): Generator<{ name: number; start: number; end: number }> {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c !== 36 && c !== 123 && c !== 35 && c !== 92) continue;
    const next = text.charCodeAt(i + 1);
    const open = c === 123 ? i : next === 123 || (next === 40 && c !== 35) ? i + 1 : -1;
    let start = i + 1;
    if (open >= 0) {
      const close = text.indexOf(text.charCodeAt(open) === 123 ? '}' : ')', open);
      if (close < 0 || close >= to || close - open > 120) continue;
      // The last name before any call's arguments or a format: `self.base_url`, `$this->url`, `url(id)`, `url!r:>4`.
      const inside = text.slice(open + 1, close).replace(/^[\s$@]+/, '');
      const name = /^(?:[\w$@]+(?:\.|->|::|\?\.))*([A-Za-z_]\w*)/.exec(inside)?.[1];
      if (name) yield { name: nameHash(name, 0, name.length), start: i, end: close + 1 };
      i = close;
      continue;
    }
    if (c !== 36) continue;
    const dollar = i;
    let j = start;
    while (j < to && /\w/.test(text[j] as string)) j++;
    while (text.startsWith('->', j) && /\w/.test(text[j + 2] ?? '')) {
      start = j + 2;
      j = start;
      while (j < to && /\w/.test(text[j] as string)) j++;
    }
    if (j > start) yield { name: nameHash(text, start, j), start: dollar, end: j };
    i = j - 1;
  }
}
