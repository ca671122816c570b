import { X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import type { PracticeKey } from './keys';
import { PermissionRows } from './PermissionRows';
import { Tasks } from './Tasks';

interface KeyFormProps {
  /** What the form begins with. Nothing of it changes before Save. */
  start: PracticeKey;
  save: (key: PracticeKey) => void;
  close: () => void;
}

/** A form like the Developer Network's, over the list, with its labels, its order and its buttons. */
export function KeyForm({ start, save, close }: KeyFormProps) {
  const [key, setKey] = useState(start);
  const set = (part: Partial<PracticeKey>) => setKey((now) => ({ ...now, ...part }));
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const text = (
    field: 'name' | 'description' | 'restrictionProfile' | 'ipRanges',
    label: string,
    hint = '',
  ) => (
    <div class="line-of-form">
      <label for={field}>{label}</label>
      <input
        class="input"
        id={field}
        type="text"
        autocomplete="off"
        placeholder={hint}
        value={key[field]}
        onInput={({ currentTarget }) => set({ [field]: currentTarget.value })}
      />
    </div>
  );
  return (
    <dialog
      ref={dialog}
      class="key-form stand-in"
      aria-labelledby="key-form-heading"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div class="head">
        <h2 id="key-form-heading">Add/Edit API Key</h2>
        <Button look="quiet bare" drawing={X} name="Close" onClick={close} />
      </div>
      <form
        class="stack"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          save(key);
        }}
      >
        {text('name', 'Name')}
        {text('description', 'Description')}
        <div class="line-of-form">
          <label for="enabled">Enabled</label>
          <input
            class="toggle"
            id="enabled"
            type="checkbox"
            checked={key.enabled}
            onChange={({ currentTarget }) => set({ enabled: currentTarget.checked })}
          />
        </div>
        {text('restrictionProfile', 'Restriction Profile code', 'Optional')}
        {text('ipRanges', 'Allowed IP range', 'Optional')}
        <PermissionRows rows={key.rows} change={(rows) => set({ rows })} />
        <div class="row end">
          <Button look="primary" type="submit">
            Save
          </Button>
          <Button onClick={close}>Cancel</Button>
        </div>
      </form>
      <Tasks />
    </dialog>
  );
}
