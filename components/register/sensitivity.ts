import { findArea } from '../../utils/scopes/areas';
import type { Level, Scope } from '../../utils/scopes/types';

const order: Level[] = ['low', 'medium', 'high'];

/**
 * How much harm a scope could do in the wrong hands: changing patrons or the whole system is high; reading them, or changing
 * records and money, is medium. An area that is not known counts as one that holds records.
 */
export function sensitivityOf({ area, permission }: Pick<Scope, 'area' | 'permission'>): Level {
  const weight = findArea(area)?.weight ?? 2;
  return order[weight - (permission === 'read/write' ? 1 : 2)] ?? 'low';
}

/** The most sensitive of several scopes; `null` of none. */
export function highestSensitivity(scopes: readonly Pick<Scope, 'area' | 'permission'>[]): Level | null {
  const levels = scopes.map((scope) => order.indexOf(sensitivityOf(scope)));
  return levels.length > 0 ? (order[Math.max(...levels)] ?? null) : null;
}

/** What somebody could do with the scope: the sentence behind its badge. */
export function harmOf({ area, permission }: Pick<Scope, 'area' | 'permission'>): string {
  const known = findArea(area);
  if (!known) return `Narrowkey does not know the area “${area}”.`;
  return `Anyone who holds this key could ${permission === 'read/write' ? known.write : known.read}.`;
}
