import { strFromU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { bounds, UnreadableFile } from './table';

const damaged = 'This Excel file cannot be read. Save it again as .xlsx, or export CSV.';
const tooLarge = 'This Excel file is too large to read. Export a shorter period, or fewer columns.';

/**
 * The rows of each sheet of an .xlsx file, at most ten. The file is unpacked here, within bounds, before the library sees
 * it: a small file can claim to hold gigabytes, or a cell a million columns to the right.
 *
 * @throws UnreadableFile with a sentence for the person.
 */
export async function readXlsx(bytes: Uint8Array): Promise<unknown[][][]> {
  const parts = unpack(bytes);
  const names = Object.keys(parts);
  if (!names.includes('xl/workbook.xml')) throw new UnreadableFile(damaged);
  for (const name of names) {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new UnreadableFile(damaged);
    if (name.startsWith('xl/worksheets/')) checkExtent(xml);
  }
  const sheets = names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).length;
  const packed = zipSync(parts, { level: 0 });
  const buffer = new Uint8Array(packed).buffer;
  const tables: unknown[][][] = [];
  for (let sheet = 1; sheet <= Math.min(sheets, 10); sheet++) {
    try {
      tables.push((await readSheet(buffer, sheet)) as unknown[][]);
    } catch {
      if (tables.length === 0) throw new UnreadableFile(damaged);
    }
  }
  return tables;
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (
          !/^(?:\[Content_Types\]|_rels\/|xl\/(?:workbook|sharedStrings|styles|_rels\/|worksheets\/))/.test(
            name,
          )
        )
          return false;
        // The size is what will be allocated, whatever the packed data goes on to hold.
        total += originalSize;
        if (total > bounds.unpackedBytes) throw new UnreadableFile(tooLarge);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(damaged);
  }
}

function checkExtent(sheet: string) {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', digits = ''] of sheet.matchAll(/\br="([A-Z]{1,10})(\d{1,10})"/gi)) {
    let column = 0;
    for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
    columns = Math.max(columns, column);
    rows = Math.max(rows, Number(digits));
  }
  for (const [, digits = ''] of sheet.matchAll(/<row\b[^>]*?\br="(\d{1,10})"/gi))
    rows = Math.max(rows, Number(digits));
  if (rows > bounds.rows || columns > 5_000 || rows * columns > bounds.cells)
    throw new UnreadableFile(tooLarge);
}
