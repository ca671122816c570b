import { afterEach, describe, expect, test } from 'vitest';
import { readObstacles } from '../../../utils/devnet/obstacles.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';
import { countWork } from './count-work.ts';
import { keyPage, listed } from './pages.ts';

const KEYS = new URL('https://developers.exlibrisgroup.com/manage/keys/');

afterEach(() => document.body.replaceChildren());

const read = (html: string) => {
  document.body.innerHTML = html;
  return readObstacles(recognizePage(document, KEYS));
};
const rightOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().right;
const furthest = (boxes: DOMRect[]) => Math.max(...boxes.map((box) => box.right));

describe('What the panel leaves free', () => {
  test('beside a list of keys it is the controls of the list', () => {
    const { form, others } = read(
      `<main style="width:600px"><h1>API Keys</h1>${listed('One', ['Bibs - Production Read-only'])}<button>Add API Key</button></main>`,
    );
    expect(form).toBeNull();
    expect(others.length).toBeGreaterThan(1);
    expect(furthest(others)).toBeLessThan(rightOf('h1') as number);
  });

  test('where keys are still to come, it is the room that they will have, below the heading', () => {
    const { others } = read('<main style="width:600px"><h1>API Keys</h1><button>Add API Key</button></main>');
    expect(furthest(others)).toBe(rightOf('main'));
  });

  test('beside an open form it is the form, its controls and its labels', () => {
    const { form, controls, others } = read(keyPage());
    expect(form?.height).toBeGreaterThan(100);
    expect(controls.length).toBeGreaterThan(5);
    expect(others.length).toBeGreaterThan(3);
  });

  test('beside an open form nothing of a long list behind it is read', () => {
    const workBehind = (keys: number) => {
      const list = Array.from({ length: keys }, (_, i) =>
        listed(`Key ${i}`, ['Bibs - Production Read-only']),
      );
      document.body.innerHTML = `<main>${list.join('')}</main><div role="dialog">${keyPage()}</div>`;
      const page = recognizePage(document, KEYS);
      expect(page.form).not.toBeNull();
      return countWork(() => readObstacles(page));
    };
    expect(workBehind(200)).toBe(workBehind(2));
  });
});
