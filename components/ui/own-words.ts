import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GuidancePack } from '../../utils/guidance/schema';

/** The institution's own words for ours, from the guidance in force; an empty one means ours. */
export type OwnWords = GuidancePack['words'];

export const NO_OWN_WORDS: OwnWords = { institution: '', owner: '' };

export const OwnWordsContext = createContext(NO_OWN_WORDS);

/** What an institution and an owner are called on the screen. */
export function useWords(): OwnWords {
  const own = useContext(OwnWordsContext);
  return { institution: own.institution || 'Institution', owner: own.owner || 'Owner' };
}
