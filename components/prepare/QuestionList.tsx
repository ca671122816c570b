import { useMemo } from 'preact/hooks';
import {
  proposalsFromAnswers,
  questions,
  questionText,
  scopesFromAnswers,
} from '../../utils/catalog/questions';
import type { StartProfile } from '../../utils/catalog/start-profile';
import type { Draft } from './draft';
import { Result } from './Result';

interface QuestionListProps {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  start: (profile: StartProfile) => void;
}

const groups = [...new Set(questions.map(({ group }) => group))];

/** "Answer a few questions": what the application does, in the words of the work, with the result as it changes. */
export function QuestionList({ draft, change, start }: QuestionListProps) {
  const yes = new Set(draft.yes);
  const scopes = useMemo(() => scopesFromAnswers(new Set(draft.yes)), [draft.yes]);
  const toggle = (id: string) =>
    change({ yes: yes.has(id) ? draft.yes.filter((one) => one !== id) : [...draft.yes, id] });
  return (
    <>
      <p>Tick what the application does. What you leave out, the key cannot do.</p>
      <div class="questions">
        {groups.map((group) => (
          <fieldset key={group} class="card">
            <legend>{group}</legend>
            {questions
              .filter((question) => question.group === group)
              .map((question) => (
                <label class="choice" key={question.id}>
                  <input
                    type="checkbox"
                    checked={yes.has(question.id)}
                    aria-describedby={`question-${question.id}`}
                    onChange={() => toggle(question.id)}
                  />
                  <span>
                    {questionText(question)}
                    <span class="small muted help" id={`question-${question.id}`}>
                      {question.help}
                    </span>
                  </span>
                </label>
              ))}
          </fieldset>
        ))}
      </div>
      <Result
        scopes={scopes}
        nothing="Nothing is ticked yet."
        start={start}
        proposals={proposalsFromAnswers(yes)}
      />
    </>
  );
}
