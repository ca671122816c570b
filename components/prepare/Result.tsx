import type { Proposal, StartProfile } from '../../utils/catalog/start-profile';
import { ScopeList } from './ScopeList';
import { StartButtons } from './StartButtons';

interface ResultProps {
  scopes: StartProfile['scopes'];
  /** What to say while there is nothing. */
  nothing: string;
  proposals: Proposal[];
  start: (profile: StartProfile) => void;
}

/** The least scopes so far, said aloud as they change, and the way on. */
export function Result({ scopes, nothing, proposals, start }: ResultProps) {
  const count = scopes.length;
  return (
    <section class="card stack result-card" aria-label="What the key needs">
      <p role="status" class="label">
        {count === 0 ? nothing : `The key needs ${count} ${count === 1 ? 'area' : 'areas'}`}
      </p>
      {count > 0 && (
        <>
          <ul class="plain chips" aria-label="Areas the key needs">
            {scopes.map(({ area, permission }) => (
              <li key={area} class={`chip ${permission === 'read/write' ? 'tone-broad' : ''}`}>
                {area} {permission}
              </li>
            ))}
          </ul>
          <StartButtons proposals={proposals} start={start} />
          <details class="small">
            <summary>Why these</summary>
            <ScopeList label="Why these" scopes={scopes} />
          </details>
        </>
      )}
    </section>
  );
}
