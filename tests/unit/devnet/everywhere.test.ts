import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readKeyForm } from '../../../utils/devnet/read.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';
import { keyPage, list, narrowHeader } from './pages.ts';
import { USUAL_ROWS } from './variations.ts';

const KEYS = new URL('https://developers.exlibrisgroup.com/manage/keys/');
const pageOf = (html: string) => new JSDOM(html).window.document;

describe('Without a browser, on a document of another realm', () => {
  test.each([
    {},
    { form: 'page' },
    { rowsAs: 'blocks' },
    { rowsAs: 'grid', widget: 'button' },
    { widget: 'select2' },
  ] as const)('a form made as %o is read', (change) => {
    const { kind, form } = recognizePage(pageOf(keyPage(change)), KEYS);
    expect(kind).toBe('key-form');
    expect(form && readKeyForm(form)).toMatchObject({ name: 'ILLiad', rows: USUAL_ROWS, unreadable: [] });
  });

  test('a hidden form is none, and a hidden menu item is not shown', () => {
    const page = recognizePage(
      pageOf(`${narrowHeader}${list}<div style="display:none">${keyPage()}</div>`),
      KEYS,
    );
    expect(page.kind).toBe('key-list');
    expect(page.layout).toBe('narrow');
    expect(page.keys.map(({ name }) => name)).toEqual(['Library search', 'Spine labels']);
  });

  test('a document without a window is read by its markup', () => {
    const parsed = new (pageOf('').defaultView as unknown as typeof globalThis).DOMParser().parseFromString(
      keyPage(),
      'text/html',
    );
    expect(recognizePage(parsed, KEYS).kind).toBe('key-form');
  });
});

test('nothing is ever found by id or class', () => {
  const room = new URL('../../../utils/devnet/', import.meta.url);
  for (const file of readdirSync(room)) {
    const source = readFileSync(new URL(file, room), 'utf8');
    expect(source, file).not.toMatch(
      /getElementById|getElementsByClassName|classList|className|['"`,\s][.#][a-z][\w-]*['"`\s,[]|\[class|\[id/i,
    );
  }
});
