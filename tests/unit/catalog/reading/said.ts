import { Code } from '../../../../utils/catalog/reading/code.ts';
import { nameHash } from '../../../../utils/catalog/reading/tokens.ts';

/** What is said of a path, as far as anything is. */
export interface Said {
  methods?: string[];
  variables?: string[];
  keys?: string[];
  functions?: string[];
  callees?: string[];
  chain?: string;
  route?: true;
  declared?: true;
  open?: true;
}

/** What the code around the first string with "users" in it says of that path. */
export function said(text: string): Said {
  const code = new Code(text);
  const token = code.tokenAt(text.indexOf('users'));
  const of = code.surroundings(code.expression(token, token, code.content(token)));
  const { count, start, end } = code.tokens;
  const words = new Map<number, string>();
  for (let i = 0; i < count; i++)
    words.set(nameHash(text, start[i] as number, end[i] as number), code.word(i).replace(/^[$@]+/, ''));
  const names: Record<string, string[]> = {};
  for (const { hash, kind } of of.names) {
    names[`${kind}s`] ??= [];
    names[`${kind}s`]?.push(words.get(hash) ?? '?');
  }
  const all: Said = {
    ...names,
    methods: of.methods.length > 0 ? of.methods : undefined,
    callees: of.callees.length > 0 ? of.callees : undefined,
    chain: of.chain || undefined,
    route: of.route || undefined,
    declared: of.declared || undefined,
    open: of.open || undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
