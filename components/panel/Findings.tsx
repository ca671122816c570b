import type { Finding } from '../../utils/scopes/types';
import { trusted } from './trusted';
import { lookOf, type PanelActions, type PanelView, type ShownFinding } from './view';
import { Source, Why } from './Why';

/** The type of a finding as a heading begins: "Too broad". */
const typeWord = ({ type }: Finding) => type[0]?.toUpperCase() + type.slice(1);

/** What is wrong with the selection, with the safe way out of each where there is one. */
export function Findings({ view, actions }: { view: PanelView; actions: PanelActions }) {
  if (!view.findings.length) return null;
  return (
    <section>
      <h3 id="findings">Findings</h3>
      <ul aria-labelledby="findings">
        {view.findings.map((shown, place) => (
          <FindingItem
            key={`${shown.finding.code} ${shown.finding.row} ${shown.finding.title}`}
            shown={shown}
            place={place}
            keeping={view.keeping === place}
            view={view}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  shown: ShownFinding;
  place: number;
  keeping: boolean;
  view: PanelView;
  actions: PanelActions;
}

function FindingItem({ shown: { finding, kept }, place, keeping, view, actions }: ItemProps) {
  const { fix, row } = finding;
  const id = `finding${place}`;
  return (
    <li class={lookOf(finding.type)}>
      <FindingText finding={finding} id={id} />
      {kept !== null && <p class="kept">Kept: {kept}</p>}
      <div class="acts">
        {fix && (
          <button type="button" class="main" onClick={trusted(() => actions.change(fix))}>
            Fix: {fix.label}
          </button>
        )}
        {view.chosen && kept === null && (
          <button
            type="button"
            aria-expanded={keeping}
            aria-describedby={id}
            onClick={trusted(() => actions.askReason(keeping ? null : place))}
          >
            Keep it…
          </button>
        )}
        {row !== null && (
          <button type="button" aria-describedby={id} onClick={trusted(() => actions.show({ row }))}>
            Show me
          </button>
        )}
        <Why of={finding.code} view={view} actions={actions} />
      </div>
      {keeping && (
        <form
          onSubmit={trusted((event: Event) => {
            event.preventDefault();
            actions.keep(place, reasonIn(event.currentTarget));
          })}
        >
          <ReasonField />
          <button type="submit" class="main">
            Keep
          </button>
          <button type="button" onClick={trusted(() => actions.askReason(null))}>
            Cancel
          </button>
        </form>
      )}
    </li>
  );
}

/** One finding in words, without its buttons. */
export function FindingText({ finding, id }: { finding: Finding; id?: string }) {
  return (
    <>
      <b class="mark">{typeWord(finding)}</b> <b id={id}>{finding.title}</b>
      <p>{finding.why}</p>
      {finding.evidence.map((proof) => (
        <p class="proof" key={proof.text}>
          {proof.url ? <Source url={proof.url} text={proof.text} /> : proof.text}
        </p>
      ))}
    </>
  );
}

/** Asks why a finding is right for this key. */
export function ReasonField({ required = true }: { required?: boolean }) {
  return (
    <label>
      <span>Reason</span>
      <textarea name="reason" rows={2} maxLength={2000} required={required} />
    </label>
  );
}

/** What somebody wrote into the reason field of a form of ours. */
export function reasonIn(form: EventTarget | null): string {
  return String(new FormData(form as HTMLFormElement).get('reason') ?? '').trim();
}
