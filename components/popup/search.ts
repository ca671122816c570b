import type { ProfileSummary } from '../../utils/profiles/requests';

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** A profile with the words that a search looks through, folded once. */
export interface Searchable {
  profile: ProfileSummary;
  words: string;
}

/** Prepares profiles for `searchProfiles`: name, developer, purpose, owner, areas and institutions. */
export function searchable(profiles: ProfileSummary[]): Searchable[] {
  return profiles.map((profile) => {
    const { name, developer, purpose, owner, scopes, keys } = profile;
    const parts = [
      name,
      developer,
      purpose,
      owner,
      ...scopes.map(({ area }) => area),
      ...keys.map(({ institution }) => institution),
    ];
    return { profile, words: folded(parts.join('\n')) };
  });
}

/**
 * The profiles that hold every word of the query, in any of their fields, whatever the case and the accents. Those whose
 * name begins with the query come first; otherwise the order stays.
 */
export function searchProfiles(profiles: Searchable[], query: string): ProfileSummary[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const found = profiles.filter((one) => words.every((word) => one.words.includes(word)));
  const first = words.join(' ');
  const begins = (one: Searchable) => (first && one.words.startsWith(first) ? 0 : 1);
  return found.sort((one, other) => begins(one) - begins(other)).map(({ profile }) => profile);
}
