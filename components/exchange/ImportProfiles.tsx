import { FileUp } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  applyImport,
  type ImportChoice,
  type ImportPreview,
  previewImport,
  readFile,
} from '../../utils/profiles/import';
import type { Profile } from '../../utils/profiles/schema';
import { useWords } from '../popup/own-words';
import { type AskRecords, sentenceOf } from '../popup/records';
import { Button } from '../ui/Button';
import { FileInput } from '../ui/FileInput';
import { Notice } from '../ui/Notice';
import type { Done } from '../ui/UndoBar';
import { ImportEntries } from './ImportEntries';
import './exchange.css';

interface ImportProfilesProps {
  ask: AskRecords;
  /** The file that was chosen already. */
  file?: File | undefined;
  say: (done: Done) => void;
  close: () => void;
}

interface Opened {
  preview: ImportPreview;
  existing: Profile[];
}

/** Shows what a file would change, lets the person choose where it matters, and only then brings it in. */
export function ImportProfiles({ ask, file, say, close }: ImportProfilesProps) {
  const [chosen, setChosen] = useState<File | undefined>(file);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<number, ImportChoice>>(new Map());
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const words = useWords(ask);

  const look = async (source: File) => {
    setProblem('');
    setOpened(null);
    setChoices(new Map());
    try {
      const [read, existing] = await Promise.all([readFile(source), ask('all-profiles', null)]);
      const preview = 'problem' in read ? read : previewImport(read.text, existing);
      if ('problem' in preview) setProblem(preview.problem);
      else setOpened({ preview, existing });
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  useEffect(() => {
    if (chosen) look(chosen);
  }, [chosen]);

  const bringIn = async ({ preview, existing }: Opened) => {
    setBusy(true);
    setProblem('');
    try {
      const { undo, ...request } = applyImport(preview, choices, existing);
      await ask('restore-profiles', request);
      close();
      say({
        text: `${count(request.profiles.length)} imported.`,
        undo: () => {
          ask('restore-profiles', undo).then(
            () => say({ text: 'The import was taken back.' }),
            (error) => say({ text: sentenceOf(error) }),
          );
        },
      });
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };

  const wanted = opened
    ? opened.preview.entries.filter(
        ({ index, state, choice }) => state !== 'same' && (choices.get(index) ?? choice) !== 'keep mine',
      ).length
    : 0;
  return (
    <div
      class="stack import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const dropped = event.dataTransfer?.files[0];
        if (dropped) setChosen(dropped);
      }}
    >
      {problem && (
        <Notice tone="broken" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      {opened ? (
        <ImportEntries
          preview={opened.preview}
          words={words}
          choices={choices}
          choose={(indexes, choice) => {
            const next = new Map(choices);
            for (const index of indexes) next.set(index, choice);
            setChoices(next);
          }}
        />
      ) : (
        <p>
          Choose a file that Narrowkey exported, or drop it here. You see what it would change before anything
          is changed.
        </p>
      )}
      <div class="row actions">
        {opened && (
          <Button look="primary" disabled={busy || !wanted} onClick={() => bringIn(opened)}>
            {wanted ? `Import ${count(wanted)}` : 'Nothing to import'}
          </Button>
        )}
        <Button look={opened ? undefined : 'primary'} drawing={FileUp} onClick={() => input.current?.click()}>
          {chosen ? 'Choose another file' : 'Choose a file'}
        </Button>
        <Button look="quiet" onClick={close}>
          Cancel
        </Button>
      </div>
      <FileInput input={input} label="File to import" accept=".json,application/json" take={setChosen} />
    </div>
  );
}

const count = (profiles: number) =>
  `${profiles.toLocaleString('en')} ${profiles === 1 ? 'profile' : 'profiles'}`;
