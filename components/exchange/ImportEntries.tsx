import { useState } from 'preact/hooks';
import type { ImportChoice, ImportEntry, ImportPreview, ImportState } from '../../utils/profiles/import';
import { fieldInWords, fieldName } from '../popup/field-words';
import type { OwnWords } from '../popup/own-words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

interface ImportEntriesProps {
  preview: ImportPreview;
  words: OwnWords;
  choices: ReadonlyMap<number, ImportChoice>;
  choose: (indexes: number[], choice: ImportChoice) => void;
}

/** In the order in which a person has to look at them. */
const STATES: { state: ImportState; title: string; tone: string; says: string }[] = [
  {
    state: 'conflict',
    title: 'In conflict',
    tone: 'tone-missing',
    says: 'Yours and the one in the file say different things. Yours is kept unless you choose otherwise.',
  },
  { state: 'changed', title: 'Changed', tone: 'tone-suggestion', says: 'The file only adds to yours.' },
  { state: 'new', title: 'New', tone: 'tone-good', says: 'Not among your profiles yet.' },
  { state: 'same', title: 'The same', tone: '', says: 'Nothing to do.' },
];

const CHOICES: { choice: ImportChoice; text: string }[] = [
  { choice: 'keep mine', text: 'Keep mine' },
  { choice: 'take theirs', text: 'Take theirs' },
  { choice: 'keep both', text: 'Keep both' },
];

const SHOWN = 20;

/** What an import would do, group by group, with the choice that each conflict needs. */
export function ImportEntries({ preview, words, choices, choose }: ImportEntriesProps) {
  const { entries, refused, notices } = preview;
  return (
    <>
      {!entries.length && !refused.length && <p>There are no profiles in this file. Choose another one.</p>}
      {refused.length > 0 && (
        <Notice tone="broken">
          <Several texts={refused.map(({ sentence }) => sentence)} />
        </Notice>
      )}
      {STATES.map(({ state, title, tone, says }) => {
        const group = entries.filter((entry) => entry.state === state);
        if (!group.length) return null;
        return (
          <section key={state} class="stack" aria-labelledby={`import-${state}`}>
            <div>
              <h3 id={`import-${state}`}>
                <span class={`chip ${tone}`}>{title}</span> {group.length.toLocaleString('en')}
              </h3>
              <p class="hint">{says}</p>
            </div>
            {state === 'conflict' && group.length > 1 && (
              <div class="row">
                <span>For all of them:</span>
                {CHOICES.map(({ choice, text }) => (
                  <Button
                    look="small"
                    key={choice}
                    onClick={() =>
                      choose(
                        group.map(({ index }) => index),
                        choice,
                      )
                    }
                  >
                    {text}
                  </Button>
                ))}
              </div>
            )}
            <Group entries={group} words={words} choices={choices} choose={choose} />
          </section>
        );
      })}
      {notices.length > 0 && (
        <Notice tone="suggestion">
          <Several texts={notices} />
        </Notice>
      )}
    </>
  );
}

function Several({ texts }: { texts: string[] }) {
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      <ul class="plain">
        {texts.slice(0, shown).map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
      {texts.length > shown && <More left={texts.length - shown} show={() => setShown(shown + 5 * SHOWN)} />}
    </>
  );
}

function More({ left, show }: { left: number; show: () => void }) {
  return (
    <Button look="small" onClick={show}>
      Show more ({left.toLocaleString('en')} left)
    </Button>
  );
}

function Group({
  entries,
  words,
  choices,
  choose,
}: { entries: ImportEntry[] } & Pick<ImportEntriesProps, 'words' | 'choices' | 'choose'>) {
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      <ul class="plain stack entries">
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.index}>
            <Entry
              entry={entry}
              words={words}
              chosen={choices.get(entry.index) ?? entry.choice}
              choose={(choice) => choose([entry.index], choice)}
            />
          </li>
        ))}
      </ul>
      {entries.length > shown && (
        <More left={entries.length - shown} show={() => setShown(shown + 5 * SHOWN)} />
      )}
    </>
  );
}

interface EntryProps {
  entry: ImportEntry;
  words: OwnWords;
  chosen: ImportChoice;
  choose: (choice: ImportChoice) => void;
}

function Entry({ entry, words, chosen, choose }: EntryProps) {
  const { index, state, theirs, mine, differences } = entry;
  if (!mine || state === 'same') return <span>{theirs.name}</span>;
  return (
    <fieldset class="card">
      <legend class="visually-hidden">{mine.name}</legend>
      <strong aria-hidden="true">{mine.name}</strong>
      <dl>
        {differences.map((field) => (
          <div key={field}>
            <dt>{fieldName(field, words)}</dt>
            <dd>
              <span class="muted">Mine:</span> <span class="lines">{fieldInWords(field, mine)}</span>
            </dd>
            <dd>
              <span class="muted">Theirs:</span> <span class="lines">{fieldInWords(field, theirs)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div class="row">
        {CHOICES.map(({ choice, text }) => (
          <label key={choice} class="row choice">
            <input
              type="radio"
              name={`import-${index}`}
              checked={chosen === choice}
              onChange={() => choose(choice)}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
