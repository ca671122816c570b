import { builtInPacks, neutralPack } from './built-in';
import type { GuidancePack } from './schema';

export type PackSource = 'built-in' | 'imported' | 'organization';

export interface PackInForce {
  pack: GuidancePack;
  setBy: PackSource;
}

/**
 * Which pack's rules hold: the organization's, else the one that was chosen, else the neutral one.
 * @param managed the pack that an administrator has set; `null` where there is none that can be read
 * @param chosen the id of the pack that the person has chosen; an unknown one counts as none
 */
export function packInForce(
  managed: GuidancePack | null,
  imported: readonly GuidancePack[],
  chosen: string | null,
): PackInForce {
  if (managed) return { pack: managed, setBy: 'organization' };
  const own = imported.find(({ id }) => id === chosen);
  if (own) return { pack: own, setBy: 'imported' };
  return { pack: builtInPacks.find(({ id }) => id === chosen) ?? neutralPack, setBy: 'built-in' };
}
