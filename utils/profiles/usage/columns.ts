import { plainWords } from '../plain-words';
import { areaOfPath, areaOfWords } from './area';
import { columnNames } from './column-names';
import type { Cell } from './table';
import { readCount, readDay, readLastFour, readMethod } from './values';

/** What a column of a usage export can mean. */
const meanings = [
  'area',
  'path',
  'application',
  'lastFour',
  'method',
  'calls',
  'date',
  'year',
  'month',
  'status',
  'institution',
  'product',
] as const;
export type Meaning = (typeof meanings)[number];

/** Where each meaning stands. */
export interface Columns {
  /** Index of the row that names the columns; -1 where there is none. */
  headerRow: number;
  at: Partial<Record<Meaning, number>>;
  /** Columns that each count the calls of one area, by column. */
  areaCounts: Map<number, string>;
  /** Columns that each count the calls of one method, by column. */
  methodCounts: Map<number, string>;
}

/** The columns without which nothing can be said, each in the words of a person. Any one of a group is enough. */
export const needed: { anyOf: Meaning[]; words: string }[] = [
  { anyOf: ['area', 'path'], words: 'API area' },
  { anyOf: ['application', 'lastFour'], words: 'Application or key name' },
  { anyOf: ['method'], words: 'Method (GET, POST, PUT, DELETE)' },
  { anyOf: ['calls'], words: 'Number of calls' },
];

/** Which of `needed` were not found. */
export function missingColumns({ at, areaCounts, methodCounts }: Columns): typeof needed {
  return needed.filter(({ anyOf }) => {
    if (areaCounts.size > 0 && (anyOf.includes('area') || anyOf.includes('calls'))) return false;
    if (methodCounts.size > 0 && (anyOf.includes('method') || anyOf.includes('calls'))) return false;
    return !anyOf.some((meaning) => at[meaning] !== undefined);
  });
}

/** Finds the header and what each column means, from its name and from what stands in it. */
export function findColumns(rows: Cell[][]): Columns {
  const headerRow = findHeader(rows);
  const header = rows[headerRow] ?? [];
  const body = rows.slice(headerRow + 1, headerRow + 501);
  const width = Math.max(header.length, ...body.map((row) => row.length), 0);
  const areaCounts = new Map<number, string>();
  const methodCounts = new Map<number, string>();
  const scores: { column: number; meaning: Meaning; score: number }[] = [];
  for (let column = 0; column < width; column++) {
    const title = plainWords(String(header[column] ?? ''));
    const values = body.map((row) => row[column] ?? null).filter((cell) => cell !== null && cell !== '');
    const measured = measuredArea(title);
    if (measured && share(values, (cell) => readCount(cell) !== null) > 0.8) {
      areaCounts.set(column, measured);
      continue;
    }
    const method = readMethod(title);
    if (method && share(values, isNumber) > 0.8) {
      methodCounts.set(column, method);
      continue;
    }
    for (const meaning of meanings) {
      const score = nameScore(title, meaning) + contentScore(values, meaning);
      if (score >= 2) scores.push({ column, meaning, score });
    }
  }
  scores.sort((a, b) => b.score - a.score || a.column - b.column);
  const at: Columns['at'] = {};
  const taken = new Set<number>();
  for (const { column, meaning } of scores) {
    if (taken.has(column) || at[meaning] !== undefined) continue;
    at[meaning] = column;
    taken.add(column);
  }
  // "GET /almaws/v1/bibs" is a method and an address in one.
  const addresses = at.path === undefined ? [] : body.map((row) => row[at.path ?? -1] ?? null);
  if (at.method === undefined && share(addresses, (cell) => readMethod(cell) !== null) > 0.7)
    at.method = at.path;
  // A total beside the columns of single areas would count every call twice.
  if (areaCounts.size > 0 && at.area === undefined && at.path === undefined) delete at.calls;
  else areaCounts.clear();
  if (methodCounts.size > 0 && at.method === undefined && areaCounts.size === 0) delete at.calls;
  else methodCounts.clear();
  return { headerRow, at, areaCounts, methodCounts };
}

/** Rows of titles and filters may stand above the header: it is the first row that names most columns. */
function findHeader(rows: Cell[][]): number {
  let best = { row: -1, found: 1 };
  rows.slice(0, 60).forEach((row, index) => {
    const found = new Set<string>();
    for (const cell of row) {
      if (typeof cell !== 'string' || cell.length > 80) continue;
      const title = plainWords(cell);
      const area = measuredArea(title);
      const method = readMethod(title);
      if (area ?? method) found.add(`count ${area ?? method}`);
      for (const meaning of meanings) if (columnNames[meaning].has(title)) found.add(meaning);
    }
    if (found.size > best.found) best = { row: index, found: found.size };
  });
  if (best.row >= 0) return best.row;
  // No name is known: the header is then the last row of words above rows that hold a number.
  const firstData = rows
    .slice(0, 60)
    .findIndex((row) => row.length > 2 && row.some((cell) => readMethod(cell) || isNumber(cell)));
  return firstData > 0 ? firstData - 1 : -1;
}

function isNumber(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== '' && readCount(cell) !== null;
}

/** "API Usage - Bibliographic" counts the calls of one area. */
function measuredArea(title: string): string | null {
  const match =
    /^(?:api usage|api nutzung|utilisation (?:de l )?api|uso de (?:la )?api|utilizzo api|api gebruik|api kaytto) (.+)$/.exec(
      title,
    );
  if (!match?.[1] || /^(?:total|gesamt|totale|totaal|yhteensa|date|year|month|year month)$/.test(match[1]))
    return null;
  return areaOfWords(match[1]) ?? match[1];
}

function nameScore(title: string, meaning: Meaning): number {
  if (!title) return 0;
  if (columnNames[meaning].has(title)) return 3;
  const words = ` ${title} `;
  return [...columnNames[meaning]].some((name) => name.length > 3 && words.includes(` ${name} `)) ? 1.5 : 0;
}

const contentTests: Partial<
  Record<Meaning, { holds: (cell: Cell) => boolean; certain: number; against: number }>
> = {
  method: { holds: (cell) => readMethod(cell) !== null, certain: 4, against: -2 },
  path: { holds: (cell) => areaOfPath(String(cell)) !== null, certain: 4, against: -2 },
  area: { holds: (cell) => typeof cell === 'string' && areaOfWords(cell) !== null, certain: 2.5, against: 0 },
  application: { holds: (cell) => /\p{L}/u.test(String(cell)), certain: 0.2, against: -3 },
  lastFour: { holds: (cell) => readLastFour(cell) !== null, certain: 0.5, against: -4 },
  calls: { holds: isNumber, certain: 0.5, against: -4 },
  date: { holds: (cell) => readDay(cell) !== null, certain: 2, against: -1.5 },
  year: { holds: (cell) => /^(?:19|20)\d\d$/.test(String(cell)), certain: 0.5, against: -4 },
  month: { holds: (cell) => String(cell).length < 20, certain: 0, against: -4 },
  status: { holds: (cell) => /^[1-5](?:\d\d|xx)\b/i.test(String(cell)), certain: 0.5, against: -1 },
  product: {
    holds: (cell) => /alma|primo|esploro|leganto|summon|rapido/i.test(String(cell)),
    certain: 0.5,
    against: -1,
  },
};

function contentScore(values: Cell[], meaning: Meaning): number {
  const test = contentTests[meaning];
  if (!test || values.length === 0) return 0;
  const held = share(values, test.holds);
  if (held >= 0.7) return test.certain;
  return held < 0.3 ? test.against : 0;
}

function share(values: Cell[], holds: (cell: Cell) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}
