import { Component } from 'preact';
import type { KeyListComparison } from '../../utils/profiles/requests';
import { trusted } from './trusted';
import type { PanelActions } from './view';

interface Props {
  keys: KeyListComparison;
  actions: PanelActions;
}

/** How many remarks are drawn at once: a large register can miss thousands of keys on one list. */
const PART = 100;

/** What the keys on the page are beside the register: one sentence, and a remark on each that needs a look. */
export class KeyList extends Component<Props, { drawn: number }> {
  override state = { drawn: PART };

  override render({ keys, actions }: Props, { drawn }: { drawn: number }) {
    const { summary, remarks } = keys;
    const left = remarks.length - drawn;
    return (
      <section>
        <h3 id="keys">Keys on this page</h3>
        <p>{summary}</p>
        {remarks.length > 0 && (
          <details>
            <summary>What was found</summary>
            <ul aria-labelledby="keys">
              {remarks.slice(0, drawn).map(({ kind, listed, text, draft }, place) => (
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
            {left > 0 && (
              <button type="button" onClick={trusted(() => this.setState({ drawn: drawn + PART }))}>
                Show more ({left} left)
              </button>
            )}
          </details>
        )}
      </section>
    );
  }
}
