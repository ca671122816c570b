import { KEY_EVENTS, POINTER_EVENTS } from './event-names';

/** How often the overlay comes back after a page has taken it away. A page that insists has its way. */
const PUT_BACK_AT_MOST = 5;

/** What a focus change of the page's must not see, or a modal that guards its focus would take it back at once. */
const focusEvents = ['focus', 'focusin', 'blur', 'focusout'];
const typingEvents = [...KEY_EVENTS, 'beforeinput', 'input', 'copy', 'cut', 'paste'];

const inCapture = (types: string[], run: (event: Event) => void, signal: AbortSignal) => {
  for (const type of types) window.addEventListener(type, run, { capture: true, signal });
};

/**
 * Keeps hotkeys of the page quiet while somebody types in something of ours; Tab and Escape belong to everybody. To be
 * called before any script of the page runs, or its handlers come first.
 */
export function keepKeys(ours: () => Element | undefined, signal: AbortSignal): void {
  inCapture(
    typingEvents,
    (event) => {
      if (!event.target || event.target !== ours()) return;
      const { key, repeat } = event as KeyboardEvent;
      if (key === 'Tab' || key === 'Escape') return;
      event.stopImmediatePropagation();
      // A key held down since before the question came up must not answer it.
      if (repeat && key === 'Enter') event.preventDefault();
    },
    signal,
  );
}

export interface Overlay {
  host: HTMLElement;
  root: ShadowRoot;
  /** Puts the overlay where it can be used: inside an open modal `<dialog>`, else on the page, above all else. */
  settle(): void;
}

export interface OverlaySettings {
  css: string;
  /** `closed` keeps the page out; tests look inside an open one. */
  mode: ShadowRootMode;
  /** Called when the focus comes into, moves in or leaves the overlay. */
  onFocus(inside: boolean): void;
  signal: AbortSignal;
}

/**
 * A layer of ours above the whole page that takes no press and no room where it is empty. It touches nothing of the
 * page's: no attribute, no style, no layout.
 */
export function createOverlay({ css, mode, onFocus, signal }: OverlaySettings): Overlay {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses a sheet that another realm made.
    root.append(Object.assign(document.createElement('style'), { textContent: css }));
  }
  host.popover = 'manual';

  let putBack = 0;
  let ours = false;
  let watched: Element | null = null;
  const watcher = new MutationObserver(() => {
    if (!host.isConnected) settle();
  });

  const raise = () => {
    ours = true;
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    ours = false;
  };

  const settle = () => {
    if (signal.aborted) return;
    let place: Element = document.documentElement;
    for (const dialog of document.getElementsByTagName('dialog'))
      if (dialog.matches(':modal')) place = dialog;
    const from = host.parentElement;
    if (from !== place) {
      if (!from && watched?.isConnected && ++putBack > PUT_BACK_AT_MOST) return;
      watcher.disconnect();
      place.append(host);
      watched = place;
      watcher.observe(place, { childList: true });
    }
    if (!host.matches(':popover-open')) raise();
  };

  const listen = (types: string[], run: (event: Event) => void) => inCapture(types, run, signal);
  listen(focusEvents, (event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    onFocus(event.type === 'focus' || event.type === 'focusin');
  });
  // A made-up click would make the browser send a form or tick a box, and call that trusted.
  root.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  for (const type of POINTER_EVENTS)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });

  listen(['toggle', 'close', 'fullscreenchange'], (event) => {
    if (ours) return;
    if (event.target === host) {
      if ((event as ToggleEvent).newState === 'closed' && !host.matches(':popover-open')) {
        if (++putBack <= PUT_BACK_AT_MOST) settle();
      }
      return;
    }
    settle();
    const opened = event.type === 'fullscreenchange' || (event as ToggleEvent).newState === 'open';
    if (opened && host.isConnected && !host.contains(event.target as Node)) raise();
  });
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    host.remove();
  });
  return { host, root, settle };
}
