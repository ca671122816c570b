import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read, root } from './documents.ts';

const code = globSync('{components,entrypoints,utils}/**/*.{ts,tsx,html}', { cwd: root });
const documents = globSync('{*.md,.github/*/*.md}', { cwd: root });

/** Every line that a pattern is met in, with its place. */
const lines = (files: string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );

test('An apostrophe is a straight one wherever a person reads', () => {
  // Numbers in a usage file may be grouped by either: there it is read, not written.
  const written = code.filter((file) => !/usage.values\.ts$/.test(file));
  expect(lines([...written, ...documents], /[\u2018\u2019]/)).toEqual([]);
});

test('Words that could end in -ise end in -ize, as in "recognize", "organization" and the button "Minimize"', () => {
  expect(
    lines(
      [...code, ...documents],
      /\b(recogni|synchroni|authori|organi|minimi|summari)s(e|ed|es|ing|ation)s?\b/i,
    ),
  ).toEqual([]);
});
