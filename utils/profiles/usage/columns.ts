import { plainWords } from '../plain-words';
import { areaOfPath, areaOfWords } from './area';
import type { Cell } from './table';
import { readCount, readDay, readLastFour, readMethod } from './values';

/** What a column of a usage export can mean. */
export const meanings = [
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

/** Where each meaning stands. `areaCounts`: columns that each count the calls of one area, by column. */
export interface Columns {
  /** Index of the row that names the columns; -1 where there is none. */
  headerRow: number;
  at: Partial<Record<Meaning, number>>;
  areaCounts: Map<number, string>;
}

/**
 * The names that columns go by, from the API Usage subject area of Alma Analytics
 * (https://knowledge.exlibrisgroup.com/Alma/Product_Documentation/010Alma_Online_Help_(English)/080Analytics/Alma_Analytics_Subject_Areas/API_Usage)
 * and its translations. An exact name counts more than a name that only begins or ends with it.
 */
const names: Record<Meaning, string[]> = {
  area: [
    ...['api area', 'area', 'api areas', 'api module', 'module', 'api type', 'api category'],
    ...[
      'api bereich',
      'bereich',
      'domaine',
      'domaine api',
      'domaine de l api',
      'domaine d api',
      'zone api',
      'zone',
    ],
    ...['area de api', 'area de la api', 'area api', 'area da api', 'area dell api', 'ambito', 'ambito api'],
    ...[
      'api gebied',
      'gebied',
      'api onderdeel',
      'api alue',
      'alue',
      'rajapinnan alue',
      'rajapinta alue',
      'apin alue',
    ],
    ...[
      'api omrade',
      'omrade',
      'obszar api',
      'obszar',
      'תחום',
      'תחום api',
      'אזור',
      'אזור api',
      'תחום ה api',
      'אזור ה api',
    ],
  ],
  path: [
    ...[
      'api url',
      'url',
      'path',
      'api path',
      'api name',
      'endpoint',
      'resource',
      'request url',
      'uri',
      'url der api',
    ],
    ...[
      'pfad',
      'api pfad',
      'chemin',
      'url de l api',
      'ruta',
      'url de la api',
      'percorso',
      'pad',
      'polku',
      'נתיב',
      'כתובת',
    ],
  ],
  application: [
    ...[
      'application name',
      'application',
      'app name',
      'app',
      'key name',
      'api key name',
      'name of key',
      'name of the key',
    ],
    ...[
      'integration',
      'integration name',
      'client',
      'client name',
      'application title',
      'application display name',
    ],
    ...[
      'anwendung',
      'anwendungsname',
      'name der anwendung',
      'applikation',
      'applikationsname',
      'schlusselname',
    ],
    ...['name des schlussels', 'api schlusselname', 'name des api schlussels'],
    ...['nom de l application', 'nom d application', 'nom application', 'nom de la cle', 'nom de la cle api'],
    ...[
      'nombre de la aplicacion',
      'nombre de aplicacion',
      'aplicacion',
      'nombre de la clave',
      'nome do aplicativo',
    ],
    ...['nome da aplicacao', 'aplicacao', 'nome applicazione', 'nome dell applicazione', 'applicazione'],
    ...[
      'nome della chiave',
      'toepassing',
      'naam toepassing',
      'naam van de toepassing',
      'toepassingsnaam',
      'applicatie',
    ],
    ...[
      'applicatienaam',
      'naam van de applicatie',
      'naam van de sleutel',
      'sleutelnaam',
      'sovellus',
      'sovelluksen nimi',
    ],
    ...['avaimen nimi', 'applikationsnamn', 'applikation', 'nazwa aplikacji', 'aplikacja', 'programnavn'],
    ...['יישום', 'שם היישום', 'שם יישום', 'אפליקציה', 'שם האפליקציה', 'שם אפליקציה', 'שם המפתח', 'שם מפתח'],
  ],
  lastFour: [
    ...[
      'application key',
      'api key',
      'key',
      'last four',
      'last 4',
      'last four characters',
      'last 4 characters',
    ],
    ...[
      'last four digits',
      'last 4 digits',
      'key ending',
      'key suffix',
      'key last four',
      'key last 4',
      'ending',
    ],
    ...[
      'anwendungsschlussel',
      'api schlussel',
      'schlussel',
      'letzte vier',
      'letzte vier zeichen',
      'letzte 4 zeichen',
    ],
    ...['cle d application', 'cle de l application', 'cle api', 'cle', 'quatre derniers caracteres'],
    ...['4 derniers caracteres', 'clave de la aplicacion', 'clave de aplicacion', 'clave api', 'clave'],
    ...['ultimos cuatro', 'ultimos 4', 'ultimos cuatro caracteres', 'chave', 'chave da aplicacao'],
    ...[
      'chiave',
      'chiave api',
      'chiave applicazione',
      'chiave dell applicazione',
      'ultimi quattro caratteri',
    ],
    ...[
      'ultime quattro cifre',
      'sleutel',
      'api sleutel',
      'toepassingssleutel',
      'laatste vier tekens',
      'laatste 4 tekens',
    ],
    ...[
      'avain',
      'api avain',
      'sovelluksen avain',
      'sovellusavain',
      'nelja viimeista merkkia',
      'viimeiset nelja',
    ],
    ...['nyckel', 'api nyckel', 'klucz', 'מפתח', 'מפתח היישום', 'מפתח יישום', 'מפתח api', 'מפתח האפליקציה'],
  ],
  method: [
    ...[
      'api method',
      'method',
      'http method',
      'verb',
      'http verb',
      'request method',
      'operation',
      'request type',
    ],
    ...[
      'methode',
      'api methode',
      'http methode',
      'methode api',
      'methode de l api',
      'methode http',
      'metodo',
    ],
    ...['metodo api', 'metodo de la api', 'metodo dell api', 'metodo da api', 'metodo http', 'menetelma'],
    ...[
      'api menetelma',
      'metodi',
      'http metodi',
      'metod',
      'metoda',
      'שיטה',
      'שיטת api',
      'מתודה',
      'שיטת ה api',
    ],
  ],
  calls: [
    ...[
      'api usage total',
      'api usage',
      'usage',
      'calls',
      'number of calls',
      'num of calls',
      'total calls',
      'api calls',
    ],
    ...[
      'call count',
      'count',
      'hits',
      'requests',
      'number of requests',
      'request count',
      'total',
      'api count',
    ],
    ...['total api usage', 'number of api calls', 'usage total', 'total usage', 'no of calls', 'of calls'],
    ...[
      'anzahl',
      'aufrufe',
      'anzahl aufrufe',
      'anzahl der aufrufe',
      'api aufrufe',
      'anzahl der api aufrufe',
      'nutzung',
    ],
    ...['api nutzung', 'api nutzung gesamt', 'gesamt', 'zugriffe', 'anzahl anfragen', 'anfragen'],
    ...[
      'appels',
      'nombre d appels',
      'nombre d appels api',
      'nb appels',
      'nombre',
      'requetes',
      'nombre de requetes',
    ],
    ...['utilisation', 'utilisation api', 'utilisation de l api total', 'utilisation de l api'],
    ...[
      'llamadas',
      'numero de llamadas',
      'cantidad',
      'cantidad de llamadas',
      'peticiones',
      'uso',
      'uso de api',
    ],
    ...['uso de api total', 'uso de la api', 'chamadas', 'numero de chamadas', 'solicitudes'],
    ...[
      'chiamate',
      'numero di chiamate',
      'numero chiamate',
      'utilizzo',
      'utilizzo api',
      'utilizzo api totale',
      'totale',
    ],
    ...[
      'aanroepen',
      'aantal',
      'aantal aanroepen',
      'aantal verzoeken',
      'gebruik',
      'api gebruik',
      'api gebruik totaal',
    ],
    ...[
      'kutsut',
      'kutsujen maara',
      'kutsuja',
      'lukumaara',
      'maara',
      'kaytto',
      'api kaytto',
      'pyynnot',
      'anrop',
    ],
    ...[
      'antal anrop',
      'antal',
      'kald',
      'liczba wywolan',
      'קריאות',
      'מספר קריאות',
      'מספר הקריאות',
      'שימוש',
      'כמות',
      'סך הכל',
    ],
  ],
  date: [
    ...[
      'date',
      'api date',
      'day',
      'usage date',
      'call date',
      'full date',
      'request date',
      'api usage date',
      'week',
    ],
    ...[
      'year month',
      'month year',
      'period',
      'api usage year month',
      'month key',
      'datum',
      'tag',
      'nutzungsdatum',
    ],
    ...['api datum', 'jour', 'date d utilisation', 'date de l appel', 'fecha', 'fecha de uso', 'dia', 'data'],
    ...[
      'data di utilizzo',
      'giorno',
      'data de uso',
      'gebruiksdatum',
      'dag',
      'paiva',
      'paivamaara',
      'pvm',
      'dato',
    ],
    ...['תאריך', 'תאריך שימוש', 'יום', 'monat jahr', 'jahr monat', 'zeitraum', 'periode', 'periodo'],
  ],
  year: [
    'year',
    'api year',
    'usage year',
    'calendar year',
    'jahr',
    'annee',
    'ano',
    'anno',
    'jaar',
    'vuosi',
    'ar',
    'שנה',
  ],
  month: [
    'month',
    'api month',
    'usage month',
    'month name',
    'monat',
    'mois',
    'mes',
    'mese',
    'maand',
    'kuukausi',
    'manad',
    'חודש',
  ],
  status: [
    ...[
      'status',
      'response status',
      'http status',
      'status code',
      'response code',
      'http status code',
      'response',
    ],
    ...[
      'http response',
      'http code',
      'result code',
      'antwortstatus',
      'statuscode',
      'antwortcode',
      'http statuscode',
    ],
    ...['statut', 'code de reponse', 'code http', 'statut de la reponse', 'estado', 'codigo de respuesta'],
    ...['estado de la respuesta', 'codigo de estado', 'stato', 'codice di risposta', 'stato della risposta'],
    ...[
      'responscode',
      'antwoordstatus',
      'tila',
      'vastauskoodi',
      'tilakoodi',
      'vastauksen tila',
      'svarskod',
      'סטטוס',
      'קוד תגובה',
    ],
  ],
  institution: [
    ...[
      'institution',
      'institution name',
      'institution code',
      'inst',
      'library',
      'member',
      'campus',
      'einrichtung',
    ],
    ...['institution der', 'name der institution', 'etablissement', 'nom de l institution', 'institucion'],
    ...[
      'nombre de la institucion',
      'istituzione',
      'nome istituzione',
      'instelling',
      'naam instelling',
      'organisaatio',
    ],
    ...['laitos', 'oppilaitos', 'מוסד', 'שם המוסד'],
  ],
  product: ['product', 'produkt', 'produit', 'producto', 'prodotto', 'tuote', 'מוצר'],
};

const meaningsOfName = new Map<string, Meaning[]>();
for (const meaning of meanings)
  for (const name of names[meaning]) meaningsOfName.set(name, [...(meaningsOfName.get(name) ?? []), meaning]);

/** The columns without which nothing can be said, each in the words of a person. Any one of a group is enough. */
export const needed: { anyOf: Meaning[]; words: string }[] = [
  { anyOf: ['area', 'path'], words: 'API area' },
  { anyOf: ['application', 'lastFour'], words: 'Application or key name' },
  { anyOf: ['method'], words: 'Method (GET, POST, PUT, DELETE)' },
  { anyOf: ['calls'], words: 'Number of calls' },
];

/** Which of `needed` were not found. */
export function missingColumns({ at, areaCounts }: Columns): typeof needed {
  return needed.filter(({ anyOf }) => {
    if (areaCounts.size > 0 && (anyOf.includes('area') || anyOf.includes('calls'))) return false;
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
  const scores: { column: number; meaning: Meaning; score: number }[] = [];
  for (let column = 0; column < width; column++) {
    const title = plainWords(String(header[column] ?? ''));
    const values = body.map((row) => row[column] ?? null).filter((cell) => cell !== null && cell !== '');
    const measured = measuredArea(title);
    if (measured && share(values, (cell) => readCount(cell) !== null) > 0.8) {
      areaCounts.set(column, measured);
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
  // A total beside the columns of single areas would count every call twice.
  if (areaCounts.size > 0 && at.area === undefined && at.path === undefined) delete at.calls;
  else areaCounts.clear();
  return { headerRow, at, areaCounts };
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
      if (area) found.add(`count ${area}`);
      for (const meaning of meaningsOfName.get(title) ?? []) found.add(meaning);
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
  if (names[meaning].includes(title)) return 3;
  const words = ` ${title} `;
  return names[meaning].some((name) => name.length > 3 && words.includes(` ${name} `)) ? 1.5 : 0;
}

const contentTests: Partial<
  Record<Meaning, { holds: (cell: Cell) => boolean; certain: number; against: number }>
> = {
  method: { holds: (cell) => readMethod(cell) !== null, certain: 4, against: -2 },
  path: { holds: (cell) => areaOfPath(String(cell)) !== null, certain: 4, against: -2 },
  area: { holds: (cell) => typeof cell === 'string' && areaOfWords(cell) !== null, certain: 2.5, against: 0 },
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
  if (meaning === 'application') return 0;
  if (held >= 0.7) return test.certain;
  return held < 0.3 ? test.against : 0;
}

function share(values: Cell[], holds: (cell: Cell) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}
