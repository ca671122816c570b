import { all, get, holds, is, isElement, valueOf } from './dom.ts';
import type { KeyForm } from './page.ts';

const ATTRIBUTES =
  'hidden open style class value checked disabled label aria-label aria-checked aria-selected aria-pressed aria-expanded aria-hidden aria-controls role';
const EVENTS = 'input change click keyup reset transitionend animationend toggle close';

export interface Watching {
  /** Our own element on the page: what happens in it is none of the page's doing. */
  ours?: () => Element | null;
  /** The form that is open: its values are compared now and then, as a script can set them without a word. */
  form?: () => KeyForm | null;
  /** The address that the page has, or stands in for. */
  url?: () => Pick<URL, 'pathname'>;
}

const isFieldOf = (form: KeyForm | null, target: Node) =>
  form !== null &&
  isElement(target) &&
  is(target, 'input,select,option,textarea,label') &&
  holds(form.container, target);

/** What the controls hold, to be compared: a script of the page can change it without any event. */
const snapshot = (form: KeyForm) =>
  all(form.container, 'input,select,textarea')
    .map((control) =>
      is(control, '[type=checkbox],[type=radio]')
        ? get(control as HTMLInputElement, 'checked')
        : valueOf(control),
    )
    .join('\n');

/** The parts of the site where keys are made, and where signing in leads there. */
export const onKeyPages = ({ pathname }: { pathname: string }) => /^\/+(manage|login)/i.test(pathname);

/**
 * Tells when the page, its address or what the form holds may have changed: at most once a frame, after the page's own
 * handlers. On pages that are not about keys it listens to addresses, clicks and the window's size alone.
 * @param onChange `structure` is false where only values may have changed
 */
export function watchPage(
  document: Document,
  onChange: (structure: boolean) => void,
  signal: AbortSignal,
  { ours, form = () => null, url }: Watching = {},
): void {
  const view = get(document, 'defaultView');
  if (!view || signal.aborted) return;
  const isDeep = () => onKeyPages(url?.() ?? view.location);
  let frame = 0;
  let timer = 0;
  let compare = 0;
  let structure = false;
  /** A field of the form was pressed: the flag comes first, and what else the press may have shown is looked for after it. */
  let pressed = false;
  let held = '';
  let cost = 0;
  let ended = 0;
  let streak = 0;
  let deep = false;

  const run = () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
    view.clearTimeout(compare);
    frame = timer = 0;
    if (signal.aborted) return;
    if (deep !== isDeep()) follow();
    const whole = structure;
    structure = false;
    if (whole) pressed = false;
    const start = performance.now();
    streak = start - ended < 100 ? streak + 1 : 0;
    try {
      onChange(whole);
    } finally {
      // What the change itself did to the page, by our own hand, is no news.
      const open = deep ? form() : null;
      held = open ? snapshot(open) : '';
      if (open) compare = view.setTimeout(check, pressed ? 100 : 500);
      ended = performance.now();
      cost = ended - start;
    }
  };

  /** The next frame; in a tab behind others there are none, so a timer stands by. */
  const soon = (wait = 0) => {
    if (wait > 20) {
      if (!frame && !timer) timer = view.setTimeout(run, wait);
      return;
    }
    if (frame) return;
    view.clearTimeout(timer);
    frame = view.requestAnimationFrame(run);
    timer = view.setTimeout(run, 200);
  };

  const check = () => {
    const open = document.hidden ? null : form();
    if (open && pressed) whole();
    else if (open && (!get(open.container, 'isConnected') || snapshot(open) !== held)) soon();
    else compare = view.setTimeout(check, 500);
  };

  const own = (node: Node) => {
    const host = ours?.();
    return Boolean(host && holds(host, node));
  };

  const observer = new view.MutationObserver((records) => {
    if (frame && structure) return;
    const news = records.some(
      ({ type, target, addedNodes, removedNodes }) =>
        !own(target) && !(type === 'childList' && [...addedNodes, ...removedNodes].every(own)),
    );
    if (!news) return;
    structure = true;
    // A page that never rests gets less and less of our time: only a person's own acts are answered at once.
    soon(streak > 5 ? Math.min(1000, cost * streak) : 0);
  });

  const follow = () => {
    deep = isDeep();
    observer.disconnect();
    if (deep)
      observer.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES.split(' '),
      });
  };

  const whole = () => {
    structure = true;
    soon();
  };
  const heard = (event: Event) => {
    const target = event.target as Node | null;
    if (target && target !== document && own(target)) return;
    if (event.type === 'click' || deep) {
      if (event.type === 'click' && target && isFieldOf(form(), target)) pressed = true;
      else structure ||= !/input|change|keyup/.test(event.type);
      soon();
    }
  };
  for (const type of EVENTS.split(' '))
    document.addEventListener(type, heard, { capture: true, passive: true, signal });
  for (const type of ['popstate', 'hashchange', 'resize', 'pageshow'])
    view.addEventListener(type, whole, { signal });
  (view as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', whole, { signal });
  document.addEventListener('visibilitychange', whole, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
    view.clearTimeout(compare);
  });
  follow();
}
