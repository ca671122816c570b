import { trusted } from './trusted';
import type { PanelActions, PanelView } from './view';

/** What the keys on the page are beside the register: one sentence, and a remark on each that needs a look. */
export function KeyList({ keys, actions }: { keys: NonNullable<PanelView['keys']>; actions: PanelActions }) {
  const { summary, remarks } = keys;
  return (
    <section>
      <h3 id="keys">Keys on this page</h3>
      <p>{summary}</p>
      {remarks.length > 0 && (
        <details>
          <summary>What was found</summary>
          <ul aria-labelledby="keys">
            {remarks.map(({ kind, listed, text, draft }, place) => (
              <li key={`${kind} ${listed} ${text}`} class={kind}>
                <span id={`key${place}`}>{text}</span>
                <div class="acts">
                  {listed !== null && (
                    <button
                      type="button"
                      aria-describedby={`key${place}`}
                      onClick={trusted(() => actions.showKey(listed))}
                    >
                      Show me
                    </button>
                  )}
                  {draft && (
                    <button
                      type="button"
                      aria-describedby={`key${place}`}
                      onClick={trusted(() => actions.makeProfile(draft))}
                    >
                      Make a profile from this
                    </button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
