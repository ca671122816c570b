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

  test('has everything that is known of a profile and its key, each in its column', () => {
    const csv = profilesToCsv([
      makeProfile({
        name: 'ILLiad',
        developer: 'Atlas',
        purpose: 'Barcodes',
        owner: 'Ann',
        scopes: [
          { area: 'Bibs', permission: 'read-only', reason: 'Looks up items' },
          { area: 'Users', permission: 'read/write', reason: '' },
        ],
        ipRanges: ['192.0.2.7', '192.0.2.64/26'],
        restrictionProfile: 'VENDOR_A',
        pasteLocation: 'Customization Manager',
        sources: [
          { title: 'Guide', url: 'https://example.org/a' },
          { title: '', url: 'https://example.org/b' },
        ],
        notes: 'Ask Bob',
        keys: [
          {
            institution: 'North',
            environment: 'Sandbox',
            status: 'delivered',
            createdOn: '2026-01-02',
            deliveredOn: '2026-01-03',
            reviewOn: '2027-01-31',
            lastFour: '9f3e',
            acceptedFindings: [
              {
                code: 'USERS_WRITE',
                area: 'Users',
                selected: 'Sandbox Read/write',
                reason: 'It pays fines',
                acceptedOn: '2026-01-02',
              },
              { code: 'NO_DESCRIPTION', area: '', selected: '', reason: '', acceptedOn: '' },
            ],
            reviews: [
              { reviewedOn: '2026-06-01', outcome: 'kept', note: 'Still used' },
              { reviewedOn: '2026-12-01', outcome: 'rotated', note: '' },
            ],
            tickedSteps: [],
          },
        ],
      }),
    ]);
    expect(csv.endsWith('"\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(read(csv).data).toEqual([
      {
        Application: 'ILLiad',
        Developer: 'Atlas',
        Purpose: 'Barcodes',
        Owner: 'Ann',
        Institution: 'North',
        Environment: 'Sandbox',
        Status: 'delivered',
        'Areas and permissions': 'Bibs read-only; Users read/write',
        Created: '2026-01-02',
        Delivered: '2026-01-03',
        'Review due': '2027-01-31',
        'Last four characters': '9f3e',
        'IP ranges': '192.0.2.7; 192.0.2.64/26',
        'Restriction profile': 'VENDOR_A',
        'Paste location': 'Customization Manager',
        'Accepted findings': 'USERS_WRITE, Users, 2026-01-02, It pays fines; NO_DESCRIPTION',
        Reviews: '2026-06-01, kept, Still used; 2026-12-01, rotated',
        Sources: 'Guide https://example.org/a; https://example.org/b',
        Notes: 'Ask Bob',
      },
    ]);
  });

  test('has empty cells where a profile has no key, and no apostrophe where there is no formula', () => {
    const [row] = read(profilesToCsv([makeProfile({ name: 'a=1', notes: 'one\n-two\t=three' })])).data;
    expect(row).toMatchObject({
      Application: 'a=1',
      Notes: 'one\n-two\t=three',
      Institution: '',
      Status: '',
      Created: '',
      Delivered: '',
      'Last four characters': '',
      'Accepted findings': '',
      Reviews: '',
    });
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
    const csv = profilesToCsv([makeProfile({ notes: `see ${CANARY}`, owner: 'Ann' })]);
    expect(csv).not.toContain(CANARY);
    expect(read(csv).data[0]).toMatchObject({ Notes: '', Owner: 'Ann' });
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
