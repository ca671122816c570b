/** What walks through everything below it, and what walks through the whole page, costs as much as there is. */
const walks = /^(querySelector|querySelectorAll|getElementsBy.*|textContent|innerText|innerHTML|cloneNode)$/;
const walksPage = /^labels$/;

/**
 * Counts what a piece of code asks of the document: one for each call and each property, and for what walks through a part of
 * the page one for each element in there. Other than time, it is the same on every machine.
 */
export function countWork(run: () => void): number {
  const undo: (() => void)[] = [];
  let work = 0;
  let counting = true;
  const sizes = new Map<unknown, number>();
  /** The elements below, walked through once: nothing is added to the page while it is counted. */
  const sizeOf = (at: unknown) => {
    if (!(at instanceof Element || at instanceof Document)) return 0;
    const size = sizes.get(at) ?? at.getElementsByTagName('*').length;
    sizes.set(at, size);
    return size;
  };
  const costOf = (name: string, at: unknown) =>
    1 + (walks.test(name) ? sizeOf(at) : walksPage.test(name) ? sizeOf(document) : 0);
  const counted = (name: string, original: (...args: unknown[]) => unknown) =>
    function (this: unknown, ...args: unknown[]) {
      if (counting) {
        counting = false;
        work += costOf(name, this);
        counting = true;
      }
      return original.apply(this, args);
    };
  const watch = (owner: object, name: string) => {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    if (!property?.configurable) return;
    const { value, get } = property;
    if (typeof value === 'function' && name !== 'constructor')
      Object.defineProperty(owner, name, { ...property, value: counted(name, value) });
    else if (get) Object.defineProperty(owner, name, { ...property, get: counted(name, get) });
    else return;
    undo.push(() => Object.defineProperty(owner, name, property));
  };
  for (const { prototype } of [
    Node,
    Element,
    HTMLElement,
    Document,
    TreeWalker,
    NodeList,
    HTMLSelectElement,
    HTMLOptionElement,
    HTMLInputElement,
    HTMLTextAreaElement,
    HTMLButtonElement,
  ])
    for (const name of Object.getOwnPropertyNames(prototype)) watch(prototype, name);
  watch(window, 'getComputedStyle');
  try {
    run();
  } finally {
    counting = false;
    for (const put of undo) put();
  }
  return work;
}
