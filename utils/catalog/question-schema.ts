import * as z from 'zod/mini';

const sentence = z.string().check(z.minLength(1), z.maxLength(300));

const row = z.strictObject({
  /** Stable: answers are kept by it. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  group: sentence,
  /** What the application does, to follow "Does it": "look up items by barcode". */
  does: sentence,
  /** What it looks like at the desk, or what to tell apart. */
  help: sentence,
  /** What it then calls, as a request line shows it. */
  calls: z
    .array(z.string().check(z.regex(/^(GET|POST|PUT|DELETE) \/(almaws|primo|esploro)\/v1\/\S+$/)))
    .check(z.minLength(1)),
});

/** One question of the wizard, in the words of the work, and the calls that a yes stands for. */
export type Question = z.output<typeof row>;

/** One sentence for each thing that is missing from a row or wrong in it, naming the field; none for a good row. */
export function questionProblems(candidate: unknown): string[] {
  const result = row.safeParse(candidate);
  return result.success
    ? []
    : result.error.issues.map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`);
}
