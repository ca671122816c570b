import { expect, it } from 'vitest';
import { AREAS } from '../../../utils/scopes/areas.ts';
import { KEY_REFUSED } from '../../../utils/scopes/key-in-text.ts';
import { RULES, reviewSelection } from '../../../utils/scopes/review.ts';
import type { Finding, Fix, Need, RuleSettings, Selection } from '../../../utils/scopes/types.ts';
import { BIBS_READ, need, selectionOf } from './selections.ts';

type Case = [code: string, selection: Selection, need: Need | null, settings?: Partial<RuleSettings>];

const KEY = `l8xx${'0123456789abcdef'.repeat(2)}`;
const withIp = (ipRanges: string | null) => selectionOf([['Bibs']], { ipRanges });
const fromLibrary = need([['Bibs', 'read-only']], { ipRanges: ['192.0.2.0/28', '198.51.100.7'] });
const withTexts = need([['Bibs', 'read-only']], { name: 'ILLiad', description: 'Looks up items' });
const coded = need([['Bibs', 'read-only']], { restrictionProfile: 'VENDOR_A' });

/** One case for each thing that a rule can say. */
const CASES: Case[] = [
  [
    'FORM_CHANGED',
    selectionOf([['Bibs', 'Production', null]], { unreadable: ['Row 1: Permissions', 'Name'] }),
    BIBS_READ,
  ],
  [
    'KEY_IN_TEXT',
    selectionOf([['Bibs']], { name: KEY, description: KEY, restrictionProfile: KEY, ipRanges: KEY }),
    BIBS_READ,
  ],
  ['INCOMPLETE_ROW', selectionOf([['Bibs'], [null, null, null]]), BIBS_READ],
  ['DUPLICATE_AREA', selectionOf([['Users'], ['Bibs'], ['Bibs']]), null],
  ['NO_SCOPES', selectionOf([]), BIBS_READ],
  ['NO_NAME', selectionOf([['Bibs']], { name: '' }), BIBS_READ],
  ['NO_NAME', selectionOf([['Bibs']], { name: '' }), withTexts],
  ['NO_DESCRIPTION', selectionOf([['Bibs']], { description: '' }), null],
  ['NO_DESCRIPTION', selectionOf([['Bibs']], { description: '' }), withTexts],
  ['UNKNOWN_AREA', selectionOf([['Bibs'], ['Rapido Requests']]), null],
  ['WRONG_ENVIRONMENT', selectionOf([['Bibs'], ['Bibs', 'Sandbox']]), BIBS_READ],
  ['AREA_MISSING', selectionOf([['Users']]), BIBS_READ],
  ['AREA_MISSING', selectionOf([['Users']]), need([['Bibs', 'read/write']], { environment: 'Sandbox' })],
  ['WRITE_MISSING', selectionOf([['Users'], ['Bibs']]), need([['Bibs', 'read/write']])],
  ['WRITE_NOT_NEEDED', selectionOf([['Bibs', 'Production', 'read/write']]), BIBS_READ],
  [
    'WRITE_NOT_NEEDED',
    selectionOf([['Rapido', 'Production', 'read/write']]),
    need([['Rapido', 'read-only']]),
  ],
  ['AREA_NOT_NEEDED', selectionOf([['Bibs'], ['Courses']]), BIBS_READ],
  ['AREA_NOT_NEEDED', selectionOf([['Users', 'Production', 'read-only']]), BIBS_READ],
  ['AREA_NOT_NEEDED', selectionOf([['Courses', 'Production', 'read/write']]), BIBS_READ],
  ['AREA_NOT_NEEDED', selectionOf([['Rapido']]), BIBS_READ],
  ['NO_RESTRICTION_PROFILE', selectionOf([['Bibs']]), coded],
  ['CONFIGURATION_WRITE', selectionOf([['Configuration', 'Production', 'read/write']]), null],
  [
    'CONFIGURATION_WRITE',
    selectionOf([['Configuration', 'Production', 'read/write']]),
    need([['Configuration', 'read/write']]),
  ],
  ['USERS_WRITE', selectionOf([['Bibs'], ['Users', 'Production', 'read/write']]), null],
  ['USERS_WRITE', selectionOf([['Users', 'Production', 'read/write']]), need([['Users', 'read-only']])],
  ['AREA_NEVER_WRITE', selectionOf([['Bibs', 'Production', 'read/write']]), null, { neverWrite: ['Bibs'] }],
  ['MIXED_ENVIRONMENTS', selectionOf([['Bibs'], ['Users', 'Sandbox'], ['Users', 'Guest Sandbox']]), null],
  ['MIXED_PRODUCTS', selectionOf([['Bibs'], ['Primo Search']]), null],
  [
    'MIXED_PRODUCTS',
    selectionOf([['Bibs'], ['Primo Search']]),
    need([
      ['Bibs', 'read-only'],
      ['Primo Search', 'read-only'],
    ]),
  ],
  ['PUBLIC_KEY_NOT_ALONE', selectionOf([['Primo Search'], ['Primo Public Key']]), null],
  ['BAD_IP_RANGE', withIp('192.0.2.256, ours, 192.0.2.7\u200b'), null],
  ['WIDE_IP_RANGE', withIp('0.0.0.0/0 198.0.0.0/15 0.0.0.0'), null],
  ['WIDE_IP_RANGE', withIp('192.0.2.0/24'), fromLibrary],
  ['NO_IP_RANGE', withIp(''), BIBS_READ],
  ['NO_IP_RANGE', withIp(''), fromLibrary],
  ['NO_IP_RANGE', withIp(null), fromLibrary],
  ['IP_RANGE_MISSING', withIp('192.0.2.0/29'), fromLibrary],
  ['PRIVATE_IP_RANGE', withIp('10.1.2.3'), null],
];

