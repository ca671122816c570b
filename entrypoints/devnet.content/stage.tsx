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
  show(shown: Shown, page: DevnetPage): void;
  hide(): void;
  /** Opens the line over the page, or closes it again. */
  open(opened: boolean): void;
}

export function createStage(actions: PanelActions, form: () => KeyForm | null, signal: AbortSignal): Stage {
  let shown: Shown | null = null;
  let page: DevnetPage | null = null;
  let opened = false;
  let place: Place | null = null;
  let frame = 0;

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
    if (!shown || !page) return;
    const { wish, ...view } = shown;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    place = placePanel(
      { width: width || innerWidth, height: innerHeight || height, ...readObstacles(page) },
      { ...wish, opened },
    );
    const focused = overlay.root.activeElement;
    render(<Panel view={{ ...view, place, opened }} actions={actions} />, box);
    // A button that has done its work is gone: the focus stays in the panel.
    if (focused && !overlay.root.activeElement) focus();
  };
  const drawSoon = () => {
    if (!shown || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  const open = (now: boolean) => {
    if (opened === now) return;
    opened = now;
    drawSoon();
  };

  const passive = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend'])
    window.addEventListener(type, drawSoon, passive);
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
    show(next, on) {
      shown = next;
      page = on;
      overlay.settle();
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
