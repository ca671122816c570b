import { CHOOSER, POPUP, RADIO } from './choice.ts';
import { all, attr, DIALOG, get, is, isElement, isText, lineage, text, valueOf, visible } from './dom.ts';
import type { DevnetPage } from './page.ts';
import { kindOf } from './presses.ts';
import { labelOf } from './words.ts';

/** What says what something is for. A row, a list and a dropdown's button say what was chosen, or can be. */
const SAYS = 'label,legend,th,dt,h1,h2,h3,h4,h5,h6,[role=heading],[role=columnheader],button,a,[role=button]';
const SHOWS = `tr:has(td) *,dd *,[role$=cell] *,[role=rowheader],[aria-haspopup],[aria-expanded],${POPUP},:is(${POPUP}) *`;
const HOLDS = `input,textarea,[contenteditable],[role=textbox],${CHOOSER}`;

const flat = (words: string) => words.replace(/\s+/g, ' ').trim();

/** An element's words, without those of controls in it. */
const ownWords = (element: Element): string =>
  is(element, HOLDS)
    ? ''
    : Array.from(get(element, 'childNodes'), (node) =>
        isElement(node) ? (all(node, HOLDS).length ? '' : ownWords(node)) : isText(node) ? text(node) : '',
      ).join(' ');

/**
 * The structure of a key form with its labels, as text for a report of a form that has changed. Nothing that somebody typed,
 * chose or was given is in it: no value, no name, no key.
 */
export function describeForm({ kind, layout, form }: DevnetPage, document: Document): string {
  const lines = [`Narrowkey: ${kind}, ${layout}`, `Not read: ${form?.unreadable}`];
  for (const root of form ? [form.container] : all(document, `${DIALOG},form`).filter(visible)) {
    const held = all(root, `${HOLDS},option:checked`)
      .filter((control) => !is(control, `select,[type=checkbox],${RADIO}`))
      .flatMap((control) => [flat(valueOf(control)), flat(text(control))])
      .sort((one, other) => other.length - one.length);
    for (const element of [root, ...all(root, ':not(option,script,style,svg *)')].slice(0, 400)) {
      const words =
        (is(element, SAYS) && ownWords(element)) ||
        attr(element, 'aria-label') ||
        attr(element, 'placeholder');
      let label = flat(words ?? '');
      const known = kindOf(label) ?? labelOf(label);
      for (const value of held) if (value) label = label.split(value).join('…');
      // What is pressed for one row may name it.
      label =
        is(element, SHOWS) || known === 'delete' || known === 'edit'
          ? (known ?? '')
          : label.replace(/\S*\d\S*|\S{25,}/g, '…').slice(0, 60);
      const parts = [get(element, 'localName'), attr(element, 'role'), attr(element, 'type')];
      lines.push(
        `${' '.repeat(lineage(element).length)}${parts.filter((part) => part && /^[a-z -]{1,30}$/.test(part)).join(' ')}${visible(element) ? '' : ' hidden'}${label && ` “${label}”`}`,
      );
    }
  }
  return lines.join('\n');
}
