import { findKeyInText, KEY_REFUSED } from '../../scopes/key-in-text';
import type { Profile, ProfileKey } from '../schema';

/** What an institution has arranged: the parts of a guidance pack that the texts speak of. */
export interface Arrangements {
  contacts: { for: 'account' | 'key' | 'advice'; who: string; how: string; url: string }[];
  handover: string[];
  /** The institution's own words for ours; an empty one means ours. */
  words: { institution: string; owner: string };
}

/** A text to hand over, or the sentence that says why there is none. */
export type HandOverText = { subject: string; text: string } | { refused: string };

export type TextProfile = Pick<
  Profile,
  | 'name'
  | 'developer'
  | 'purpose'
  | 'scopes'
  | 'ipRanges'
  | 'restrictionProfile'
  | 'owner'
  | 'pasteLocation'
  | 'sources'
  | 'notes'
>;

export type TextKey = Pick<ProfileKey, 'institution' | 'environment'>;

/** Refuses a text in which a key stands: whoever reads it could use it. */
export function withoutKey(subject: string, lines: (string | false | undefined)[]): HandOverText {
  const text = `${lines
    .filter((line) => typeof line === 'string')
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
  return findKeyInText(subject) || findKeyInText(text) ? { refused: KEY_REFUSED } : { subject, text };
}

/** A scope with its reason on one line: "Bibs: Read-only. Reads items by barcode." */
export function scopeLine({ area, permission, reason }: Profile['scopes'][number]): string {
  const words = permission === 'read/write' ? 'Read/write' : 'Read-only';
  const why = reason
    .trim()
    .replace(/[.\s]+$/, '')
    .replace(/\s+/g, ' ');
  return why ? `${area}: ${words}. ${why}.` : `${area}: ${words}.`;
}

/** "Label: value", or that it is not known: a reader should see what is missing. */
export const fact = (label: string, value: string, missing = 'not known yet') =>
  `${label}: ${value.trim().replace(/\s*\n\s*/g, ' ') || missing}`;
