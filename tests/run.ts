import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, pathVariable } from './browsers/find.ts';
import { ensureBrowser } from './browsers/install.ts';
import { runTool } from './runner/run-command.ts';
import { type Tally, tallyPlaywright, tallyVitest } from './runner/tally.ts';

/** `npm test`: everything, in one go. Goes on after a failure so that all of them are seen, and ends with one line. */

const results = join(import.meta.dirname, 'results');
const complaintLength = 3_000;

interface Step {
  title: string;
  run(): Promise<Tally>;
}

const shorten = (text: string) =>
  text.length > complaintLength ? `…${text.slice(-complaintLength)}` : text.trimEnd();

/** A tool that passes or fails as a whole, and counts as one. */
const check = (title: string, tool: string, ...args: string[]): Step => ({
  title,
  run: async () => {
    const { ok, output } = await runTool(tool, args);
    return ok ? { passed: 1, failed: 0, complaints: [] } : { passed: 0, failed: 1, complaints: [output] };
  },
});

const browser = (name: BrowserName): Step => ({
  title: `${name} is here`,
  run: async () => {
    // Said to all that comes after, so that nobody has to look again.
    process.env[pathVariable[name]] = ensureBrowser(name, console.log);
    return { passed: 1, failed: 0, complaints: [] };
  },
});

/** Runs a test tool that leaves a JSON report, and counts what is in it. */
async function counted<Report>(
  name: string,
  tool: string,
  args: (report: string) => string[],
  tally: (report: Report) => Tally,
): Promise<Tally> {
  const report = join(results, `${name}.json`);
  const { ok, output } = await runTool(tool, args(report), {
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  if (!existsSync(report)) return { passed: 0, failed: 1, complaints: [output] };
  const tallied = tally(JSON.parse(readFileSync(report, 'utf8')));
  if (ok || tallied.failed) return tallied;
  return { ...tallied, failed: 1, complaints: [output] };
}

const vitest = (title: string, name: string): Step => ({
  title,
  run: () =>
    counted(
      name,
      'vitest',
      (report) => [
        'run',
        `--config=tests/${name}.config.ts`,
        '--no-allowOnly',
        '--reporter=json',
        `--outputFile=${report}`,
      ],
      tallyVitest,
    ),
});

const playwright = (title: string, name: string): Step => ({
  title,
  run: () =>
    counted(
      name,
      'playwright',
      () => ['test', `--config=tests/${name}.config.ts`, '--reporter=json'],
      tallyPlaywright,
    ),
});

const steps: Step[] = [
  check('Format and lint', 'biome', 'check', '.', '--diagnostic-level=error'),
  check('Types', 'tsc', '--noEmit'),
  check('Nothing unused', 'knip', '--no-progress'),
  vitest('Unit tests', 'vitest'),
  check('Build for Chromium', 'wxt', 'build'),
  check('Build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  check('Build for Chromium, open to tests', 'wxt', 'build', '--mode', 'e2e'),
  check('Build for Firefox, open to tests', 'wxt', 'build', '-b', 'firefox', '--mv3', '--mode', 'e2e'),
  vitest('What the builds hold', 'vitest.builds'),
  browser('chromium'),
  browser('firefox'),
  ...(existsSync(join(import.meta.dirname, 'vitest.browser.config.ts'))
    ? [vitest('Pages, in a browser', 'vitest.browser')]
    : []),
  playwright('The extension in Chromium', 'playwright'),
  vitest('The extension in Firefox', 'vitest.firefox'),
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
let passed = 0;
let failed = 0;
for (const { title, run } of steps) {
  const start = performance.now();
  const tally = await run().catch(
    (error: Error): Tally => ({ passed: 0, failed: 1, complaints: [error.message] }),
  );
  passed += tally.passed;
  failed += tally.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const outcome = tally.failed ? `${tally.passed} passed, ${tally.failed} FAILED` : `${tally.passed} passed`;
  console.log(`${tally.failed ? '✗' : '✓'} ${title}: ${outcome} (${seconds} s)`);
  for (const complaint of tally.complaints) console.log(`\n${shorten(complaint)}\n`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
