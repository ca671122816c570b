/**
 * How well and how fast the least scopes are read from text.
 *
 * Precision: of the scopes that are given, how many are right. Recall: of the scopes that are right, how many are given.
 * Speed: as a ratio to one plain search for `/almaws/v1/…` over the same text, which is the least that any reader has to do.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { neededScopes } from '../../utils/catalog/needed-scopes.ts';

const UNIT = new URL('../unit/catalog/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, UNIT), 'utf8');

interface Case {
  name: string;
  text: string;
  scopes: string[];
}

interface RealCase {
  app: string;
  calls: { method: string; path: string }[];
  least: { area: string; permission: string }[];
}

/** The calls of public integrations, as a list of request lines. Cloud Apps show only in their code that no key is needed. */
export function integrations(): Case[] {
  const cases = JSON.parse(read('real-integrations.json')) as RealCase[];
  return cases
    .filter((c) => !/cloud app/i.test(c.app))
    .map((c) => ({
      name: c.app,
      text: c.calls.map((call) => `${call.method} ${call.path}`).join('\n'),
      scopes: c.least.map((s) => `${s.area} ${s.permission}`),
    }));
}

/** Source code and documents, each of which says in a comment what it needs. */
export function texts(): Case[] {
  return readdirSync(new URL('texts/', UNIT)).map((name) => {
    const text = read(`texts/${name}`);
    const line = /Expects: ([^\n"]*)/.exec(text)?.[1]?.trim() ?? 'nothing';
    return { name, text, scopes: line === 'nothing' ? [] : line.split(', ') };
  });
}

export interface Quality {
  cases: number;
  precision: number;
  recall: number;
  exact: number;
}

export function quality(cases: Case[]): Quality {
  let right = 0;
  let given = 0;
  let wanted = 0;
  let exact = 0;
  for (const { text, scopes } of cases) {
    const found = neededScopes(text).scopes.map((s) => `${s.area} ${s.permission}`);
    const both = found.filter((s) => scopes.includes(s)).length;
    right += both;
    given += found.length;
    wanted += scopes.length;
    if (both === found.length && both === scopes.length) exact++;
  }
  return {
    cases: cases.length,
    precision: right / given,
    recall: right / wanted,
    exact: exact / cases.length,
  };
}

export interface Speed {
  text: string;
  megabytes: number;
  /** Milliseconds of the processor: median, and the middle half of the runs. */
  milliseconds: number;
  spread: [number, number];
  /** How many times the plain search takes. */
  timesThePlainSearch: number;
}

export const SIZES = [10_000, 100_000, 1_000_000, 10_000_000, 50_000_000];

/** Text that does not repeat itself: made from the sample texts with other names and ids each time. */
function sourceCode(length: number): string {
  const sample = texts().map((t) => t.text);
  const parts: string[] = [];
  for (let n = 0, size = 0; size < length; n++) {
    const part = (sample[n % sample.length] as string).replace(
      /\b(?:mms|user|id|body|item|key)\b/g,
      (word) => `${word}${n}`,
    );
    const filler = Array.from(
      { length: 40 },
      (_, i) => `    value${n}_${i} = compute(input["field${i}"], [${n}, 2, 3]);`,
    );
    parts.push(part, filler.join('\n'));
    size += part.length + filler.join('\n').length;
  }
  return parts.join('\n').slice(0, length);
}

function accessLog(length: number): string {
  const lines: string[] = [];
  for (let n = 0, size = 0; size < length; n++) {
    const line = `10.0.${n % 256}.1 - - [25/Nov/2026:10:00:00 +0000] "GET /almaws/v1/users/u${n}/loans?limit=10 HTTP/1.1" 200 ${n}`;
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join('\n').slice(0, length);
}

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function time(run: () => unknown, runs: number): number[] {
  return Array.from({ length: runs }, () => {
    const start = cpu();
    run();
    return cpu() - start;
  }).sort((a, b) => a - b);
}

/** One path after another: asked for all of them at once, the engine would remember its answer. */
function plainSearch(text: string): number {
  const path = /\/almaws\/v1\/[\w/{}.-]+/g;
  let found = 0;
  while (path.exec(text)) found++;
  return found;
}

const at = (sorted: number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] as number;

export function speed(sizes = SIZES): Speed[] {
  const kinds: [string, (length: number) => string][] = [
    ['source code', sourceCode],
    ['access log', accessLog],
  ];
  return kinds.flatMap(([kind, make]) =>
    sizes.map((size) => {
      const text = make(size);
      const runs = size > 5_000_000 ? 3 : 7;
      const floor = time(() => plainSearch(text), runs);
      const taken = time(() => neededScopes(text), runs);
      return {
        text: kind,
        megabytes: size / 1_000_000,
        milliseconds: at(taken, 0.5),
        spread: [at(taken, 0.25), at(taken, 0.75)],
        timesThePlainSearch: at(taken, 0.5) / Math.max(at(floor, 0.5), 0.01),
      };
    }),
  );
}
