import type { RuleSettings } from '../guidance/schema';
import type { AcceptedFinding, KeyReference, Profile, ProfileKey, Review } from './schema';

/**
 * Everything that popup, register and page may ask of the background, which is the only writer of the records.
 * One request, one answer, both plain JSON. `client.ts` asks, `entrypoints/background` answers.
 */
export interface Requests {
  /** Every profile in short, sorted by name, for lists and searches. */
  'list-profiles': { ask: null; answer: RecordsOverview };
  'get-profile': { ask: { id: string }; answer: Profile | null };
  /** Every profile in full: the register, and exports. */
  'all-profiles': { ask: null; answer: Profile[] };
  'create-profile': { ask: { profile: Partial<Profile> & { name: string } }; answer: Profile };
  /**
   * Changes only the fields of `change`. `base` holds the values that the person saw before typing: where the record has
   * moved on from them meanwhile, nothing is written for that field and it comes back in `conflicts`.
   */
  'change-profile': {
    ask: { id: string; change: Partial<Profile>; base: Partial<Profile> };
    answer: { profile: Profile; conflicts: (keyof Profile)[] };
  };
  /** Changes or adds the key that the reference names. */
  'change-key': { ask: { key: KeyReference; change: Partial<ProfileKey> }; answer: Profile };
  /** Gives back what was deleted, for Undo through `restore-profiles`. */
  'delete-profiles': { ask: { ids: string[] }; answer: Profile[] };
  /** Writes whole profiles at once, all or none: an import, an Undo, a bulk change. */
  'restore-profiles': { ask: { profiles: Profile[]; deleteIds?: string[] }; answer: null };
  /** The profile and key in progress; `null` ends it. */
  'use-for-next-key': { ask: { key: KeyReference | null }; answer: Session };
  /** What the page needs to know to lay the checklist beside the form. */
  'get-session': { ask: null; answer: Session };
  'accept-finding': { ask: { key: KeyReference; accepted: AcceptedFinding }; answer: Session };
  'tick-step': { ask: { key: KeyReference; step: string; ticked: boolean }; answer: Session };
  'record-review': { ask: { key: KeyReference; review: Review; nextReviewOn: string }; answer: Profile };
  /** What somebody has typed into a form of the popup and not saved yet. `null` value: nothing, or forget it. */
  'get-draft': { ask: { id: string }; answer: Draft | null };
  'keep-draft': { ask: { id: string; draft: Draft | null }; answer: null };
  'place-panel': { ask: PanelPlacement; answer: null };
  /** The number on the toolbar button for the tab that asks; `null`: no form is open there. */
  'show-findings-count': { ask: { count: number | null }; answer: null };
}

export interface ProfileSummary {
  id: string;
  name: string;
  developer: string;
  purpose: string;
  owner: string;
  example: boolean;
  scopes: Profile['scopes'];
  keys: { institution: string; environment: string; status: ProfileKey['status']; reviewOn: string }[];
  updatedAt: string;
}

export interface RecordsOverview {
  profiles: ProfileSummary[];
  inProgress: KeyReference | null;
  /** Records that were set aside because they could not be read, or belong to a newer Narrowkey: nothing of them is lost. */
  setAside: { id: string; why: string }[];
}

export type Draft = Record<string, string>;

export interface PanelPlacement {
  minimized: boolean;
  /** Where the person moved it; `null`: where it puts itself. */
  side: 'left' | 'right' | null;
}

export interface Session {
  profiles: { id: string; name: string; keys: { institution: string; environment: string }[] }[];
  inProgress: { key: KeyReference; profile: Profile; profileKey: ProfileKey } | null;
  panel: PanelPlacement;
  rules: RuleSettings;
}

export type RequestName = keyof Requests;
export type Ask<N extends RequestName> = Requests[N]['ask'];
export type Answer<N extends RequestName> = Requests[N]['answer'];

/** Why the records could not answer. `message` is a sentence for the person that says what to do next. */
export interface Refusal {
  refused:
    | 'storage-full'
    | 'storage-failed'
    | 'newer-version'
    | 'not-found'
    | 'key-in-text'
    | 'invalid'
    | 'updated';
  message: string;
  /** The field that it is about, where it is about one. */
  field?: string;
}