/** What one click would do, as far as its label does not say it. */
function effect(fix: Fix): string {
  const { kind, label: _, ...rest } = fix;
  return `${kind} ${JSON.stringify(rest)}`;
}

function written(finding: Finding): string {
  const { type, severity, confidence, row, title, why, evidence, fix } = finding;
  return [
    `  ${title}`,
    `    ${type}, ${severity}${confidence === 'high' ? '' : `, confidence ${confidence}`}${row === null ? '' : `, row ${row + 1}`}`,
    `    Why: ${why}`,
    ...evidence.map(({ text, url }) => `    Evidence: ${text}${url ? ` <${url}>` : ''}`),
    ...(fix ? [`    Fix: [${fix.label}] ${effect(fix)}`] : []),
  ].join('\n');
}

it('says every sentence as it is written down', async () => {
  const said = RULES.map(({ code }) => {
    const findings = CASES.filter((one) => one[0] === code).map(([, selection, wanted, settings]) =>
      reviewSelection(selection, wanted, settings)
        .filter((finding) => finding.code === code)
        .map(written)
        .join('\n'),
    );
    expect(findings, `add a case for ${code}`).not.toEqual([]);
    expect(findings, `a case of ${code} finds nothing`).not.toContain('');
    return `${code}\n${[...new Set(findings)].join('\n')}`;
  });
  const areas = AREAS.map(({ name, product, also, weight, read, write }) =>
    [
      `${name} (${product}, weight ${weight})${also.length ? `, also: ${also.join('; ')}` : ''}`,
      `  Read-only: could ${read}`,
      `  Read/write: could ${write}`,
    ].join('\n'),
  );
  const all = [
    'Every sentence that a review can say. Written by sentences.test.ts; read it after every change.',
    ...said,
    'AREAS: what “Anyone who holds this key” could do',
    ...areas,
    'A KEY IN A TEXT',
    `  ${KEY_REFUSED}`,
  ].join('\n\n');
  await expect(`${all}\n`).toMatchFileSnapshot('sentences.txt');
});
