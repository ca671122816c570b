import type { Step } from '../../utils/checklist/types';
import { trusted } from './trusted';
import type { PanelActions } from './view';

const words = { done: 'Done', 'to-do': 'To do', check: 'Check' };

/** What is left to do for the key, in order. */
export function Steps({ steps, actions }: { steps: Step[]; actions: PanelActions }) {
  if (!steps.length) return null;
  return (
    <section>
      <h3 id="steps">Steps</h3>
      <ol aria-labelledby="steps">
        {steps.map((step, place) => (
          <li key={step.id} class={step.state}>
            <b class="mark">{words[step.state]}</b>{' '}
            <StepText step={step} id={`step${place}`} actions={actions} />
            <div class="acts">
              {step.fill && (
                <button
                  type="button"
                  title={step.fill.label}
                  aria-describedby={`step${place}`}
                  onClick={trusted(() => step.fill && actions.change(step.fill))}
                >
                  Fill this in
                </button>
              )}
              {step.target && step.state !== 'done' && (
                <button
                  type="button"
                  aria-describedby={`step${place}`}
                  onClick={trusted(() => step.target && actions.show(step.target))}
                >
                  Show me
                </button>
              )}
              {step.why && (
                <details>
                  <summary>Why?</summary>
                  {step.why.text} {step.why.url && <Source url={step.why.url} />}
                </details>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepText({ step, id, actions }: { step: Step; id: string; actions: PanelActions }) {
  if (!step.byHand) return <span id={id}>{step.text}</span>;
  return (
    <label>
      <input
        type="checkbox"
        checked={step.state === 'done'}
        onChange={trusted((event: Event) =>
          actions.tick(step.id, (event.target as HTMLInputElement).checked),
        )}
      />{' '}
      <span id={id}>{step.text}</span>
    </label>
  );
}

/** A link to where a fact comes from; it opens beside the form, which would be lost otherwise. */
export function Source({ url, text = 'Source' }: { url: string; text?: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
