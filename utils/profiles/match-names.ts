import { plainWords } from './plain-words';

/** Words that names of keys carry without saying which application it is. */
const idle = new Set(
  [
    'api',
    'key',
    'keys',
    'the',
    'a',
    'of',
    'for',
    'alma',
    'exlibris',
    'ex',
    'libris',
    'production',
    'prod',
    'prd',
    'live',
  ].concat([
    'sandbox',
    'sb',
    'psb',
    'guest',
    'test',
    'ro',
    'rw',
    'read',
    'only',
    'readonly',
    'write',
    'new',
    'old',
    'v1',
    'v2',
  ]),
);

/** The words of a name that tell applications apart; all of its words where none is left. */
export function tellingWords(name: string): string[] {
  const words = plainWords(name).split(' ').filter(Boolean);
  const telling = words.filter((word) => !idle.has(word) && !/^(?:19|20)\d\d$/.test(word));
  return telling.length > 0 ? telling : words;
}

/** One thing with its name, prepared for many look-ups. */
export interface Named<T> {
  item: T;
  words: string[];
}

/** Looks names up loosely among many: case, accents, order, punctuation and words such as "API key" or "Production" do not count. */
export class NameIndex<T> {
  #byWord = new Map<string, Named<T>[]>();
  #byName = new Map<string, Named<T>[]>();

  constructor(items: readonly T[], nameOf: (item: T) => string) {
    for (const item of items) {
      const named = { item, words: [...new Set(tellingWords(nameOf(item)))] };
      const [first] = named.words;
      if (first === undefined) continue;
      add(this.#byName, [...named.words].sort().join(' '), named);
      for (const word of named.words) add(this.#byWord, word, named);
    }
  }

  /** The items of the same name, else those whose whole name is in this one, else those that this one is a part of. */
  find(name: string): { items: T[]; exact: boolean } {
    const words = [...new Set(tellingWords(name))];
    const same = this.#byName.get([...words].sort().join(' '));
    if (same) return { items: same.map(({ item }) => item), exact: true };
    const held = new Map<Named<T>, number>();
    for (const word of words)
      for (const named of this.#byWord.get(word) ?? []) held.set(named, (held.get(named) ?? 0) + 1);
    const within = [...held].filter(([named, count]) => count === named.words.length).map(([named]) => named);
    if (within.length > 0) return { items: widest(within).map(({ item }) => item), exact: false };
    const around = [...held].filter(([, count]) => count === words.length && words.join('').length > 3);
    return { items: around.map(([named]) => named.item), exact: false };
  }
}

/** Leaves out a name that is only a part of another one that was found: "ILLiad" beside "ILLiad Alma Barcode Lookup". */
function widest<T>(found: Named<T>[]): Named<T>[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.words.length > one.words.length &&
          one.words.every((word) => other.words.includes(word)),
      ),
  );
}

function add<T>(map: Map<string, Named<T>[]>, key: string, named: Named<T>) {
  const list = map.get(key);
  if (list) list.push(named);
  else map.set(key, [named]);
}
