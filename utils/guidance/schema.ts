import * as z from 'zod/mini';

/** How an institution wants one rule to be treated. */
export const ruleTreatments = ['off', 'suggestion', 'warning', 'required reason'] as const;

/** An institution's or consortium's own treatment of the rules, by finding code, and the areas that may never be read/write. */
export const ruleSettingsSchema = z.object({
  treatments: z._default(z.record(z.string(), z.enum(ruleTreatments)), {}),
  neverWrite: z._default(z.array(z.string()), []),
});

export type RuleSettings = z.output<typeof ruleSettingsSchema>;
