const ADDRESS = /["'`]https?:\/\/([^\s"'`/]{1,100})/g;
/** Something gets a name, and what it gets goes on up to an address: `const api = create({ baseURL: "https://…" })`. */
const NAME =
  /(?<![\w$])([A-Za-z_]\w{1,60})["'\]]{0,2}\s{0,3}(?:=>|:=|=|:|<-)\s{0,3}(?:[^\n"'`;]|(?<=[{(,])\n){0,80}$/;
/** Names that are given one address after another. */
const PASSING = /^(?:ur[li]|endpoint|path|href|link|host|base|server|address|target|src|source)$/i;
/** Alma's own, a proxy in front of it that is named after it, or one that is filled in. */
const ALMAS = /exlibris|alma|[{$%<#]/i;

/** The names to which a text gives addresses of other hosts, and none of Alma's. */
export function namesOfOtherHosts(text: string): ReadonlySet<string> {
  const others = new Set<string>();
  const almas = new Set<string>();
  for (const { 1: host = '', index } of text.matchAll(ADDRESS)) {
    const name = NAME.exec(text.slice(Math.max(0, index - 120), index))?.[1];
    if (name && !PASSING.test(name)) (ALMAS.test(host) ? almas : others).add(name);
  }
  for (const name of almas) others.delete(name);
  return others;
}
