import { canonicalEnvironment, ENVIRONMENTS } from '../scopes/environments.ts';
import { plain } from '../scopes/plain.ts';
import {
  all,
  attr,
  get,
  holds,
  is,
  isElement,
  isText,
  nameOf,
  text,
  up,
  valueOf,
  viewOf,
  visible,
} from './dom.ts';
import type { ChoiceField } from './page.ts';
import { isPlaceholder, labelOf } from './words.ts';

export const TYPED = 'input:not([type]),input[type=text],input[type=search],input[type^=select]';
export const RADIO = 'input[type=radio],[role=radio],[role=menuitemradio],button[aria-pressed]';
const MENU =
  '[aria-haspopup]:not([aria-haspopup=false]),[aria-expanded],[data-toggle=dropdown],[data-bs-toggle=dropdown]';
export const POPUP = '[role=listbox],[role=menu],[role=option],ul,ol';
/** Every element that a choice can be made of. */
export const CHOOSER = `select,[role=combobox],[role=listbox],${TYPED},${RADIO},${MENU}`;

const UNREAD = `select,option,label,legend,dt,th,script,style,template,${POPUP},[aria-live],[role=status],[role=alert],[role=tooltip]`;

/** The pieces of text that an element shows, without labels, lists of choices and buttons of its own. */
function shown(root: Element): string[] {
  const pieces: string[] = [];
  const walk = (element: Element) => {
    if (is(element, TYPED)) pieces.push(valueOf(element));
    for (const node of get(element, 'childNodes')) {
      if (isText(node)) pieces.push(text(node).trim());
      else if (
        isElement(node) &&
        !is(node, UNREAD) &&
        (!is(node, 'button') || is(node, `${MENU},[role=combobox]`)) &&
        visible(node)
      )
        walk(node);
    }
  };
  walk(root);
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece) && !labelOf(piece));
}

const flat = (label: string) => label.replace(/\s+/g, ' ').trim();

/**
 * The first text beside an element, in one direction, before any other control: its label where nothing ties one to it.
 * @returns `''` where there is none, `null` where so much stands there that nobody can tell what belongs together
 */
export function beside(
  element: Element,
  way: 'previousSibling' | 'nextSibling',
  within?: Element,
  wanted: (found: string) => unknown = Boolean,
): string | null {
  let at: Node = element;
  for (let steps = 0; steps < 60; steps++) {
    const next: Node | null = get(at, way);
    if (!next) {
      const outer = up(at as Element);
      if (!outer || outer === within) return '';
      at = outer;
      continue;
    }
    at = next;
    if (isElement(at)) {
      if (is(at, `${CONTROL},h1,h2,h3,h4,h5,h6`) || all(at, CONTROL).length) return '';
      if (!visible(at) && !is(at, 'label,legend,dt,th')) continue;
    } else if (!isText(at)) {
      // Frameworks leave comments behind: twenty count as one element.
      steps -= 0.95;
      continue;
    }
    const found = flat(text(at));
    if (/[\p{L}\p{N}]/u.test(found) && wanted(found)) return found;
  }
  return null;
}
const CONTROL = `select,textarea,button,input:not([type=hidden]),[role=combobox],${RADIO}`;

/** What the text before a control says that it is for: the nearest that is a label, past the value of a widget. */
export const leadOf = (control: Element) =>
  labelOf(beside(control, 'previousSibling', undefined, labelOf) ?? '');

/** What a control is for: by what names it, or else by the text before it. */
export const labelFor = (control: Element) => labelOf(nameOf(control)) ?? leadOf(control);

/** Whether a native control is itself what a person sees, and not hidden behind something that stands for it. */
export function seen(select: Element): boolean {
  if (!visible(select) || attr(select, 'aria-hidden') === 'true') return false;
  const view = viewOf(select);
  if (view && get(get(get(select, 'ownerDocument'), 'documentElement'), 'clientWidth')) {
    const box = get(select, 'getBoundingClientRect').call(select);
    return box.width > 2 && box.height > 2;
  }
  return view?.getComputedStyle(select).width !== '1px';
}

/** The visible element beside or around a hidden native select that stands for it. */
export function standIn(select: Element, within: Element): Element | null {
  for (const way of ['nextElementSibling', 'previousElementSibling'] as const) {
    const other = get(select, way);
    if (other && visible(other) && !is(other, UNREAD) && (shown(other).length || boxIn(other))) return other;
  }
  const outer = up(select);
  return outer && holds(within, outer) && visible(outer) && (shown(outer).length || boxIn(outer))
    ? outer
    : null;
}

/** The one control inside an element that opens a list of choices; `null` for none and for several. */
export function boxIn(scope: Element): Element | null {
  const found = [scope, ...all(scope, CHOOSER)].filter(
    (box) => !is(box, `select,${RADIO}`) && is(box, CHOOSER) && visible(box),
  );
  for (const kind of ['[role=combobox]', TYPED, MENU, '[role=listbox]']) {
    const of = found.filter(
      (box) => is(box, kind) && !found.some((other) => other !== box && is(other, kind) && holds(other, box)),
    );
    if (of.length) return of.length === 1 ? (of[0] ?? null) : null;
  }
  return null;
}

/** Whether a choice's words are those of an environment that is known. */
export const isEnvironment = (label: string): boolean =>
  (ENVIRONMENTS as readonly string[]).includes(canonicalEnvironment(label));

/** The radios inside an element, each with its label. */
function radiosIn(scope: Element): Element[] {
  const found = all(scope, RADIO).filter((radio) => visible(radio) || visible(up(radio)));
  return found.filter((radio) => !found.some((other) => other !== radio && holds(other, radio)));
}

