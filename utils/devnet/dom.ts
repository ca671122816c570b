import { computeAccessibleName } from 'dom-accessibility-api';

/**
 * Reads a property of a node past anything that the page put over it: `<input name="parentNode">` in a form hides
 * the form's own `parentNode`, and so with every other name.
 */
export const get = <N extends object, K extends keyof N>(node: N, key: K): N[K] =>
  Reflect.get(Object.getPrototypeOf(node), key, node) as N[K];

/** Every element below `root` that a selector matches, in the order of the page. */
export const all = (root: Document | Element, selector: string): Element[] =>
  Array.from(get(root as Element, 'querySelectorAll').call(root, selector));

// The methods and properties of their names, each read past the page.
export const up = (element: Element): Element | null => get(element, 'parentElement');
export const attr = (element: Element, name: string): string | null =>
  get(element, 'getAttribute').call(element, name);
export const is = (element: Element, selector: string): boolean =>
  get(element, 'matches').call(element, selector);
export const near = (element: Element, selector: string): Element | null =>
  get(element, 'closest').call(element, selector);
export const holds = (outer: Element, inner: Node): boolean => get(outer, 'contains').call(outer, inner);
export const text = (node: Node): string => get(node, 'textContent') ?? '';
export const isText = (node: Node): boolean => get(node, 'nodeType') === 3;
export const isElement = (node: Node): node is Element => get(node, 'nodeType') === 1;
/** What a control holds; empty where it is none. */
export const valueOf = (element: Element): string => {
  const value: unknown = get(element as HTMLInputElement, 'value');
  return typeof value === 'string' ? value : '';
};
/** The window of a node; `null` for one of a document that is not shown. */
export const viewOf = (node: Node): (Window & typeof globalThis) | null =>
  get(get(node, 'ownerDocument') ?? (node as Document), 'defaultView');

/** What a page opens over itself. */
export const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

/** Every element from `element` up to the root, itself first. */
export function lineage(element: Element): Element[] {
  const line: Element[] = [];
  for (let at: Element | null = element; at; at = up(at)) line.push(at);
  return line;
}

/** The smallest element that holds them all. */
export function common(elements: Element[]): Element | null {
  let at: Element | null = elements[0] ?? null;
  for (const element of elements) while (at && !holds(at, element)) at = up(at);
  return at;
}

/** The one label of a control, where it is plain text right beside or around it: nothing is left to be worked out. */
function plainLabel(control: Element): string {
  if (!is(control, 'input,select,textarea')) return '';
  for (const side of ['nextElementSibling', 'previousElementSibling', 'parentElement'] as const) {
    const label = get(control, side);
    if (!label || !is(label, 'label')) continue;
    const own = attr(control, 'id');
    const around = side === 'parentElement';
    const inside = get(label, 'childElementCount');
    if (around ? inside < 2 && is(control, 'input') : !inside && own && attr(label, 'for') === own)
      return text(label).trim();
  }
  return '';
}

/**
 * The accessible name. The library works it out, except where nothing has to be worked out: a plain `aria-label`, a
 * button that holds text alone, a label that is text alone.
 */
export function nameOf(element: Element): string {
  if (!attr(element, 'aria-labelledby')) {
    const bare = is(element, 'button,a,[role=button],[role=radio]') && !get(element, 'childElementCount');
    const plain = attr(element, 'aria-label')?.trim() || (bare ? text(element).trim() : plainLabel(element));
    if (plain) return plain;
  }
  try {
    // The browser would go through the whole page for the labels of each control. The page itself never sees this one.
    Reflect.defineProperty(element, 'labels', { value: labelsOf(element), configurable: true });
    const view = viewOf(element);
    const options = view
      ? { getComputedStyle: view.getComputedStyle.bind(view), computedStyleSupportsPseudoElements: false }
      : {};
    return (
      computeAccessibleName(element, options) || computeAccessibleName(element, { ...options, hidden: true })
    );
  } catch {
    return '';
  } finally {
    Reflect.deleteProperty(element, 'labels');
  }
}

// What was found lives for one reading only: every entry to this room starts afresh.
let rendered = new WeakMap<Element, boolean>();
let labels: Map<Element | null, Element[]> | null = null;
/** Forgets what was found visible, and whose labels are whose. */
export const startAfresh = () => {
  rendered = new WeakMap();
  labels = null;
};

function labelsOf(control: Element): Element[] {
  labels ??= Map.groupBy(all(get(control, 'ownerDocument'), 'label'), (label) =>
    get(label as HTMLLabelElement, 'control'),
  );
  return labels.get(control) ?? [];
}

function byStyle(element: Element): boolean {
  const known = rendered.get(element);
  if (known !== undefined) return known;
  const style = viewOf(element)?.getComputedStyle(element) ?? (element as HTMLElement).style;
  const parent = up(element);
  const answer =
    attr(element, 'hidden') === null &&
    style?.display !== 'none' &&
    !/hidden|collapse/.test(style?.visibility ?? '') &&
    style?.opacity !== '0' &&
    !is(element, 'dialog:not([open]),template,script,style,details:not([open])>:not(summary)') &&
    (!parent || byStyle(parent));
  rendered.set(element, answer);
  return answer;
}

/** Whether the page shows it, by style alone: it may be scrolled away. */
export function visible(element: Element | null): boolean {
  if (!element || !get(element, 'isConnected')) return false;
  const check = get(element, 'checkVisibility') as Element['checkVisibility'] | undefined;
  if (!check) return byStyle(element);
  if (check.call(element, { checkOpacity: true, checkVisibilityCSS: true })) return true;
  // An element with `display: contents` has no box of its own, and shows what it holds.
  return (
    viewOf(element)?.getComputedStyle(element).display === 'contents' &&
    Array.from(get(element, 'children')).some(visible)
  );
}

/** Whether a person can see and reach it: visible, of some size, neither off the page's edge nor folded away. */
export function onScreen(element: Element): boolean {
  if (!visible(element)) return false;
  const view = viewOf(element);
  const root = get(get(element, 'ownerDocument'), 'documentElement');
  if (!view || !root.getBoundingClientRect().width) return true;
  const box = element.getBoundingClientRect();
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return false;
  if (box.left >= Math.max(root.scrollWidth, view.innerWidth)) return false;
  return lineage(element).every((at) => {
    const { width, height } = get(at, 'getBoundingClientRect').call(at);
    return (
      (width >= 1 && height >= 1) || (at !== element && /visible|^$/.test(view.getComputedStyle(at).overflow))
    );
  });
}
