import { useEffect, useState } from 'preact/hooks';
import type { AskRecords } from './records';

const ID = 'popup-welcome';

/**
 * Whether the first run's welcome is still to be read.
 * @returns `undefined` until it is known; and a function for when it has been read
 */
export function useWelcome(ask: AskRecords): [boolean | undefined, () => void] {
  const [wanted, setWanted] = useState<boolean>();
  useEffect(() => {
    ask('get-draft', { id: ID }).then(
      (seen) => setWanted(!seen),
      () => setWanted(false),
    );
  }, []);
  const read = () => {
    setWanted(false);
    ask('keep-draft', { id: ID, draft: { seen: 'yes' } }).catch(() => {});
  };
  return [wanted, read];
}
