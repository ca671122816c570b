import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Draws a long list a part at a time: the first part at once, more as the end comes into view or is asked for. A new list
 * (a search, a filter, another order) starts at its beginning again, so a keystroke never draws more than one part.
 */
export function useMore<T>(items: readonly T[], part: number) {
  const [state, setState] = useState({ items, shown: part });
  const shown = state.items === items ? state.shown : part;
  const end = useRef<HTMLDivElement>(null);
  const more = () => setState({ items, shown: shown + part });
  useEffect(() => {
    const element = end.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) more();
      },
      { rootMargin: '300px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [items, shown]);
  return { drawn: items.slice(0, shown), left: Math.max(items.length - shown, 0), more, end };
}
