import { useEffect, useState } from 'preact/hooks';
import {
  applyImport,
  type ImportChoice,
  type ImportEntry,
  type ImportPreview,
  previewImport,
  readFile,
} from '../../utils/profiles/import';
import type { Profile } from '../../utils/profiles/schema';
import { type AskRecords, sentenceOf } from '../popup/records';
import { Button } from '../ui/Button';
import { DropFile } from '../ui/DropFile';
import { Notice } from '../ui/Notice';
import { ShowMore } from '../ui/ShowMore';
import type { Done } from '../ui/UndoBar';
import { useMore } from '../ui/use-more';
import { Conflict } from './Conflict';
import './exchange.css';
import { fieldName } from './say-field';

interface ImportViewProps {
  ask: AskRecords;
  /** A file that was already chosen or dropped. */
  file?: File | undefined;
  say: (done: Done) => void;
  /** After the records have changed. */
  changed: () => void;
  close: () => void;
}

type State =
  | { step: 'choose'; problem?: string }
  | { step: 'reading'; name: string }
  | { step: 'preview'; name: string; preview: ImportPreview; existing: Profile[] };

/** Brings a file of profiles in: first what it would change, then, on a click, the change itself, with Undo. */
export function ImportView({ ask, file, say, changed, close }: ImportViewProps) {
  const [state, setState] = useState<State>({ step: 'choose' });
  const [choices, setChoices] = useState<ReadonlyMap<number, ImportChoice>>(new Map());
  const [failure, setFailure] = useState('');
  const [isWorking, setWorking] = useState(false);

  const take = async (chosen: File) => {
    setState({ step: 'reading', name: chosen.name });
    setChoices(new Map());
    setFailure('');
    try {
      const read = await readFile(chosen);
      if ('problem' in read) return setState({ step: 'choose', problem: read.problem });
      const existing = await ask('all-profiles', null);
      const preview = previewImport(read.text, existing);
      if ('problem' in preview) return setState({ step: 'choose', problem: preview.problem });
      setState({ step: 'preview', name: chosen.name, preview, existing });
    } catch (error) {
      setState({ step: 'choose', problem: sentenceOf(error) });
    }
  };
  useEffect(() => {
    if (file) take(file);
  }, [file]);

  if (state.step === 'reading') return <p role="status">Reading {state.name}…</p>;
  if (state.step === 'choose') {
    return (
      <div class="stack">
        <DropFile label="Choose a file" accept=".json,application/json" take={take}>
          <p>Drop a file that a colleague exported from Narrowkey. You see what it would change before anything does.</p>
        </DropFile>
        {state.problem && (
          <Notice tone="broken" role="alert">
            <p>{state.problem}</p>
          </Notice>
        )}
        <div class="row">
          <Button onClick={close}>Cancel</Button>
        </div>
      </div>
    );
  }

  const { name, preview, existing } = state;
  const { entries, refused, notices } = preview;
  const inState = (wanted: ImportEntry['state']) => entries.filter((entry) => entry.state === wanted);
  const conflicts = inState('conflict');
  const plan = applyImport(preview, choices, existing);
  const count = plan.profiles.length;

  const choose = (some: readonly ImportEntry[], choice: ImportChoice) =>
    setChoices((before) => {
      const after = new Map(before);
      for (const { index } of some) after.set(index, choice);
      return after;
    });
  const bringIn = async () => {
    setWorking(true);
    setFailure('');
    try {
      const { undo, ...ask4 } = plan;
      await ask('restore-profiles', ask4);
      say({
        text: `${profiles(count)} imported from ${name}.`,
        undo: () => {
          ask('restore-profiles', undo).then(
            () => {
              say({ text: 'The import was taken back.' });
              changed();
            },
            (error) => say({ text: sentenceOf(error) }),
          );
        },
      });
      changed();
      close();
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      setWorking(false);
    }
  };

  return (
    <form
      class="stack import"
      onSubmit={(event) => {
        event.preventDefault();
        bringIn();
      }}
    >
      <p>
        <strong>{name}</strong>: {summaryOf(preview)}. Nothing is changed yet.
      </p>
      {refused.length > 0 && (
        <Notice tone="broken">
          <p>{refused.length === 1 ? '1 profile cannot be brought in:' : `${refused.length} profiles cannot be brought in:`}</p>
          <Lines lines={refused.map(({ sentence }) => sentence)} />
        </Notice>
      )}
      {notices.length > 0 && (
        <Notice tone="suggestion">
          <Lines lines={notices} />
        </Notice>
      )}
      {conflicts.length > 0 && (
        <section class="stack" aria-label="Conflicts">
          <h3>Conflicts ({conflicts.length})</h3>
          <p class="muted">Yours and the file’s differ. Yours stays unless you choose otherwise.</p>
          {conflicts.length > 1 && (
            <div class="row">
              <span>For all:</span>
              {choiceWords.map(([choice, words]) => (
                <Button key={choice} look="small" onClick={() => choose(conflicts, choice)}>
                  {words}
                </Button>
              ))}
            </div>
          )}
          <Entries entries={conflicts}>
            {(entry) => (
              <Conflict
                key={entry.index}
                entry={entry}
                choice={choices.get(entry.index) ?? entry.choice}
                choose={(choice) => choose([entry], choice)}
              />
            )}
          </Entries>
        </section>
      )}
      <Names title="New" entries={inState('new')} />
      <Names title="Changed" entries={inState('changed')} detail={({ differences }) => `adds to ${differences.map(fieldName).join(', ')}`} />
      <Names title="The same" entries={inState('same')} />
      {failure && (
        <Notice tone="broken" role="alert">
          <p>{failure}</p>
        </Notice>
      )}
      <div class="row import-actions">
        <Button look="primary" type="submit" disabled={count === 0 || isWorking}>
          {count === 0 ? 'Nothing to import' : `Import ${profiles(count)}`}
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </form>
  );
}

