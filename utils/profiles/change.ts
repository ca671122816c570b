import { isEqual } from './is-equal';
import { activeKey, isFor } from './need';
import { plannedKey } from './planned-key';
import { refuse } from './records-error';
import { addMonths } from './reviews';
import type { KeyReference, Profile, ProfileKey, Review } from './schema';

/** What a person may change of a profile; the rest belongs to the records. */
const CHANGEABLE = [
  'name',
  'developer',
  'purpose',
  'scopes',
  'keys',
  'ipRanges',
  'restrictionProfile',
  'owner',
  'pasteLocation',
  'sources',
  'notes',
] as const satisfies (keyof Profile)[];

export interface Calendar {
  /** As `2026-11-25`. */
  today: string;
  /** After how many months a key is reviewed. */
  reviewMonths: number;
}

/**
 * Puts the changed fields into a profile, where the record still holds what the person saw.
 * @returns the new profile, and the fields that were left alone because somebody else has changed them since
 */
export function mergeChange(
  profile: Profile,
  change: Partial<Profile>,
  base: Partial<Profile>,
): { profile: Profile; conflicts: (keyof Profile)[] } {
  const merged: Record<string, unknown> = { ...profile };
  const conflicts: (keyof Profile)[] = [];
  for (const field of CHANGEABLE) {
    const wanted = change[field];
    if (wanted === undefined || isEqual(wanted, profile[field])) continue;
    if (base[field] !== undefined && !isEqual(base[field], profile[field])) conflicts.push(field);
    else merged[field] = wanted;
  }
  return { profile: merged as Profile, conflicts };
}

/** Changes the key that the reference names, or adds it. @throws RecordsError where another active key would be the same one */
export function changeKey(
  profile: Profile,
  reference: KeyReference,
  change: Partial<ProfileKey>,
  calendar: Calendar,
): Profile {
  const old = activeKey(profile, reference);
  const key = withDates({ ...(old ?? plannedKey(reference)), ...change }, calendar);
  const others = profile.keys.filter((other) => other !== old);
  if (key.status !== 'retired' && others.some((other) => other.status !== 'retired' && isFor(other, key))) {
    const whose = key.institution ? ` for ${key.institution}` : '';
    throw refuse(
      'invalid',
      `This profile already has a ${key.environment} key${whose}. Retire that one first, or change it instead.`,
      'keys',
    );
  }
  const keys = old ? profile.keys.map((other) => (other === old ? key : other)) : [...profile.keys, key];
  return { ...profile, keys };
}

/** A key with the days that its status asks for, where it has none. */
export function withDates(key: ProfileKey, { today, reviewMonths }: Calendar): ProfileKey {
  if (key.status === 'planned' || key.status === 'retired') return key;
  const deliveredOn = key.status === 'delivered' ? key.deliveredOn || today : key.deliveredOn;
  const createdOn = key.createdOn || deliveredOn || today;
  return { ...key, createdOn, deliveredOn, reviewOn: key.reviewOn || addMonths(createdOn, reviewMonths) };
}

/** Keeps the result of a review. @throws RecordsError where there is no such key */
export function recordReview(
  profile: Profile,
  reference: KeyReference,
  review: Review,
  nextReviewOn: string,
  calendar: Calendar,
): Profile {
  const old = activeKey(profile, reference);
  if (!old) throw refuse('not-found', 'That key is not in the register any more. Look at the profile again.');
  const reviewedOn = review.reviewedOn || calendar.today;
  const next = nextReviewOn || addMonths(reviewedOn, calendar.reviewMonths);
  const reviews = [...old.reviews, { ...review, reviewedOn }];
  const reviewed: ProfileKey =
    review.outcome === 'kept'
      ? { ...old, reviews, reviewOn: next }
      : { ...old, reviews, reviewOn: '', status: 'retired' };
  const replacement: ProfileKey[] =
    review.outcome === 'rotated'
      ? [
          {
            ...plannedKey(reference),
            status: 'delivered',
            createdOn: reviewedOn,
            deliveredOn: reviewedOn,
            reviewOn: next,
            acceptedFindings: old.acceptedFindings,
          },
        ]
      : [];
  return {
    ...profile,
    keys: profile.keys.flatMap((key) => (key === old ? [reviewed, ...replacement] : [key])),
  };
}
