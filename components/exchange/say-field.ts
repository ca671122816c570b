import type { Profile } from '../../utils/profiles/schema';
import { keyLabel } from '../popup/keys';

const names: Partial<Record<keyof Profile, string>> = {
  name: 'Name',
  developer: 'Developer',
  purpose: 'Purpose',
  scopes: 'Scopes',
  keys: 'Keys',
  ipRanges: 'IP ranges',
  restrictionProfile: 'Restriction profile',
  owner: 'Owner',
  pasteLocation: 'Paste location',
  sources: 'Sources',
  notes: 'Notes',
};

/** How a person calls a field of a profile. */
export function fieldName(field: keyof Profile): string {
  return names[field] ?? field;
}

/** What stands in a field, in one line a value. */
export function fieldLines(profile: Profile, field: keyof Profile): string[] {
  if (field === 'scopes') return profile.scopes.map(({ area, permission, reason }) => [`${area} ${permission}`, reason].filter(Boolean).join(': '));
  if (field === 'sources') return profile.sources.map(({ title, url }) => [title, url].filter(Boolean).join(' '));
  if (field === 'keys')
    return profile.keys.map((key) => {
      const dates = [
        key.createdOn && `created ${key.createdOn}`,
        key.deliveredOn && `delivered ${key.deliveredOn}`,
        key.reviewOn && `review ${key.reviewOn}`,
      ];
      const counts = [
        key.acceptedFindings.length > 0 && `accepted findings: ${key.acceptedFindings.length}`,
        key.reviews.length > 0 && `reviews: ${key.reviews.length}`,
      ];
      return [keyLabel(key), key.status, ...dates, key.lastFour && `ends in ${key.lastFour}`, ...counts].filter(Boolean).join(', ');
    });
  const value = profile[field];
  if (Array.isArray(value)) return value.map(String);
  return value ? String(value).split('\n') : [];
}
