import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS, canonicalArea } from '../../../utils/scopes/areas.ts';
import { covers, readPermission } from '../../../utils/scopes/permissions.ts';
import { reviewSelection } from '../../../utils/scopes/review.ts';
import type { Need, Permission, Selection } from '../../../utils/scopes/types.ts';
import { areaOf, holdingSave, statusLine } from '../../../utils/scopes/verdict.ts';
import { BIBS_READ, need, selectionOf } from './selections.ts';

const permission = fc.constantFrom<Permission>('read-only', 'read/write');
const area = fc.constantFrom(...AREAS.map(({ name }) => name), 'Rapido');
const environment = fc.constantFrom('Production', 'Sandbox', 'Guest Sandbox');
const nullable = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 9 });
const selections: fc.Arbitrary<Selection> = fc.record({
  name: fc.string(),
  description: fc.string(),
  restrictionProfile: fc.string(),
  ipRanges: fc.option(fc.string()),
  rows: fc.array(
    fc.record({ area: nullable(area), environment: nullable(environment), permission: nullable(permission) }),
  ),
  unreadable: fc.oneof(
    { weight: 8, arbitrary: fc.constant<string[]>([]) },
    fc.array(fc.string({ minLength: 1 })),
  ),
});
const needs: fc.Arbitrary<Need> = fc.record({
  environment,
  scopes: fc.uniqueArray(fc.record({ area, permission }), { selector: (scope) => scope.area, minLength: 1 }),
});

