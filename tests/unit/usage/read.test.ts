import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../utils/profiles/usage/read-table';
import { readUsage, type Usage } from '../../../utils/profiles/usage/read-usage';
import { UnreadableFile } from '../../../utils/profiles/usage/table';
import { makeXlsx } from './make-xlsx';

async function usageOf(file: string | Uint8Array): Promise<Usage> {
  const read = readUsage(await readTable(typeof file === 'string' ? new TextEncoder().encode(file) : file));
  if ('missing' in read) throw new Error(`asks for ${read.missing.join(', ')}`);
  return read.usage;
}

const short = (usage: Usage) =>
  usage.rows.map(({ application, lastFour, area, method, calls }) =>
    [application, lastFour, area, method, calls].join(' '),
  );

const plainExport = `API Area,Application Name,Application Key,API Method,API Usage - Total,API Usage Date
Bibs,ILLiad,1a2b,GET,"1,234",2026-01-05
Users,ILLiad,1a2b,PUT,7,2026-06-30
`;
const expected = ['ILLiad 1a2b Bibs GET 1234', 'ILLiad 1a2b Users PUT 7'];

describe('an export of the API Usage subject area', () => {
  test('is read as Analytics names it', async () => {
    const usage = await usageOf(plainExport);
    expect(short(usage)).toEqual(expected);
    expect(usage.period).toEqual({ from: '2026-01-05', to: '2026-06-30', days: 177, unsure: false });
  });

  const other: Record<string, string> = {
    'with titles and filters above the header and totals below': `API usage by key\n\nTime run: 11/25/2026\n${plainExport}Grand Total,,,,"1,241",\n`,
    'with other columns in another order': `Num,Method,Key name,Ending,Colour,Area,Number of calls\n1,GET,ILLiad,1A2B,red,Bibliographic,1234\n2,PUT,ILLiad,1A2B,blue,Users and Fulfillment,7\n`,
    'in German, with semicolons': `API-Bereich;Name der Anwendung;Anwendungsschlüssel;API-Methode;Anzahl der Aufrufe;Datum\nBibliographisch;ILLiad;1a2b;GET;1.234;05.01.2026\nBenutzer;ILLiad;1a2b;PUT;7;30.06.2026\n`,
    'in French, with tabs': `Domaine API\tNom de l’application\tClé d’application\tMéthode API\tNombre d’appels\nBibliographique\tILLiad\t1a2b\tGET\t1 234\nUtilisateurs\tILLiad\t1a2b\tPUT\t7\n`,
    'in Spanish': `Área de API;Nombre de la aplicación;Clave de la aplicación;Método;Número de llamadas\nBibs;ILLiad;1a2b;GET;1.234\nUsuarios;ILLiad;1a2b;PUT;7\n`,
    'in Italian': `Area API;Nome applicazione;Chiave applicazione;Metodo API;Numero di chiamate\nBibliografico;ILLiad;1a2b;GET;1.234,00\nUtenti;ILLiad;1a2b;PUT;7,00\n`,
    'in Dutch': `API-gebied;Naam toepassing;Sleutel;Methode;Aantal\nBibs;ILLiad;1a2b;GET;1.234\nGebruikers;ILLiad;1a2b;PUT;7\n`,
    'in Finnish': `Rajapinnan alue;Sovelluksen nimi;Sovelluksen avain;Menetelmä;Kutsujen määrä\nBibs;ILLiad;1a2b;GET;1 234\nKäyttäjät;ILLiad;1a2b;PUT;7\n`,
    'in Hebrew': `תחום API,שם היישום,מפתח היישום,שיטה,מספר קריאות\nביבליוגרפי,ILLiad,1a2b,GET,1234\nמשתמשים,ILLiad,1a2b,PUT,7\n`,
    'with addresses in place of areas': `API URL,Application Name,Application Key,API Method,API Usage\n/almaws/v1/bibs/{mms_id},ILLiad,1a2b,GET,1234\n/almaws/v1/users/{user_id},ILLiad,1a2b,PUT,7\n`,
    'with column names that nobody knows, told by what stands in them':
      `Zzz,ILLiad ref,Application,Qqq,Calls\nBibs,x,ILLiad,GET,1234\nUsers,y,ILLiad,PUT,7\n`.replace(
        'ILLiad ref',
        'Key',
      ),
    'with values that repeat left blank': `Application Name,Application Key,API Area,API Method,API Usage\nILLiad,1a2b,Bibs,GET,1234\n,,Users,PUT,7\n`,
    'with a method and an address in one column': `API,Key name,Key,Calls\nGET /almaws/v1/bibs/{mms_id},ILLiad,1a2b,1234\nPUT /almaws/v1/users/{user_id},ILLiad,1a2b,7\n`,
    'with one column for each method': `Area,Application,Key,GET,PUT,Total\nBibs,ILLiad,1a2b,1234,0,1234\nUsers,ILLiad,1a2b,0,7,7\n`,
    'with a Spanish “Nombre” that is a name': `Área;Nombre;Clave;Método;Llamadas\nBibs;ILLiad;1a2b;GET;1234\nUsuarios;ILLiad;1a2b;PUT;7\n`,
    'with a French “Nombre” that is a number': `Domaine;Application;Clé;Méthode;Nombre\nBibs;ILLiad;1a2b;GET;1234\nUtilisateurs;ILLiad;1a2b;PUT;7\n`,
    "with Excel's own separator line": `sep=|\nAPI Area|Application Name|Application Key|API Method|API Usage\nBibs|ILLiad|1a2b|GET|1234\nUsers|ILLiad|1a2b|PUT|7\n`,
  };
  test.each(Object.entries(other))('is read %s', async (_name, text) => {
    const rows = short(await usageOf(text)).map((row) => row.replace('ILLiad  ', 'ILLiad 1a2b '));
    expect(rows).toEqual(expected);
  });

  test('is read with one column for each area', async () => {
    const usage = await usageOf(
      'Application Name,Application Key,API Method,API Usage - Acquisitions,API Usage - Bibliographic,API Usage - Physical Items,API Usage - Users,API Usage - Total\nILLiad,1a2b,GET,0,12,3,0,15\nILLiad,1a2b,PUT,0,0,0,4,4\n',
    );
    expect(short(usage)).toEqual([
      'ILLiad 1a2b Bibs GET 12',
      'ILLiad 1a2b Bibs GET 3',
      'ILLiad 1a2b Users PUT 4',
    ]);
  });

  test('is read from Excel, with dates and a formula that is never run', async () => {
    const usage = await usageOf(
      makeXlsx([
        ['API usage', null],
        ['API Area', 'Application Name', 'Application Key', 'API Method', 'API Usage - Total', 'Date'],
        ['Bibs', 'ILLiad', '1a2b', 'GET', { formula: 'SUM(A1:A9)', result: 1234 }, new Date('2026-01-05')],
        ['Users', 'ILLiad', '1a2b', 'PUT', 7, new Date('2026-06-30')],
        ['Grand Total', null, null, null, 1241, null],
      ]),
    );
    expect(short(usage)).toEqual(expected);
    expect(usage.period).toMatchObject({ from: '2026-01-05', to: '2026-06-30' });
    expect(usage.leftOut).toBe(1);
  });

  test('keeps last fours that Excel took for numbers', async () => {
    const usage = await usageOf(
      makeXlsx([
        ['API Area', 'Application Name', 'Application Key', 'API Method', 'API Usage'],
        ['Bibs', 'One', 42, 'GET', 5],
        ['Bibs', 'Two', '9f3e', 'GET', 5],
      ]),
    );
    expect(usage.rows.map(({ lastFour }) => lastFour)).toEqual(['0042', '9f3e']);
  });

  test('is found on the sheet after a cover', async () => {
    const cell = (text: string, row: number, column: number) =>
      `<c r="${'ABCDE'[column]}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = (rows: string[][]) =>
      `<worksheet><sheetData>${rows
        .map(
          (row, at) =>
            `<row r="${at + 1}">${row.map((text, column) => cell(text, at, column)).join('')}</row>`,
        )
        .join('')}</sheetData></worksheet>`;
    const file = makeXlsx([['Usage of API keys'], ['Made by the systems office'], ['2026']], (parts) => {
      parts['xl/worksheets/sheet2.xml'] = sheet([
        ['API Area', 'Application Name', 'Application Key', 'API Method', 'API Usage'],
        ['Bibs', 'ILLiad', '1a2b', 'GET', '1234'],
        ['Users', 'ILLiad', '1a2b', 'PUT', '7'],
      ]);
      parts['xl/workbook.xml'] =
        parts['xl/workbook.xml']?.replace(
          '</sheets>',
          '<sheet name="Data" sheetId="2" r:id="rId9"/></sheets>',
        ) ?? '';
      parts['xl/_rels/workbook.xml.rels'] =
        parts['xl/_rels/workbook.xml.rels']?.replace(
          '</Relationships>',
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
        ) ?? '';
    });
    expect(short(await usageOf(file))).toEqual(expected);
  });

  const encodings: [string, (text: string) => Uint8Array][] = [
    ['UTF-8 with a mark', (text) => new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16 little-endian with a mark', (text) => utf16(`\uFEFF${text}`, true)],
    ['UTF-16 big-endian with a mark', (text) => utf16(`\uFEFF${text}`, false)],
    ['UTF-16 little-endian without a mark', (text) => utf16(text, true)],
    ['Windows-1252', (text) => Uint8Array.from(text, (character) => character.charCodeAt(0))],
  ];
  test.each(encodings)('is read in %s', async (_name, encode) => {
    const text = 'API Area,Application Name,API Method,API Usage\nBibs,Bibliothèque,GET,5\n';
    expect((await usageOf(encode(text))).rows).toMatchObject([
      { application: 'Bibliothèque', area: 'Bibs', calls: 5 },
    ]);
  });

  test('keeps an area that is not known, in its own words', async () => {
    const { rows } = await usageOf(
      'API Area,Application Name,API Method,API Usage\nRapido Things,ILLiad,GET,5\nBibs,ILLiad,GET,5\n',
    );
    expect(rows[0]).toMatchObject({ area: null, areaText: 'Rapido Things' });
  });
});

describe('a file that lacks what is needed', () => {
  test('asks for the columns that were not found, and reads them once a person points at them', async () => {
    const table = await readTable(
      new TextEncoder().encode('Foo,Bar,Verb\nBibs,ILLiad,GET\nUsers,ILLiad,PUT\n'),
    );
    const asked = readUsage(table);
    expect(asked).toMatchObject({ missing: ['Application or key name', 'Number of calls'] });
    const columns = { ...asked.columns, at: { ...asked.columns.at, application: 1 } };
    const read = readUsage(table, columns, ['Number of calls']);
    expect('usage' in read && short(read.usage)).toEqual(['ILLiad  Bibs GET 1', 'ILLiad  Users PUT 1']);
  });
});

describe('dates', () => {
  const withDates = (...dates: string[]) =>
    usageOf(
      `API Area;Application Name;API Method;API Usage;Date\n${dates.map((date) => `Bibs;ILLiad;GET;1;${date}`).join('\n')}\n`,
    ).then(({ period }) => period && [period.from, period.to, period.unsure]);

  test.each([
    [
      ['25/11/2026', '03/12/2026'],
      ['2026-11-25', '2026-12-03', false],
    ],
    [
      ['11/25/2026', '12/03/2026'],
      ['2026-11-25', '2026-12-03', false],
    ],
    [['03/04/2026'], ['2026-03-04', '2026-03-04', true]],
    [['25.11.26'], ['2026-11-25', '2026-11-25', false]],
    [['2026-11'], ['2026-11-01', '2026-11-30', false]],
    [['202602'], ['2026-02-01', '2026-02-28', false]],
    [['20261125'], ['2026-11-25', '2026-11-25', false]],
    [['11/25/2026 12:00:00 AM'], ['2026-11-25', '2026-11-25', false]],
    [['2026-11-25T10:00:00Z'], ['2026-11-25', '2026-11-25', false]],
    [
      ['Nov 2026', 'December 2026'],
      ['2026-11-01', '2026-12-31', false],
    ],
    [
      ['25. März 2026', '1 avril 2026'],
      ['2026-03-25', '2026-04-01', false],
    ],
    [['2026 maaliskuu'], ['2026-03-01', '2026-03-31', false]],
  ])('%j is %j', async (dates, period) => {
    expect(await withDates(...dates)).toEqual(period);
  });

  test('are put together from a year and a month', async () => {
    const { period } = await usageOf(
      'API Area,Application Name,API Method,API Usage,API Year,API Month\nBibs,ILLiad,GET,1,2025,11\nBibs,ILLiad,GET,1,2026,February\n',
    );
    expect(period).toMatchObject({ from: '2025-11-01', to: '2026-02-28' });
  });
});

describe('a hostile file', { timeout: 30_000 }, () => {
  const key = `l8xx${'0123456789abcdef'.repeat(2)}`;

  test('with whole keys keeps their last four characters alone', async () => {
    const usage = await usageOf(
      `API Area,Application Name,Application Key,API Method,API Usage,Note\nBibs,ILLiad ${key},${key},GET,5,${key.toUpperCase()}\n`,
    );
    expect(JSON.stringify(usage).toLowerCase()).not.toContain(key.slice(4, 30));
    expect(usage).toMatchObject({ keysMasked: 3, rows: [{ lastFour: 'cdef' }] });
  });

  const refused: [string, Uint8Array][] = [
    ['empty', new Uint8Array()],
    ['a PDF', strToU8('%PDF-1.7 …')],
    ['a web page', strToU8('<!doctype html><table><tr><td>API Area')],
    ['JSON', strToU8('{"format":"narrowkey"}')],
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 7, 0, 0, 9])],
    ['a zip that is no spreadsheet', zipSync({ 'a.txt': strToU8('hello') })],
    ['a damaged zip', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9, 9])],
    ['a cut-off spreadsheet', makeXlsx([['API Area']]).slice(0, 400)],
    [
      'a cell a million rows down',
      makeXlsx([['a']], (parts) => {
        parts['xl/worksheets/sheet1.xml'] =
          '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
      }),
    ],
    [
      'entities that grow',
      makeXlsx([['a']], (parts) => {
        parts['xl/sharedStrings.xml'] =
          '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
      }),
    ],
    [
      'a bomb',
      zipSync(
        {
          'xl/workbook.xml': strToU8('<workbook/>'),
          'xl/worksheets/sheet1.xml': new Uint8Array(210_000_000),
        },
        { level: 1 },
      ),
    ],
  ];
  test.each(refused)('that is %s is refused with a sentence that says what to do', async (_name, bytes) => {
    const error = await readTable(bytes).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UnreadableFile);
    expect((error as Error).message).toMatch(/^(This|An?) .+\. (Export|Save) .+\.$/);
  });

  test('of any text is read or refused in words, and never throws anything else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400 }),
          fc
            .array(fc.array(fc.string(), { maxLength: 6 }), { maxLength: 12 })
            .map((rows) => rows.map((row) => row.join(';')).join('\n')),
        ),
        async (text) => {
          try {
            readUsage(await readTable(new TextEncoder().encode(text)));
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableFile);
          }
        },
      ),
    );
  });

  test('of any bytes is read or refused in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        try {
          readUsage(await readTable(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      }),
    );
  });

  test('of 50,000 rows is read to its end', async () => {
    const line = 'Bibs,ILLiad,1a2b,GET,5,2026-01-05\n';
    const usage = await usageOf(
      `API Area,Application Name,Application Key,API Method,API Usage,Date\n${line.repeat(50_000)}`,
    );
    expect(usage.rows).toHaveLength(50_000);
  });
});

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), little);
  return bytes;
}
