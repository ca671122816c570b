import { afterEach, describe, expect, test } from 'vitest';
import { readKeyForm } from '../../../utils/devnet/read.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';
import { countWork } from './count-work.ts';
import { keyPage, listed, type Sketch } from './pages.ts';
import { RADIOS, ROWS, WIDGETS } from './variations.ts';

const KEYS = new URL('https://developers.exlibrisgroup.com/manage/keys/');
const BLOG = new URL('https://developers.exlibrisgroup.com/blog/');

afterEach(() => document.body.replaceChildren());

/** What is found on a page, with nothing known from before, and how much was asked of it for that. */
function lookOn(html: string, url = KEYS) {
  document.body.innerHTML = html;
  let found = { form: false, rows: 0, keys: 0 };
  const work = countWork(() => {
    const { form, keys } = recognizePage(document, url);
    if (form) readKeyForm(form);
    found = { form: form !== null, rows: form?.rows.length ?? 0, keys: keys.length };
  });
  return { ...found, work };
}

const rows = (count: number) =>
  Array.from({ length: count }, () => ({ area: 'Bibs', environment: 'Production', permission: 'Read-only' }));

const keys = (count: number) =>
  Array.from({ length: count }, (_, i) => listed(`Key ${i}`, ['Bibs - Production Read-only'])).join('');

const fill = (elements: number) =>
  Array.from(
    { length: elements / 5 },
    (_, i) => `<div><p>Text ${i}<a href="#">link ${i}</a></p><span>more</span></div>`,
  ).join('');

/** How many times more may be asked where there is so many times more: as much, and a little for what is counted in tens. */
const inProportion = (times: number) => times * 1.05;

// Time itself is told by the benchmark: here it would fail on a machine that is slow, or busy.
describe('What a look asks of the page grows no faster than', () => {
  const ways: Partial<Sketch>[] = [
    ...ROWS.map((one) => ({ rowsAs: one })),
    ...WIDGETS.flatMap((one) => [{ widget: one }, { widget: one, rowsAs: 'spans' } as const]),
    ...RADIOS.flatMap((one) => [{ permission: one }, { permission: one, rowsAs: 'blocks' } as const]),
  ];
  test.each(ways)('the rows of the form, made as %o', (way) => {
    const few = lookOn(keyPage({ ...way, rows: rows(10) }));
    const many = lookOn(keyPage({ ...way, rows: rows(60) }));
    expect([few.rows, many.rows]).toEqual([10, 60]);
    expect(many.work / few.work).toBeLessThan(inProportion(6));
  });

  test('the list of keys behind the form', () => {
    const listing = (count: number) =>
      keyPage({ rows: rows(2), list: `<section>${keys(count)}<button>Add API Key</button></section>` });
    const few = lookOn(listing(30));
    const many = lookOn(listing(300));
    expect([few.keys, many.keys]).toEqual([30, 300]);
    expect(many.work / few.work).toBeLessThan(inProportion(10));
  });

  test.each([
    ['with the form', KEYS],
    ['without one', BLOG],
  ])('the page, %s', (_, url) => {
    const form = url === KEYS ? keyPage() : '';
    const few = lookOn(fill(500) + form, url);
    const many = lookOn(fill(50_000) + form, url);
    expect([few.form, many.form]).toEqual([url === KEYS, url === KEYS]);
    expect(many.work / few.work).toBeLessThan(inProportion(100));
  });
});
