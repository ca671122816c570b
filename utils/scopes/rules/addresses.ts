import { coversRange, isPrivate, parseIpRanges, sizeOf } from '../ip-ranges.ts';
import { findKeyInText } from '../key-in-text.ts';
import type { Rule } from '../rule.ts';

/** More addresses than a large campus has: wider than /16, or /32 of IPv6, where a provider's whole block begins. */
const WIDE = { 4: 1n << 16n, 6: 1n << 96n };
/** A quarter of all addresses: no restriction any more. */
const OPEN = { 4: 1n << 30n, 6: 1n << 126n };

/** Where calls may come from. */
export const ADDRESS_RULES: Rule[] = [
  {
    code: 'BAD_IP_RANGE',
    type: 'broken',
    severity: 'high',
    why: 'The key would be refused everywhere, or the limit would not work.',
    // A key in this field is a finding of its own, which does not quote it.
    find: ({ ip, selection }) =>
      findKeyInText(selection.ipRanges ?? '')
        ? []
        : ip.malformed.map((text) => ({
            title: /\p{Cf}/u.test(text)
              ? `“${text}” holds an invisible character. Type it again`
              : `“${text}” is not an IP address or range`,
          })),
  },
  {
    code: 'WIDE_IP_RANGE',
    type: 'too broad',
    severity: 'medium',
    why: 'Someone who gets hold of the key could use it from almost anywhere.',
    find: ({ ip, need }) => {
      const wanted = parseIpRanges((need?.ipRanges ?? []).join()).ranges;
      return ip.ranges.map((range) => {
        const { text, family, last } = range;
        // 0.0.0.0 is no computer's address: where it is taken, it stands for all.
        const size = last ? sizeOf(range) : OPEN[family];
        return size > WIDE[family]
          ? {
              title: `${text} lets in too many addresses`,
              severity: size < OPEN[family] ? undefined : 'high',
            }
          : wanted.length > 0 &&
              !coversRange(wanted, range) && {
                title: `${text} lets in addresses outside the profile's range`,
                why: 'The key would work from other places too.',
              };
      });
    },
  },
  {
    code: 'NO_IP_RANGE',
    type: 'suggestion',
    severity: 'low',
    why: 'Without an IP range the key works from any place in the world.',
    find: ({ selection: { ipRanges }, need }) => {
      const wanted = (need?.ipRanges ?? []).join(', ');
      if (ipRanges === null)
        return [!!wanted && { title: `This form has no IP range field. The profile has ${wanted}` }];
      return [
        !ipRanges.trim() &&
          (wanted
            ? {
                title: 'IP range is empty',
                type: 'missing',
                severity: 'medium',
                fix: { kind: 'set-text', label: `Fill in ${wanted}`, field: 'ipRanges', value: wanted },
              }
            : !!need && { title: 'No IP range. Ask which address the application calls from' }),
      ];
    },
  },
  {
    code: 'IP_RANGE_MISSING',
    type: 'missing',
    severity: 'medium',
    why: 'Calls from there would be refused (403).',
    find: ({ ip, need }) =>
      ip.ranges.length > 0
        ? parseIpRanges((need?.ipRanges ?? []).join()).ranges.map(
            (range) =>
              !coversRange(ip.ranges, range) && { title: `${range.text} is in the profile, not in the form` },
          )
        : [],
  },
  {
    code: 'PRIVATE_IP_RANGE',
    type: 'suggestion',
    severity: 'medium',
    why: 'Ex Libris sees the public address of your network. Ask your network team for it.',
    find: ({ ip }) =>
      ip.ranges.map(
        (range) => isPrivate(range) && { title: `${range.text} exists only inside your network` },
      ),
  },
];
