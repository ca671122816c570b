import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { profilesToCsv } from '../../../utils/profiles/csv';
import { CANARY, makeProfile } from './records';

const read = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, '').trimEnd(), { header: true });

describe('the register as CSV', () => {
  test('has a row for each key, and one for a profile without keys', () => {
    const key = { institution: 'North', environment: 'Sandbox', status: 'delivered', reviewOn: '2027-01-31' };
    const csv = profilesToCsv([
      makeProfile({
        name: 'A',
        scopes: [{ area: 'Bibs', permission: 'read-only', reason: '' }],
        keys: [key, {}] as never,
      }),
      makeProfile({ name: 'B, "quoted"\nand long' }),
    ]);
    expect(csv.startsWith('\ufeff"Application"')).toBe(true);
    const { data, errors } = read(csv);
    expect(errors).toEqual([]);
    expect(data.map((row) => [row.Application, row.Environment, row['Review due']])).toEqual([
      ['A', 'Sandbox', '2027-01-31'],
      ['A', 'Production', ''],
      ['B, "quoted"\nand long', '', ''],
    ]);
    expect(data[0]?.['Areas and permissions']).toBe('Bibs read-only');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', "=cmd|' /C calc'!A0"])(
    'a formula stays text: %j',
    (formula) => {
      const { data } = read(profilesToCsv([makeProfile({ notes: formula, owner: formula })]));
      expect(data[0]?.Notes?.startsWith("'")).toBe(true);
      expect(data[0]?.Owner?.startsWith("'")).toBe(true);
    },
  );

  test('holds no key, even where the storage was tampered with', () => {
    expect(profilesToCsv([makeProfile({ notes: CANARY })])).not.toContain(CANARY);
  });

  test('no text of any kind makes a row or a cell too many', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (notes, owner) => {
        const { data } = read(profilesToCsv([{ ...makeProfile(), notes, owner, purpose: 'end' }]));
        expect(data).toHaveLength(1);
        expect(data[0]?.Purpose).toBe('end');
        expect(data[0]?.Owner?.replace(/^'/, '')).toBe(owner.replace(/^'/, ''));
      }),
    );
  });
});
