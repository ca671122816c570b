const controls =
  'a[href],button,input,select,textarea,summary,iframe,[tabindex],[contenteditable]:not([contenteditable="false"])';

/** What Tab stops at within an element, in order. */
function stops(within: ParentNode): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(controls)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.checkVisibility({ checkVisibilityCSS: true }),
  );
}

/** The modal that holds the form, where it is in one: then Tab does not leave it by itself. */
function modalAround(form: Element): Element | null {
  const named = form.closest('[role="dialog"],[role="alertdialog"],[aria-modal="true"],dialog');
  if (named) return named;
  for (let at: Element | null = form; at && at !== document.body; at = at.parentElement)
    if (getComputedStyle(at).position === 'fixed') return at;
  return null;
}

/**
 * Lets Tab go from the last control of a modal into the overlay, and from the overlay's last to the modal's first, and back
 * with Shift. A page's modal keeps the focus, so without this the overlay could be used by mouse only.
 */
export function joinTabOrder(
  overlay: { host: HTMLElement; root: ShadowRoot },
  form: () => Element | null,
  signal: AbortSignal,
): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || !event.isTrusted || event.altKey || event.ctrlKey || event.metaKey) return;
      const container = form();
      const modal = container?.isConnected ? modalAround(container) : null;
      // The question at Save is a modal of our own: the browser keeps the focus in it.
      if (!modal || overlay.root.querySelector('dialog[open]')) return;
      const back = event.shiftKey;
      const own = stops(overlay.root);
      const inside = event.target === overlay.host;
      const theirs = stops(modal).filter((element) => element !== overlay.host);
      const from = inside ? own : theirs;
      const to = inside ? theirs : own;
      const edge = back ? from[0] : from.at(-1);
      const at = inside ? overlay.root.activeElement : event.target;
      const onGroup = (one: unknown, other: unknown) =>
        one instanceof HTMLInputElement &&
        other instanceof HTMLInputElement &&
        one.type === 'radio' &&
        other.type === 'radio' &&
        one.name !== '' &&
        one.name === other.name;
      if (at !== edge && !(back && at === modal) && !onGroup(at, edge)) return;
      const next = back ? to.at(-1) : to[0];
      if (!next) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      next.focus();
    },
    { capture: true, signal },
  );
}
