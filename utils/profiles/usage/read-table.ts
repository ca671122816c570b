import { findColumns, missingColumns } from './columns';
import { decodeText } from './decode-text';
import { bounds, safeTable, type Table, UnreadableFile } from './table';

/**
 * Reads an export of Alma Analytics: CSV, text with tabs or semicolons, or Excel's .xlsx, told apart by what is in the file
 * and not by its name.
 *
 * @throws UnreadableFile with a sentence for the person, for anything that is not such a file.
 */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  if (bytes.length === 0)
    throw new UnreadableFile('This file is empty. Export it from Alma Analytics again.');
  if (bytes.length > bounds.fileBytes)
    throw new UnreadableFile('This file is larger than 50 MB. Export a shorter period, or fewer columns.');
  if (startsWith(bytes, [0x50, 0x4b])) {
    const { readXlsx } = await import('./read-xlsx');
    return mostTelling((await readXlsx(bytes)).map(safeTable));
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new UnreadableFile('This is an old Excel file (.xls). Save it as .xlsx or CSV and try again.');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    throw new UnreadableFile('This is a PDF. Export the analysis as CSV or Excel and try again.');
  const text = decodeText(bytes).replace(/^\uFEFF/, '');
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(text))
    throw new UnreadableFile(
      'This is a web page or XML file. Export the analysis as CSV or Excel and try again.',
    );
  if (/^\s*[[{]/.test(text) && isJson(text))
    throw new UnreadableFile('This is a JSON file. Export the analysis as CSV or Excel and try again.');
  if (text.includes('\0'))
    throw new UnreadableFile('This is not a table. Export the analysis as CSV or Excel and try again.');
  const { readDelimited } = await import('./read-delimited');
  return safeTable(readDelimited(text));
}

/** The sheet in which most of the needed columns are found: a cover or a chart may come before it. */
function mostTelling(tables: Table[]): Table {
  let best: { table: Table; missing: number } | null = null;
  for (const table of tables) {
    const missing = missingColumns(findColumns(table.rows)).length;
    if (!best || missing < best.missing) best = { table, missing };
  }
  return best?.table ?? { rows: [], keysMasked: 0 };
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
