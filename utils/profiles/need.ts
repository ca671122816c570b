import { suggestedTexts } from '../checklist/suggested-texts';
import type { Need } from '../scopes/types';
import type { KeyReference, Profile, ProfileKey } from './schema';

/** What a key of this profile must be able to do, and no more: what a selection is measured against, and what to call it. */
export function needOf(profile: Profile, key: Pick<ProfileKey, 'institution' | 'environment'>): Need {
  const need: Need = {
    environment: key.environment,
    scopes: profile.scopes,
    ...suggestedTexts(profile, key),
  };
  if (profile.ipRanges.length > 0) need.ipRanges = profile.ipRanges;
  if (profile.restrictionProfile) need.restrictionProfile = profile.restrictionProfile;
  return need;
}

/** The key that a reference names: the one for its institution and environment that is not retired. */
export function activeKey(
  profile: Profile,
  reference: Omit<KeyReference, 'profileId'>,
): ProfileKey | undefined {
  return profile.keys.find((key) => key.status !== 'retired' && isFor(key, reference));
}

/** Whether two keys, or a key and a reference, are about the same institution and environment. */
export function isFor(
  key: Pick<ProfileKey, 'institution' | 'environment'>,
  other: Pick<ProfileKey, 'institution' | 'environment'>,
): boolean {
  return key.institution === other.institution && key.environment === other.environment;
}
