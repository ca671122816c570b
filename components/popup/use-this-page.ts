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
    let wanted = true;
    look.current = () =>
      void describePage().then(
        (description) => wanted && setPage(description),
        () => wanted && setPage(null),
      );
    look.current();
    // In a tab of its own it stays open while the person works in the other.
    const again = () => document.visibilityState === 'visible' && look.current();
    document.addEventListener('visibilitychange', again);
    window.addEventListener('focus', again);
    return () => {
      wanted = false;
      document.removeEventListener('visibilitychange', again);
      window.removeEventListener('focus', again);
    };
  }, [describePage, inProgress?.profileId, inProgress?.institution, inProgress?.environment]);
  return [page, () => look.current()];
}
