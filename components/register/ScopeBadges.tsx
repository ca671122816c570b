import type { Level, Scope } from '../../utils/scopes/types';
import { harmOf, highestSensitivity, sensitivityOf } from './sensitivity';

const tones: Record<Level, string> = { high: 'tone-broken', medium: 'tone-missing', low: '' };

/** The scopes of a profile, each with how sensitive it is, behind the level of the most sensitive one in words. */
export function ScopeBadges({ scopes }: { scopes: readonly Scope[] }) {
  const highest = highestSensitivity(scopes);
  if (!highest) return <span class="muted">None yet</span>;
  return (
    <ul class="plain badges" role="list" aria-label="Scopes">
      <li class={`chip level ${tones[highest]}`}>
        <span class="visually-hidden">Sensitivity: </span>
        {highest}
      </li>
      {scopes.map((scope) => (
        <li key={scope.area} class={`chip ${tones[sensitivityOf(scope)]}`} title={harmOf(scope)}>
          {scope.area} {scope.permission}
        </li>
      ))}
    </ul>
  );
}
