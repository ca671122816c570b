import { useEffect, useMemo, useState } from 'preact/hooks';
import { fromText } from '../../utils/catalog/from-text';
import type { StartProfile } from '../../utils/catalog/start-profile';
import { refuseKey } from '../popup/refuse-key';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { Draft } from './draft';
import { droppedFiles, readFiles } from './files';
import { StartButtons } from './StartButtons';

interface DocumentationReaderProps {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  start: (profile: StartProfile) => void;
  /** Where files cannot be chosen here, because a popup closes: opens a place where they can. */
  filesElsewhere?: (() => void) | undefined;
}

const KEY_IGNORED = 'There was an API key in it. It was ignored: Narrowkey never keeps keys.';

/** "Show me its documentation or code": what its calls need, with every call that is the reason. */
export function DocumentationReader({ draft, change, start, filesElsewhere }: DocumentationReaderProps) {
  const [files, setFiles] = useState<{ names: string[]; skipped: string[]; text: string } | null>(null);
  const [reading, setReading] = useState(false);
  const [keyIgnored, setKeyIgnored] = useState(false);
  const [over, setOver] = useState(false);

  const text = useSettled(files ? `${draft.text}\n${files.text}` : draft.text);
  const result = useMemo(() => fromText(text), [text]);

  const type = (typed: string) => {
    const { text: rest, refused } = refuseKey(typed);
    if (refused) setKeyIgnored(true);
    change({ text: rest });
  };
  const read = async (chosen: Promise<File[]> | File[]) => {
    setReading(true);
    try {
      const done = await readFiles(await chosen);
      const { text: rest, refused } = refuseKey(done.text);
      if (refused) setKeyIgnored(true);
      setFiles({ names: done.names, skipped: done.skipped, text: rest });
    } finally {
      setReading(false);
    }
  };
  const forget = () => {
    setFiles(null);
    setKeyIgnored(false);
    change({ text: '' });
  };

  return (
    <>
      <div
        class={`stack drop ${over ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const data = event.dataTransfer;
          if (!data) return;
          if (data.files.length > 0) read(droppedFiles(data));
          else type(`${draft.text}\n${data.getData('text/plain')}`.trim());
        }}
      >
        <div class="field">
          <label for="documentation">Its documentation, code, log or a list of addresses</label>
          <textarea
            class="input"
            id="documentation"
            rows={7}
            spellcheck={false}
            value={draft.text}
            aria-describedby="documentation-hint"
            onInput={(event) => {
              const field = event.currentTarget;
              type(field.value);
              // A key is gone from the field at once, even where the rest of the text stays the same.
              field.value = refuseKey(field.value).text;
            }}
          />
          <span class="hint" id="documentation-hint">
            Paste anything that shows its calls
            {filesElsewhere ? '' : ', or drop files, a folder or a zip here'}. It is read on this computer and
            sent nowhere.
          </span>
        </div>
        <div class="row">
          {filesElsewhere ? (
            <Button look="small" onClick={filesElsewhere}>
              Choose files in a tab
            </Button>
          ) : (
            <>
              <FileChooser label="Choose files" choose={read} />
              <FileChooser label="Choose a folder" folder choose={read} />
            </>
          )}
          {(draft.text !== '' || files) && (
            <Button look="quiet small" onClick={forget}>
              Clear
            </Button>
          )}
        </div>
      </div>
      {keyIgnored && (
        <Notice tone="missing" role="alert">
          <p>{KEY_IGNORED}</p>
        </Notice>
      )}
      {reading && <p role="status">Reading…</p>}
      {files && (
        <p class="small muted" role="status">
          Read {files.names.length} {files.names.length === 1 ? 'file' : 'files'}
          {files.skipped.length > 0 && `. Not read: ${inShort(files.skipped)}`}
        </p>
      )}
      <section class="card stack result-card" aria-label="What the key needs">
        <p role="status" class="label">
          {verdict(text, result.scopes.length)}
        </p>
        {result.scopes.length > 0 && (
          <ul class="plain scope-list" aria-label="Areas the key needs">
            {result.scopes.map(({ area, permission, calls }) => (
              <li key={area}>
                <span class={`chip ${permission === 'read/write' ? 'tone-broad' : ''}`}>
                  {area} {permission}
                </span>
                <ul class="plain calls small">
                  {calls.map((call) => (
                    <li key={call.text}>
                      <code>{call.text}</code>
                      {call.assumed && <span class="muted"> (method not shown, so GET is assumed)</span>}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
        {result.unknown.length > 0 && (
          <>
            <h3>In no known area</h3>
            <p class="small">These look like calls, but no documented area covers them. Ask its developer.</p>
            <ul class="plain calls small" aria-label="In no known area">
              {result.unknown.map((call) => (
                <li key={call}>
                  <code>{call}</code>
                </li>
              ))}
            </ul>
          </>
        )}
        {result.noKey.length > 0 && (
          <>
            <h3>Needs no key</h3>
            <ul class="plain calls small" aria-label="Needs no key">
              {result.noKey.map(({ path, why }) => (
                <li key={path}>
                  <code>{path}</code> {why}
                </li>
              ))}
            </ul>
          </>
        )}
        <StartButtons proposals={result.proposals} start={start} />
      </section>
    </>
  );
}

/** A text long enough to take time is read when the typing pauses; a short one at once. */
const LONG = 100_000;

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (text.length < LONG) return;
    const timer = setTimeout(() => setSettled(text), 300);
    return () => clearTimeout(timer);
  }, [text]);
  return text.length < LONG ? text : settled;
}

const inShort = (names: string[]) =>
  names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');

function verdict(text: string, count: number): string {
  if (text.trim() === '') return 'Nothing is shown yet.';
  if (count === 0) return 'No calls to Alma or Primo were found in this. Try its documentation or its code.';
  return `The key needs ${count} ${count === 1 ? 'area' : 'areas'}`;
}

interface FileChooserProps {
  label: string;
  folder?: boolean;
  choose: (files: File[]) => void;
}

function FileChooser({ label, folder, choose }: FileChooserProps) {
  return (
    <label class="button small file-chooser">
      {label}
      <input
        class="visually-hidden"
        type="file"
        multiple
        {...(folder ? { webkitdirectory: true } : {})}
        onChange={(event) => {
          const input = event.currentTarget;
          choose([...(input.files ?? [])]);
          input.value = '';
        }}
      />
    </label>
  );
}
