import { plain } from './plain.ts';
import { remembered } from './remembered.ts';

export type Product = 'Alma' | 'Primo' | 'Esploro' | 'campusM';

export interface Area {
  /** As results name it. */
  name: string;
  product: Product;
  /** Other words met for it, on the site's screens and in how-tos (Duke, CARLI, CUNY, SLSP, Ex Libris). */
  also: string[];
  /** What a holder of the key could do with it: "Anyone who holds this key could …". */
  read: string;
  write: string;
  /** How much harm read/write could do: 3 patrons or the whole system, 2 records and money, 1 little. */
  weight: 1 | 2 | 3;
}

const row = (
  product: Product,
  name: string,
  also: string[],
  weight: 1 | 2 | 3,
  read: string,
  write: string,
): Area => ({ name, product, also, read, write, weight });

const primo = (name: string, also: string[], read: string, write: string) =>
  row('Primo', name, also, 1, read, write);
const esploro = (name: string, thing: string) =>
  row('Esploro', name, [], 2, `read ${thing}`, `change or delete ${thing}`);

/** Every area known from public sources. The dropdown in full was in no source, so unknown labels are kept as they stand. */
export const AREAS: Area[] = [
  row(
    'Alma',
    'Acquisitions',
    ['Acq', 'Acquisitions vendors orders invoices funds licenses'],
    2,
    'read orders, invoices, vendors and funds',
    'change orders, invoices, vendors and funds',
  ),
  row('Alma', 'Analytics', ['Alma Analytics'], 1, 'read Analytics reports', 'read Analytics reports'),
  row(
    'Alma',
    'Bibs',
    ['Bib', 'Bibliographic Records Inventory', 'Bibliographic Records', 'Bibs Inventory'],
    2,
    'read the catalogue and inventory',
    'change or delete catalogue records and items',
  ),
  row(
    'Alma',
    'Configuration',
    ['Conf', 'Config', 'Configuration Administration'],
    3,
    'read how Alma is set up',
    'run any job and so change or delete data of any kind',
  ),
  row('Alma', 'Courses', ['Course'], 2, 'read courses and reading lists', 'change courses and reading lists'),
  row(
    'Alma',
    'Electronic',
    ['Electronic Resources', 'E-Resources'],
    2,
    'read electronic collections',
    'change or delete electronic collections',
  ),
  row(
    'Alma',
    'Partners',
    ['Resource Sharing Partners', 'Resource Sharing'],
    2,
    'read resource sharing partners and lending requests',
    'change resource sharing partners and lending requests',
  ),
  row(
    'Alma',
    'Task-lists',
    ['Tasklists', 'Task-list'],
    1,
    'read printouts and task lists',
    'change printouts and requests on task lists',
  ),
  row(
    'Alma',
    'Users',
    ['User', 'Users Fulfillment', 'Users Fulfilment', 'Patrons'],
    3,
    'read patron records, loans and fines',
    'change or delete patron records',
  ),
  primo('Primo Search', ['Primo', 'Primo Searching Favorites etc'], 'search Primo', 'search Primo'),
  primo('Primo Favorites', ['Primo Favourites'], 'read saved records', 'change saved records'),
  primo('Primo Public Key', ['Public Key'], 'read the Primo public key', 'change what the public key allows'),
  primo('Primo Configuration', [], 'read how Primo is set up', 'change how Primo is set up'),
  primo('Primo Analytics', [], 'read Primo reports', 'read Primo reports'),
  primo('Primo Translations', ['Primo Translation'], 'read labels', 'change labels'),
  primo('Primo User JWT', [], 'get a token for a user', 'act in Primo as any user'),
  primo('Primo Guest JWT', [], 'get a guest token', 'get a guest token'),
  primo(
    'Primo Resource Recommender',
    ['Resource Recommender'],
    'read recommendations',
    'change recommendations',
  ),
  primo('Primo e-Shelf (legacy)', ['Primo e-Shelf', 'e-Shelf'], 'read saved records', 'change saved records'),
  primo('Deep Links', ['Deep Link', 'Primo Deep Links'], 'make links into Primo', 'make links into Primo'),
  row('campusM', 'campusM APIs', ['campusM', 'campusM API'], 2, 'read campusM data', 'change campusM data'),
  esploro('Esploro Researchers', 'researcher profiles'),
  esploro('Esploro Assets', 'research assets'),
  esploro('Esploro Configuration', 'how Esploro is set up'),
  esploro('Esploro Analytics', 'Esploro reports'),
  esploro('Esploro Organizations', 'research organizations'),
];

/** Words without their plural: labels differ in it from text to text. */
const singular = remembered((label) => plain(label).replace(/(\w{3,})s\b/g, '$1'));

const BY_LABEL = new Map<string, Area>();
for (const area of AREAS) for (const label of [area.name, ...area.also]) BY_LABEL.set(singular(label), area);

/** The area that a label means, in whatever words; `null` where the label is not known. */
export function findArea(label: string): Area | null {
  return BY_LABEL.get(singular(label)) ?? null;
}

/** The name that results give an area; an unknown label stays as it stands, only trimmed. */
export function canonicalArea(label: string): string {
  return findArea(label)?.name ?? label.replace(/\s+/g, ' ').trim();
}

/** Whether two labels mean the same area, known or not. */
export function sameArea(one: string, other: string): boolean {
  return singular(canonicalArea(one)) === singular(canonicalArea(other));
}
