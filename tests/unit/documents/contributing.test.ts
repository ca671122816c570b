import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rooms } from '../rooms.ts';
import { inBackticks, read, root, section, tableRows } from './documents.ts';

const page = read('CONTRIBUTING.md');
const recipes = section(page, '## Where to add')
  .split('\n')
  .filter((line) => line.startsWith('### '));
const isPath = (code: string) => /^(utils|components|entrypoints|tests|public)(\/[\w./-]*)?$/.test(code);

/** Names that are defined somewhere in a file: as a value, a type, a field or a function. */
const defines = (text: string, name: string) =>
  new RegExp(
    `(export (async )?(function|const|interface|type|class) |const |function )${name}\\b|^\\s*${name}\\??[:(]`,
    'm',
  ).test(text);

describe('The page for developers', () => {
  test('names only files and folders that are there', () => {
    const paths = inBackticks(page).filter(isPath);
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names only what the code has', () => {
    const names = inBackticks(page).filter((code) =>
      /^[a-z]\w*[A-Z]\w*$|^[A-Z]{5,}$|^[A-Z][a-z]\w+$/.test(code),
    );
    expect(names.length).toBeGreaterThan(10);
    const code = globSync('{utils,components,entrypoints,tests}/**/*.{ts,tsx}', { cwd: root })
      .map((file) => read(file))
      .join('\n');
    expect([...new Set(names)].filter((name) => name !== 'isTrusted' && !defines(code, name))).toEqual([]);
  });

  test.each(
    [...page.matchAll(/`(\w+)` in `((?:utils|components|tests)\/[\w./-]+\.tsx?)`/g)].map(
      ([, name = '', file = '']) => [name, file],
    ),
  )('finds %s where it says: in %s', (name, file) => {
    expect(defines(read(file), name)).toBe(true);
  });

  test('describes every room, and its borders are those that are held', () => {
    const documented = tableRows(section(page, '## The rooms')).map(([room = '', what = '', may = '']) => {
      expect(what).not.toBe('');
      return [inBackticks(room)[0], inBackticks(may).sort()];
    });
    const held = Object.entries(rooms).map(([room, may]) => [room, [...may.rooms, ...may.packages].sort()]);
    expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(held));
  });

  test('says where to add each kind of thing', () => {
    expect(recipes.map((heading) => heading.slice(4))).toEqual([
      'A rule',
      'A preset',
      'A call',
      'An area',
      'A step',
      'A question',
      'A guidance pack',
      "A page's new wording",
      'A widget of the form',
    ]);
  });

  test.each(recipes)('%s takes five lines, the last of which is its test', (heading) => {
    const lines = section(page, heading).split('\n');
    expect(lines.map((line) => line.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.']);
    expect(lines[4]).toMatch(/^5\. Test: /);
    expect(inBackticks(lines[0] ?? '').some(isPath)).toBe(true);
    expect(inBackticks(lines[4] ?? '').some((code) => code.startsWith('tests/'))).toBe(true);
  });
});
