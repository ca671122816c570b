import { plainWords } from '../plain-words';
import type { Cell } from './table';

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The HTTP method in a cell ("GET", "get", "HTTP GET", "GET /almaws/v1/bibs"), or `null`. */
export function readMethod(cell: Cell | undefined): string | null {
  if (typeof cell !== 'string') return null;
  const word = /^(?:http[ _-])?([a-z]{3,7})(?:\s+(?:https?:\/)?\/\S*)?$/i
    .exec(cell.trim())?.[1]
    ?.toUpperCase();
  return word && methods.includes(word) ? word : null;
}

/** Whether a method can only read. */
export function onlyReads(method: string | null): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

/** A whole number of calls, however its thousands and decimals are parted: 1,234 / 1.234 / 1 234 / 1'234 / 1.234,00. */
export function readCount(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) && cell >= 0 ? Math.round(cell) : null;
  if (typeof cell !== 'string') return null;
  const text = cell
    .normalize('NFKC')
    .replace(/^'/, '')
    .replace(/[\s'’_\u066c]/g, '');
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const lastComma = text.lastIndexOf(',');
  const lastDot = text.lastIndexOf('.');
  const last = Math.max(lastComma, lastDot);
  if (last < 0) return Number(text);
  const mixed = lastComma >= 0 && lastDot >= 0;
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(text);
  // One mark with exactly three digits after it parts thousands: a number of calls has no fractions.
  if (!mixed && grouped) return Number(text.replace(/[.,]/g, ''));
  const whole = text.slice(0, last).replace(/[.,]/g, '');
  const fraction = text.slice(last + 1);
  return Math.round(Number(`${whole}.${fraction}`));
}

/** The last four characters of a key: `1a2b`, `…1a2b`, `****1A2B`. */
export function readLastFour(cell: Cell | undefined): string | null {
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell >= 0 && cell < 10_000 ? String(cell).padStart(4, '0') : null;
  if (typeof cell !== 'string') return null;
  return /^(?:[\s.…*•xX'-]*?)([0-9a-f]{4})$/i.exec(cell.trim())?.[1]?.toLowerCase() ?? null;
}

/** A response status: 200, "403 Forbidden", "4xx". */
export function readStatus(cell: Cell | undefined): string | null {
  return /^[1-5](?:\d\d|xx)\b/i.exec(String(cell ?? '').trim())?.[0].toLowerCase() ?? null;
}

/** A first and a last day, as `2026-11-25`; the same for a single day. */
export interface Days {
  from: string;
  to: string;
  /** The day/month reading, where `from` and `to` are the month/day one and both are possible. */
  other?: { from: string; to: string };
  /** Which order this date can only have; absent where it does not tell. */
  dayFirst?: boolean;
}

/** The day, month or year in a cell, in the formats that Analytics, Excel and people write in many languages. */
export function readDay(cell: Cell | undefined): Days | null {
  if (cell instanceof Date) return day(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate());
  if (typeof cell === 'number') {
    if (cell >= 19_000_101 && cell <= 21_001_231) return readDay(String(cell));
    if (cell >= 190_001 && cell <= 210_012) return month(Math.floor(cell / 100), cell % 100);
    // Excel's days since 1899-12-30, for the years 1982 to 2064.
    return cell > 30_000 && cell < 60_000
      ? readDay(new Date(Date.UTC(1899, 11, 30 + Math.floor(cell))))
      : null;
  }
  if (typeof cell !== 'string' || cell.length > 40) return null;
  const text = cell
    .normalize('NFKC')
    .replace(/[\u200e\u200f]/g, '')
    .trim();
  let match =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (match) return day(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^(\d{4})(?:[-/. ](\d{1,2})|(\d\d))$/.exec(text);
  if (match) return month(Number(match[1]), Number(match[2] ?? match[3]));
  match = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (match) return month(Number(match[2]), Number(match[1]));
  match = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d\d)\.?(?:[T ,].*)?$/.exec(text);
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const year = Number(match[4]) + (match[4]?.length === 2 ? 2000 : 0);
    const european = day(year, second, first);
    const american = match[2] === '.' ? null : day(year, first, second);
    if (european && american && european.from !== american.from) return { ...american, other: european };
    if (american && european) return american;
    if (american) return { ...american, dayFirst: false };
    return european && (match[2] === '.' ? european : { ...european, dayFirst: true });
  }
  return readWrittenDay(text);
}

function readWrittenDay(text: string): Days | null {
  const words = plainWords(text).split(' ');
  const year = Number(words.find((word) => /^(?:19|20)\d\d$/.test(word)));
  const named = words.map((word) => readMonth(word)).find((found) => found !== null && found !== undefined);
  if (!year || !named) return null;
  const dayOfMonth = Number(words.find((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word))?.replace(/\D/g, ''));
  return dayOfMonth ? day(year, named, dayOfMonth) : month(year, named);
}

let monthNames: Map<string, number> | undefined;

/** A month by number (1 to 12) or name, in the languages of the interface of Alma. */
export function readMonth(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell >= 1 && cell <= 12 ? cell : null;
  if (typeof cell !== 'string') return null;
  const word = plainWords(cell);
  if (!monthNames) {
    monthNames = new Map();
    for (const language of [
      'en',
      'de',
      'fr',
      'es',
      'it',
      'nl',
      'fi',
      'he',
      'sv',
      'da',
      'nb',
      'pt',
      'pl',
      'cs',
      'ca',
      'tr',
    ])
      for (const length of ['long', 'short'] as const)
        for (const parts of [{ month: length }, { month: length, day: 'numeric' }] as const) {
          const format = new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' });
          for (let index = 0; index < 12; index++) {
            const name = format
              .formatToParts(Date.UTC(2026, index, 15))
              .find(({ type }) => type === 'month')?.value;
            const plain = plainWords(name ?? '');
            if (plain.length > 2 && !/^\d+$/.test(plain) && !monthNames.has(plain))
              monthNames.set(plain, index + 1);
          }
        }
  }
  return monthNames.get(word) ?? null;
}

/** A month as its first and last day. */
export function month(year: number, number: number): Days | null {
  const first = day(year, number, 1);
  if (!first) return null;
  return { from: first.from, to: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
}

function day(year: number, number: number, dayOfMonth: number): Days | null {
  if (year < 1990 || year > 2100) return null;
  const date = new Date(Date.UTC(year, number - 1, dayOfMonth));
  if (date.getUTCMonth() !== number - 1 || date.getUTCDate() !== dayOfMonth) return null;
  const iso = date.toISOString().slice(0, 10);
  return { from: iso, to: iso };
}
