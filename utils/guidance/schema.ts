import * as z from 'zod/mini';

/** How an institution wants one rule to be treated. */
const ruleTreatments = ['off', 'suggestion', 'warning', 'required reason'] as const;

const line = (maximum: number) => z.string().check(z.maxLength(maximum));
const link = line(2000).check(z.regex(/^(https?:\/\/\S*)?$/i));

/** An institution's or consortium's own treatment of the rules, by finding code, and the areas that may never be read/write. */
export const ruleSettingsSchema = z.object({
  treatments: z._default(
    z.record(z.string().check(z.regex(/^[A-Z][A-Z_]{0,59}$/)), z.enum(ruleTreatments)),
    {},
  ),
  neverWrite: z._default(z.array(line(100)).check(z.maxLength(100)), []),
});

/** Whom to ask, and for what. */
export const contactSchema = z.object({
  for: z.enum(['account', 'key', 'advice']),
  who: line(200).check(z.minLength(1)),
  /** How to reach them, or how it is arranged. */
  how: z._default(line(1000), ''),
  url: z._default(link, ''),
});

export const LONGEST_STEP = 300;

/** A step of the institution's own in the checklist. A person ticks it, for no page can show it. */
export const guidanceStepSchema = z.object({
  id: z.string().check(z.regex(/^[\w.-]{1,60}$/)),
  /** Before the key is made, after it is saved, or at its review. */
  when: z.enum(['prepare', 'deliver', 'keep']),
  text: line(LONGEST_STEP).check(z.minLength(1)),
  why: z._default(line(1000), ''),
  url: z._default(link, ''),
});

/** An integration that the institution knows and the catalogue does not. */
export const guidancePresetSchema = z.object({
  name: line(200).check(z.minLength(1)),
  developer: z._default(line(200), ''),
  purpose: z._default(line(2000), ''),
  scopes: z._default(
    z
      .array(
        z.object({
          area: line(100).check(z.minLength(1)),
          permission: z.enum(['read-only', 'read/write']),
          reason: z._default(line(1000), ''),
        }),
      )
      .check(z.maxLength(100)),
    [],
  ),
  pasteLocation: z._default(line(1000), ''),
  sources: z._default(
    z.array(z.object({ title: z._default(line(300), ''), url: z._default(link, '') })).check(z.maxLength(50)),
    [],
  ),
});

export const DEFAULT_REVIEW_MONTHS = 12;

/** One guidance pack: an institution's or consortium's own rules, contacts and words. Only `id` and `name` are required. */
export const guidancePackSchema = z.object({
  format: z.literal('narrowkey-guidance'),
  version: z.literal(1),
  id: z.string().check(z.regex(/^[\w.-]{1,60}$/)),
  name: line(200).check(z.minLength(1)),
  contacts: z._default(z.array(contactSchema).check(z.maxLength(50)), []),
  /** How a key may be handed over, in the order to try. */
  handover: z._default(z.array(line(1000)).check(z.maxLength(20)), []),
  rules: z._default(ruleSettingsSchema, { treatments: {}, neverWrite: [] }),
  reviewMonths: z._default(z.number().check(z.int(), z.minimum(1), z.maximum(60)), DEFAULT_REVIEW_MONTHS),
  presets: z._default(z.array(guidancePresetSchema).check(z.maxLength(500)), []),
  steps: z._default(z.array(guidanceStepSchema).check(z.maxLength(50)), []),
  /** The institution's own words for ours. */
  words: z._default(z.object({ institution: z._default(line(60), ''), owner: z._default(line(60), '') }), {
    institution: '',
    owner: '',
  }),
});

export type RuleSettings = z.output<typeof ruleSettingsSchema>;
export type GuidanceContact = z.output<typeof contactSchema>;
export type GuidanceStep = z.output<typeof guidanceStepSchema>;
export type GuidancePreset = z.output<typeof guidancePresetSchema>;
export type GuidancePack = z.output<typeof guidancePackSchema>;
