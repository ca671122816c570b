import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeyReference } from '../../utils/profiles/schema';
import type { PopupPorts } from './ports';

/** What `describePage` answers. */
export type ThisPageAnswer = Awaited<ReturnType<PopupPorts['describePage']>>;

/**
 * The page beside, looked at anew whenever somebody comes back to the popup or puts another key in progress.
 * @returns what was seen, `undefined` until it is known; and a function that looks again
 */
export function useThisPage(
  { describePage }: PopupPorts,
  inProgress: KeyReference | null,
): [ThisPageAnswer | undefined, () => void] {
  const [page, setPage] = useState<ThisPageAnswer>();
  const look = useRef(() => {});
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    look.current = () =>
      void describePage()
        .catch(() => null)
        .then((seen) => signal.aborted || setPage(seen));
    look.current();
    // In a tab of its own it stays open while the person works in the other.
    const again = () => document.visibilityState === 'visible' && look.current();
    document.addEventListener('visibilitychange', again, { signal });
    window.addEventListener('focus', again, { signal });
    return () => stop.abort();
  }, [describePage, JSON.stringify(inProgress)]);
  return [page, () => look.current()];
}
