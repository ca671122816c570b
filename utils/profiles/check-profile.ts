import * as z from 'zod/mini';
import { findKeyPlace, type Place } from './key-place';
import { keyRefused } from './key-refused';
import { refuse } from './records-error';
import { sayIssue } from './say-issue';
import { type Profile, profileSchema } from './schema';
import { tidy } from './tidy';

/** What is wrong with something that should be a profile. */
export interface ProfileProblem {
  refused: 'key-in-text' | 'invalid';
  place: Place;
  /** In a sentence, with the place named. Never repeats what stands there. */
  sentence: string;
}

/** A profile from outside: tidied, without a key in any text, and as the schema wants it. Never throws. */
export function checkProfile(input: unknown): { profile: Profile } | { problem: ProfileProblem } {
  const keyPlace = findKeyPlace(input);
  if (keyPlace) {
    return { problem: { refused: 'key-in-text', place: keyPlace, sentence: keyRefused(keyPlace).message } };
  }
  const result = z.safeParse(profileSchema, tidy(input));
  if (result.success) return { profile: result.data };
  const { place, sentence } = sayIssue(result.error.issues[0]);
  return { problem: { refused: 'invalid', place, sentence } };
}

/**
 * The same for what is about to be written.
 * @throws RecordsError that names the field
 */
export function checkedProfile(input: unknown): Profile {
  const result = checkProfile(input);
  if ('profile' in result) return result.profile;
  const { refused, place, sentence } = result.problem;
  throw refuse(refused, sentence, place.length > 0 ? String(place[0]) : undefined);
}
