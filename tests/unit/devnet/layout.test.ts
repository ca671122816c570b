import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test } from 'vitest';
import { seen } from '../../../utils/devnet/choice.ts';
import {
  common,
  holds,
  lineage,
  nameOf,
  onScreen,
  startAfresh,
  valueOf,
  visible,
} from '../../../utils/devnet/dom.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';
import { keyPage, list } from './pages.ts';

/**
 * A document whose layout is what the test says: `data-box` holds left, top, width and height of an element, and 0 0 800 600
 * stands for every other.
 */
const { window } = new JSDOM('', { pretendToBeVisual: true });
const { document } = window;

interface Layout {
  width?: number;
  scrollX?: number;
  scrollY?: number;
  scrollWidth?: number;
}

function layOut({ width = 800, scrollX = 0, scrollY = 0, scrollWidth = 800 }: Layout = {}) {
  const define = (target: object, name: string, value: unknown) =>
    Object.defineProperty(target, name, { configurable: true, writable: true, value });
  define(window, 'scrollX', scrollX);
  define(window, 'scrollY', scrollY);
  define(window, 'innerWidth', width);
  define(document.documentElement, 'scrollWidth', scrollWidth);
  Object.defineProperty(window.Element.prototype, 'clientWidth', { configurable: true, get: () => width });
  define(window.Element.prototype, 'getBoundingClientRect', function (this: Element) {
    const [left = 0, top = 0, wide = width, high = 600] = (this.getAttribute('data-box') ?? '')
      .split(' ')
      .filter(Boolean)
      .map(Number);
    return { left, top, width: wide, height: high, right: left + wide, bottom: top + high };
  });
}

const put = (html: string) => {
  document.body.innerHTML = html;
  startAfresh();
  return document.querySelector('#x') as Element;
};

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(window.Element.prototype, 'checkVisibility');
});

describe('What is on the screen', () => {
  const BOXES: [box: string, on: boolean][] = [
    ['0 0 10 10', true],
    ['0 0 1 1', true],
    ['0 0 0.5 10', false],
    ['0 0 10 0.5', false],
    ['-10 0 10 10', false],
    ['-9 0 10 10', true],
    ['0 -10 10 10', false],
    ['0 -9 10 10', true],
    ['800 0 10 10', false],
    ['799 0 10 10', true],
    ['0 5000 10 10', true],
  ];
  test.each(BOXES)('at %s: %s', (box, on) => {
    layOut();
    expect(onScreen(put(`<p id="x" data-box="${box}">x</p>`))).toBe(on);
  });

  test('is also what was scrolled away, in both directions', () => {
    layOut({ scrollX: 100, scrollY: 200 });
    expect(onScreen(put('<p id="x" data-box="-109 0 10 10"></p>'))).toBe(true);
    expect(onScreen(put('<p id="x" data-box="-50 0 10 10"></p>'))).toBe(true);
    expect(onScreen(put('<p id="x" data-box="-110 0 10 10"></p>'))).toBe(false);
    expect(onScreen(put('<p id="x" data-box="0 -209 10 10"></p>'))).toBe(true);
    expect(onScreen(put('<p id="x" data-box="0 -210 10 10"></p>'))).toBe(false);
  });

  test('is also what a page wider than the window can be scrolled to', () => {
    layOut({ scrollWidth: 2000 });
    expect(onScreen(put('<p id="x" data-box="1999 0 10 10"></p>'))).toBe(true);
    expect(onScreen(put('<p id="x" data-box="2000 0 10 10"></p>'))).toBe(false);
  });

  test('is not what is folded away in something without room, unless it hangs out of it', () => {
    layOut();
    const inside = (style: string, box = '0 0 800 0') =>
      onScreen(put(`<div data-box="${box}" style="${style}"><p id="x" data-box="0 0 10 10"></p></div>`));
    expect(inside('overflow: hidden')).toBe(false);
    expect(inside('overflow: hidden', '0 0 0 600')).toBe(false);
    expect(inside('overflow: auto')).toBe(false);
    expect(inside('overflow: visible')).toBe(true);
    expect(inside('')).toBe(true);
    expect(inside('overflow: hidden', '0 0 1 1')).toBe(true);
  });

  test('is everything visible where a document has no layout', () => {
    layOut({ width: 0 });
    expect(onScreen(put('<p id="x" data-box="-50 -50 0 0"></p>'))).toBe(true);
    expect(onScreen(put('<p id="x" hidden></p>'))).toBe(false);
  });
});

