/** One value of a spreadsheet. Formulas are never run: a cell holds their text or their last result. */
export type Cell = string | number | boolean | Date | null;

/** A sheet or a delimited file, as it stands: titles, header, data and totals. */
export interface Table {
  rows: Cell[][];
  /** How many cells held a whole API key. Only its last four characters are in `rows`. */
  keysMasked: number;
}

/** Why a file cannot be read. `message` is a sentence for the person that says what to do next. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

/** What is read at most. A year of daily rows for a large consortium stays below it. */
export const bounds = {
  fileBytes: 50_000_000,
  unpackedBytes: 200_000_000,
  rows: 500_000,
  columns: 200,
  cells: 5_000_000,
  cellCharacters: 2_000,
} as const;

const wholeKey = /(?:l[78]xx)?[0-9a-f]{28}([0-9a-f]{4})/gi;

/** Bounds every cell, and takes the API keys out of it before anything else sees them. */
export function safeTable(rows: unknown[][]): Table {
  let keysMasked = 0;
  const safe = rows.map((row) =>
    row.slice(0, bounds.columns).map((cell): Cell => {
      if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
      if (cell instanceof Date) return Number.isNaN(cell.valueOf()) ? null : cell;
      if (typeof cell !== 'string') return null;
      let held = false;
      const text = cell.slice(0, bounds.cellCharacters).replace(wholeKey, (_key, lastFour: string) => {
        held = true;
        return `…${lastFour}`;
      });
      if (held) keysMasked++;
      return text.trim();
    }),
  );
  return { rows: safe, keysMasked };
}
