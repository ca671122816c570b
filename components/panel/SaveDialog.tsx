import { FindingText, ReasonField, reasonIn } from './Findings';
import { trusted } from './trusted';
import { lookOf, type PanelActions, type SaveQuestion } from './view';

/** Shown in place of a press of Save while something wrong stands open. It never presses Save itself. */
export function SaveDialog({ question, actions }: { question: SaveQuestion; actions: PanelActions }) {
  const { findings, keepsReason } = question;
  return (
    <dialog
      role="alertdialog"
      aria-labelledby="ask"
      aria-describedby="asked"
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal();
      }}
      onCancel={trusted((event: Event) => {
        event.preventDefault();
        actions.goBack();
      })}
    >
      <h2 id="ask">Before you save</h2>
      <p id="asked">Still open in this form:</p>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.row} ${finding.title}`} class={lookOf(finding.type)}>
            <FindingText finding={finding} />
          </li>
        ))}
      </ul>
      <form
        onSubmit={trusted((event: Event) => {
          event.preventDefault();
          actions.saveAnyway(reasonIn(event.currentTarget));
        })}
      >
        <ReasonField required={keepsReason} />
        <p class="proof">
          {keepsReason
            ? 'The reason is kept in the register.'
            : 'No integration is chosen, so a reason cannot be kept.'}{' '}
          After this, press Save once more.
        </p>
        <p class="answers">
          <button type="button" class="main" autofocus onClick={trusted(actions.goBack)}>
            Go back
          </button>
          <button type="submit">Save as it is</button>
        </p>
      </form>
    </dialog>
  );
}