describe('What is visible', () => {
  const HIDDEN = [
    '<p id="x" hidden></p>',
    '<p id="x" style="display: none"></p>',
    '<p id="x" style="visibility: hidden"></p>',
    '<p id="x" style="visibility: collapse"></p>',
    '<p id="x" style="opacity: 0"></p>',
    '<dialog id="x"></dialog>',
    '<script id="x"></script>',
    '<style id="x"></style>',
    '<template id="x"></template>',
    '<details><p id="x"></p></details>',
  ];
  test.each(HIDDEN)('not %s, nor what is in something like it', (html) => {
    expect(visible(put(html))).toBe(false);
    expect(visible(put(html.replace(' id="x"', '').replace(/><\/(\w+)>/, '><b id="x"></b></$1>')))).toBe(
      false,
    );
  });

  test.each([
    '<p id="x"></p>',
    '<p id="x" style="opacity: 0.01"></p>',
    '<dialog id="x" open></dialog>',
    '<details open><p id="x"></p></details>',
    '<details><summary id="x"></summary></details>',
  ])('%s', (html) => {
    expect(visible(put(html))).toBe(true);
  });

  test('nothing, and nothing that is in no document', () => {
    expect(visible(null)).toBe(false);
    expect(visible(document.createElement('p'))).toBe(false);
  });

  test('in a document that no window shows, by what stands in it alone', () => {
    const kept = new window.DOMParser().parseFromString(
      '<p><math></math></p><p hidden><math></math></p><select></select>',
      'text/html',
    );
    startAfresh();
    expect([...kept.querySelectorAll('math')].map(visible)).toEqual([true, false]);
    expect(seen(kept.querySelector('select') as Element)).toBe(true);
  });

  test('nothing, in a document that no window shows, where the browser says so', () => {
    Object.defineProperty(window.Element.prototype, 'checkVisibility', {
      configurable: true,
      value: () => false,
    });
    const kept = new window.DOMParser().parseFromString('<p>Read-only</p>', 'text/html');
    expect(visible(kept.querySelector('p'))).toBe(false);
  });

  test('what the browser itself says, asked for see-through and hidden elements too', () => {
    const asked: unknown[] = [];
    let answer = true;
    Object.defineProperty(window.Element.prototype, 'checkVisibility', {
      configurable: true,
      value: (options: unknown) => {
        asked.push(options);
        return answer;
      },
    });
    expect(visible(put('<p id="x" hidden></p>'))).toBe(true);
    answer = false;
    expect(visible(put('<p id="x"></p>'))).toBe(false);
    expect(asked[0]).toMatchObject({ checkOpacity: true, checkVisibilityCSS: true });
  });

  test('a box that is none, by what it holds', () => {
    Object.defineProperty(window.Element.prototype, 'checkVisibility', {
      configurable: true,
      value(this: Element) {
        return this.tagName === 'B';
      },
    });
    expect(visible(put('<p id="x" style="display: contents"><i></i><b></b></p>'))).toBe(true);
    expect(visible(put('<p id="x" style="display: contents"><i></i></p>'))).toBe(false);
    expect(visible(put('<p id="x"><b></b></p>'))).toBe(false);
  });
});

describe('A native select is itself what is seen', () => {
  test.each([
    ['0 0 3 3', true],
    ['0 0 2 30', false],
    ['0 0 30 2', false],
    ['0 0 200 30', true],
  ])('with a box of %s: %s', (box, expected) => {
    layOut();
    expect(seen(put(`<select id="x" data-box="${box}"></select>`))).toBe(expected);
  });

  test('not where it is hidden from readers', () => {
    layOut();
    expect(seen(put('<select id="x" aria-hidden="true"></select>'))).toBe(false);
    expect(seen(put('<select id="x" hidden></select>'))).toBe(false);
    expect(seen(put('<select id="x" aria-hidden="false"></select>'))).toBe(true);
  });

  test('by its style, where there is no layout', () => {
    layOut({ width: 0 });
    expect(seen(put('<select id="x" data-box="0 0 0 0"></select>'))).toBe(true);
    expect(seen(put('<select id="x" style="width: 1px"></select>'))).toBe(false);
  });
});

