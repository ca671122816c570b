import { describe, expect, it } from 'vitest';
import { RULES, reviewSelection } from '../../../utils/scopes/review.ts';
import type { Need, Selection } from '../../../utils/scopes/types.ts';
import { BIBS_READ, need, selectionOf } from './selections.ts';

type Case = [what: string, selection: Selection, need: Need | null];

const KEY = `l8xx${'0123456789abcdef'.repeat(2)}`;
const bibs = selectionOf([['Bibs']]);
const withIp = (ipRanges: string | null) => selectionOf([['Bibs']], { ipRanges });
const fromLibrary = need([['Bibs', 'read-only']], { ipRanges: ['192.0.2.0/28'] });

/** For each code, when it fires and when it must not. */
const CASES: Record<string, { fires: Case[]; quiet: Case[] }> = {
  FORM_CHANGED: {
    fires: [
      [
        'a row cannot be read',
        selectionOf([['Bibs', 'Production', null]], { unreadable: ['Row 1: Permissions'] }),
        BIBS_READ,
      ],
    ],
    quiet: [['everything was read', bibs, BIBS_READ]],
  },
  KEY_IN_TEXT: {
    fires: [
      ['in the description', selectionOf([['Bibs']], { description: `key ${KEY}` }), BIBS_READ],
      ['in the name, in capitals', selectionOf([['Bibs']], { name: KEY.toUpperCase() }), null],
      ['in the IP range', withIp(KEY), null],
      [
        'in the restriction profile, broken by a line end',
        selectionOf([['Bibs']], { restrictionProfile: `${KEY.slice(0, 20)}\n${KEY.slice(20)}` }),
        null,
      ],
    ],
    quiet: [['31 digits are no key', selectionOf([['Bibs']], { description: KEY.slice(0, -1) }), BIBS_READ]],
  },
  INCOMPLETE_ROW: {
    fires: [
      ['no permission is chosen', selectionOf([['Bibs', 'Production', null]]), BIBS_READ],
      ['nothing is chosen', selectionOf([[null, null, null]]), BIBS_READ],
      [
        'another row could not be read',
        selectionOf([['Bibs', 'Production', null], ['Users']], {
          unreadable: ['Row 2: Area', 'Row 12: Area'],
        }),
        BIBS_READ,
      ],
      [
        'the eleventh row could not be read',
        selectionOf([['Bibs', 'Production', null]], { unreadable: ['Row 11: Area'] }),
        BIBS_READ,
      ],
    ],
    quiet: [
      ['the row is complete', bibs, BIBS_READ],
      [
        'the row could not be read',
        selectionOf([['Bibs', 'Production', null]], { unreadable: ['Row 1: Permissions'] }),
        BIBS_READ,
      ],
    ],
  },
  DUPLICATE_AREA: {
    fires: [
      ['the same area twice', selectionOf([['Bibs'], ['Bibs', 'Production', 'read/write']]), BIBS_READ],
      ['in other words', selectionOf([['Bibs'], ['Bibliographic Records and Inventory']]), null],
      ['of no environment yet', selectionOf([['Bibs', null], ['Users'], ['Bibs', null]]), null],
      ['in one environment of two wordings', selectionOf([['Bibs', 'Prod'], ['Bibs']]), null],
    ],
    quiet: [
      ['once for each environment', selectionOf([['Bibs'], ['Bibs', 'Sandbox']]), BIBS_READ],
      ['once of no environment yet', selectionOf([['Bibs', null], ['Bibs']]), BIBS_READ],
      ['two areas that are not chosen', selectionOf([[null], [null]]), BIBS_READ],
    ],
  },
  NO_SCOPES: {
    fires: [['there is no row', selectionOf([]), BIBS_READ]],
    quiet: [
      ['there is a row', bibs, BIBS_READ],
      ['the rows could not be read', selectionOf([], { unreadable: ['Permissions'] }), BIBS_READ],
      ['nobody said what is needed', selectionOf([]), null],
    ],
  },
  NO_NAME: {
    fires: [['only spaces', selectionOf([['Bibs']], { name: '  ' }), BIBS_READ]],
    quiet: [
      ['a name', bibs, BIBS_READ],
      ['the field could not be read', selectionOf([['Bibs']], { name: '', unreadable: ['Name'] }), BIBS_READ],
    ],
  },
  NO_DESCRIPTION: {
    fires: [
      ['empty', selectionOf([['Bibs']], { description: '' }), BIBS_READ],
      ['without a profile too', selectionOf([['Bibs']], { description: '' }), null],
      ['only spaces', selectionOf([['Bibs']], { description: ' \n' }), null],
    ],
    quiet: [
      ['filled in', bibs, BIBS_READ],
      [
        'the field could not be read',
        selectionOf([['Bibs']], { description: '', unreadable: ['Description'] }),
        null,
      ],
    ],
  },
  UNKNOWN_AREA: {
    fires: [['an area of next year', selectionOf([['Rapido Requests']]), BIBS_READ]],
    quiet: [
      ['not chosen yet', selectionOf([[null]]), BIBS_READ],
      ['a known area', bibs, BIBS_READ],
      ['the profile names it', selectionOf([['Rapido Requests']]), need([['rapido request', 'read-only']])],
    ],
  },
  WRONG_ENVIRONMENT: {
    fires: [
      ['sandbox for production', selectionOf([['Bibs', 'Sandbox']]), BIBS_READ],
      [
        'guest sandbox is not the sandbox',
        selectionOf([['Bibs', 'Guest Sandbox']]),
        { ...BIBS_READ, environment: 'Sandbox' },
      ],
    ],
    quiet: [
      ['other words', selectionOf([['Bibs', ' PRODUCTION ']]), BIBS_READ],
      ['not chosen yet', selectionOf([['Bibs', null]]), BIBS_READ],
    ],
  },
  AREA_MISSING: {
    fires: [
      ['another area', selectionOf([['Users']]), BIBS_READ],
      ['no row', selectionOf([]), BIBS_READ],
      [
        'the row that cannot be read is for another area',
        selectionOf([['Users', null]], { unreadable: ['Row 1: Env'] }),
        BIBS_READ,
      ],
      ['an area that is not chosen', selectionOf([[null]]), BIBS_READ],
    ],
    quiet: [
      ['the area in the words of CARLI', selectionOf([['Bibliographic Records and Inventory']]), BIBS_READ],
      [
        'it may stand in the row that cannot be read',
        selectionOf([[null]], { unreadable: ['Row 1: Area'] }),
        BIBS_READ,
      ],
    ],
  },
  WRITE_MISSING: {
    fires: [['read-only where it writes', bibs, need([['Bibs', 'read/write']])]],
    quiet: [
      ['read/write', selectionOf([['Bibs', 'Production', 'read/write']]), need([['Bibs', 'read/write']])],
      ['not chosen', selectionOf([['Bibs', 'Production', null]]), need([['Bibs', 'read/write']])],
    ],
  },
  WRITE_NOT_NEEDED: {
    fires: [['read/write where it reads', selectionOf([['Bibs', 'Production', 'read/write']]), BIBS_READ]],
    quiet: [
      ['read-only', bibs, BIBS_READ],
      [
        'the profile names the area twice',
        selectionOf([['Bibs', 'Production', 'read/write']]),
        need([
          ['Bibs', 'read-only'],
          ['Bibs', 'read/write'],
        ]),
      ],
    ],
  },
  AREA_NOT_NEEDED: {
    fires: [
      ['another area besides', selectionOf([['Bibs'], ['Users']]), BIBS_READ],
      ['an unknown area', selectionOf([['Bibs'], ['Rapido']]), BIBS_READ],
    ],
    quiet: [
      ['the area of the profile', bibs, BIBS_READ],
      ['no profile', bibs, null],
    ],
  },
  NO_RESTRICTION_PROFILE: {
    fires: [
      ['empty', bibs, need([['Bibs', 'read-only']], { restrictionProfile: 'VENDOR_A' })],
      [
        'another code',
        selectionOf([['Bibs']], { restrictionProfile: 'B' }),
        need([['Bibs', 'read-only']], { restrictionProfile: 'VENDOR_A' }),
      ],
    ],
    quiet: [
      [
        'the right code',
        selectionOf([['Bibs']], { restrictionProfile: ' VENDOR_A' }),
        need([['Bibs', 'read-only']], { restrictionProfile: 'VENDOR_A' }),
      ],
      ['the profile has none', bibs, BIBS_READ],
      [
        'the right code, with spaces in the profile',
        selectionOf([['Bibs']], { restrictionProfile: 'VENDOR_A' }),
        need([['Bibs', 'read-only']], { restrictionProfile: ' VENDOR_A ' }),
      ],
      [
        'the field could not be read',
        selectionOf([['Bibs']], { unreadable: ['Restriction Profile code'] }),
        need([['Bibs', 'read-only']], { restrictionProfile: 'VENDOR_A' }),
      ],
    ],
  },
  CONFIGURATION_WRITE: {
    fires: [
      ['without a profile', selectionOf([['Conf', 'Production', 'read/write']]), null],
      ['with one', selectionOf([['Configuration', 'Production', 'read/write']]), BIBS_READ],
    ],
    quiet: [['read-only', selectionOf([['Configuration']]), null]],
  },
  USERS_WRITE: {
    fires: [
      ['without a profile', selectionOf([['Users and Fulfillment', 'Production', 'read/write']]), null],
    ],
    quiet: [
      ['read-only', selectionOf([['Users']]), null],
      ['not chosen', selectionOf([['Users', 'Production', null]]), null],
    ],
  },
  MIXED_ENVIRONMENTS: {
    fires: [['production and sandbox', selectionOf([['Bibs'], ['Users', 'Sandbox']]), null]],
    quiet: [
      ['one, in two wordings', selectionOf([['Bibs'], ['Users', 'production']]), null],
      ['one row not chosen', selectionOf([['Bibs'], ['Users', null]]), null],
    ],
  },
  MIXED_PRODUCTS: {
    fires: [['Alma and Primo', selectionOf([['Bibs'], ['Primo Search']]), null]],
    quiet: [
      ['Alma alone', selectionOf([['Bibs'], ['Users']]), null],
      ['Primo alone', selectionOf([['Primo Search'], ['Primo guest JWT']]), null],
    ],
  },
  PUBLIC_KEY_NOT_ALONE: {
    fires: [
      ['beside another area', selectionOf([['Primo Public Key'], ['Primo Search']]), null],
      ['read/write', selectionOf([['Public Key', 'Production', 'read/write']]), null],
    ],
    quiet: [['alone, read-only', selectionOf([['Primo Public Key']]), null]],
  },
  BAD_IP_RANGE: {
    fires: [
      ['words', withIp('the library'), null],
      ['a number over 255', withIp('192.0.2.256'), BIBS_READ],
      ['a mask over 32', withIp('192.0.2.0/33'), null],
      ['backwards', withIp('192.0.2.9-192.0.2.1'), null],
      ['with a character that nobody sees', withIp('192.0.2.9\u200b'), null],
    ],
    quiet: [
      ['CIDR', withIp('192.0.2.0/24'), null],
      ['several', withIp('192.0.2.7, 192.0.2.9;2001:db8::/48\n198.51.100.1 - 198.51.100.9'), null],
      ['empty', withIp(''), null],
      ['IPv4 in the form of IPv6', withIp('::ffff:192.0.2.1, ::ffff:192.0.2.0/120'), null],
      ['an address and its mask', withIp('192.0.2.0 255.255.255.0'), null],
      ['a space before the slash', withIp('192.0.2.0 /24'), null],
    ],
  },
  WIDE_IP_RANGE: {
    fires: [
      ['all', withIp('0.0.0.0/0'), null],
      ['a class A network', withIp('10.0.0.0/8'), null],
      ['all of IPv6', withIp('::/0'), null],
      ['wider than the profile', withIp('192.0.2.0/24'), fromLibrary],
      ['with stars', withIp('20.*.*.*'), null],
      ['the address that stands for any', withIp('0.0.0.0'), null],
      ['all of IPv4 in the form of IPv6', withIp('::ffff:0:0/96'), null],
      ['another address than the profile has', withIp('198.51.100.7'), fromLibrary],
      ['one address more than a campus', withIp('198.51.0.0-198.52.0.0'), null],
      ['the block of an IPv6 provider and more', withIp('2001:db8::/31'), null],
    ],
    quiet: [
      ['a campus', withIp('198.51.0.0/16'), null],
      ['the block of an IPv6 provider', withIp('2001:db8::/32'), null],
      ['the profile has none', withIp('192.0.2.0/24'), BIBS_READ],
      ['a part of the profile', withIp('192.0.2.4'), fromLibrary],
      ['the same in the form of IPv6', withIp('::ffff:192.0.2.4'), fromLibrary],
    ],
  },
  NO_IP_RANGE: {
    fires: [
      ['empty, and the profile has one', withIp(''), fromLibrary],
      ['empty, and the profile has none', withIp(' '), BIBS_READ],
      ['no field, and the profile has one', bibs, fromLibrary],
    ],
    quiet: [
      ['filled in', withIp('192.0.2.0/28'), fromLibrary],
      ['no field and none in the profile', bibs, BIBS_READ],
    ],
  },
  IP_RANGE_MISSING: {
    fires: [['a part is left out', withIp('192.0.2.0/29'), fromLibrary]],
    quiet: [
      ['nothing is filled in, which is another finding', withIp(''), fromLibrary],
      ['two halves make the whole', withIp('192.0.2.0/29, 192.0.2.8/29'), fromLibrary],
    ],
  },
  PRIVATE_IP_RANGE: {
    fires: [
      ['10.x', withIp('10.1.2.3'), null],
      ['IPv6 inside', withIp('fd00::1'), null],
    ],
    quiet: [['public', withIp('198.51.100.7'), null]],
  },
};

