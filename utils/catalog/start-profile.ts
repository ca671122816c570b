import type { Scope } from '../scopes/types';

/** What a new integration profile starts with. */
export interface StartProfile {
  name: string;
  developer: string;
  purpose: string;
  scopes: (Scope & { reason: string })[];
  pasteLocation: string;
  sources: { title: string; url: string }[];
  notes: string;
}

export interface Proposal {
  /** Which key it is for, where the application needs several; empty where it needs one. */
  key: string;
  profile: StartProfile;
}

/** For somebody who knows what to write. */
export const emptyStart: StartProfile = {
  name: '',
  developer: '',
  purpose: '',
  scopes: [],
  pasteLocation: '',
  sources: [],
  notes: '',
};
