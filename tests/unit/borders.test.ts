import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rooms } from './rooms.ts';

/** What a room may not even name, comments and texts aside: what lies outside it. */
const page = /(?<![.\w$])(document|window|localStorage|sessionStorage|navigator)\s*[.[]/;
const browserApi = /(?<![.\w$])(browser|chrome)\s*[.[]|(?<![.\w$])extensionApi\b/;
const storage = /(?<![\w$])storage\s*\.\s*(local|session|sync|managed|onChanged)\b/;
const network =
  /(?<![.\w$])(fetch\s*\(|new (XMLHttpRequest|WebSocket|EventSource|WebTransport))|\.sendBeacon\s*\(/;
const outside: Record<string, RegExp[]> = {
  'utils/scopes': [page, browserApi, storage, network],
  'utils/catalog': [page, browserApi, storage, network],
  'utils/checklist': [page, browserApi, storage, network],
  'utils/guidance': [page, browserApi, storage, network],
  'utils/devnet': [browserApi, storage, network],
  'utils/profiles': [network],
  components: [browserApi, storage, network],
  entrypoints: [storage, network],
};

const root = join(import.meta.dirname, '../..');
const files = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).map((file) =>
  file.replaceAll(sep, '/'),
);
const roomOf = (file: string) =>
  Object.keys(rooms).find((room) => file.startsWith(`${room}/`)) ?? file.split('/').slice(0, 2).join('/');

const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
const withoutTexts = (code: string) =>
  code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''").replace(/`(?:[^`\\$]|\\.)*`/g, '``');

function importsOf(code: string): string[] {
  return [
    ...code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm),
    ...code.matchAll(/^\s*(?:import|export)\s[^'"`;=]*?\bfrom\s*['"]([^'"]+)['"]/gm),
    ...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g),
  ].map(([, from = '']) => from);
}

describe('The borders between the rooms', () => {
  test('imports of every kind are seen', () => {
    const code = [
      "import './a';",
      "import type { B } from './b';",
      "import {\n  c,\n} from './c';",
      "export * from './d';",
      "const e = await import('./e');",
      "let f: import('./f').F;",
      "export const g = 'not an import';",
    ];
    expect(importsOf(code.join('\n')).sort()).toEqual(['./a', './b', './c', './d', './e', './f']);
  });

  test('every room is known here', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in rooms))).toEqual([]);
  });

  test.each(files)('%s imports only what its room may know, and names nothing outside it', (file) => {
    const room = roomOf(file);
    const may = rooms[room];
    const code = withoutComments(readFileSync(join(root, file), 'utf8'));
    const strangers = importsOf(code).filter((from) => {
      if (!from.startsWith('.')) {
        return !may?.packages.some((known) => from === known || from.startsWith(`${known}/`));
      }
      const target = relative(root, join(root, dirname(file), from)).replaceAll(sep, '/');
      return ![room, ...(may?.rooms ?? [])].some((known) => target.startsWith(`${known}/`));
    });
    expect(strangers).toEqual([]);
    const named = withoutTexts(code);
    expect(outside[room]?.map((pattern) => named.match(pattern)?.[0]).filter(Boolean)).toEqual([]);
  });

  test.each(files.filter((file) => /^(components\/panel|entrypoints\/devnet\.content)\//.test(file)))(
    '%s, which goes into the page, stays light: no hooks, no schemas',
    (file) => {
      const imports = importsOf(withoutComments(readFileSync(join(root, file), 'utf8')));
      expect(imports.filter((from) => /^(preact\/hooks|zod|webextension-polyfill)/.test(from))).toEqual([]);
    },
  );
});
