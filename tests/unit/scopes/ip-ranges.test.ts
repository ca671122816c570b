import { isIPv4, isIPv6, SocketAddress } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversRange, isPrivate, parseIpRanges, sizeOf } from '../../../utils/scopes/ip-ranges.ts';

const only = (text: string) => {
  const { ranges, malformed } = parseIpRanges(text);
  expect(malformed).toEqual([]);
  expect(ranges).toHaveLength(1);
  return ranges[0] as (typeof ranges)[number];
};
const v4 = (value: bigint) => [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
const v6 = (value: bigint) => value.toString(16).padStart(32, '0');

describe('A range of addresses', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7', '192.0.2.7'],
    ['192.0.2.7/32', '192.0.2.7', '192.0.2.7'],
    ['192.0.2.7/24', '192.0.2.0', '192.0.2.255'],
    ['192.0.2.130/25', '192.0.2.128', '192.0.2.255'],
    ['0.0.0.0/0', '0.0.0.0', '255.255.255.255'],
    ['255.255.255.255/1', '128.0.0.0', '255.255.255.255'],
    ['192.0.2.0/255.255.255.0', '192.0.2.0', '192.0.2.255'],
    ['10.9.8.7/255.0.0.0', '10.0.0.0', '10.255.255.255'],
    ['10.9.8.7/0.0.0.0', '0.0.0.0', '255.255.255.255'],
    ['192.0.2.4/255.255.255.255', '192.0.2.4', '192.0.2.4'],
    ['192.0.2.1-192.0.2.9', '192.0.2.1', '192.0.2.9'],
    ['192.0.2.1 - 192.0.3.9', '192.0.2.1', '192.0.3.9'],
    ['192.0.2.1 \u2013 192.0.2.9', '192.0.2.1', '192.0.2.9'],
    ['192.0.2.1-9', '192.0.2.1', '192.0.2.9'],
    ['192.0.2.10-12', '192.0.2.10', '192.0.2.12'],
    ['192.0.2.10-100', '192.0.2.10', '192.0.2.100'],
    ['192.0.2.7-192.0.2.7', '192.0.2.7', '192.0.2.7'],
    ['192.0.2.*', '192.0.2.0', '192.0.2.255'],
    ['192.0.*.*', '192.0.0.0', '192.0.255.255'],
    ['192.*.*.*', '192.0.0.0', '192.255.255.255'],
    ['192.0.2.0 /24', '192.0.2.0', '192.0.2.255'],
    ['192.0.2.0 / 24', '192.0.2.0', '192.0.2.255'],
    ['192.0.2.0/ 24', '192.0.2.0', '192.0.2.255'],
    ['192.0.2.0  255.255.255.0', '192.0.2.0', '192.0.2.255'],
    ['192.0.2.0 255.255.255.0', '192.0.2.0', '192.0.2.255'],
    ['192.0.2.1 \u2212 192.0.2.9', '192.0.2.1', '192.0.2.9'],
    ['::ffff:192.0.2.1', '192.0.2.1', '192.0.2.1'],
    ['::FFFF:c000:201', '192.0.2.1', '192.0.2.1'],
    ['0:0:0:0:0:ffff:192.0.2.1', '192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1/128', '192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1/120', '192.0.2.0', '192.0.2.255'],
    ['::ffff:0:0/96', '0.0.0.0', '255.255.255.255'],
    ['::ffff:192.0.2.1-::ffff:192.0.2.9', '192.0.2.1', '192.0.2.9'],
    ['::ffff:192.0.2.1-9', '192.0.2.1', '192.0.2.9'],
  ])('%s is read', (text, first, last) => {
    const range = only(text);
    expect([range.family, v4(range.first), v4(range.last)]).toEqual([4, first, last]);
  });

  it.each([
    ['2001:db8::1', '20010db8000000000000000000000001', '20010db8000000000000000000000001'],
    ['::', '0'.repeat(32), '0'.repeat(32)],
    ['::1', `${'0'.repeat(31)}1`, `${'0'.repeat(31)}1`],
    ['2001:db8:1:2:3:4:5:6', '20010db8000100020003000400050006', '20010db8000100020003000400050006'],
    ['2001:DB8::/32', '20010db8000000000000000000000000', '20010db8ffffffffffffffffffffffff'],
    ['2001:db8::a-2001:db8::f', '20010db800000000000000000000000a', '20010db800000000000000000000000f'],
    ['::/0', '0'.repeat(32), 'f'.repeat(32)],
    ['64:ff9b::192.0.2.1', '0064ff9b0000000000000000c0000201', '0064ff9b0000000000000000c0000201'],
    ['::ffff:192.0.2.1/95', `${'0'.repeat(20)}fffe00000000`, `${'0'.repeat(20)}ffffffffffff`],
    ['2001:db8::5/128', '20010db8000000000000000000000005', '20010db8000000000000000000000005'],
  ])('%s is read', (text, first, last) => {
    const range = only(text);
    expect([range.family, v6(range.first), v6(range.last)]).toEqual([6, first, last]);
  });

  it.each([
    'library',
    '192.0.2',
    '192.0.2.256',
    '192.0.2.0/33',
    '192.0.2.0/',
    '192.0.2.0/-1',
    '192.0.2.0/x24',
    '192.0.2.0/24x',
    '192.0.2.0/0.255.255.0',
    '192.0.2.0/0.0.0.255',
    '2001:db8::/129',
    '2001:db8::/255.255.0.0',
    '192.0.2.9-192.0.2.1',
    '192.0.2.9-1',
    '192.0.2.9-x9',
    '192.0.2.9-9x',
    '192.0.2.9-1000',
    '192.0.2.1-2001:db8::1',
    'library-192.0.2.1',
    '192.0.2.1-',
    '-192.0.2.1',
    '*.0.2.1',
    '*.*.*.*',
    '192.*.2.1',
    '192.*.2.*',
    '192.0.*',
    '192.0.2.1.*',
    '300.0.*.*',
    '192.0.2.1*',
    '2001:db8::*',
    '::ffff:192.0.2',
    '::ffff:192.0.2.256',
    '::ffff:192.0.2.1/129',
    '::ffff192.0.2.1',
    '192.0.2.1::ffff',
    '::1::2',
    ':1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4::5:6:7:8',
    '192.00.2.1',
    '192.0.2.1\u200b',
    '/24',
    '/255.255.255.0',
    '192.0.2.0/255.0.255.0',
  ])('%s is none', (text) => {
    expect(parseIpRanges(text)).toEqual({ ranges: [], malformed: [text] });
  });

  it('is one of several, however they are parted, each with its own words', () => {
    const { ranges, malformed } = parseIpRanges(' 192.0.2.1,,ours ; 192.0.2.4 -  192.0.2.5\n2001:db8::1\t; ');
    expect(ranges.map(({ text }) => text)).toEqual(['192.0.2.1', '192.0.2.4-192.0.2.5', '2001:db8::1']);
    expect(malformed).toEqual(['ours']);
    expect(parseIpRanges(' \n')).toEqual({ ranges: [], malformed: [] });
    // Whoever reads a long run of spaces again from each of them never comes to its end.
    const spaces = ' '.repeat(1_000_000);
    expect(parseIpRanges(`192.0.2.1${spaces}192.0.2.4`).ranges).toHaveLength(2);
    expect(sizeOf(only(`192.0.2.1${spaces}-${spaces}192.0.2.4`))).toBe(4n);
  });

  it('is read from a list of one a line, also where a dash stands before each line for the eye', () => {
    expect(parseIpRanges('192.0.2.1\r\n192.0.2.0/28\n').ranges).toHaveLength(2);
    expect(parseIpRanges('- 192.0.2.1\n- 192.0.2.4').malformed).toEqual(['-192.0.2.1', '-192.0.2.4']);
  });

  it('is an address exactly where Node takes it for one', () => {
    const part = fc.oneof(
      fc.integer({ min: 0, max: 300 }).map(String),
      fc.constantFrom('', '00', '1e1', 'x'),
    );
    const group = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16)),
      fc.constantFrom('', '', 'ffff', '12345', 'g', '192.0.2.1', '1.2.3'),
    );
    const dotted = fc.array(part, { minLength: 3, maxLength: 5 }).map((parts) => parts.join('.'));
    const colons = fc.array(group, { minLength: 2, maxLength: 10 }).map((groups) => groups.join(':'));
    fc.assert(
      fc.property(fc.oneof(dotted, colons, fc.ipV4(), fc.ipV6()), (text) => {
        if (!text) return;
        const { ranges } = parseIpRanges(text);
        expect(ranges.length).toBe(isIPv4(text) || isIPv6(text) ? 1 : 0);
        const written = (address: string) => new SocketAddress({ address, family: 'ipv6' }).address;
        if (isIPv6(text) && ranges[0]?.family === 6) {
          expect(written(v6(ranges[0].first).replace(/.{4}(?=.)/g, '$&:'))).toBe(written(text));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('knows how many addresses it holds', () => {
    expect(sizeOf(only('192.0.2.7'))).toBe(1n);
    expect(sizeOf(only('192.0.2.0/24'))).toBe(256n);
    expect(sizeOf(only('::/0'))).toBe(1n << 128n);
  });
});

describe('One range covers another', () => {
  const covers = (outer: string, inner: string) => coversRange(parseIpRanges(outer).ranges, only(inner));

  it.each([
    ['192.0.2.0/24', '192.0.2.7'],
    ['192.0.2.0/24', '192.0.2.0/24'],
    ['192.0.2.8/29, 192.0.2.0/29', '192.0.2.0/28'],
    ['192.0.2.0/29 192.0.2.4-192.0.2.15', '192.0.2.0/28'],
    ['192.0.2.0/24 192.0.2.3', '192.0.2.2-192.0.2.9'],
    ['2001:db8::/32 192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.0/120', '192.0.2.7'],
    ['192.0.2.0/24', '::ffff:192.0.2.7'],
  ])('%s covers %s', (outer, inner) => {
    expect(covers(outer, inner)).toBe(true);
  });

  it.each([
    ['192.0.2.7', '192.0.2.0/24'],
    ['192.0.2.1-192.0.2.15', '192.0.2.0/28'],
    ['192.0.2.0-192.0.2.14', '192.0.2.0/28'],
    ['192.0.2.0-192.0.2.6, 192.0.2.8-192.0.2.15', '192.0.2.0/28'],
    ['::/0', '192.0.2.1'],
    ['0.0.0.0/0', '::1'],
    ['', '192.0.2.1'],
  ])('%s does not cover %s', (outer, inner) => {
    expect(covers(outer, inner)).toBe(false);
  });
});

describe('An address that exists only inside a network', () => {
  it.each([
    '10.0.0.0/8',
    '10.255.255.255',
    '100.64.0.0',
    '100.127.255.255',
    '::ffff:10.1.2.3',
    '172.16.0.0',
    '172.31.255.255',
    '192.168.0.1',
    '192.168.255.255',
    '127.0.0.1',
    '169.254.7.7',
    '::1',
    'fc00::1',
    'fdff::1',
    'fe80::1',
    'febf::1',
  ])('%s', (text) => expect(isPrivate(only(text))).toBe(true));

  it.each([
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '::ffff:198.51.100.7',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '192.169.0.0',
    '126.255.255.255',
    '128.0.0.1',
    '169.253.0.1',
    '169.255.0.1',
    '::2',
    'fbff::1',
    'fe00::1',
    'fec0::1',
    '10.0.0.0-11.0.0.0',
  ])('but %s can be seen from outside', (text) => expect(isPrivate(only(text))).toBe(false));
});
