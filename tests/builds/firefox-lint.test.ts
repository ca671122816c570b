import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runTool } from '../runner/run-command.ts';
import { builtFile } from './built.ts';

interface Message {
  code: string;
  file: string;
  line: number;
  column: number;
}

/** The way in which Preact sets `dangerouslySetInnerHTML`, which this project never uses. */
const PREACT = /\.innerHTML=\w+\.__html|__html[^;]{0,120}\.innerHTML/;

test("Mozilla's own check finds nothing in the Firefox package but two known lines of Preact", async () => {
  const folder = join(import.meta.dirname, '../../.output/firefox-mv3');
  const { output } = await runTool('web-ext', ['lint', `--source-dir=${folder}`, '--output=json'], {
    environment: { NO_UPDATE_NOTIFIER: '1' },
  });
  const { errors, notices, warnings } = JSON.parse(output.slice(output.indexOf('{'))) as Record<
    'errors' | 'notices' | 'warnings',
    Message[]
  >;
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  expect(warnings.length).toBeLessThanOrEqual(2);
  for (const { code, file, line, column } of warnings) {
    expect(code).toBe('UNSAFE_VAR_ASSIGNMENT');
    const text = builtFile('firefox-mv3', file).split('\n')[line - 1] ?? '';
    expect(text.slice(Math.max(0, column - 200), column + 200)).toMatch(PREACT);
  }
}, 120_000);
