import { Findings } from './Findings';
import { Integrations } from './Integrations';
import { KeyList } from './KeyList';
import type { Place } from './place';
import { Report } from './Report';
import { SaveDialog } from './SaveDialog';
import { Steps } from './Steps';
import { trusted } from './trusted';
import type { PanelActions, PanelView } from './view';

interface PanelProps {
  view: PanelView;
  actions: PanelActions;
}

/** The checklist beside the form, and the question at Save. */
export function Panel({ view, actions }: PanelProps) {
  const { place, notice, question } = view;
  const { shape, side } = place;
  const minimized = shape === 'button';
  return (
    <div lang="en">
      {/* Another element for the button: what stood where the button stands has not moved from there, it is gone. */}
      <aside
        key={minimized}
        class={`panel ${shape}`}
        aria-label="API key checklist"
        style={styleOf(place, view.opened)}
      >
        <header>
          {!minimized && <h2>API key checklist</h2>}
          <p class={minimized ? 'hidden' : statusLook(view)} role="status">
            {view.status}
          </p>
          <span class="tools">
            {shape === 'line' && (
              <button
                type="button"
                aria-expanded={view.opened}
                onClick={trusted(() => actions.open(!view.opened))}
              >
                {view.opened ? 'Less' : 'More'}
              </button>
            )}
            {shape === 'column' && (
              <button
                type="button"
                class="icon"
                aria-label={`Move to the ${side === 'left' ? 'right' : 'left'}`}
                title={`Move to the ${side === 'left' ? 'right' : 'left'}`}
                onClick={trusted(actions.move)}
              >
                {side === 'left' ? '→' : '←'}
              </button>
            )}
            <button
              type="button"
              class={minimized ? 'open' : 'icon'}
              aria-label={minimized ? undefined : 'Minimize checklist'}
              title={minimized ? undefined : 'Minimize checklist'}
              onClick={trusted(() => actions.minimize(!minimized))}
            >
              {minimized ? 'Open checklist' : '–'}
            </button>
            {minimized && view.count > 0 && <b class="count">{view.count}</b>}
          </span>
        </header>
        {!minimized && (
          <div class="body">
            {notice && (
              <p class="notice" role="alert">
                {notice.text}{' '}
                {notice.canUndo && (
                  <button type="button" onClick={trusted(actions.undo)}>
                    Undo
                  </button>
                )}
              </p>
            )}
            <label>
              <span>Integration</span>
              <Integrations view={view} actions={actions} />
            </label>
            <Findings view={view} actions={actions} />
            <Report view={view} actions={actions} />
            {view.keys && <KeyList keys={view.keys} actions={actions} />}
            <Steps view={view} actions={actions} />
          </div>
        )}
      </aside>
      {question && <SaveDialog question={question} actions={actions} />}
    </div>
  );
}

/** Lengths in the window, for a sheet that may be lower than its place. */
function styleOf({ shape, box, anchor }: Place, opened: boolean) {
  const height = `${box.bottom - box.top}px`;
  return {
    left: `${box.left}px`,
    width: `${box.right - box.left}px`,
    top: anchor === 'top' ? `${box.top}px` : 'auto',
    bottom: anchor === 'top' ? 'auto' : `calc(100% - ${box.bottom}px)`,
    maxHeight: height,
    height: shape === 'button' || (shape === 'line' && !opened) ? height : 'auto',
  };
}

const statusLook = ({ status, count }: PanelView) =>
  count ? 'status warn' : status === 'Matches the profile' ? 'status good' : 'status';
