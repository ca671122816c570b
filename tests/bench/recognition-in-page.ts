import { readKeyForm } from '../../utils/devnet/read.ts';
import { recognizePage } from '../../utils/devnet/recognize.ts';
import { keyPage, listed } from '../unit/devnet/pages.ts';

/** Fills the page, then recognizes and reads it so many times, each time after a change. For a page of its own. */
export function recognize(what: Filler, count: number, runs: number): { nodes: number; times: number[] } {
  document.body.innerHTML = fillers[what](count);
  const url = new URL('https://developers.exlibrisgroup.com/manage/keys/');
  const times: number[] = [];
  for (let run = -2; run < runs; run++) {
    document.body.append(document.createElement('i'));
    void document.body.offsetHeight;
    const start = performance.now();
    const { form } = recognizePage(document, url);
    const read = form && readKeyForm(form);
    const taken = performance.now() - start;
    if (!read || read.unreadable.length) throw new Error(`Not read: ${read?.unreadable.join(', ')}`);
    if (run >= 0) times.push(taken);
  }
  return { nodes: document.querySelectorAll('*').length, times };
}

const rows = (count: number) =>
  Array.from({ length: count }, () => ({ area: 'Bibs', environment: 'Production', permission: 'Read-only' }));
const many = (count: number, one: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => one(place)).join('');

/** Pages of about so many elements, with the key form among them. */
const fillers = {
  'text and links': (count: number) =>
    keyPage({
      rows: rows(3),
      before: many(
        count / 4,
        (place) => `<div><p>Text ${place}<a href="#">link ${place}</a></p><span>more</span></div>`,
      ),
    }),
  'deeply nested': (count: number) =>
    keyPage({
      rows: rows(3),
      before: many(count / 50, (place) => `${'<div>'.repeat(50)}Text ${place}${'</div>'.repeat(50)}`),
    }),
  'fields and buttons': (count: number) =>
    keyPage({
      rows: rows(3),
      before: many(
        count / 5,
        (place) =>
          `<div><label for="f${place}">Field ${place}</label><input id="f${place}"><select><option>One</option></select><button type="button">Go</button></div>`,
      ),
    }),
  'a list of keys': (count: number) =>
    keyPage({
      rows: rows(3),
      list: `<section>${many(count / 17, (place) => listed(`Key ${place}`, ['Bibs - Production Read-only']))}<button>Add API Key</button></section>`,
    }),
};

export type Filler = keyof typeof fillers;
