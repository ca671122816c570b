import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../../utils/guidance/read-pack.ts';
import { MANAGED_GUIDANCE } from '../../../utils/profiles/managed.ts';
import { inBackticks, localLinks, read, root, section } from './documents.ts';

const readme = read('README.md');
const project = JSON.parse(read('package.json'));
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'PRIVACY.md',
  'CHANGELOG.md',
  '.github/guide/README.md',
  '.github/store/README.md',
];

const example = (kind: string) =>
  JSON.parse(readme.match(new RegExp(`\`\`\`json ${kind}\n([\\s\\S]*?)\`\`\``))?.[1] ?? '');

describe('The README', () => {
  test('gives each dependency its sentence, and no other', () => {
    const named = inBackticks(section(readme, '## Dependencies')).filter((name) => name !== 'mini');
    const installed = [...Object.keys(project.dependencies), ...Object.keys(project.devDependencies)];
    expect(named.sort()).toEqual(installed.sort());
  });

  test('names only commands that are there, and all that a person would use', () => {
    const named = new Set(
      [...readme.matchAll(/npm (?:run )?(start|test|[a-z]+)\b/g)].map(([, name]) => name ?? ''),
    );
    named.delete('ci');
    expect([...named].filter((name) => !(name in project.scripts))).toEqual([]);
    expect(Object.keys(project.scripts).filter((name) => name !== 'postinstall' && !named.has(name))).toEqual(
      [],
    );
  });

  test('shows guidance packs that Narrowkey reads, by hand and by policy', () => {
    const { '3rdparty': chrome } = example('chrome-policy');
    const firefox = example('firefox-policy').policies['3rdparty'].Extensions;
    const packs = [
      example('guidance'),
      ...Object.values<Record<string, unknown>>(chrome.extensions).map((policy) => policy[MANAGED_GUIDANCE]),
      firefox['narrowkey@narrowkey.org'][MANAGED_GUIDANCE],
    ];
    for (const pack of packs)
      expect(readPack(pack)).toHaveProperty('pack.name', 'Northern University Library');
  });

  test('says what was inferred, and has a place for the numbers', () => {
    expect(section(readme, '## Limits')).toContain('Inferred, not verified');
    expect(section(readme, '## Numbers')).not.toBe('');
  });
});

describe.each(documents)('%s', (path) => {
  const text = read(path);

  test('leads only to what is there', () => {
    expect(localLinks(text).filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
  });
});

test('The changes of this version are listed', () => {
  expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## ${project.version.replaceAll('.', '\\.')}\\b`, 'm'));
});
