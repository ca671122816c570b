import { hole, placeholderEnd } from './path-reader.ts';

/** Text of a string with every placeholder written as `{name}`. */
export function normalize(raw: string): string {
  if (!/[{$#%:<&[*\\]/.test(raw)) return raw;
  let out = '';
  let i = 0;
  while (i < raw.length) {
    const c = raw[i] as string;
    if (c === '\\' && raw[i + 1] === '/') {
      i++;
      continue;
    }
    const start = i === 0 || raw[i - 1] === '/';
    const end = c === ':' && i === 0 ? -1 : placeholderEnd(raw, i, start);
    if (end > i) {
      out += hole(raw.slice(i, end));
      i = end;
    } else {
      out += c;
      i++;
    }
  }
  return out;
}
