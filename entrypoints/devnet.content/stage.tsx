import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import css from '../../components/panel/panel.css?inline';
import { type Place, placePanel, type Wish } from '../../components/panel/place';
import type { PanelActions, PanelView } from '../../components/panel/view';
import tokens from '../../components/ui/tokens.css?inline';
import { readObstacles } from '../../utils/devnet/obstacles';
import { createOverlay, type Overlay } from '../../utils/devnet/overlay';
import type { DevnetPage, KeyForm } from '../../utils/devnet/page';
import { joinTabOrder } from '../../utils/devnet/tab-order';
import { createOutlines, type Outlines } from './outlines';

export type Shown = Omit<PanelView, 'place' | 'opened'> & { wish: Omit<Wish, 'opened'> };

/** The panel on the page: shown, placed where it covers no control, and placed anew when the page moves. */
export interface Stage extends Outlines {
  host: Element;
  /** Puts the focus on the newest thing in the panel. */
  focus(): void;
  /** Whether the focus is in the panel. */
  hasFocus(): boolean;
  /** `moved`: controls of the page may stand elsewhere than before. */
  show(shown: Shown, page: DevnetPage, moved: boolean): void;
  hide(): void;
  /** Opens the line over the page, or closes it again. */
  open(opened: boolean): void;
}

/**
 * Makes the panel's place on the page. Nothing of it is seen before the first `show`.
 * @param form the form that is open now, beside which the panel joins the order of Tab
 * @param signal takes everything away again when it aborts
 */
export function createStage(actions: PanelActions, form: () => KeyForm | null, signal: AbortSignal): Stage {
  let shown: Shown | null = null;
  let page: DevnetPage | null = null;
  let opened = false;
  let place: Place | null = null;
  let frame = 0;
  let known = new Set<string>();
  /** What was to be done next when the steps were drawn last; `null` where they are not to be seen. */
  let nextStep: string | null = null;

  const overlay: Overlay = createOverlay({
    css: tokens + css,
    mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
    onFocus: (inside) => {
      if (!inside || overlay.root.activeElement?.matches(':focus-visible')) open(inside);
    },
    signal,
  });
  const box = document.createElement('div');
  overlay.root.append(box);
  const outlines = createOutlines(overlay.root, signal);
  joinTabOrder(overlay, () => form()?.container ?? null, signal);

  const focus = () =>
    overlay.root.querySelector<HTMLElement>('.notice button,.tools button:last-of-type')?.focus();
  const draw = () => {
    if (!shown || !place) return;
    const { wish, ...view } = shown;
    const focused = overlay.root.activeElement;
    const titles = new Set(view.findings.map(({ finding }) => finding.title));
    const next = view.steps.find(({ state }) => state !== 'done')?.id ?? '';
    const isNews =
      nextStep === null ||
      (!focused && ([...titles].some((title) => !known.has(title)) || (!titles.size && nextStep !== next)));
    known = titles;
    nextStep = place.shape === 'button' ? null : next;
    render(<Panel view={{ ...view, place, opened }} actions={actions} />, box);
    // A button that has done its work is gone: the focus stays in the panel.
    if (focused && !overlay.root.activeElement) focus();
    // Findings come first, then the next step. Whoever is at work in the panel is not moved away from where they are.
    if (isNews)
      requestAnimationFrame(() => {
        const panel = box.querySelector('.panel');
        panel?.scrollTo({ top: 0, behavior: 'instant' });
        const step = titles.size ? null : box.querySelector('ol > :not(.done)')?.getBoundingClientRect();
        const seen = panel?.getBoundingClientRect();
        // The heading stays above it.
        if (step && seen && step.bottom > seen.bottom)
          panel?.scrollTo({ top: step.top - seen.top - 70, behavior: 'instant' });
      });
  };
  /** Finds the place for the panel. @returns whether it is another one than before */
  const measure = (): boolean => {
    if (!shown || !page) return false;
    const { clientWidth, clientHeight } = document.documentElement;
    const before = JSON.stringify(place);
    place = placePanel(
      { width: clientWidth || innerWidth, height: innerHeight || clientHeight, ...readObstacles(page) },
      { ...shown.wish, opened },
    );
    return JSON.stringify(place) !== before;
  };
  const measureSoon = () => {
    if (!shown || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (measure()) draw();
    });
  };
  const open = (now: boolean) => {
    if (opened === now) return;
    opened = now;
    requestAnimationFrame(() => {
      measure();
      draw();
    });
  };

  const passive = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend'])
    window.addEventListener(type, measureSoon, passive);
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target !== overlay.host) open(false);
    },
    passive,
  );

  return {
    ...outlines,
    host: overlay.host,
    focus,
    hasFocus: () => overlay.root.activeElement !== null,
    show(next, on, moved) {
      const wished = JSON.stringify(shown?.wish);
      shown = next;
      page = on;
      overlay.settle();
      // Measuring makes the browser lay the page out: the flag comes first, the place in the next frame.
      if (!place || wished !== JSON.stringify(next.wish)) measure();
      else if (moved) measureSoon();
      draw();
    },
    hide() {
      if (!shown) return;
      shown = null;
      outlines.outline(new Map());
      render(null, box);
    },
    open,
  };
}
