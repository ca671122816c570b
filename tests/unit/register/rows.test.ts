import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byProfile,
  choicesIn,
  columns,
  filterRows,
  type KeyRow,
  noFilters,
  sortRows,
  toRows,
} from '../../../components/register/rows';
import { harmOf, highestSensitivity, sensitivityOf } from '../../../components/register/sensitivity';
import { makeProfile } from '../make-profile';

const today = '2026-11-25';
const illiad = makeProfile({
  name: 'ILLiad',
  developer: 'Atlas Systems',
  owner: 'Müller',
  notes: 'Ask before Easter',
  scopes: [{ area: 'Bibs', permission: 'read-only', reason: '' }],
  keys: [
    { institution: 'Adler', status: 'delivered', reviewOn: '2026-11-01', lastFour: '1a2b' },
    { institution: 'Adler', environment: 'Sandbox', status: 'created', reviewOn: '2026-12-10' },
    { institution: 'Benedictine', status: 'planned', reviewOn: '2026-01-01' },
  ],
});
const bursar = makeProfile({
  name: 'Bursar',
  scopes: [{ area: 'Users and Fulfillment', permission: 'read/write', reason: '' }],
  keys: [{ institution: 'Adler', status: 'delivered' }],
});
const bare = makeProfile({ name: 'Zotero' });
const rows = toRows([illiad, bursar, bare], today);
const said = (some: readonly KeyRow[]) =>
  some.map(({ profile, key }) =>
    [profile.name, key?.institution, key?.environment].filter(Boolean).join(' '),
  );

describe('the rows of the register', () => {
  test('are one for each key, and one for a profile that has none', () => {
    expect(said(rows)).toEqual([
      'ILLiad Adler Production',
      'ILLiad Adler Sandbox',
      'ILLiad Benedictine Production',
      'Bursar Adler Production',
      'Zotero',
    ]);
  });

  test('have a review state for keys in use alone', () => {
    expect(rows.map(({ review }) => review)).toEqual(['overdue', 'due', 'none', 'none', 'none']);
  });

  test.each([
    ['illiad', 3],
    ['MULLER', 3],
    ['easter', 3],
    ['bibs adler', 2],
    ['adler illiad sandbox', 1],
    ['1a2b', 1],
    ['users', 1],
    ['   ', 5],
    ['nothing like it', 0],
  ])('with the words “%s” are %i', (query, count) => {
    expect(filterRows(rows, { ...noFilters, query })).toHaveLength(count);
  });

  test('are filtered by status, environment, area and review', () => {
    expect(said(filterRows(rows, { ...noFilters, status: 'planned' }))).toEqual([
      'ILLiad Benedictine Production',
    ]);
    expect(said(filterRows(rows, { ...noFilters, environment: 'Sandbox' }))).toEqual([
      'ILLiad Adler Sandbox',
    ]);
    expect(said(filterRows(rows, { ...noFilters, area: 'Users' }))).toEqual(['Bursar Adler Production']);
    expect(said(filterRows(rows, { ...noFilters, review: 'overdue' }))).toEqual(['ILLiad Adler Production']);
    expect(filterRows(rows, { ...noFilters, review: 'due-or-overdue' })).toHaveLength(2);
    expect(said(filterRows(rows, { ...noFilters, review: 'none' }))).toEqual(['Bursar Adler Production']);
  });

  test('are sorted by any column, what is empty last in either direction', () => {
    const order = (descending: boolean) =>
      sortRows(rows, { by: 'reviewOn', descending }).map(({ key }) => key?.reviewOn ?? '');
    expect(order(false)).toEqual(['2026-01-01', '2026-11-01', '2026-12-10', '', '']);
    expect(order(true)).toEqual(['2026-12-10', '2026-11-01', '2026-01-01', '', '']);
    expect(sortRows(rows, { by: 'scopes', descending: true })[0]?.profile.name).toBe('Bursar');
  });

  test('keep every row whatever they are sorted by', () => {
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.boolean(), (by, descending) => {
        expect(said(sortRows(rows, { by, descending })).sort()).toEqual(said(rows).sort());
      }),
    );
  });

  test('are put together by profile, and say what there is to filter by', () => {
    expect(byProfile(rows).map(({ profile, rows: keys }) => [profile.name, keys.length])).toEqual([
      ['ILLiad', 3],
      ['Bursar', 1],
      ['Zotero', 1],
    ]);
    expect(choicesIn(rows)).toEqual({
      environments: ['Production', 'Sandbox'],
      areas: ['Bibs', 'Users'],
      institutions: ['Adler', 'Benedictine'],
    });
  });
});

describe('how sensitive a scope is', () => {
  test.each([
    ['Users', 'read/write', 'high'],
    ['Configuration', 'read/write', 'high'],
    ['Conf', 'read-only', 'medium'],
    ['Users', 'read-only', 'medium'],
    ['Bibs', 'read/write', 'medium'],
    ['Bibs', 'read-only', 'low'],
    ['Analytics', 'read-only', 'low'],
    ['Something new', 'read/write', 'medium'],
  ] as const)('%s %s is %s', (area, permission, level) => {
    expect(sensitivityOf({ area, permission })).toBe(level);
  });

  test('is that of the most sensitive one for several, and nothing for none', () => {
    expect(highestSensitivity([...illiad.scopes, ...bursar.scopes])).toBe('high');
    expect(highestSensitivity([])).toBeNull();
  });

  test('comes with what somebody could do with the key', () => {
    expect(harmOf({ area: 'Users', permission: 'read/write' })).toBe(
      'Anyone who holds this key could change or delete patron records.',
    );
    expect(harmOf({ area: 'Rapido', permission: 'read-only' })).toContain('does not know');
  });
});
