import type { ListedKey } from '../checklist/listed-key';
import type { Explanation, HelpPart } from '../guidance/explanations';
import type { GuidanceContact, GuidancePack, GuidanceStep, RuleSettings } from '../guidance/schema';
import type { AcceptedFinding, KeyReference, Profile, ProfileKey, Review } from './schema';

/**
 * Everything that popup, register and page may ask of the background, which is the only reader and writer of the records.
 * One request, one answer, both plain JSON. `client.ts` asks, `answer.ts` answers inside the background.
 * Texts are tidied on the way in (no control or direction-changing characters), so an answer may differ from what was sent.
 */
export interface Requests {
  /** Every profile in short, sorted by name, for lists and searches. */
  'list-profiles': { ask: null; answer: RecordsOverview };
  'get-profile': { ask: { id: string }; answer: Profile | null };
  /** Every profile in full: the register, and exports. Sorted by name. */
  'all-profiles': { ask: null; answer: Profile[] };
  /** Id and times are given by the background; those that come along are ignored. */
  'create-profile': { ask: { profile: Partial<Profile> & { name: string } }; answer: Profile };
  /**
   * Changes only the fields of `change`. `base` holds the values that the person saw before typing: where the record has
   * moved on from them meanwhile, nothing is written for that field and it comes back in `conflicts`.
   */
  'change-profile': {
    ask: { id: string; change: Partial<Profile>; base: Partial<Profile> };
    answer: { profile: Profile; conflicts: (keyof Profile)[] };
  };
  /**
   * Changes or adds the key that the reference names. A key that becomes created or delivered gets today's date and a review
   * date from the guidance pack where it has none; one that is retired is no longer in progress.
   */
  'change-key': { ask: { key: KeyReference; change: Partial<ProfileKey> }; answer: Profile };
  /** The same for many keys at once, all or none. Gives back the profiles as they were, for Undo through `restore-profiles`. */
  'change-keys': {
    ask: { changes: { key: KeyReference; change: Partial<ProfileKey> }[] };
    answer: Profile[];
  };
  /** Gives back what was deleted, for Undo through `restore-profiles`. */
  'delete-profiles': { ask: { ids: string[] }; answer: Profile[] };
  /**
   * Writes whole profiles at once, all or none: an import, an Undo. `seen` holds what the person was shown (`null`: no such
   * record): where a record has changed since, all is refused, so that nothing newer is written over.
   */
  'restore-profiles': {
    ask: { profiles: Profile[]; deleteIds?: string[]; seen?: SeenRecord[] };
    answer: null;
  };
  /** The profile and key in progress; `null` ends it. A key that the profile does not list yet counts as planned. */
  'use-for-next-key': { ask: { key: KeyReference | null }; answer: Session };
  /** What the page needs to know to lay the checklist beside the form. */
  'get-session': { ask: null; answer: Session };
  /** Replaces what was accepted before about the same code, area and selection. An empty `acceptedOn` becomes today. */
  'accept-finding': { ask: { key: KeyReference; accepted: AcceptedFinding }; answer: Session };
  'tick-step': { ask: { key: KeyReference; step: string; ticked: boolean }; answer: Session };
  /**
   * Keeps the result of a review. `kept`: the next review date is set. `rotated`: the old key is retired, and a delivered key
   * stands in its place with the same accepted findings. `retired`: the key is retired. An empty `nextReviewOn` counts the
   * guidance pack's months from the day of the review.
   */
  'record-review': { ask: { key: KeyReference; review: Review; nextReviewOn: string }; answer: Profile };
  /** What somebody has typed into a form of the popup and not saved yet. `null` value: nothing, or forget it. */
  'get-draft': { ask: { id: string }; answer: Draft | null };
  'keep-draft': { ask: { id: string; draft: Draft | null }; answer: null };
  'place-panel': { ask: PanelPlacement; answer: null };
  /** The number on the toolbar button for the tab that asks; `null`: no form is open there. */
  'show-findings-count': { ask: { count: number | null }; answer: null };
  /** Opens a part of Narrowkey's help in a tab of its own. */
  'open-help': { ask: { about: HelpPart }; answer: null };
  /** Compares the keys that the Developer Network lists with the register. Nothing is kept. */
  'compare-key-list': { ask: { keys: ListedKey[] }; answer: KeyListComparison };
  /** A record that was set aside, as text to save in a file; `null`: there is none of that id. */
  'read-set-aside': { ask: { id: string }; answer: string | null };
  /** Deletes a damaged record that was set aside, once the person has said so. */
  'delete-set-aside': { ask: { id: string }; answer: null };
  'get-guidance': { ask: null; answer: Guidance };
  /** Puts a built-in or imported pack in force. Refused while the organization has set one. */
  'choose-pack': { ask: { id: string }; answer: Guidance };
  /** Keeps the pack that the text holds, in place of one with the same id, and puts it in force. */
  'import-pack': { ask: { text: string }; answer: Guidance };
  'delete-pack': { ask: { id: string }; answer: Guidance };
}

