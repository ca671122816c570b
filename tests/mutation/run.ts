import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS, type Part } from './parts.ts';
import { type Report, scoreOf } from './score.ts';

/**
 * `npm run mutate`: changes the source in thousands of small ways and looks whether the tests notice. `npm run mutate -- scopes`
 * takes one part alone. Ends with a table, and fails where a part is below the share that has to be noticed.
 */

const root = join(import.meta.dirname, '../..');
const results = join(root, 'tests/results');
const least = 90;
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const options = process.argv.slice(2).filter((word) => word.startsWith('-'));
const unknown = wanted.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length) {
  console.error(
    `No part is called ${unknown.join(', ')}. There are: ${PARTS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const reportOf = ({ name }: Part) => join(results, `mutation-${name}.json`);

/** @returns whether Stryker ran to its end; how much was noticed is in its report */
function mutate(part: Part): boolean {
  const config = join(results, `stryker-${part.name}.json`);
  const common = JSON.parse(readFileSync(join(root, 'tests/stryker.config.json'), 'utf8'));
  const own = {
    mutate: part.mutate,
    jsonReporter: { fileName: reportOf(part) },
    incrementalFile: join(results, `mutation-${part.name}-incremental.json`),
  };
  writeFileSync(config, JSON.stringify({ ...common, ...own }));
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config, ...options],
    { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATED_PART: part.name } },
  );
  return status === 0;
}

mkdirSync(results, { recursive: true });
const parts = wanted.length ? PARTS.filter(({ name }) => wanted.includes(name)) : PARTS;
const finished = parts.filter(mutate);
const scores = finished
  .filter((part) => existsSync(reportOf(part)))
  .map((part) => ({ part, ...scoreOf(JSON.parse(readFileSync(reportOf(part), 'utf8')) as Report) }));
const all = scores.reduce(
  (sum, { noticed, timedOut, mutants }) => ({
    noticed: sum.noticed + noticed,
    timedOut: sum.timedOut + timedOut,
    mutants: sum.mutants + mutants,
  }),
  { noticed: 0, timedOut: 0, mutants: 0 },
);
const columns = (...cells: (string | number)[]) =>
  cells.map((cell, at) => (at ? String(cell).padStart(12) : String(cell).padEnd(16))).join('');
const line = (name: string, { noticed, timedOut, mutants }: typeof all) =>
  columns(name, mutants, noticed, timedOut, `${((100 * noticed) / mutants).toFixed(1)} %`);

console.log(`\n${columns('Part', 'Mutants', 'Noticed', 'by timeout', 'Score')}`);
for (const score of scores) console.log(line(score.part.name, score));
if (all.mutants) console.log(line('In all', all));
const low = scores.filter(({ noticed, mutants }) => (100 * noticed) / mutants < least);
for (const { part } of low) console.log(`${part.name} is below ${least} %.`);
for (const part of parts.filter((one) => !finished.includes(one)))
  console.log(`${part.name} did not run to its end.`);
process.exitCode = low.length || finished.length < parts.length ? 1 : 0;
