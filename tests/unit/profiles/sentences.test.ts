import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checkedProfile } from '../../../utils/profiles/check-profile';
import { LARGEST_FILE, MOST_PROFILES } from '../../../utils/profiles/exchange';
import { previewImport, readFile } from '../../../utils/profiles/import';
import type { Place } from '../../../utils/profiles/key-place';
import { keyRefused } from '../../../utils/profiles/key-refused';
import { placeInWords } from '../../../utils/profiles/place-in-words';
import { RecordsError } from '../../../utils/profiles/records-error';
import { sayIssue } from '../../../utils/profiles/say-issue';
import { CANARY, makeProfile } from './records';

const file = (profiles: unknown, more: object = {}) =>
  JSON.stringify({ format: 'narrowkey', version: 1, profiles, ...more });

/** All that an import says of a file. */
function said(text: string): string[] {
  const result = previewImport(text, [], () => 'new');
  if ('problem' in result) return [result.problem];
  return [...result.notices, ...result.refused.map(({ sentence }) => sentence)];
}

const WHOLE_FILES: [what: string, text: string][] = [
  ['A file that is too large', ' '.repeat(LARGEST_FILE + 1)],
  ['An empty file', ''],
  ['No JSON', '{'],
  ['JSON of another kind', '{}'],
  ['A guidance pack', file([], { format: 'narrowkey-guidance' })],
  ['A file of a newer version', file([], { version: 2 })],
  ['A file without a version', file([], { version: null })],
  ['A file without profiles', file(null)],
  ['A file with too many profiles', file(Array(MOST_PROFILES + 1).fill(0))],
  ['A key beside the profiles', file([], { note: CANARY })],
];

const PROFILES: [what: string, profile: unknown][] = [
  ['No profile at all', 7],
  ['Without a name', {}],
  ['A key in the name', { name: CANARY }],
  ['A key in the notes', { name: 'A', notes: CANARY }],
  ['A key as the name of a field', { name: 'A', [CANARY]: 1 }],
  ['Hidden characters', { name: 'A\u200b' }],
  ['A link that is none', { name: 'A', sources: [{ url: 'ftp://a' }] }],
  ['One unknown field', { name: 'A', x: 1 }],
  ['Seven unknown fields', { name: 'A', a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 }],
  ['A long name', { name: 'A name of more than sixty characters, which is cut where it is said', x: 1 }],
];

const TWICE: [what: string, profiles: unknown[]][] = [
  [
    'The same twice',
    [
      { id: 'x', name: 'A' },
      { id: 'x', name: 'A' },
    ],
  ],
  [
    'Two of one id',
    [
      { id: 'x', name: 'A' },
      { id: 'x', name: 'B' },
    ],
  ],
];

const full = makeProfile({
  name: 'A',
  scopes: [{ area: 'Bibs', permission: 'read-only', reason: '' }],
  keys: [
    {
      acceptedFindings: [{ code: 'X', area: '', selected: '', reason: '', acceptedOn: '' }],
      reviews: [{ reviewedOn: '', outcome: 'kept', note: '' }],
      tickedSteps: ['a'],
    },
  ] as never,
  sources: [{ title: 'T', url: '' }],
  ipRanges: ['192.0.2.7'],
});

/** Each field of a profile with something that it may not hold, and the sentence about it. */
function fieldSentences(value: unknown, put: (bad: unknown) => unknown): string[] {
  if (Array.isArray(value))
    return [
      ...refusalsOf(put(7)),
      ...refusalsOf(put(Array(2_001).fill(value[0] ?? ''))),
      ...value.flatMap((item, at) => fieldSentences(item, (bad) => put(value.with(at, bad)))),
    ];
  if (typeof value === 'object' && value !== null)
    return [
      ...refusalsOf(put('text')),
      ...Object.entries(value).flatMap(([name, item]) =>
        fieldSentences(item, (bad) => put({ ...value, [name]: bad })),
      ),
    ];
  return ['', [], '~'.repeat(20_001)].flatMap((bad) => refusalsOf(put(bad)));
}