const choiceWords: [ImportChoice, string][] = [
  ['keep mine', 'Keep mine'],
  ['take theirs', 'Take theirs'],
  ['keep both', 'Keep both'],
];

function summaryOf({ entries }: ImportPreview): string {
  const words: [ImportEntry['state'], string][] = [
    ['new', 'new'],
    ['changed', 'changed'],
    ['same', 'the same'],
    ['conflict', 'in conflict'],
  ];
  const parts = words
    .map(([state, said]) => [entries.filter((entry) => entry.state === state).length, said] as const)
    .filter(([count]) => count > 0)
    .map(([count, said]) => `${count.toLocaleString('en')} ${said}`);
  return parts.join(', ') || 'no profile that can be brought in';
}

function profiles(count: number): string {
  return count === 1 ? '1 profile' : `${count.toLocaleString('en')} profiles`;
}

function Lines({ lines }: { lines: string[] }) {
  const { drawn, ...rest } = useMore(lines, 20);
  return (
    <>
      <ul>
        {drawn.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
      <ShowMore {...rest} />
    </>
  );
}

function Entries({ entries, children }: { entries: ImportEntry[]; children: (entry: ImportEntry) => preact.JSX.Element }) {
  const { drawn, ...rest } = useMore(entries, 20);
  return (
    <>
      {drawn.map(children)}
      <ShowMore {...rest} />
    </>
  );
}

interface NamesProps {
  title: string;
  entries: ImportEntry[];
  detail?: (entry: ImportEntry) => string;
}

function Names({ title, entries, detail }: NamesProps) {
  const { drawn, ...rest } = useMore(entries, 30);
  if (entries.length === 0) return null;
  return (
    <details open={title !== 'The same'}>
      <summary>
        {title} ({entries.length.toLocaleString('en')})
      </summary>
      <ul>
        {drawn.map((entry) => (
          <li key={entry.index}>
            {entry.theirs.name}
            {detail && <span class="muted">: {detail(entry)}</span>}
          </li>
        ))}
      </ul>
      <ShowMore {...rest} />
    </details>
  );
}
