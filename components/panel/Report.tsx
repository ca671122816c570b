import { trusted } from './trusted';
import type { PanelActions, PanelView } from './view';

/** For a form that has changed: what it is made of, to be sent to whoever can make Narrowkey read it again. */
export function Report({ view: { described }, actions }: { view: PanelView; actions: PanelActions }) {
  if (described === null) return null;
  return (
    <section>
      <button type="button" onClick={trusted(actions.describe)}>
        Copy a description of this page
      </button>
      {described && (
        <label>
          <span>Description of this page</span>
          <textarea readonly rows={6} value={described} />
        </label>
      )}
    </section>
  );
}
