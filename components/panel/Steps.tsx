import type { Step } from '../../utils/checklist/types';
import { trusted } from './trusted';
import type { PanelActions, PanelView } from './view';
import { Why } from './Why';

const words = { done: 'Done', 'to-do': 'To do', check: 'Check' };

/** What is left to do for the key, in order. */
export function Steps({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { steps } = view;
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
              <Why of={step.id} own={step.why} view={view} actions={actions} />
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
