import { useEffect, useState } from 'preact/hooks';
import type { GuidancePack } from '../../utils/guidance/schema';
import type { AskRecords } from './records';

/** What an institution and an owner are called on the screen. */
export type OwnWords = GuidancePack['words'];

const OURS: OwnWords = { institution: 'Institution', owner: 'Owner' };

/** The words of a guidance pack, and ours for those that it lacks. */
export const wordsOf = (own: OwnWords | undefined): OwnWords => ({
  institution: own?.institution || OURS.institution,
  owner: own?.owner || OURS.owner,
});

/** The words of the guidance in force, and ours until they are known. */
export function useWords(ask: AskRecords): OwnWords {
  const [words, setWords] = useState(OURS);
  useEffect(() => {
    ask('get-guidance', null).then(
      ({ inForce }) => setWords(wordsOf(inForce.words)),
      // Ours will do.
      () => {},
    );
  }, []);
  return words;
}
