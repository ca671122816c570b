import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readKeyForm } from '../../../utils/devnet/read.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';
import { keyPage, list, narrowHeader } from './pages.ts';
import { USUAL_ROWS, VARIATIONS } from './variations.ts';

const KEYS = new URL('https://developers.exlibrisgroup.com/manage/keys/');
const pageOf = (html: string) => new JSDOM(html).window.document;

describe('Without a browser, on a document of another realm', () => {
  const document = pageOf('');
  test.each(VARIATIONS)('$says', ({ change, rows = USUAL_ROWS, unreadable = [], ipRanges = null }) => {
    document.body.innerHTML = keyPage(change);
    const { kind, form } = recognizePage(document, KEYS);
    expect(kind).toBe('key-form');
    expect(form && readKeyForm(form)).toEqual({
      name: 'ILLiad',
      description: 'Looks up items',
      restrictionProfile: '',
      ipRanges,
      rows,
      unreadable,
    });
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
  const room = join(import.meta.dirname, '../../../utils/devnet');
  for (const file of readdirSync(room)) {
    const source = readFileSync(join(room, file), 'utf8');
    expect(source, file).not.toMatch(
      /getElementById|getElementsByClassName|classList|className|['"`,\s][.#][a-z][\w-]*['"`\s,[]|\[class|\[id/i,
    );
  }
});
