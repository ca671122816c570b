import type { Scope } from '../../utils/scopes/types';

/** The areas of a profile with their permissions, in one line; read/write stands out. */
export function ScopeChips({ scopes }: { scopes: Scope[] }) {
  if (!scopes.length) return <p class="muted small">No areas yet</p>;
  return (
    <p class="chips">
      {scopes.map(({ area, permission }, index) => (
        <span key={area} class={`chip ${permission === 'read/write' ? 'tone-broad' : ''}`}>
          {area} {permission}
          {index < scopes.length - 1 && <span class="visually-hidden">,</span>}
        </span>
      ))}
    </p>
  );
}
