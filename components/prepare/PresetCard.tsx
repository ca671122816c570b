import { ExternalLink } from 'lucide';
import { useId } from 'preact/hooks';
import type { Preset } from '../../utils/catalog/preset-schema';
import {
  differences,
  howSure,
  leastKnownScopes,
  needsKey,
  profilesFromPreset,
} from '../../utils/catalog/proposals';
import type { StartProfile } from '../../utils/catalog/start-profile';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { ScopeList } from './ScopeList';
import { StartButtons } from './StartButtons';

interface PresetCardProps {
  preset: Preset;
  /** The chosen answer to the preset's question, by its index. */
  answer: number | undefined;
  choose: (answer: number) => void;
  start: (profile: StartProfile) => void;
}

/** One documented integration: what it needs, what its documentation asks for, and where that is written. */
export function PresetCard({ preset, answer, choose, start }: PresetCardProps) {
  const chosen = answer === undefined ? undefined : preset.question?.answers[answer];
  const waits = preset.question !== undefined && chosen === undefined;
  const keyNeeded = needsKey(preset, chosen);
  const sentences = waits ? [] : differences(preset, chosen);
  return (
    <>
      <p>
        <span class="muted">{preset.developer}</span>
        <br />
        {preset.purpose}
      </p>
      {preset.question && <Question question={preset.question} answer={answer} choose={choose} />}
      {!keyNeeded && (
        <Notice tone="good">
          <p>
            <strong>No API key is needed.</strong>{' '}
            {preset.instead ?? 'What you chose makes no REST calls, so no key should be made.'}
          </p>
        </Notice>
      )}
      <div class="needs-and-asks">
        {keyNeeded && !waits && (
          <div>
            <h4>What the key needs</h4>
            <ScopeList label="What the key needs" scopes={leastKnownScopes(preset, chosen)} />
          </div>
        )}
        {preset.asks && (
          <div>
            <h4>What its documentation asks for</h4>
            {preset.asks.length > 0 ? (
              <ScopeList label="What its documentation asks for" scopes={preset.asks} />
            ) : (
              <p>It names no area.</p>
            )}
          </div>
        )}
      </div>
      {keyNeeded && sentences.length > 0 && (
        <Notice tone="suggestion">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {preset.advice && <p>{preset.advice}</p>}
      {!waits && <StartButtons proposals={profilesFromPreset(preset, answer)} start={start} />}
      <dl class="facts">
        {preset.pasteLocation && (
          <>
            <dt>Paste into</dt>
            <dd>{preset.pasteLocation}</dd>
          </>
        )}
        {preset.asks && (
          <>
            <dt>Environment</dt>
            <dd>{preset.environment ?? 'Not documented'}</dd>
          </>
        )}
        {(preset.asks || preset.ipRange) && (
          <>
            <dt>IP range</dt>
            <dd>{preset.ipRange ?? 'Not documented. Ask where its calls come from.'}</dd>
          </>
        )}
        <dt>Source</dt>
        <dd>
          <a href={preset.source.url} target="_blank" rel="noopener noreferrer">
            {preset.source.title} <Icon of={ExternalLink} />
          </a>
          <br />
          {preset.source.says}
        </dd>
        <dt>How sure</dt>
        <dd>{howSure(preset)}</dd>
      </dl>
    </>
  );
}

interface QuestionProps {
  question: NonNullable<Preset['question']>;
  answer: number | undefined;
  choose: (answer: number) => void;
}

function Question({ question, answer, choose }: QuestionProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>{question.text}</legend>
      {question.answers.map(({ label }, index) => (
        <label class="choice" key={label}>
          <input type="radio" name={name} checked={answer === index} onChange={() => choose(index)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
