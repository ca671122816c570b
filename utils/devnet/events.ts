import { get, valueOf, viewOf } from './dom.ts';

/** Sets a property of a control past whatever the page's framework put over it, so that the framework notices. */
export const setNative = (control: Element, key: 'value' | 'selectedIndex', value: string | number) =>
  Reflect.set(Object.getPrototypeOf(control), key, value, control);

/** Sends events as the browser does after a person's input. */
export function fire(element: Element, ...types: string[]) {
  const view = viewOf(element);
  if (!view) return;
  for (const type of types) {
    const about = { bubbles: true, cancelable: true, composed: true };
    get(element, 'dispatchEvent').call(
      element,
      type === 'input'
        ? new view.InputEvent(type, {
            ...about,
            cancelable: false,
            inputType: 'insertReplacementText',
            data: valueOf(element),
          })
        : new view.Event(type, about),
    );
  }
}

/** Puts the focus on a control without scrolling to it. */
export const focus = (element: Element) =>
  get(element as HTMLElement, 'focus').call(element as HTMLElement, { preventScroll: true });

/** A press of the main mouse button, with every event that a person's press causes, in their order. */
export function press(element: Element) {
  const view = viewOf(element);
  if (!view) return;
  const box = get(element, 'getBoundingClientRect').call(element);
  const about = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  };
  const send = (type: string, buttons: number) => {
    const Kind = type.startsWith('pointer') && view.PointerEvent ? view.PointerEvent : view.MouseEvent;
    const event = new Kind(type, {
      ...about,
      buttons,
      ...(Kind === view.MouseEvent ? {} : { pointerId: 1, isPrimary: true, pointerType: 'mouse' }),
    });
    return get(element, 'dispatchEvent').call(element, event);
  };
  for (const type of ['pointerover', 'mouseover', 'pointermove', 'mousemove']) send(type, 0);
  send('pointerdown', 1);
  if (send('mousedown', 1)) focus(element);
  send('pointerup', 0);
  send('mouseup', 0);
  get(element as HTMLElement, 'click').call(element as HTMLElement);
}

/**
 * Waits until something holds: looks at once, after each change of the page and after its next frames.
 * @returns what `look` gave; `null` if it gave nothing in time
 */
export function until<T>(document: Document, look: () => T | null, patience = 2500): Promise<T | null> {
  const view = get(document, 'defaultView');
  const first = look();
  if (first !== null || !view) return Promise.resolve(first);
  return new Promise((resolve) => {
    let due = 0;
    const end = (found: T | null) => {
      observer.disconnect();
      view.clearTimeout(timer);
      view.cancelAnimationFrame(due);
      resolve(found);
    };
    const again = () => {
      const found = look();
      if (found !== null) end(found);
    };
    const observer = new view.MutationObserver(() => {
      view.cancelAnimationFrame(due);
      due = view.requestAnimationFrame(again);
    });
    const timer = view.setTimeout(() => end(look()), patience);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    due = view.requestAnimationFrame(() => {
      due = view.requestAnimationFrame(again);
    });
  });
}
