import type { Preset } from './preset-schema';
import { synonyms } from './synonyms';

/** Lower case, without diacritics or punctuation, as words. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words that say nothing about which integration is meant: they may match, and never have to. */
const OPTIONAL = new Set(
  words(
    'a an and api for from in into key keys of on or our the to with alma addon add plugin application app',
  ),
);

/** How much a hit is worth, by where it is. */
const FIELDS: [weight: number, read: (preset: Preset) => string | string[] | undefined][] = [
  [10, (preset) => preset.name],
  [7, (preset) => preset.words],
  [6, (preset) => preset.developer],
  [6, (preset) => preset.category],
  [4, (preset) => preset.purpose],
  [2, (preset) => preset.id],
  [1, (preset) => preset.instead],
];

/** Whether two words differ by at most `limit` insertions, deletions, replacements or swaps of neighbours. */
export function isCloseTo(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return (last[b.length] ?? 0) <= limit;
}

/** How well a typed word fits a word of a preset: 1 is the same word, 0 is not at all. */
function wordFit(typed: string, word: string): number {
  if (typed === word) return 1;
  if (typed.length >= 2 && word.startsWith(typed)) return 0.85;
  if (typed.length >= 4 && word.startsWith(typed.replace(/(es|s)$/, ''))) return 0.75;
  if (typed.length >= 4 && word.includes(typed)) return 0.6;
  const limit = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  if (limit === 0) return 0;
  if (isCloseTo(typed, word, limit)) return 0.5;
  return word.length > typed.length && isCloseTo(typed, word.slice(0, typed.length), 1) ? 0.35 : 0;
}

type Indexed = { preset: Preset; fields: { weight: number; words: string[] }[] };

const index = (preset: Preset): Indexed => ({
  preset,
  fields: FIELDS.map(([weight, read]) => ({
    weight,
    words: words([read(preset) ?? ''].flat().join(' ')),
  })),
});

/** The best fit of one phrase in one preset: all of its words in one field. */
function phraseScore(phrase: string[], { fields }: Indexed): number {
  let best = 0;
  for (const field of fields) {
    let fit = 1;
    for (const typed of phrase) {
      fit = Math.min(fit, Math.max(0, ...field.words.map((word) => wordFit(typed, word))));
      if (fit === 0) break;
    }
    best = Math.max(best, fit * field.weight);
  }
  return best;
}

/** One thing that was typed: a word or a known phrase, and what else it may be called. */
interface Term {
  typed: string[];
  others: string[][];
  optional: boolean;
}

const GROUPS = synonyms.map((group) => group.map(words));

/** The group that a run of typed words belongs to. The last word may still be unfinished. */
function groupOf(run: string[], unfinished: boolean): string[][] {
  const typed = run.join(' ');
  const group = GROUPS.find((phrases) =>
    phrases.some((phrase) => {
      const whole = phrase.join(' ');
      return whole === typed || (unfinished && typed.length >= 5 && whole.startsWith(typed));
    }),
  );
  return group ?? [];
}

function terms(query: string): Term[] {
  const typed = words(query);
  const unfinished = !/\s$/.test(query);
  const found: Term[] = [];
  for (let i = 0; i < typed.length; ) {
    let length = Math.min(3, typed.length - i);
    let others: string[][] = [];
    for (; length > 0; length--) {
      others = groupOf(typed.slice(i, i + length), unfinished && i + length === typed.length);
      if (others.length > 0) break;
    }
    const run = typed.slice(i, i + Math.max(1, length));
    found.push({ typed: run, others, optional: run.every((word) => OPTIONAL.has(word)) });
    i += run.length;
  }
  return found;
}

/** Another word for the same is worth less than the word itself. */
const SYNONYM = 0.55;

function score(all: Term[], entry: Indexed): { hits: number; points: number } {
  let hits = 0;
  let points = 0;
  for (const term of all) {
    const direct = phraseScore(term.typed, entry);
    const meant = Math.max(0, ...term.others.map((phrase) => SYNONYM * exactPhraseScore(phrase, entry)));
    const best = Math.max(direct, meant);
    if (best === 0) continue;
    points += best;
    if (!term.optional) hits += 1;
  }
  return { hits, points };
}

/** Synonyms have to be there as they stand: guessing at a guess finds everything. */
function exactPhraseScore(phrase: string[], { fields }: Indexed): number {
  const whole = ` ${phrase.join(' ')} `;
  return Math.max(
    0,
    ...fields.map((field) => (` ${field.words.join(' ')} `.includes(whole) ? field.weight : 0)),
  );
}

/** Somebody who types a name as it stands, or the beginning of it, means that one. */
function nameBonus(typed: string, name: string): number {
  const whole = words(name).join(' ');
  return whole === typed ? 20 : whole.startsWith(typed) ? 5 : 0;
}

/**
 * Finds presets as somebody types: by name, developer, category or what it does, whatever the case, diacritics, order of
 * words or a small slip, best first. Nothing typed finds all, by name. Where nothing fits every word, what fits most of them.
 */
export function searchPresets(query: string, presets: Preset[]): Preset[] {
  const byName = [...presets].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const all = terms(query);
  if (all.length === 0) return byName;
  const typed = words(query).join(' ');
  const scored = byName
    .map((preset) => ({ preset, ...score(all, index(preset)) }))
    .filter(({ points }) => points > 0)
    .map(({ preset, hits, points }) => ({ preset, hits, points: points + nameBonus(typed, preset.name) }));
  const most = Math.max(0, ...scored.map(({ hits }) => hits));
  const required = all.filter((term) => !term.optional).length;
  if (required > 0 && most * 2 < required) return [];
  return scored
    .filter(({ hits }) => hits === most)
    .sort((a, b) => b.points - a.points)
    .map(({ preset }) => preset);
}
