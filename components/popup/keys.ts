import type { KeyReference } from '../../utils/profiles/schema';

type KeyInShort = Pick<KeyReference, 'institution' | 'environment'> & { status?: string };

/** How a key is called in a list: "Example University, Production". */
export function keyLabel({ institution, environment }: KeyInShort): string {
  return institution ? `${institution}, ${environment}` : environment;
}

/**
 * The key that "Use for the next key" means before a person chooses another: the first that is still planned, else the
 * first that is not retired, else a new one for production.
 */
export function nextKey(profile: { id: string; keys: KeyInShort[] }): KeyReference {
  const key =
    profile.keys.find(({ status }) => status === 'planned') ??
    profile.keys.find(({ status }) => status !== 'retired');
  return {
    profileId: profile.id,
    institution: key?.institution ?? '',
    environment: key?.environment ?? 'Production',
  };
}