describe('reviewSelection', () => {
  it('finds nothing to mend in a key exactly as wide as its profile', () => {
    expect(reviewSelection(selectionOf([['Bibs']]), BIBS_READ)).toEqual([]);
  });

  it('gives broken first, then missing, too broad and suggestions', () => {
    const found = reviewSelection(
      selectionOf([['Users', 'Sandbox', 'read/write']], { description: '', ipRanges: '0.0.0.0/0' }),
      BIBS_READ,
    );
    const order = ['broken', 'missing', 'too broad', 'suggestion'];
    const types = found.map(({ type }) => order.indexOf(type));
    expect(types).toEqual([...types].sort());
    expect(new Set(types).size).toBe(4);
  });

  it('gives what is missing before what is too broad, whatever weighs more', () => {
    const found = reviewSelection(
      selectionOf([['Bibs'], ['Users', 'Production', 'read/write']], { name: '' }),
      BIBS_READ,
    );
    expect(found.map(({ type, severity }) => `${type}, ${severity}`)).toEqual([
      'missing, medium',
      'too broad, high',
      'too broad, high',
    ]);
  });

  it('gives what weighs most first, within one type', () => {
    const found = reviewSelection(
      selectionOf([['Bibs'], ['Courses'], ['Users', 'Production', 'read/write']]),
      need([['Bibs', 'read-only']]),
    );
    expect(found.map(({ code, severity, row }) => [code, severity, row])).toEqual([
      ['AREA_NOT_NEEDED', 'high', 2],
      ['USERS_WRITE', 'high', 2],
      ['AREA_NOT_NEEDED', 'medium', 1],
    ]);
    const softened = reviewSelection(
      selectionOf([['Bibs'], ['Users', 'Production', 'read/write']]),
      need([['Bibs', 'read-only']]),
      { treatments: { AREA_NOT_NEEDED: 'warning' } },
    );
    expect(softened.map(({ code, severity }) => [code, severity])).toEqual([
      ['USERS_WRITE', 'high'],
      ['AREA_NOT_NEEDED', 'low'],
    ]);
  });

  it('says of all addresses, or a quarter of them, that they are worse than many', () => {
    const severity = (ipRanges: string) =>
      reviewSelection(selectionOf([['Bibs']], { ipRanges }), null).find(
        ({ code }) => code === 'WIDE_IP_RANGE',
      )?.severity;
    expect(severity('0.0.0.0/0')).toBe('high');
    expect(severity('64.0.0.0/2')).toBe('high');
    expect(severity('64.0.0.0/3')).toBe('medium');
    expect(severity('4000::/2')).toBe('high');
    expect(severity('4000::/3')).toBe('medium');
  });

  it('takes areas of two products for a suggestion only where the profile needs all of them', () => {
    const two = selectionOf([['Bibs'], ['Primo Search']]);
    const typeFor = (wanted: Need) =>
      reviewSelection(two, wanted).find(({ code }) => code === 'MIXED_PRODUCTS')?.type;
    expect(
      typeFor(
        need([
          ['Bibs', 'read-only'],
          ['Primo Search', 'read-only'],
        ]),
      ),
    ).toBe('suggestion');
    expect(typeFor(need([['Bibs', 'read-only']]))).toBe('too broad');
  });

  it('says what anyone could do with the wider key, and the call that is the reason', () => {
    const [finding] = reviewSelection(selectionOf([['Bibs', 'Production', 'read/write']]), BIBS_READ);
    expect(finding).toMatchObject({
      code: 'WRITE_NOT_NEEDED',
      why: 'Anyone who holds this key could change or delete catalogue records and items.',
      fix: { kind: 'set-permission', row: 0, permission: 'read-only', label: 'Set Bibs to Read-only' },
    });
    expect(finding?.evidence[0]?.text).toContain('GET /almaws/v1/items');
  });

  it('never throws and never calls a selection a match that is not exactly the need', () => {
    fc.assert(
      fc.property(selections, needs, (selection, wanted) => {
        const findings = reviewSelection(selection, wanted);
        if (statusLine(findings, selection, true) !== 'Matches the profile') return;
        expect(selection.unreadable).toEqual([]);
        for (const row of selection.rows) {
          const scope = wanted.scopes.find((one) => one.area === row.area);
          expect(scope?.permission).toBe(row.permission);
          expect(row.environment).toBe(wanted.environment);
        }
        for (const scope of wanted.scopes) {
          const row = selection.rows.find((one) => one.area === scope.area);
          expect(row?.permission && covers(row.permission, scope.permission)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('calls the exact selection of any profile a match, in any order of rows', () => {
    fc.assert(
      fc.property(needs, (wanted) => {
        const rows = wanted.scopes
          .toReversed()
          .map((scope) => ({ ...scope, environment: wanted.environment }));
        const selection = { ...selectionOf([]), rows };
        const products = new Set(rows.map((row) => AREAS.find(({ name }) => name === row.area)?.product));
        fc.pre(products.size === 1 && !rows.some((row) => row.area === 'Primo Public Key'));
        expect(statusLine(reviewSelection(selection, wanted), selection, true)).toBe('Matches the profile');
      }),
    );
  });
});

describe("an institution's settings", () => {
  const wide = selectionOf([['Bibs', 'Production', 'read/write']]);

  it.each(['off', 'suggestion', 'warning'] as const)(
    'cannot make a wide key look like a match: %s',
    (treatment) => {
      const findings = reviewSelection(wide, BIBS_READ, { treatments: { WRITE_NOT_NEEDED: treatment } });
      expect(statusLine(findings, wide, true)).toBe('1 finding');
      expect(holdingSave(findings, wide)).toEqual([]);
    },
  );

  it('can turn a rule off, make it a suggestion, or ask for a reason', () => {
    const risky = selectionOf([['Users', 'Production', 'read/write']]);
    const treated = (treatment: 'off' | 'suggestion' | 'required reason') =>
      reviewSelection(risky, null, { treatments: { USERS_WRITE: treatment } }).map(({ type, severity }) => [
        type,
        severity,
      ]);
    expect(treated('off')).toEqual([]);
    expect(treated('suggestion')).toEqual([['suggestion', 'high']]);
    expect(
      reviewSelection(selectionOf([['Bibs']], { description: '' }), null, {
        treatments: { NO_DESCRIPTION: 'required reason' },
      }),
    ).toMatchObject([{ code: 'NO_DESCRIPTION', type: 'too broad', severity: 'high' }]);
  });

  it.each(['off', 'suggestion', 'warning'] as const)(
    'makes what is broken softer at most: %s',
    (treatment) => {
      const open = selectionOf([['Bibs', 'Production', null]]);
      expect(reviewSelection(open, BIBS_READ, { treatments: { INCOMPLETE_ROW: treatment } })).toMatchObject([
        { code: 'INCOMPLETE_ROW', type: 'broken', severity: 'low' },
      ]);
    },
  );

  it('makes a finding that needs a reason no other kind than it was', () => {
    expect(
      reviewSelection(selectionOf([['Bibs', 'Production', null]]), BIBS_READ, {
        treatments: { INCOMPLETE_ROW: 'required reason' },
      }),
    ).toMatchObject([{ code: 'INCOMPLETE_ROW', type: 'broken', severity: 'high' }]);
  });

  it('warns, where it says so, without holding Save', () => {
    const risky = selectionOf([['Users', 'Production', 'read/write']]);
    const findings = reviewSelection(risky, null, { treatments: { USERS_WRITE: 'warning' } });
    expect(findings).toMatchObject([{ code: 'USERS_WRITE', type: 'too broad', severity: 'low' }]);
    expect(holdingSave(findings, risky)).toEqual([]);
  });

  it('is not fooled by a rule named like a property of every object', () => {
    const treatments = JSON.parse('{"__proto__":{"WRITE_NOT_NEEDED":"off"},"constructor":"off"}');
    expect(reviewSelection(wide, BIBS_READ, { treatments })).toHaveLength(1);
  });
});

describe('the status line', () => {
  const line = (selection: Selection, wanted: Need | null) =>
    statusLine(reviewSelection(selection, wanted), selection, !!wanted);

  it.each<[string, Selection, Need | null]>([
    ['Matches the profile', selectionOf([['Bibs']], { description: '' }), BIBS_READ],
    ['1 finding', selectionOf([['Bibs', 'Production', 'read/write']]), BIBS_READ],
    ['2 findings', selectionOf([['Bibs', 'Sandbox', 'read/write']]), BIBS_READ],
    ['Choose an integration', selectionOf([['Bibs']], { description: '' }), null],
    ['1 finding', selectionOf([['Users', 'Production', 'read/write']]), null],
    [
      'Cannot read this form',
      selectionOf([['Bibs', 'Production', null]], { unreadable: ['Row 1: Permissions'] }),
      BIBS_READ,
    ],
    ['Cannot read this form', selectionOf([], { unreadable: ['Permissions'] }), null],
    [
      '2 findings',
      selectionOf([['Bibs', 'Production', 'read/write'], [null]], { unreadable: ['Row 2: Area'] }),
      BIBS_READ,
    ],
  ])('reads “%s”', (text, selection, wanted) => {
    expect(line(selection, wanted)).toBe(text);
  });

  it('says that it cannot read where there was no form to read', () => {
    expect(statusLine([], null, true)).toBe('Cannot read this form');
  });
});

describe('the guard', () => {
  const wide = selectionOf([['Bibs', 'Production', 'read/write']]);
  const findings = reviewSelection(wide, BIBS_READ);

  it('holds for what is too broad, and no longer once it was accepted for that area', () => {
    expect(holdingSave(findings, wide)).toHaveLength(1);
    expect(holdingSave(findings, wide, [{ code: 'WRITE_NOT_NEEDED', area: 'Users' }])).toHaveLength(1);
    expect(
      holdingSave(findings, wide, [{ code: 'WRITE_NOT_NEEDED', area: 'Bibliographic records' }]),
    ).toEqual([]);
  });

  it('holds where another thing was accepted in the same area', () => {
    expect(holdingSave(findings, wide, [{ code: 'USERS_WRITE', area: 'Bibs' }])).toHaveLength(1);
  });

  it('lets go of what is about the whole form once that was accepted', () => {
    const mixed = selectionOf([['Bibs'], ['Primo Search']]);
    const found = reviewSelection(mixed, null);
    expect(holdingSave(found, mixed).map(({ code }) => code)).toEqual(['MIXED_PRODUCTS']);
    expect(holdingSave(found, mixed, [{ code: 'MIXED_PRODUCTS', area: 'Bibs' }])).toHaveLength(1);
    expect(holdingSave(found, mixed, [{ code: 'MIXED_PRODUCTS', area: '' }])).toEqual([]);
  });

  it('does not hold for suggestions, and looks at what it is given where rows are gone', () => {
    const bare = selectionOf([['Bibs']], { description: '' });
    expect(holdingSave(reviewSelection(bare, BIBS_READ), bare)).toEqual([]);
    const gone = selectionOf([]);
    expect(findings.map((finding) => areaOf(finding, gone))).toEqual(['']);
    expect(findings.map((finding) => areaOf(finding, wide))).toEqual(['Bibs']);
  });

  it('never holds for what could not be read alone', () => {
    const unread = selectionOf([[null, null, null]], {
      unreadable: ['Row 1: Area', 'Row 1: Env', 'Row 1: Permissions'],
    });
    expect(holdingSave(reviewSelection(unread, BIBS_READ), unread)).toEqual([]);
  });
});

describe('labels', () => {
  it.each([
    ['Bibs:*', 'Bibs'],
    ['bibliographic records & inventory', 'Bibs'],
    ['Acquisition', 'Acquisitions'],
    ['Acquisitions (vendors, orders, invoices, funds, licenses)', 'Acquisitions'],
    ['Conf', 'Configuration'],
    ['Task lists', 'Task-lists'],
    ['Task\u00a0Lists', 'Task-lists'],
    ['Resource Sharing Partners', 'Partners'],
    ['Users and Fulfillment', 'Users'],
    ['campusM API', 'campusM APIs'],
    ['Primo user JWT', 'Primo User JWT'],
    ['Primo (Searching, Favorites, etc.)', 'Primo Search'],
    ['  Rapido   Requests ', 'Rapido Requests'],
  ])('reads the area “%s” as %s', (label, name) => {
    expect(canonicalArea(label)).toBe(name);
  });

  it('knows no label for two areas', () => {
    for (const one of AREAS)
      for (const label of [one.name, ...one.also]) expect(canonicalArea(label)).toBe(one.name);
  });

  it.each([
    ['Read-only', 'read-only'],
    ['Read only', 'read-only'],
    ['READ\u2011ONLY:', 'read-only'],
    ['Read/write', 'read/write'],
    ['Read / write', 'read/write'],
    ['Read & write', 'read/write'],
    ['Read and write', 'read/write'],
    ['Read', null],
    ['Write', null],
    ['Full access', null],
    ['Not read-only', null],
    ['', null],
  ])('reads the permission “%s” as %s', (label, meaning) => {
    expect(readPermission(label)).toBe(meaning);
  });
});

it('keeps the need of a profile in any wording of its areas', () => {
  const wanted = need([['Users and Fulfillment', 'read-only']]);
  expect(reviewSelection(selectionOf([['Users']]), wanted)).toEqual([]);
});

describe('A key in a field', () => {
  const hex = fc.stringMatching(/^[0-9a-f]{32}$/);
  const between = fc.constantFrom('', ' ', '\n', '\u200b');
  it('is named by its field, and no part of it is quoted in any finding', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('name', 'description', 'restrictionProfile', 'ipRanges'),
        hex,
        between,
        fc.boolean(),
        (field, digits, gap, chosen) => {
          const key = `l7xx${digits.slice(0, 16)}${gap}${digits.slice(16)}`;
          const findings = reviewSelection(
            selectionOf([['Bibs']], { ipRanges: '', [field]: `192.0.2.1 ${key}` }),
            chosen ? BIBS_READ : null,
          );
          expect(findings.some(({ code }) => code === 'KEY_IN_TEXT')).toBe(true);
          const said = JSON.stringify(findings);
          for (const part of [digits.slice(0, 12), digits.slice(-12), 'l7xx'])
            expect(said).not.toContain(part);
        },
      ),
    );
  });
});
