import type { Scope } from '../../utils/scopes/types';

/** The areas of a profile with their permissions, in one line; read/write stands out. */
export function ScopeChips({ scopes }: { scopes: Scope[] }) {
  if (!scopes.length) return <p class="muted small">No areas yet</p>;
  return (
    <ul class="plain chips" aria-label="Areas">
      {scopes.map(({ area, permission }) => (
        <li key={area} class={`chip ${permission === 'read/write' ? 'tone-broad' : ''}`}>
          {area} {permission}
        </li>
      ))}
    </ul>
  );
}