describe('The tree', () => {
  test('from an element up, and the smallest that holds several', () => {
    const x = put('<div><p id="x"><b></b></p><i></i></div>');
    const [bold, italic] = [document.querySelector('b'), document.querySelector('i')] as [Element, Element];
    expect(lineage(bold).map(({ localName }) => localName)).toEqual(['b', 'p', 'div', 'body', 'html']);
    expect(common([bold])).toBe(bold);
    expect(common([bold, x])).toBe(x);
    expect(common([bold, italic])?.localName).toBe('div');
    expect(common([])).toBeNull();
    expect(common([bold, document.createElement('b')])).toBeNull();
    expect(holds(x, bold) && !holds(bold, x)).toBe(true);
  });

  test('the value of what has none is empty', () => {
    expect(valueOf(put('<p id="x"></p>'))).toBe('');
    expect(valueOf(put('<li id="x" value="3"></li>'))).toBe('');
    expect(valueOf(put('<input id="x" value="a">'))).toBe('a');
  });
});

describe('The name of a control', () => {
  const NAMES: [html: string, name: string][] = [
    ['<button id="x"> Save </button>', 'Save'],
    ['<button id="x" aria-label=" Keep ">Save</button>', 'Keep'],
    ['<button id="x" aria-label=" ">Save</button>', 'Save'],
    ['<button id="x"><b>Save</b> it</button>', 'Save it'],
    ['<b id="n">Named</b><button id="x" aria-labelledby="n" aria-label="Keep">Save</button>', 'Named'],
    ['<div id="x" role="radio">Read-only</div>', 'Read-only'],
    ['<input id="x"><label for="x">After</label>', 'After'],
    ['<label for="x">Before</label><input id="x">', 'Before'],
    ['<label> Around <input id="x"></label>', 'Around'],
    ['<label for="y">Another</label><input id="x">', ''],
    ['<input><label for="x">Far</label><p><input id="x"></p>', 'Far'],
    ['<label for="x"><b>Deep</b></label><input id="x">', 'Deep'],
    ['<label>Both <b>parts</b> <input id="x"></label>', 'Both parts'],
    ['<textarea id="x"></textarea><label for="x">Text</label>', 'Text'],
    ['<input id="x" title="Tip">', 'Tip'],
    ['<div hidden><label for="x">Hidden</label><input id="x"></div>', 'Hidden'],
    ['<p id="x">Text</p>', ''],
  ];
  test.each(NAMES)('%s: %j', (html, name) => {
    layOut({ width: 0 });
    expect(nameOf(put(html))).toBe(name);
  });
});

describe('A page that cannot be looked at', () => {
  const unseen = <T>(act: () => T): T => {
    const style = window.getComputedStyle;
    window.getComputedStyle = () => {
      throw new Error('not here');
    };
    startAfresh();
    try {
      return act();
    } finally {
      window.getComputedStyle = style;
    }
  };
  const broken = (path: string) => {
    layOut({ width: 0 });
    put(keyPage());
    return unseen(() => recognizePage(document, new URL(path, 'https://developers.exlibrisgroup.com')));
  };

  test.each([
    ['/manage/keys/', 'changed-form'],
    ['/manage/keys/new', 'changed-form'],
    ['/manage/', 'other'],
    ['/alma/apis/', 'other'],
  ])('%s is %s, without anything made up', (path, kind) => {
    const page = broken(path);
    expect(page.kind).toBe(kind);
    expect(page.form).toBeNull();
    expect(page.keys).toEqual([]);
    expect(page.landmarks).toEqual({ menu: null, build: null, manageKeys: null, addKey: null, signIn: null });
  });

  test('a list that cannot be looked at any more has no keys', () => {
    layOut({ width: 0 });
    put(list);
    const page = recognizePage(document, new URL('https://developers.exlibrisgroup.com/manage/keys/'));
    expect(page.kind).toBe('key-list');
    expect(unseen(() => page.keys)).toEqual([]);
  });

  test('a control that cannot be looked at has no name, and none is made up', () => {
    const name = (html: string) => {
      const control = put(html);
      return unseen(() => nameOf(control));
    };
    expect(name('<button id="x"><b>Save</b> it</button>')).toBe('');
    expect(name('<label for="x"><b>Name</b></label><input id="x">')).toBe('');
  });
});
