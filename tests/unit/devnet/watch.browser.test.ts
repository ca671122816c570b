import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { coversControl, trackRectangle } from '../../../utils/devnet/outline.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';
import { watchPage } from '../../../utils/devnet/watch.ts';
import { keyPage } from './pages.ts';

const KEYS = new URL('https://developers.exlibrisgroup.com/manage/keys/');
const home = location.href;
let stop = new AbortController();

beforeEach(() => {
  stop = new AbortController();
  history.replaceState(null, '', '/manage/keys/');
});
afterEach(() => {
  stop.abort();
  history.replaceState(null, '', home);
  document.body.replaceChildren();
});

const frame = () => new Promise((done) => requestAnimationFrame(() => done(null)));
const twoFrames = async () => {
  await frame();
  await frame();
};

describe('The page is watched', () => {
  test('a change of a value is told in the next frame, as no change of structure', async () => {
    document.body.innerHTML = keyPage();
    const told = vi.fn();
    watchPage(document, told, stop.signal);
    document.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true }));
    await twoFrames();
    expect(told.mock.calls).toEqual([[false]]);
  });

  test('a press on a field of the form is told as a change of value first, and looked into after it', async () => {
    document.body.innerHTML = keyPage();
    const { form } = recognizePage(document, KEYS);
    const told = vi.fn();
    watchPage(document, told, stop.signal, { form: () => form });
    form?.container.querySelector<HTMLElement>('input[type=radio]:not(:checked)')?.click();
    await twoFrames();
    expect(told.mock.calls).toEqual([[false]]);
    await vi.waitFor(() => expect(told.mock.calls).toEqual([[false], [true]]), { timeout: 2000 });
  });

  test('many changes are told once', async () => {
    const told = vi.fn();
    watchPage(document, told, stop.signal);
    for (let i = 0; i < 500; i++) document.body.append(document.createElement('p'));
    await twoFrames();
    expect(told.mock.calls).toEqual([[true]]);
  });

  test('what happens in our own element, which comes when the page is watched already, is not told', async () => {
    let ours: HTMLElement | null = null;
    const told = vi.fn();
    watchPage(document, told, stop.signal, { ours: () => ours });
    ours = document.createElement('div');
    ours.popover = 'manual';
    document.documentElement.append(ours);
    ours.showPopover();
    await new Promise((done) => ours?.addEventListener('toggle', done, { once: true }));
    ours.append(document.createElement('p'));
    ours.setAttribute('style', 'top:0');
    ours.click();
    ours.remove();
    document.body.append(ours);
    await twoFrames();
    ours.remove();
    expect(told).not.toHaveBeenCalled();
  });

  test('a value that a script sets without a word is told while the form is open', async () => {
    document.body.innerHTML = keyPage();
    const { form } = recognizePage(document, KEYS);
    const told = vi.fn();
    watchPage(document, told, stop.signal, { form: () => form });
    document.dispatchEvent(new Event('visibilitychange'));
    await twoFrames();
    told.mockClear();
    (document.querySelector('select') as HTMLSelectElement).selectedIndex = 4;
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce(), { timeout: 2000 });
  });

  test('nothing is told once it is over', async () => {
    const told = vi.fn();
    watchPage(document, told, stop.signal);
    stop.abort();
    document.body.append(document.createElement('p'));
    document.body.click();
    await twoFrames();
    expect(told).not.toHaveBeenCalled();
  });

  test('on other pages the nodes are not watched', async () => {
    history.replaceState(null, '', '/blog/');
    await twoFrames();
    const told = vi.fn();
    watchPage(document, told, stop.signal);
    document.body.append(document.createElement('p'));
    await twoFrames();
    expect(told).not.toHaveBeenCalled();
  });

  test('a page that never rests gets only a part of the time', async () => {
    document.body.innerHTML = keyPage();
    let spent = 0;
    const told = vi.fn(() => {
      const start = performance.now();
      while (performance.now() - start < 10);
      spent += 10;
    });
    watchPage(document, told, stop.signal);
    const begin = performance.now();
    while (performance.now() - begin < 1500) {
      for (let i = 0; i < 150; i++) document.body.firstElementChild?.setAttribute('title', String(i));
      document.body.append(document.createElement('i'));
      await frame();
    }
    expect(spent).toBeLessThan(600);
    expect(spent).toBeGreaterThan(0);
  });
});

describe('A place on the page is followed', () => {
  test('at once, after scrolling, and until it is gone', async () => {
    document.body.innerHTML =
      '<div style="height:3000px"></div><button>Save</button><div style="height:3000px"></div>';
    const button = document.querySelector('button') as Element;
    const seen = vi.fn();
    trackRectangle(button, seen, stop.signal);
    expect(seen.mock.lastCall?.[0].top).toBeGreaterThan(2900);
    scrollTo(0, 2900);
    await vi.waitFor(() => expect(seen.mock.lastCall?.[0].top).toBeLessThan(200));
    button.remove();
    dispatchEvent(new Event('resize'));
    await vi.waitFor(() => expect(seen.mock.lastCall?.[0]).toBeNull());
  });

  test('an element that slides in is followed all the way, frame by frame', async () => {
    document.body.innerHTML = '<div style="transition: transform 600ms linear"><button>Here</button></div>';
    const [box, button] = document.body.querySelectorAll<HTMLElement>('div, button');
    if (!box || !button) throw new Error('The page was not made.');
    const seen = vi.fn();
    trackRectangle(button, seen, stop.signal);
    await twoFrames();
    box.style.transform = 'translateY(100px)';
    const lags: number[] = [];
    const settled = button.getBoundingClientRect().top + 100;
    while (button.getBoundingClientRect().top < settled) {
      await frame();
      lags.push(Math.abs(seen.mock.lastCall?.[0].top - button.getBoundingClientRect().top));
    }
    await twoFrames();
    expect(lags.length).toBeGreaterThan(2);
    // The first frame of a transition is over before anybody is told of it.
    expect(Math.max(...lags.slice(2))).toBeLessThan(1);
    expect(seen.mock.lastCall?.[0].top).toBe(settled);
    const calls = seen.mock.calls.length;
    for (let frames = 0; frames < 8; frames++) await frame();
    expect(seen.mock.calls.length, 'once it rests, so do we').toBe(calls);
  });

  test('whether a control is covered', () => {
    document.body.innerHTML = keyPage({ form: 'page' });
    const { form } = recognizePage(document, KEYS);
    if (!form?.save) throw new Error('The form was not found.');
    const save = form.save.getBoundingClientRect();
    expect(coversControl(save, form)).toBe(true);
    expect(coversControl({ left: 1200, top: save.bottom + 500, width: 50, height: 50 }, form)).toBe(false);
  });
});