export interface SeenRecord {
  id: string;
  /** `updatedAt` of the record that was seen; `null`: there was none. */
  updatedAt: string | null;
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
  /** What is due or overdue for review, the longest overdue first: the number on the toolbar button counts the same. */
  dueReviews: DueReview[];
  inProgress: KeyReference | null;
  /** Records that were set aside because they could not be read, or belong to a newer Narrowkey: nothing of them is lost. */
  setAside: SetAside[];
}

export interface SetAside {
  id: string;
  reason: 'damaged' | 'newer-version';
  /** A sentence for the person. */
  why: string;
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
  guidance: SessionGuidance;
  /** Why each step and finding, by step id and finding code. */
  explanations: Record<string, Explanation>;
}

/** What of the guidance pack in force the page shows. */
export interface SessionGuidance {
  name: string;
  setByOrganization: boolean;
  contacts: GuidanceContact[];
  handover: string[];
  steps: GuidanceStep[];
}

export interface Guidance {
  inForce: GuidancePack;
  setBy: 'built-in' | 'imported' | 'organization';
  /** What can be chosen, the one in force included. */
  packs: { id: string; name: string; from: 'built-in' | 'imported' | 'organization' }[];
  /** A sentence where a pack that should be in force cannot be read. */
  problem: string | null;
}

export interface DueReview {
  key: KeyReference;
  name: string;
  owner: string;
  reviewOn: string;
  state: 'due' | 'overdue';
}

/** `unread`: not all of its permissions could be read, so it is never said to match. */
export type ListedKeyState = 'matches' | 'differs' | 'no-profile' | 'unread';

export interface KeyListComparison {
  /** One sentence on the whole list. */
  summary: string;
  /** One for each key that was asked about, in the same order. */
  states: ListedKeyState[];
  remarks: KeyRemark[];
}

/** One thing that the comparison of list and register found. */
export interface KeyRemark {
  kind: 'no-profile' | 'wider' | 'lacks' | 'gone' | 'disabled' | 'shared' | 'partly-read';
  /** Index into the keys that were asked about; `null` where it is about a profile whose key is not on the list. */
  listed: number | null;
  profileId: string | null;
  /** A sentence for the person. */
  text: string;
  /** For `no-profile`: what to ask `create-profile` with, once the person says so. Nothing of it is kept before. */
  draft?: Ask<'create-profile'>['profile'];
}

export type RequestName = keyof Requests;
export type Ask<N extends RequestName> = Requests[N]['ask'];
export type Answer<N extends RequestName> = Requests[N]['answer'];

/** The records as a context that shows them knows them: the background's, or those of a page to practice on. */
export interface Records {
  /** @throws RecordsError with a sentence for the person */
  ask<N extends RequestName>(name: N, payload: Ask<N>): Promise<Answer<N>>;
  /** Whether they can still be asked. */
  isConnected(): boolean;
  /** Calls back after they have changed, until `signal` aborts. */
  onRecordsChanged(callback: () => void, signal: AbortSignal): void;
}

/** Why the records could not answer. `message` is a sentence for the person that says what to do next. */
export interface Refusal {
  refused:
    | 'storage-full'
    | 'storage-failed'
    | 'newer-version'
    | 'not-found'
    | 'key-in-text'
    | 'invalid'
    | 'changed-meanwhile'
    | 'not-allowed'
    | 'updated';
  message: string;
  /** The field that it is about, where it is about one. */
  field?: string;
}

/** A request on its way to the background. */
export interface Message {
  narrowkey: RequestName;
  ask: unknown;
}

/** What comes back. */
export type Reply<N extends RequestName> = { answer: Answer<N> } | { refusal: Refusal };

/** What the background tells every context after the records have changed. */
export interface ChangeNotice {
  narrowkey: 'records-changed';
}
