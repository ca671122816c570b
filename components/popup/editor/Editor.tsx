import '../views.css';
import './editor.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../../utils/profiles/schema';
import { Button } from '../../ui/Button';
import { TextArea, TextField } from '../../ui/fields';
import { Notice } from '../../ui/Notice';
import type { Done } from '../../ui/UndoBar';
import { useWords } from '../own-words';
import { type AskRecords, sentenceOf } from '../records';
import { KEY_NOT_PUT_IN, refuseKey } from '../refuse-key';
import type { Go } from '../view';
import { Conflicts } from './Conflicts';
import { checkForm, type Problems } from './check-form';
import { draftId, type EditorDraft, fromDraft, toDraft } from './draft';
import { changesOf, formOf, type ProfileForm, profileOf } from './form';
import { KeyRows } from './KeyRows';
import { mergeKeys } from './merge-keys';
import { ScopeRows } from './ScopeRows';
import { SourceRows } from './SourceRows';
import { settle } from './settle';

export interface EditorProps {
  ask: AskRecords;
  /** Empty for a new profile. */
  id: string;
  /** What a new profile begins with. */
  start?: Partial<Profile> | undefined;
  go: Go;
  say: (done: Done) => void;
}

type FieldName = keyof Profile;

/** Writes and changes a profile. Every keystroke is kept as a draft; only "Save profile" changes the record. */
export function Editor({ ask, id, start, go, say }: EditorProps) {
  const [draft, setDraft] = useState<EditorDraft | null | 'gone'>(null);
  const [problems, setProblems] = useState<Problems>({});
  const [refused, setRefused] = useState('');
  const [failure, setFailure] = useState('');
  const [unkept, setUnkept] = useState('');
  const [conflicts, setConflicts] = useState<{ fields: FieldName[]; theirs: Profile } | null>(null);
  const [saving, setSaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const answer = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const open = async (): Promise<EditorDraft | 'gone'> => {
      const kept = start ? null : fromDraft(await ask('get-draft', { id: draftId(id) }));
      if (kept) return kept;
      if (!id) return { form: formOf(start ?? {}), stored: null };
      const stored = await ask('get-profile', { id });
      return stored ? { form: formOf(stored), stored } : 'gone';
    };
    open().then(
      (opened) => {
        setDraft(opened);
        if (start && opened !== 'gone') keep(opened);
      },
      (error) => setFailure(sentenceOf(error)),
    );
  }, []);
  // The button stays in sight while one scrolls, so what answers it has to come into sight as well.
  useEffect(() => {
    if (conflicts || failure) answer.current?.scrollIntoView?.({ block: 'nearest' });
  }, [conflicts, failure]);
  const ready = Boolean(draft);
  // Before anything is drawn: a person who types at once keeps the focus.
  useLayoutEffect(() => heading.current?.focus(), [ready]);

  const words = useWords(ask);
  const newest = useRef<EditorDraft | null>(null);
  const keep = (next: EditorDraft | null) => {
    newest.current = next;
    // Whether an older draft was kept is no matter any more.
    const tell = (sentence: string) => newest.current === next && setUnkept(sentence);
    return ask('keep-draft', { id: draftId(id), draft: next && toDraft(next) }).then(
      () => tell(''),
      (error) => tell(sentenceOf(error)),
    );
  };

  if (failure && !draft) return <Notice tone="broken">{failure}</Notice>;
  if (!draft) return null;
  if (draft === 'gone') {
    return (
      <>
        <Notice tone="missing">
          <p>This profile was deleted in another window. Press “Back” to see the others.</p>
        </Notice>
        <Button onClick={() => go({ name: 'home' })}>Back</Button>
      </>
    );
  }

  /** Takes what was typed into one field, without any key, and keeps the draft. */
  const change = (path: string, typed: string, set: (clean: string) => Partial<ProfileForm>) => {
    const { text, refused: hadKey } = refuseKey(typed);
    const next = { ...draft, form: { ...draft.form, ...set(text) } };
    setDraft(next);
    setRefused(hadKey ? path : '');
    if (problems[path]) setProblems({ ...problems, [path]: '' });
    keep(next);
  };
  const changeRows = (rows: Partial<ProfileForm>) => {
    const next = { ...draft, form: { ...draft.form, ...rows } };
    setDraft(next);
    setProblems({});
    keep(next);
  };
  const problemOf = (path: string) => (refused === path ? KEY_NOT_PUT_IN : problems[path] || undefined);
  const close = () => go(id ? { name: 'profile', id } : { name: 'home' });

  const save = async () => {
    const found = checkForm(draft.form);
    setProblems(found);
    setRefused('');
    setFailure('');
    if (Object.keys(found).length) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    setSaving(true);
    try {
      if (!draft.stored) {
        const made = await ask('create-profile', { profile: profileOf(draft.form, {}) });
        await keep(null);
        go({ name: 'home', fresh: made.id });
        say({ text: `“${made.name}” was saved.` });
        return;
      }
      const { change: changed, base } = changesOf(draft.form, draft.stored);
      if (changed.keys) {
        const latest = await ask('get-profile', { id });
        const places = draft.form.keys.map(({ stored }) => stored);
        const merged = latest && mergeKeys(draft.stored.keys, changed.keys, places, latest.keys);
        if (merged) Object.assign(changed, { keys: merged }) && Object.assign(base, { keys: latest.keys });
      }
      const { conflicts: fields, profile: theirs } = await ask('change-profile', {
        id,
        change: changed,
        base,
      });
      if (fields.length) {
        setConflicts({ fields, theirs });
        return;
      }
      await keep(null);
      close();
      say({ text: `“${theirs.name}” was saved.` });
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      setSaving(false);
    }
  };

  const goOn = (givenUp: FieldName[]) => {
    if (!conflicts) return;
    const next = settle(draft, conflicts.theirs, givenUp);
    setDraft(next);
    setConflicts(null);
    keep(next);
  };

  const cancel = async () => {
    const dropped = draft;
    await keep(null);
    close();
    const changed = JSON.stringify(dropped.form) !== JSON.stringify(formOf(dropped.stored ?? {}));
    if (!changed) return;
    say({
      text: 'What you typed was dropped.',
      undo: () => {
        ask('keep-draft', { id: draftId(id), draft: toDraft(dropped) }).then(
          () => {
            go({ name: 'edit', id });
            say({ text: 'What you typed is back.' });
          },
          (error) => say({ text: sentenceOf(error) }),
        );
      },
    });
  };

  const { form: values } = draft;
  const text = (
    name: 'name' | 'developer' | 'owner' | 'restrictionProfile',
    label: string,
    hint?: string,
  ) => (
    <TextField
      id={name}
      label={label}
      value={values[name]}
      hint={hint}
      required={name === 'name'}
      problem={problemOf(name)}
      onValue={(typed) => change(name, typed, (clean) => ({ [name]: clean }))}
    />
  );
  const area = (
    name: 'purpose' | 'pasteLocation' | 'ipRanges' | 'notes',
    label: string,
    hint?: string,
    rows = 2,
  ) => (
    <TextArea
      id={name}
      label={label}
      value={values[name]}
      hint={hint}
      rows={rows}
      problem={problemOf(name)}
      onValue={(typed) => change(name, typed, (clean) => ({ [name]: clean }))}
    />
  );
  const rows = { values, change, changeRows, problemOf };
  return (
    <form
      ref={form}
      class="stack editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {id ? 'Edit profile' : 'New profile'}
      </h2>
      {text('name', 'Name', "The application's, such as “ILLiad Alma Barcode Lookup”.")}
      {text('developer', 'Developer', 'Who makes the application.')}
      {area('purpose', 'Purpose', 'What the application does with your data.')}
      <ScopeRows {...rows} />
      <KeyRows {...rows} words={words} />
      {text('owner', words.owner, 'Who answers for this key at your library.')}
      {area('pasteLocation', 'Paste into', 'Where in the application the key is pasted.')}
      {area('ipRanges', 'Allowed IP ranges', 'One a line, like 192.0.2.7 or 192.0.2.0/24.')}
      {text(
        'restrictionProfile',
        'Restriction Profile code',
        'The code of the Alma integration profile that limits the key to some vendors, funds or libraries.',
      )}
      <SourceRows {...rows} />
      {area('notes', 'Notes', 'They go along when you export.', 3)}
      <div ref={answer} class="stack">
        {conflicts && (
          <Conflicts
            words={words}
            fields={conflicts.fields}
            mine={profileOf(values, draft.stored ?? {})}
            theirs={conflicts.theirs}
            settle={goOn}
          />
        )}
        {failure && (
          <Notice tone="broken" role="alert">
            <p>{failure}</p>
          </Notice>
        )}
      </div>
      <div class="row actions">
        <Button type="submit" look="primary" disabled={saving}>
          Save profile
        </Button>
        <Button look="quiet" onClick={cancel}>
          Cancel
        </Button>
        {unkept ? (
          <p class="problem" role="alert">
            {unkept}
          </p>
        ) : (
          <span class="muted small">Kept as a draft as you type.</span>
        )}
      </div>
    </form>
  );
}
