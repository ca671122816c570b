import { all, get, lineage, startAfresh, viewOf, visible } from './dom.ts';
import type { KeyForm } from './page.ts';

export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What may set an element in motion, or bring it to rest. */
const MOVES = 'scroll resize transitionrun transitionend animationstart animationend input click';
/** An element that has not moved for so many frames is at rest. */
const RESTS_AFTER = 4;

const rectangleOf = (element: Element): Rectangle => {
  const { left, top, width, height } = get(element, 'getBoundingClientRect').call(element);
  return { left, top, width, height };
};

/** Scrolls a place of the page into view, without touching it. */
export function scrollToElement(element: Element): void {
  const still = viewOf(element)?.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
  get(element, 'scrollIntoView').call(element, {
    block: 'center',
    inline: 'nearest',
    behavior: still ? 'auto' : 'smooth',
  });
}

/**
 * Follows where an element is in the window, so that something of ours can be drawn around it.
 * @param onRectangle gets the place at once and whenever it changes; `null` while the element is not to be seen
 */
export function trackRectangle(
  element: Element,
  onRectangle: (rectangle: Rectangle | null) => void,
  signal: AbortSignal,
): void {
  const view = viewOf(element);
  if (!view || signal.aborted) return;
  let last: string | undefined;
  let frame = 0;
  let still = 0;
  const measure = () => {
    frame = 0;
    startAfresh();
    const place = visible(element) ? rectangleOf(element) : null;
    const said = JSON.stringify(place);
    if (signal.aborted) return;
    if (said !== last) {
      last = said;
      onRectangle(place);
      // What has just moved may be on its way still: it is followed until it rests.
      still = 0;
    }
    if (++still < RESTS_AFTER) soon();
  };
  const soon = () => {
    frame ||= view.requestAnimationFrame(measure);
  };
  const again = () => {
    still = 0;
    soon();
  };
  for (const type of MOVES.split(' '))
    view.addEventListener(type, again, { capture: true, passive: true, signal });
  const sizes = view.ResizeObserver ? new view.ResizeObserver(again) : null;
  for (const at of lineage(element).slice(0, 6)) sizes?.observe(at);
  signal.addEventListener('abort', () => {
    sizes?.disconnect();
    view.cancelAnimationFrame(frame);
  });
  measure();
}

/** Whether something of ours at this place would cover a control of the form. */
export function coversControl(rectangle: Rectangle, form: KeyForm): boolean {
  startAfresh();
  return all(form.container, 'input,select,textarea,button,a[href],[role],[tabindex]').some((control) => {
    const { left, top, width, height } = rectangleOf(control);
    return (
      width > 0 &&
      height > 0 &&
      control !== form.container &&
      !control.matches(
        '[role=dialog],[role=document],[role=grid],[role=table],[role=rowgroup],[role=presentation]',
      ) &&
      left < rectangle.left + rectangle.width &&
      left + width > rectangle.left &&
      top < rectangle.top + rectangle.height &&
      top + height > rectangle.top &&
      visible(control)
    );
  });
}
