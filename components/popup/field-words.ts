import type { Profile } from '../../utils/profiles/schema';
import { keyLabel } from './keys';
import type { OwnWords } from './own-words';

const NAMES: Partial<Record<keyof Profile, string>> = {
  name: 'Name',
  developer: 'Developer',
  purpose: 'Purpose',
  pasteLocation: 'Paste into',
  restrictionProfile: 'Restriction Profile code',
  ipRanges: 'Allowed IP ranges',
  notes: 'Notes',
  scopes: 'What it needs',
  keys: 'Keys',
  sources: 'Sources',
};

/** What a field is called on the screen, in the institution's own words where it has some. */
export const fieldName = (field: keyof Profile, { owner }: OwnWords): string =>
  (field === 'owner' ? owner : NAMES[field]) ?? field;

/** The value of a field as a person reads it, a line each where there are several. */
export function fieldInWords(field: keyof Profile, profile: Partial<Profile>): string {
  const { scopes, keys, sources, ipRanges } = profile;
  const lines: Partial<Record<keyof Profile, () => string[] | undefined>> = {
    scopes: () =>
      scopes?.map(({ area, permission, reason }) =>
        [`${area} ${permission}`, reason].filter(Boolean).join(': '),
      ),
    keys: () =>
      keys?.map((key) =>
        [keyLabel(key), key.status, key.reviewOn && `review ${key.reviewOn}`].filter(Boolean).join(', '),
      ),
    sources: () => sources?.map(({ title, url }) => title || url),
    ipRanges: () => ipRanges,
  };
  const value = lines[field] ? lines[field]()?.join('\n') : profile[field];
  return String(value || 'nothing');
}
