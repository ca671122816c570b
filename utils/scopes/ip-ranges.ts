import { regexes } from 'zod/mini';

/** A stretch of addresses, both ends included, of one family. */
export interface IpRange {
  text: string;
  family: 4 | 6;
  first: bigint;
  last: bigint;
}

const ipv4 = regexes.ipv4;
const ipv6 = regexes.ipv6;
const BITS = { 4: 32n, 6: 128n } as const;

function address(text: string): { family: 4 | 6; value: bigint } | null {
  if (ipv4.test(text)) {
    return { family: 4, value: text.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n) };
  }
  if (!ipv6.test(text)) return null;
  const [head = '', tail = ''] = text.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const middle = Array(8 - left.length - right.length).fill('0');
  const value = [...left, ...middle, ...right].reduce((sum, part) => sum * 65536n + BigInt(`0x${part}`), 0n);
  return { family: 6, value };
}

/** How many leading bits a mask has, from `24` or `255.255.255.0`; `null` where it is neither. */
function prefixLength(mask: string, family: 4 | 6): bigint | null {
  if (/^\d{1,3}$/.test(mask)) return BigInt(mask) <= BITS[family] ? BigInt(mask) : null;
  const bits = family === 4 ? address(mask)?.value.toString(2).padStart(32, '0') : undefined;
  return bits && /^1*0*$/.test(bits) ? BigInt(bits.replaceAll('0', '').length) : null;
}

/** The range that the leading `bits` of an address span. */
function block(text: string, start: ReturnType<typeof address>, bits: bigint | null): IpRange | null {
  if (!start || bits === null) return null;
  const size = 1n << (BITS[start.family] - bits);
  const first = (start.value / size) * size;
  return { text, family: start.family, first, last: first + size - 1n };
}

function stretch(text: string, from: string, to: string): IpRange | null {
  const start = address(from);
  const end = address(/^\d{1,3}$/.test(to) ? from.replace(/\d+$/, to) : to);
  if (!start || start.family !== end?.family || start.value > end.value) return null;
  return { text, family: start.family, first: start.value, last: end.value };
}

function stars(text: string): IpRange | null {
  const parts = text.split('.');
  const fixed = parts.findIndex((part) => part === '*');
  if (parts.length !== 4 || fixed < 1 || parts.slice(fixed).some((part) => part !== '*')) return null;
  return block(text, address(text.replaceAll('*', '0')), BigInt(fixed * 8));
}

function parseOne(text: string): IpRange | null {
  if (text.includes('*')) return stars(text);
  const [from = '', to] = text.split('-');
  if (to !== undefined) return stretch(text, from, to);
  const [network = '', mask] = text.split('/');
  const start = address(network);
  if (!start) return null;
  return block(text, start, mask === undefined ? BITS[start.family] : prefixLength(mask, start.family));
}

/**
 * Reads what stands in an IP range field. The site's own format is not known, so the usual ones are read: an address, CIDR
 * (`192.0.2.0/24`), an address with a mask, a stretch (`192.0.2.1-192.0.2.9`), and stars (`192.0.2.*`), any number of them,
 * separated by commas, semicolons, spaces or line ends.
 */
export function parseIpRanges(text: string): { ranges: IpRange[]; malformed: string[] } {
  const ranges: IpRange[] = [];
  const malformed: string[] = [];
  for (const part of text.replace(/\s*[-\u2010-\u2015]\s*/g, '-').split(/[\s,;]+/)) {
    if (!part) continue;
    const range = parseOne(part);
    if (range) ranges.push(range);
    else malformed.push(part);
  }
  return { ranges, malformed };
}

/** How many addresses a range holds. */
export const sizeOf = (range: IpRange): bigint => range.last - range.first + 1n;

/** Whether `outer` holds every address of `inner`. Ranges that touch one another are joined first. */
export function coversRange(outer: IpRange[], inner: IpRange): boolean {
  let next = inner.first;
  const same = outer
    .filter((range) => range.family === inner.family)
    .sort((a, b) => (a.first < b.first ? -1 : 1));
  for (const range of same) {
    if (range.first <= next && range.last >= next) next = range.last + 1n;
  }
  return next > inner.last;
}

const PRIVATE = '10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 127.0.0.0/8 169.254.0.0/16 ::1 fc00::/7 fe80::/10';

/** Whether a range can never reach Ex Libris: addresses that exist only inside a network (RFC 1918, 4193, 3927). */
export const isPrivate = (range: IpRange): boolean =>
  parseIpRanges(PRIVATE).ranges.some((inside) => coversRange([inside], range));
