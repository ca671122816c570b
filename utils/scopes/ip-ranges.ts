/** A stretch of addresses, both ends included, of one family. */
export interface IpRange {
  text: string;
  family: 4 | 6;
  first: bigint;
  last: bigint;
}

/** IPv4 addresses lie in a stretch of IPv6 (RFC 4291), which is how all are counted here: `::ffff:192.0.2.1` is `192.0.2.1`. */
const MAPPED = 0xffff_0000_0000n;
const isFour = (value: bigint) => value >> 32n === 0xffffn;

/** The browser's own reader of addresses takes every way to write one, and gives it back in one. */
function address(text: string): bigint | null {
  const url = `http://[${text.replace(/^\d+\./, '::ffff:$&')}]`;
  if (!/^[\da-f:.]+$/i.test(text) || !URL.canParse(url)) return null;
  const [left = [], right = []] = new URL(url).hostname
    .slice(1, -1)
    .split('::')
    .map((half) => half.split(':').filter(Boolean));
  const groups = [...left, ...Array(8 - left.length - right.length).fill(''), ...right];
  return BigInt(`0x${groups.map((group) => group.padStart(4, '0')).join('')}`);
}

function between(text: string, first: bigint, last: bigint): IpRange {
  const four = isFour(first) && isFour(last);
  const base = four ? MAPPED : 0n;
  return { text, family: four ? 4 : 6, first: first - base, last: last - base };
}

/** How many bits a mask leaves free, from `24` or `255.255.255.0`; -1 where it is neither. */
function freeBits(mask: string, network: string): number {
  const six = /:/.test(network + mask);
  if (/^\d{1,3}$/.test(mask)) return (six ? 128 : 32) - Number(mask);
  return /^1{16}1*(0*)$/.exec(`${!six && address(mask)?.toString(2)}`)?.[1]?.length ?? -1;
}

/** The range around an address whose last `free` bits may be any. */
function block(text: string, network: string, free: number): IpRange | null {
  const start = address(network);
  if (start === null || free < 0) return null;
  const size = 1n << BigInt(free);
  const first = (start / size) * size;
  return between(text, first, first + size - 1n);
}

function stretch(text: string, from: string, to: string): IpRange | null {
  const first = address(from);
  const last = address(/^\d{1,3}$/.test(to) ? from.replace(/\d+$/, to) : to);
  return first === null || last === null || isFour(first) !== isFour(last) || first > last
    ? null
    : between(text, first, last);
}

function stars(text: string): IpRange | null {
  return /^(\d+\.)+(\*\.)*\*$/.test(text) && text.split('.').length === 4
    ? block(text, text.replaceAll('*', '0'), 8 * text.split('*').length - 8)
    : null;
}

function parseOne(text: string): IpRange | null {
  if (text.includes('*')) return stars(text);
  const [from = '', to] = text.split('-');
  if (to !== undefined) return stretch(text, from, to);
  const [network = '', mask] = text.split('/');
  return block(text, network, mask === undefined ? 0 : freeBits(mask, network));
}

/**
 * Reads what stands in an IP range field. The site's own format is not known, so the usual ones are read: an address, CIDR
 * (`192.0.2.0/24`), an address with a mask, a stretch (`192.0.2.1-192.0.2.9`), and stars (`192.0.2.*`), any number of them,
 * separated by commas, semicolons, spaces or line ends. An IPv4 address that is written as IPv6 (`::ffff:192.0.2.1`) is IPv4.
 */
export function parseIpRanges(text: string): { ranges: IpRange[]; malformed: string[] } {
  const ranges: IpRange[] = [];
  const malformed: string[] = [];
  const parts = text
    .replace(/\s+/g, (run) => (/\n/.test(run) ? '\n' : ' '))
    .replace(/ ?[-\u2010-\u2015\u2212] ?/g, '-')
    .replace(/\s?\/\s?|(?<=\d)\s(?=255\.)/g, '/')
    .split(/[\s,;]+/);
  for (const part of parts) {
    if (!part) continue;
    const range = parseOne(part);
    if (range) ranges.push(range);
    else malformed.push(part);
  }
  return { ranges, malformed };
}

/** How many addresses a range holds. */
export const sizeOf = (range: IpRange): bigint => range.last - range.first + 1n;

/** Whether two texts name the same addresses, however they are written. What cannot be read is the same as nothing. */
export function sameAddresses(one: string, other: string): boolean {
  const [a, b] = [parseIpRanges(one), parseIpRanges(other)];
  const within = (inner: IpRange[], outer: IpRange[]) => inner.every((range) => coversRange(outer, range));
  return (
    a.ranges.length > 0 && !a.malformed.length && within(a.ranges, b.ranges) && within(b.ranges, a.ranges)
  );
}

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

const PRIVATE =
  '10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 ::1 fc00::/7 fe80::/10';

/** Whether a range can never reach Ex Libris: addresses that exist only inside a network (RFC 1918, 6598, 4193, 3927). */
export const isPrivate = (range: IpRange): boolean =>
  parseIpRanges(PRIVATE).ranges.some((inside) => coversRange([inside], range));
