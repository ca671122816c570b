import Papa from 'papaparse';
import { findKeyInText } from '../scopes/key-in-text';
import type { Profile, ProfileKey } from './schema';

const columns: readonly [string, (profile: Profile, key: ProfileKey | undefined) => string][] = [
  ['Application', ({ name }) => name],
  ['Developer', ({ developer }) => developer],
  ['Purpose', ({ purpose }) => purpose],
  ['Owner', ({ owner }) => owner],
  ['Institution', (_, key) => key?.institution ?? ''],
  ['Environment', (_, key) => key?.environment ?? ''],
  ['Status', (_, key) => key?.status ?? ''],
  [
    'Areas and permissions',
    ({ scopes }) => scopes.map(({ area, permission }) => `${area} ${permission}`).join('; '),
  ],
  ['Created', (_, key) => key?.createdOn ?? ''],
  ['Delivered', (_, key) => key?.deliveredOn ?? ''],
  ['Review due', (_, key) => key?.reviewOn ?? ''],
  ['Last four characters', (_, key) => key?.lastFour ?? ''],
  ['IP ranges', ({ ipRanges }) => ipRanges.join('; ')],
  ['Restriction profile', ({ restrictionProfile }) => restrictionProfile],
  ['Paste location', ({ pasteLocation }) => pasteLocation],
  [
    'Accepted findings',
    (_, key) =>
      (key?.acceptedFindings ?? [])
        .map(({ code, area, reason, acceptedOn }) =>
          [code, area, acceptedOn, reason].filter(Boolean).join(', '),
        )
        .join('; '),
  ],
  [
    'Reviews',
    (_, key) =>
      (key?.reviews ?? [])
        .map(({ reviewedOn, outcome, note }) => [reviewedOn, outcome, note].filter(Boolean).join(', '))
        .join('; '),
  ],
  [
    'Sources',
    ({ sources }) => sources.map(({ title, url }) => [title, url].filter(Boolean).join(' ')).join('; '),
  ],
  ['Notes', ({ notes }) => notes],
];

/**
 * The register as a table for a spreadsheet, one row a key; a profile without keys has a row of its own. With the mark by which
 * Excel knows UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe before it, so that it stays text.
 */
export function profilesToCsv(profiles: readonly Profile[]): string {
  const rows = profiles.flatMap((profile) => {
    const keys = profile.keys.length > 0 ? profile.keys : [undefined];
    return keys.map((key) => columns.map(([, cell]) => asText(cell(profile, key))));
  });
  const fields = columns.map(([title]) => title);
  return `\ufeff${Papa.unparse({ fields, data: rows }, { newline: '\r\n', quotes: true })}\r\n`;
}

/** What begins a formula in Excel, LibreOffice or Google Sheets, also after spaces, and in full width. */
const FORMULA = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

function asText(cell: string): string {
  // The records refuse keys, so this is for a storage that was tampered with.
  if (findKeyInText(cell)) return '';
  return FORMULA.test(cell) || /^[\t\r]/.test(cell) ? `'${cell}` : cell;
}
