import { growthExponent, median, quantile } from './statistics.ts';

/** What one part of the benchmark found, as it is printed. */
export interface Section {
  title: string;
  /** What was measured, and how, in a sentence or two. */
  about: string;
  head: string[];
  rows: string[][];
  /** What the numbers say beside a target. */
  verdicts?: Verdict[];
}

export interface Verdict {
  text: string;
  met: boolean;
}

/** A number as short as it can be said without hiding a difference. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '-';
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(size >= 10 ? 1 : size >= 0.095 || size < 0.0005 ? 2 : 3);
}

/** The median, and the middle half of the values. */
export const spread = (values: readonly number[]) =>
  `${short(median(values))} (${short(quantile(values, 0.25))}–${short(quantile(values, 0.75))})`;

export const ratio = (one: number, other: number) => (other > 0 ? `${short(one / other)}×` : '-');

/** A little more than 1 still is in proportion: the points are few, and the machine does other things too. */
const IN_PROPORTION = 1.1;

/** Says how a cost grows, and whether that is at most in proportion. */
export function growth(what: string, points: readonly { size: number; cost: number }[]): Verdict {
  const exponent = growthExponent(points);
  return {
    text: `${what} grows as size^${exponent.toFixed(2)} (1 is in proportion)`,
    met: exponent <= IN_PROPORTION,
  };
}

export function markdown({ title, about, head, rows, verdicts = [] }: Section): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    `### ${title}`,
    about,
    [line(head), line(head.map((_, place) => (place ? '--:' : '---'))), ...rows.map((row) => line(row))].join(
      '\n',
    ),
    ...(verdicts.length
      ? [verdicts.map(({ text, met }) => `- ${met ? '✓' : '**missed:**'} ${text}`).join('\n')]
      : []),
  ].join('\n\n');
}
