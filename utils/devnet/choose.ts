import { plain } from '../scopes/plain.ts';
import { boxIn, chosen, isOn, listOf, TYPED } from './choice.ts';
import { all, get, holds, is, near, startAfresh, text, valueOf, visible } from './dom.ts';
import { fire, focus, press, setNative, until } from './events.ts';
import type { ChoiceField, TextControl } from './page.ts';

type Wanted = (label: string) => boolean;

/** Puts text into a field, as typing it would. */
export function setText(control: TextControl, value: string) {
  focus(control);
  setNative(control, 'value', value);
  fire(control, 'input', 'change');
}

/** Puts a native dropdown on the option at a place, as choosing it would; -1 is none. */
export function setIndex(select: Element, index: number) {
  focus(select);
  setNative(select, 'selectedIndex', index);
  fire(select, 'input', 'change');
}

const one = <T>(several: T[]): T | null => (several.length === 1 ? (several[0] ?? null) : null);

/** The choices that are open to a person now and have the wanted words. */
function offered(
  document: Document,
  wanted: Wanted,
  list: Element | null,
  before: Set<Element>,
): Element | null {
  startAfresh();
  const found = all(
    list ?? document,
    '[role=option],[role=menuitem],[role=menuitemradio],li,a,div,span,button',
  ).filter(
    (element) =>
      get(element, 'childElementCount') < 4 &&
      text(element).length < 200 &&
      wanted(text(element)) &&
      !before.has(element) &&
      visible(element),
  );
  const outer = found.filter((element) => !found.some((other) => other !== element && holds(other, element)));
  const only = one(outer);
  return (
    only && (one(found.filter((element) => holds(only, element) && is(element, '[role=option],li'))) ?? only)
  );
}

/** Chooses from a list that opens on a press, whatever it is made of. */
async function chooseFromList(field: ChoiceField, wanted: Wanted, words: string): Promise<boolean> {
  const document = get(field.control, 'ownerDocument');
  const stand = field.kind === 'select' ? field.element : field.control;
  const box = boxIn(stand) ?? all(stand, '[tabindex],a,button')[0] ?? stand;
  const before = new Set(
    all(document, 'li,a,div,span,button,[role]').filter(
      (element) => text(element).length < 200 && wanted(text(element)) && visible(element),
    ),
  );
  const look = () => offered(document, wanted, listOf(box), listOf(box) ? new Set() : before);
  if (!is(box, '[role=listbox]')) press(box);
  let option = await until(document, look);
  if (!option && is(box, TYPED)) {
    const typed = valueOf(box);
    setNative(box, 'value', words);
    fire(box, 'input');
    option = await until(document, look);
    if (!option) setText(box as HTMLInputElement, typed);
  }
  if (option) press(option);
  else if (near(box, '[aria-expanded=true]')) press(box);
  return option !== null;
}

/**
 * Makes a choice as a person would. Only an option whose words are the wanted ones, and only if there is exactly one.
 * @param words what a person would type to find it
 * @returns whether there was such an option; whether the page took it is to be read from the page
 */
export async function choose(field: ChoiceField, wanted: Wanted, words: string): Promise<boolean> {
  if (field.kind === 'text') return false;
  if (field.kind === 'radios') {
    const option = one((field.options ?? []).filter(({ text: label }) => wanted(label)));
    if (!option) return false;
    if (is(option.element, 'input')) {
      focus(option.element);
      get(option.element as HTMLElement, 'click').call(option.element as HTMLElement);
    } else if (!isOn(option.element)) press(option.element);
    return true;
  }
  if (field.kind === 'combobox') return chooseFromList(field, wanted, words);
  const select = field.control as HTMLSelectElement;
  const options = Array.from(get(select, 'options'));
  const option = one(options.filter((each) => wanted(get(each, 'label')) && !get(each, 'disabled')));
  if (field.element === field.control) {
    if (option) setIndex(select, options.indexOf(option));
    return option !== null;
  }
  const old = get(select, 'selectedIndex');
  if (option) {
    setIndex(select, options.indexOf(option));
    const taken = () => {
      const label = chosen(field);
      return typeof label === 'string' && wanted(label) ? true : null;
    };
    if (await until(get(select, 'ownerDocument'), taken, 300)) return true;
    // What a person sees did not follow: put it back, and go the way that a person goes.
    if (get(select, 'isConnected') && chosen(field) === undefined) setIndex(select, old);
  }
  return get(field.element, 'isConnected') ? chooseFromList(field, wanted, words) : option !== null;
}

/** Whether two labels are the same but for case, space and marks. */
export const sameWords = (one: string, other: string) => plain(one) === plain(other);
