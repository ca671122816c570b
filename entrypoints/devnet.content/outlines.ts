import { scrollToElement, trackRectangle } from '../../utils/devnet/outline';

/** For so many milliseconds "Show me" keeps showing. */
const SHOWS_FOR = 6000;

export interface Outlines {
  /** Outlines these elements of the page, each in a look of its own, and no others. */
  outline(elements: Map<Element, string>): void;
  /** Scrolls to an element and outlines it for a while. */
  point(element: Element): void;
}

/** Frames drawn in a layer of ours around elements of the page, which follow them and touch nothing. */
export function createOutlines(layer: ParentNode, signal: AbortSignal): Outlines {
  const drawn = new Map<Element, { look: string; stop: AbortController }>();
  let pointed: AbortController | null = null;

  const draw = (element: Element, look: string): AbortController => {
    const stop = new AbortController();
    const frame = document.createElement('div');
    frame.className = `frame ${look}`;
    layer.prepend(frame);
    stop.signal.addEventListener('abort', () => frame.remove());
    trackRectangle(
      element,
      (place) => {
        frame.hidden = !place;
        for (const side of ['left', 'top', 'width', 'height'] as const)
          if (place) frame.style[side] = `${place[side]}px`;
      },
      stop.signal,
    );
    return stop;
  };

  const clear = () => {
    for (const { stop } of drawn.values()) stop.abort();
    pointed?.abort();
  };
  signal.addEventListener('abort', clear);

  return {
    outline(elements) {
      for (const [element, { look, stop }] of drawn)
        if (elements.get(element) !== look) {
          stop.abort();
          drawn.delete(element);
        }
      for (const [element, look] of elements)
        if (!drawn.has(element)) drawn.set(element, { look, stop: draw(element, look) });
    },
    point(element) {
      pointed?.abort();
      scrollToElement(element);
      const stop = draw(element, 'pointed');
      pointed = stop;
      setTimeout(() => stop.abort(), SHOWS_FOR);
    },
  };
}
