import { useEffect, useRef, useState } from 'preact/hooks';

/** How long the first screen waits for what belongs on it, in milliseconds: longer, and people think that it hangs. */
const PATIENCE = 1_000;

/**
 * Whether a screen can be shown: as soon as everything on it is known, so that nothing moves away under a hand that reaches
 * for it; without what is still unknown when people would lose patience; and from then on always.
 */
export function useOnceWhole(whole: boolean): boolean {
  const [late, setLate] = useState(false);
  const shown = useRef(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  shown.current ||= whole || late;
  return shown.current;
}
