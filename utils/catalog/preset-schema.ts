import * as z from 'zod/mini';
import { glossary } from './glossary';

const sentence = z.string().check(z.minLength(1), z.maxLength(600));
const area = z
  .string()
  .check(z.refine((name) => Object.hasOwn(glossary, name), { error: 'is not an area of the glossary' }));
/** One REST call as a request line shows it: `GET /almaws/v1/items`. */
const call = z.string().check(
  z.regex(/^(GET|POST|PUT|DELETE) \/(almaws|primo|esploro)\/v1\/\S+$/, {
    error: 'is not "METHOD /almaws/v1/…" (or /primo/v1/…, /esploro/v1/…)',
  }),
);

const row = z.strictObject({
  /** Stable, lower case, words joined by hyphens. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: sentence,
  developer: sentence,
  category: sentence,
  purpose: sentence,
  /** What else people call it, or look for when they mean it. */
  words: z.optional(z.array(sentence)),
  source: z.strictObject({
    title: sentence,
    url: z.string().check(z.regex(/^https:\/\/\S+$/)),
    /** What the source says, in one or two sentences of our own. */
    says: sentence,
  }),
  /** How clearly the source names what the key needs; `none`: it names no area. */
  sure: z.enum(['high', 'medium', 'low', 'none']),
  /** No key is needed: what to set up instead. */
  instead: z.optional(sentence),
  /** What the documentation asks for. `permission: null`: it names the area and no permission. */
  asks: z.optional(
    z.array(z.strictObject({ area, permission: z.nullable(z.enum(['read-only', 'read/write'])) })),
  ),
  /** The calls that its public code was seen to make, and where they were read. */
  seen: z.optional(z.strictObject({ where: sentence, calls: z.array(call).check(z.minLength(1)) })),
  /** Where a build or a mode changes the need. An answer without calls needs no key. */
  question: z.optional(
    z.strictObject({
      text: sentence,
      answers: z.array(z.strictObject({ label: sentence, calls: z.array(call) })).check(z.minLength(2)),
    }),
  ),
  /** Where the application has a setting for each of several keys: which areas go on which. */
  keys: z.optional(
    z
      .array(z.strictObject({ setting: sentence, areas: z.array(area).check(z.minLength(1)) }))
      .check(z.minLength(2)),
  ),
  pasteLocation: z.optional(sentence),
  environment: z.optional(sentence),
  ipRange: z.optional(sentence),
  /** What a careful colleague would add. */
  advice: z.optional(sentence),
});

const schema = row.check(
  z.refine((preset) => preset.instead !== undefined || preset.pasteLocation !== undefined, {
    error: 'missing: where the key is pasted',
    path: ['pasteLocation'],
  }),
  z.refine((preset) => preset.instead !== undefined || preset.asks !== undefined, {
    error: 'missing: what its documentation asks for (an empty list where it names nothing)',
    path: ['asks'],
  }),
  z.refine((preset) => preset.instead !== undefined || Boolean(preset.asks?.length || preset.seen), {
    error: 'nothing to propose: neither its documentation nor its code shows an area',
    path: ['seen'],
  }),
  z.refine(
    (preset) =>
      preset.instead === undefined || !(preset.asks || preset.seen || preset.question || preset.keys),
    { error: 'needs no key, so it cannot ask for areas or show calls', path: ['instead'] },
  ),
);

/** A documented integration, with its source: one row of the preset data. */
export type Preset = z.output<typeof row>;

/** One sentence for each thing that is missing from a row or wrong in it, naming the field; none for a good row. */
export function presetProblems(candidate: unknown): string[] {
  const result = schema.safeParse(candidate);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const field = issue.path.map(String).join('.') || 'row';
    const keys = issue.code === 'unrecognized_keys' ? ` (${issue.keys.join(', ')})` : '';
    return `${field}: ${issue.message || issue.code}${keys}`;
  });
}
