import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { runTool } from '../runner/run-command.ts';
import type { Effort, Part } from './part.ts';
import { flag } from './parts/flag.ts';
import { guides } from './parts/guides.ts';
import { keyList } from './parts/key-list.ts';
import { neededScopesSpeed } from './parts/needed-scopes.ts';
import { otherPages } from './parts/other-pages.ts';
import { popup } from './parts/popup.ts';
import { precision } from './parts/precision.ts';
import { recognition } from './parts/recognition.ts';
import { register } from './parts/register.ts';
import { markdown, type Section } from './table.ts';

/**
 * `npm run bench`: builds the extension, measures all of it on this machine and prints the tables.
 * `--quick` measures each thing a few times only; `--only flag,popup` runs those parts alone; `--no-build` takes the builds as
 * they lie there.
 */
const parts: Part[] = [
  guides,
  flag,
  recognition,
  popup,
  neededScopesSpeed,
  precision,
  otherPages,
  register,
  keyList,
];

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const only = values.only ? values.only.split(',') : parts.map(({ name }) => name);
const unknown = only.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length) {
  console.error(
    `There is no part ${unknown.join(', ')}. There are: ${parts.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

if (values.build) {
  for (const mode of [[], ['--mode', 'e2e']]) {
    const { ok, output } = await runTool('wxt', ['build', ...mode]);
    if (!ok) {
      console.error(output);
      process.exit(1);
    }
  }
}

const effort: Effort = { quick: values.quick, runs: values.quick ? 5 : 15 };
const sections: Section[] = [];
for (const part of parts.filter(({ name }) => only.includes(name))) {
  const start = performance.now();
  try {
    sections.push(...(await part.run(effort)));
    console.error(`${part.name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  } catch (error) {
    console.error(`${part.name} could not be measured: ${String(error).split('\n')[0]}`);
    process.exitCode = 1;
  }
}

const [processor] = cpus();
console.log(
  [
    `Medians, with the middle half of the values in brackets; ${effort.runs} runs, the variants in a random order each time; ${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, Chromium without a window, Node ${process.version}. “Script” is time of the page's own thread.`,
    ...sections.map(markdown),
  ].join('\n\n'),
);
