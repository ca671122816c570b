/** Pages that do what no page should, each as a script that runs before the page's own. They know nothing of the extension. */
export interface Fault {
  says: string;
  script: string;
}

const style = (css: string) => `
  const put = () => document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }));
  if (document.head) put(); else addEventListener('DOMContentLoaded', put);`;

const hidden =
  'display:none!important;visibility:hidden!important;opacity:0!important;position:static!important;inset:auto!important;width:0!important;height:0!important;max-height:0!important;clip-path:inset(50%)!important;transform:scale(0)!important;filter:opacity(0)!important;pointer-events:none!important;z-index:-1!important;content-visibility:hidden!important;transition:all 900s!important;animation:none!important;mix-blend-mode:difference!important';
const loud =
  'font:900 30px/3 cursive!important;color:red!important;background-color:lime!important;letter-spacing:1em!important;text-transform:uppercase!important;text-indent:40px!important;word-spacing:2em!important;direction:rtl!important;writing-mode:vertical-rl!important;cursor:none!important;user-select:none!important';

export const faults: Fault[] = [
  {
    says: 'hides every foreign element by !important rules',
    script: style(`html > :not(head, body), [popover], [popover] *, div:popover-open { ${hidden} }`),
  },
  {
    says: 'sets every style of its root by !important rules',
    script: style(
      `html, html > :not(head, body), [popover] { ${loud} } body { direction: ltr; writing-mode: horizontal-tb; font: 14px sans-serif; letter-spacing: 0; text-indent: 0; word-spacing: 0; text-transform: none }`,
    ),
  },
  {
    says: 'lays itself over everything with a giant z-index',
    script: style(
      'body::after { content:""; position:fixed; inset:0; z-index:2147483647; background:#fffd; pointer-events:none }',
    ),
  },
  {
    says: 'turns and shrinks its root',
    script: style('html { transform: scale(.9); will-change: transform; contain: layout paint }'),
  },
  { says: 'has a rem of 8 px', script: style('html { font-size: 8px !important }') },
  { says: 'has a rem of 32 px', script: style('html { font-size: 32px !important }') },
  {
    says: 'is written from right to left',
    script: `addEventListener('DOMContentLoaded', () => { document.documentElement.dir = 'rtl'; document.documentElement.lang = 'ar'; });`,
  },
  {
    says: 'has taken over shadow roots, elements, observers and events',
    script: `
      const refuse = function () { throw new Error('Taken over'); };
      Element.prototype.attachShadow = refuse;
      customElements.define = customElements.get = refuse;
      for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'Event', 'CustomEvent', 'MouseEvent',
        'PointerEvent', 'KeyboardEvent', 'InputEvent', 'ToggleEvent', 'CSSStyleSheet', 'AbortController', 'DOMException'])
        window[name] = refuse;
      for (const name of ['showPopover', 'hidePopover', 'togglePopover']) HTMLElement.prototype[name] = refuse;
      Element.prototype.checkVisibility = () => false;
      Event.prototype.composedPath = () => [];
      Event.prototype.stopImmediatePropagation = Event.prototype.stopPropagation = () => {};
      HTMLDialogElement.prototype.showModal = refuse;
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get: refuse, set: refuse });`,
  },
  {
    says: 'throws in every handler of its own',
    script: `
      for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'input', 'change', 'submit', 'focusin', 'focusout', 'scroll', 'transitionend', 'toggle'])
        for (const target of [window, document])
          for (const capture of [true, false])
            target.addEventListener(type, () => { throw new Error('A fault of the page'); }, capture);
      new MutationObserver(() => { throw new Error('A fault of the page'); }).observe(document, { childList: true, subtree: true });
      window.onerror = () => { throw new Error('Another'); };`,
  },
  {
    says: 'has put its own things in the place of built-in ones',
    script: `
      for (const place of [Object.prototype, Array.prototype, Node.prototype])
        Object.defineProperty(place, 'sneaky', { value: 'inherited', writable: true });
      window.chrome = undefined;
      window.browser = { runtime: { id: 'not-the-extension', sendMessage: () => { throw new Error('The page has heard it'); } } };
      JSON.stringify = ((real) => function (value, ...more) { return real.call(JSON, value, ...more); })(JSON.stringify);
      Object.defineProperty(window, 'navigation', { value: undefined });`,
  },
];
