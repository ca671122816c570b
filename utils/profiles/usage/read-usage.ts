import { plainWords } from '../plain-words';
import { areaOfPath, areaOfWords } from './area';
import { type Columns, findColumns, missingColumns } from './columns';
import type { Cell, Table } from './table';
import {
  type Days,
  month,
  readCount,
  readDay,
  readLastFour,
  readMethod,
  readMonth,
  readStatus,
} from './values';

/** Calls of one application to one area with one method. */
export interface UsageRow {
  application: string;
  lastFour: string;
  institution: string;
  /** As Narrowkey names it; `null` where `areaText` is not a known area. */
  area: string | null;
  areaText: string;
  /** `null`: the file does not say. */
  method: string | null;
  calls: number;
  /** `null`: the file does not say. */
  status: string | null;
}

/** The days that a file covers. `unsure`: its dates can be read as day/month and as month/day. */
export interface Period {
  from: string;
  to: string;
  days: number;
  unsure: boolean;
}

export interface Usage {
  rows: UsageRow[];
  period: Period | null;
  /** Rows that are no usage (totals, titles, unreadable counts). */
  leftOut: number;
  keysMasked: number;
}

const totals = new Set(
  [
    'total',
    'grand total',
    'subtotal',
    'sub total',
    'sum',
    'gesamt',
    'gesamtsumme',
    'gesamtergebnis',
    'summe',
    'zwischensumme',
  ]
    .concat([
      'somme',
      'total general',
      'sous total',
      'totale',
      'totale complessivo',
      'totaal',
      'eindtotaal',
      'yhteensa',
    ])
    .concat(['kaikki yhteensa', 'total geral', 'suma', 'summa', 'סך הכל', 'סהכ', 'סה כ']),
);

/**
 * The usage in a table. Without `columns` they are found by meaning; where one that is needed is not found, it is named in
 * `missing` and nothing is read, so that a person can point at it.
 */
export function readUsage(
  table: Table,
  columns: Columns = findColumns(table.rows),
  accepted: readonly string[] = [],
): { usage: Usage; columns: Columns } | { missing: string[]; columns: Columns } {
  const missing = missingColumns(columns)
    .map(({ words }) => words)
    .filter((words) => !accepted.includes(words));
  if (missing.length > 0) return { missing, columns };

  const { at, areaCounts, methodCounts, headerRow } = columns;
  const rows: UsageRow[] = [];
  const days: Days[] = [];
  let leftOut = 0;
  let above: Cell[] = [];
  for (const raw of table.rows.slice(headerRow + 1)) {
    const row = fillDown(raw, above, columns);
    const text = (column: number | undefined) => (column === undefined ? '' : textOf(row[column]));
    const application = text(at.application);
    const key = at.lastFour === undefined ? null : readLastFour(row[at.lastFour]);
    const areaText = text(at.area);
    if (
      [application, areaText, text(at.lastFour), text(at.institution)].some((words) =>
        totals.has(plainWords(words)),
      )
    ) {
      leftOut++;
      continue;
    }
    const method = at.method === undefined ? null : readMethod(row[at.method]);
    const common = {
      application,
      lastFour: key ?? '',
      institution: text(at.institution),
      method,
      status: at.status === undefined ? null : readStatus(row[at.status]),
    };
    const found: UsageRow[] = [];
    if (areaCounts.size > 0) {
      for (const [column, area] of areaCounts) {
        const calls = readCount(row[column]);
        if (calls) found.push({ ...common, area: areaOfWords(area), areaText: area, calls });
      }
    } else {
      const path = text(at.path);
      const area = areaOfWords(areaText) ?? areaOfPath(path) ?? primoArea(areaText, text(at.product));
      const calls = at.calls === undefined ? 1 : readCount(row[at.calls]);
      const place = { area, areaText: areaText || path };
      if (place.areaText && methodCounts.size > 0) {
        for (const [column, one] of methodCounts) {
          const counted = readCount(row[column]);
          if (counted) found.push({ ...common, ...place, method: one, calls: counted });
        }
      } else if (place.areaText && calls !== null) found.push({ ...common, ...place, calls });
    }
    if (found.length === 0 || (!application && !key)) {
      if (raw.some((cell) => cell !== null && cell !== '')) leftOut++;
      continue;
    }
    above = row;
    rows.push(...found);
    const when = daysOf(row, at);
    if (when) days.push(when);
  }
  return { usage: { rows, period: periodOf(days), leftOut, keysMasked: table.keysMasked }, columns };
}

/** An analysis that hides repeated values leaves them blank, from the left up to the first value that differs. */
function fillDown(row: Cell[], above: Cell[], { at }: Columns): Cell[] {
  const dimensions = [
    at.application,
    at.lastFour,
    at.institution,
    at.area,
    at.path,
    at.product,
    at.date,
    at.year,
    at.month,
    at.method,
  ]
    .filter((column) => column !== undefined)
    .sort((a, b) => a - b);
  const filled = [...row];
  for (const [index, column] of dimensions.entries()) {
    if (!isBlank(row[column])) break;
    const laterHasValue = dimensions.slice(index + 1).some((later) => !isBlank(row[later]));
    if (laterHasValue) filled[column] = above[column] ?? null;
  }
  return filled;
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || cell === '';
}

function textOf(cell: Cell | undefined): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return isBlank(cell) ? '' : String(cell).trim();
}

function primoArea(areaText: string, product: string): string | null {
  return /primo/i.test(product) ? areaOfWords(`Primo ${areaText}`) : null;
}

function daysOf(row: Cell[], at: Columns['at']): Days | null {
  const dated = at.date === undefined ? null : readDay(row[at.date]);
  if (dated || at.year === undefined) return dated;
  const year = Number(textOf(row[at.year]));
  const number =
    at.month === undefined ? null : (readMonth(row[at.month]) ?? readMonth(Number(textOf(row[at.month]))));
  if (number) return month(year, number);
  const [first, last] = [month(year, 1), month(year, 12)];
  return first && last && { from: first.from, to: last.to };
}

/** One date that can only be day/month settles how all are read; where none does, the month/day reading stands and is called unsure. */
function periodOf(days: Days[]): Period | null {
  if (days.length === 0) return null;
  const dayFirst = days.some((one) => one.dayFirst === true);
  const settled = days.some((one) => one.dayFirst !== undefined);
  let from = '9999';
  let to = '';
  for (const one of days) {
    const read = (dayFirst && one.other) || one;
    if (read.from < from) from = read.from;
    if (read.to > to) to = read.to;
  }
  const length = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  return { from, to, days: length, unsure: !settled && days.some(({ other }) => other) };
}
