import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runTool } from '../runner/run-command.ts';
import { filesOf, productionBuilds } from './built.ts';

/** The project as the packages are made from it: everything but its tests, its history and what is made. */
const SOURCES = /^(components|entrypoints|public|utils|[^.].*\.(ts|json|md)|LICENSE)$/;

const root = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'narrowkey-packages-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

type Files = Record<string, Uint8Array>;
interface Packages {
  names: string[];
  chrome: Buffer;
  firefox: Buffer;
  sources: Buffer;
}

const endingIn = (names: string[], end: string) => names.find((name) => name.endsWith(`-${end}.zip`)) ?? end;

/** A folder that has the dependencies, and nothing else yet. */
function emptyProject(name: string): string {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Does what `npm run zip` does, in another folder. */
async function makePackages(folder: string): Promise<Packages> {
  for (const args of [['zip'], ['zip', '-b', 'firefox', '--mv3']]) {
    const { ok, output } = await runTool('wxt', args, { folder });
    expect(ok, output).toBe(true);
  }
  const output = join(folder, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  const read = (end: string) => readFileSync(join(output, endingIn(names, end)));
  return { names, chrome: read('chrome'), firefox: read('firefox'), sources: read('sources') };
}

async function write(folder: string, files: Files): Promise<void> {
  const { writeFile, mkdir } = await import('node:fs/promises');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

describe('The packages for the stores', () => {
  let first: Packages;
  let again: Packages;

  beforeAll(async () => {
    const here = emptyProject('first');
    for (const name of readdirSync(root).filter((name) => SOURCES.test(name)))
      cpSync(join(root, name), join(here, name), { recursive: true });
    first = await makePackages(here);
    const elsewhere = emptyProject('somewhere/else/entirely');
    await write(elsewhere, unzipSync(first.sources));
    again = await makePackages(elsewhere);
  }, 300_000);

  test('are one for Chrome and Edge, one for Firefox, and the source code of that', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(first.names.sort()).toEqual(
      ['chrome', 'firefox', 'sources'].map((end) => `narrowkey-${version}-${end}.zip`),
    );
  });

  test('come out byte for byte the same from the source package, in another folder', () => {
    expect(again.chrome.equals(first.chrome)).toBe(true);
    expect(again.firefox.equals(first.firefox)).toBe(true);
    expect(again.sources.equals(first.sources)).toBe(true);
  });

  test.each(productionBuilds)('hold exactly the files of the tested build %s', (build) => {
    const packed = unzipSync(build === 'firefox-mv3' ? first.firefox : first.chrome);
    const built = filesOf(build);
    expect(Object.keys(packed).sort()).toEqual(Object.keys(built).sort());
    for (const [name, content] of Object.entries(built))
      expect(Buffer.from(packed[name] ?? []).equals(content), name).toBe(true);
  });

  test('hold no source map, no test and no hidden file, and the sources say how to build', () => {
    const sources = unzipSync(first.sources);
    const names = [first.chrome, first.firefox].flatMap((zip) => Object.keys(unzipSync(zip)));
    expect(
      [...names, ...Object.keys(sources)].filter((name) =>
        /\.map$|(^|\/)tests?\/|\.test\.|(^|\/)\./.test(name),
      ),
    ).toEqual([]);
    const readme = Buffer.from(sources['README.md'] ?? []).toString();
    for (const command of ['npm ci', 'npm run zip']) expect(readme).toContain(command);
    expect(Object.keys(sources)).toEqual(
      expect.arrayContaining(['package-lock.json', 'LICENSE', 'PRIVACY.md']),
    );
  });
});
