import type { Permission } from '../../utils/scopes/types';

interface ScopeListProps {
  /** What the list is, for a screen reader. */
  label: string;
  scopes: { area: string; permission: Permission | null; reason?: string }[];
}

/** Areas with their permissions, each with its reason below it. Read/write stands out. */
export function ScopeList({ label, scopes }: ScopeListProps) {
  return (
    <ul class="plain scope-list" aria-label={label}>
      {scopes.map(({ area, permission, reason }) => (
        <li key={area}>
          <span class={`chip ${permission === 'read/write' ? 'tone-broad' : ''}`}>
            {area} {permission ?? '(no permission named)'}
          </span>
          {reason && <span class="reason small muted">{reason}</span>}
        </li>
      ))}
    </ul>
  );
}
