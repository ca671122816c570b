import Papa from 'papaparse';
import { bounds, UnreadableFile } from './table';

/**
 * The rows of a text with commas, semicolons, tabs or bars between its values. Titles above the header hold no separator, so
 * the separator is the one that most lines agree on. Excel's own `sep=;` line is obeyed.
 *
 * @throws UnreadableFile when there are more rows than can be read.
 */
export function readDelimited(text: string): string[][] {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const { data } = Papa.parse<string[]>(body, {
    delimiter: declared?.[1] ?? separatorOf(body),
    preview: bounds.rows + 1,
    skipEmptyLines: true,
  });
  if (data.length > bounds.rows)
    throw new UnreadableFile(
      'This file has more than 500,000 rows. Export a shorter period, or fewer columns.',
    );
  return data;
}

function separatorOf(text: string): string {
  const sample = text.slice(0, 20_000);
  let best = { separator: ',', lines: 0 };
  for (const separator of [',', ';', '\t', '|']) {
    const { data } = Papa.parse<string[]>(sample, {
      delimiter: separator,
      preview: 60,
      skipEmptyLines: true,
    });
    const widths = new Map<number, number>();
    for (const row of data) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    for (const [width, lines] of widths) {
      // A wider table on as many lines is the better reading: "1.234,50" also splits in two at its comma.
      const score = lines * (1 + width / 100);
      if (score > best.lines) best = { separator, lines: score };
    }
  }
  return best.separator;
}