function refusalsOf(profile: unknown): string[] {
  try {
    checkedProfile(profile);
    return [];
  } catch (error) {
    if (!(error instanceof RecordsError)) throw error;
    return [error.message];
  }
}

const PLACES: Place[] = [
  [],
  ['name'],
  ['keys', 1, 'reviewOn'],
  ['keys', 0, 'acceptedFindings', 2, 'acceptedOn'],
  ['keys', 0, 'reviews', 0, 'reviewedOn'],
  ['keys', 0, 'tickedSteps', 1],
  ['contacts', 0, 'name'],
  ['handover', 0],
  ['presets', 0, 'steps', 3],
  ['rules', 'reviewMonths'],
  ['rules', 'neverWrite'],
  ['anything', 0, 'else'],
];

const SCHEMAS: [z.ZodMiniType, unknown][] = [
  [z.object({ number: z.number() }), { number: '' }],
  [z.object({ count: z.int() }), { count: 1.5 }],
  [z.object({ yes: z.boolean() }), { yes: '' }],
  [z.object({ names: z.record(z.string(), z.string()) }), { names: 7 }],
  [z.object({ names: z.record(z.string().check(z.regex(/^a/)), z.string()) }), { names: { b: '' } }],
  [z.object({ when: z.date() }), { when: 7 }],
  [z.object({ months: z.number().check(z.maximum(60)) }), { months: 61 }],
  [z.object({ months: z.number().check(z.minimum(1)) }), { months: 0 }],
  [z.object({ steps: z.array(z.string()).check(z.minLength(2)) }), { steps: [] }],
  [z.object({ text: z.string().check(z.regex(/^a/)) }), { text: 'b' }],
  [z.object({}), 7],
];

test('says every sentence as it is written down', async () => {
  const part = (title: string, lines: string[]) => [title, ...new Set(lines)].join('\n  ');
  const unread = [
    await readFile({ size: 4 * LARGEST_FILE + 1, text: async () => '' }),
    await readFile({ size: 1, text: () => Promise.reject(new Error('gone')) }),
  ];
  const all = [
    'Every sentence about files and profiles that are not as they should be. Written by sentences.test.ts; read it after every change.',
    part(
      'A FILE THAT CANNOT BE READ',
      unread.map((one) => ('problem' in one ? one.problem : '')),
    ),
    'A FILE AS A WHOLE',
    ...WHOLE_FILES.map(([what, text]) => part(what, said(text))),
    'A PROFILE OF A FILE',
    ...PROFILES.map(([what, profile]) => part(what, said(file([profile])))),
    ...TWICE.map(([what, profiles]) => part(what, said(file(profiles)))),
    part(
      'A FIELD',
      fieldSentences(full, (bad) => bad),
    ),
    part(
      'OTHER KINDS OF FIELDS',
      SCHEMAS.map(([schema, value]) => {
        const { place, sentence } = sayIssue(z.safeParse(schema, value).error?.issues[0], 'The pack');
        return `${sentence} ${JSON.stringify(place)}`;
      }),
    ),
    part('NO ISSUE AT ALL', [sayIssue(undefined).sentence]),
    part(
      'PLACES',
      PLACES.map((place) => `${JSON.stringify(place)} ${placeInWords(place)}`),
    ),
    part(
      'A KEY IN A TEXT',
      [[], ['notes'], ['keys', 0, 'note']].map((place) => {
        const { message, refusal } = keyRefused(place);
        return `${message} (${refusal.refused}, ${refusal.field ?? 'no field'})`;
      }),
    ),
  ].join('\n\n');
  expect(all).not.toContain(CANARY);
  await expect(`${all}\n`).toMatchFileSnapshot('sentences.txt');
});
