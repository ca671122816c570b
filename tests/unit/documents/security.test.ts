import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inBackticks, read, root, section, tableRows } from './documents.ts';

const page = read('SECURITY.md');
const dangers = tableRows(section(page, '## From whom, how, and what shows it'));

test.each(dangers)(
  'Against “%s” stands something, and a test that is there shows it',
  (_danger, against, shown) => {
    expect(against).not.toBe('');
    const files = inBackticks(shown ?? '').filter((code) => code.startsWith('tests/'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !/test\.tsx?$/.test(file) || !existsSync(join(root, file)))).toEqual([]);
  },
);

test('What it does not hold against is said', () => {
  expect(section(page, '## Known gaps').match(/^- /gm)?.length).toBeGreaterThanOrEqual(8);
});