/** The radios' own words. Where nothing ties a label to them, the text after each, unless there is text before the first too. */
function optionsOf(radios: Element[], within: Element) {
  const names = radios.map(nameOf);
  const [first] = radios;
  const named = names.every(Boolean) || !first;
  const lead = named ? '' : beside(first, 'previousSibling', within);
  return radios.map((element, i) => ({
    element,
    text: flat(
      names[i] || ((lead === '' || labelOf(lead ?? '')) && beside(element, 'nextSibling', within)) || '',
    ),
  }));
}

/** The choice that a part of a row offers, however it is made; `null` where there is none, or it cannot be told which. */
export function choiceIn(scope: Element): ChoiceField | null {
  const selects = [scope, ...all(scope, 'select')].filter((part) => is(part, 'select'));
  const open = selects.filter(seen);
  const radios = radiosIn(scope);
  const [select] = open.length ? open : selects;
  if (open.length > 1 || (open.length && radios.length)) return null;
  if (select && (open.length || selects.length === 1) && !radios.length) {
    const element = open.length ? select : standIn(select, scope);
    return element && { kind: 'select', element, control: select };
  }
  if (radios.length) return radioField(radios, scope);
  const box = boxIn(scope);
  if (box) return { kind: 'combobox', element: is(box, TYPED) ? scope : box, control: box };
  return visible(scope) && !all(scope, `${CONTROL},input`).some(visible) && shown(scope).length
    ? { kind: 'text', element: scope, control: scope }
    : null;
}

/** The choice that some radios make together. Its element is the smallest within `scope` that holds them all. */
export function radioField(radios: Element[], scope: Element): ChoiceField {
  let group = radios[0] as Element;
  while (group !== scope && !radios.every((radio) => holds(group, radio))) group = up(group) ?? scope;
  return { kind: 'radios', element: group, control: group, options: optionsOf(radios, scope) };
}

/** Whether a radio, checkbox, switch or toggle button is on; `null` where it does not say. */
export function isOn(control: Element): boolean | null {
  if (is(control, 'input')) {
    const box = control as HTMLInputElement;
    return get(box, 'indeterminate') ? null : get(box, 'checked');
  }
  const state = attr(control, 'aria-checked') ?? attr(control, 'aria-pressed');
  return state === 'true' ? true : state === 'false' ? false : null;
}

const UNSURE = undefined;

function chosenOption({ control, element }: ChoiceField): string | null | undefined {
  const [option, ...more] = get(control as HTMLSelectElement, 'selectedOptions');
  if (more.length) return UNSURE;
  const label = option ? flat(get(option, 'label')) : '';
  const isTwin = (other: HTMLOptionElement) => other !== option && flat(get(other, 'label')) === label;
  if (option && Array.from(get(control as HTMLSelectElement, 'options')).some(isTwin)) return UNSURE;
  const asks = !option || !get(option, 'value') || isPlaceholder(label);
  const pieces = element === control ? [label] : shown(element);
  const agrees = [pieces.join(' '), pieces[0] ?? ''].some((piece) => plain(piece) === plain(label));
  if (asks) return agrees || isPlaceholder(pieces.join(' ')) ? null : UNSURE;
  return agrees ? label : UNSURE;
}

function chosenRadio(field: ChoiceField): string | null | undefined {
  const options = field.options ?? [];
  const on = options.filter(({ element }) => isOn(element));
  if (options.some(({ element }) => isOn(element) === null && attr(element, 'aria-checked'))) return UNSURE;
  if (on.length > 1) return UNSURE;
  const [one] = on;
  if (!one) return null;
  const same = options.filter((other) => plain(other.text) === plain(one.text));
  return one.text && same.length === 1 ? flat(one.text) : UNSURE;
}

function chosenInList({ control, element }: ChoiceField): string | null | undefined {
  // A button shows other words than those that it has for a program.
  const typed = is(control, 'input') ? flat(valueOf(control)) : '';
  const whole = typed || flat(shown(element).join(' '));
  const list = listOf(control);
  const marked = (list ? all(list, '[role=option][aria-selected=true]') : []).map((option) =>
    flat(text(option)),
  );
  // While a list is open, what is marked in it may be only where the pointer or the focus is.
  const binding = attr(control, 'aria-expanded') !== 'true' ? marked : [];
  if (binding.length > 1) return UNSURE;
  if (isPlaceholder(whole)) return binding.length && (whole || !binding[0]) ? UNSURE : (binding[0] ?? null);
  return binding.every((label) => plain(label) === plain(whole)) ? whole : UNSURE;
}

/** The list of choices that a combobox says it controls, or is. */
export function listOf(control: Element): Element | null {
  if (is(control, '[role=listbox]')) return control;
  const named = attr(control, 'aria-controls') || attr(control, 'aria-owns');
  const scope = up(control);
  if (!named || !scope) return null;
  for (const place of [scope, get(control, 'ownerDocument')])
    for (const list of all(place, '[role=listbox],[role=menu]')) if (attr(list, 'id') === named) return list;
  return null;
}

/** What is chosen, in the page's own words; `null` where nothing is chosen yet, `undefined` where it cannot be told. */
export function chosen(field: ChoiceField): string | null | undefined {
  if (!get(field.control, 'isConnected') || !get(field.element, 'isConnected')) return UNSURE;
  if (field.kind === 'select') return chosenOption(field);
  if (field.kind === 'radios') return chosenRadio(field);
  return chosenInList(field);
}