const codes = (selection: Selection, wanted: Need | null) =>
  reviewSelection(selection, wanted).map(({ code }) => code);

describe.each(RULES.filter(({ code }) => code !== 'AREA_NEVER_WRITE').map(({ code }) => code))(
  '%s',
  (code) => {
    it('has a case where it fires and one where it must not', () => {
      expect(CASES[code]?.fires.length, `add cases for ${code} to the table`).toBeGreaterThan(0);
      expect(CASES[code]?.quiet.length, `add cases for ${code} to the table`).toBeGreaterThan(0);
    });
    it.each(CASES[code]?.fires ?? [])('fires: %s', (_, selection, wanted) => {
      expect(codes(selection, wanted)).toContain(code);
    });
    it.each(CASES[code]?.quiet ?? [])('is quiet: %s', (_, selection, wanted) => {
      expect(codes(selection, wanted)).not.toContain(code);
    });
  },
);

describe('AREA_NEVER_WRITE', () => {
  const users = selectionOf([['Users', 'Production', 'read/write']]);
  const writes = need([['Users', 'read/write']]);
  it('fires where the institution forbids it, even where the profile needs it', () => {
    const found = reviewSelection(users, writes, { neverWrite: ['users and fulfillment'] });
    expect(found.map(({ code, type }) => [code, type])).toContainEqual(['AREA_NEVER_WRITE', 'too broad']);
  });
  it('is quiet for read-only, and where nothing is forbidden', () => {
    expect(
      reviewSelection(selectionOf([['Users']]), null, { neverWrite: ['Users'] }).map(({ code }) => code),
    ).not.toContain('AREA_NEVER_WRITE');
    expect(codes(users, writes)).not.toContain('AREA_NEVER_WRITE');
  });
});
