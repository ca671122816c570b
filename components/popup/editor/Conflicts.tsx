import { useState } from 'preact/hooks';
import type { Profile } from '../../../utils/profiles/schema';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { fieldInWords, fieldName } from '../field-words';
import type { OwnWords } from '../own-words';

type FieldName = keyof Profile;

interface ConflictsProps {
  words: OwnWords;
  fields: FieldName[];
  mine: Partial<Profile>;
  theirs: Profile;
  /** Goes on with theirs in the fields named, and with what the person typed in the others. */
  settle: (takeTheirs: FieldName[]) => void;
}

/** Fields that changed in another window while somebody edited them here: both values, and which one to keep. */
export function Conflicts({ words, fields, mine, theirs, settle }: ConflictsProps) {
  const [taken, setTaken] = useState<FieldName[]>([]);
  return (
    <Notice tone="missing" role="alert">
      <p>
        <strong>This profile was changed in another window while you were typing.</strong> Choose what to
        keep, then save again. Your other changes are saved.
      </p>
      {fields.map((field) => {
        const choose = (theirsToo: boolean) =>
          setTaken(theirsToo ? [...taken, field] : taken.filter((name) => name !== field));
        const choice = (theirsToo: boolean, label: string, profile: Partial<Profile>) => (
          <label class="choice">
            <input
              type="radio"
              name={`conflict-${field}`}
              checked={taken.includes(field) === theirsToo}
              onChange={() => choose(theirsToo)}
            />
            <span>
              {label}: <span class="lines">{fieldInWords(field, profile)}</span>
            </span>
          </label>
        );
        return (
          <fieldset key={field}>
            <legend>{fieldName(field, words)}</legend>
            {choice(false, 'Yours', mine)}
            {choice(true, 'Stored now', theirs)}
          </fieldset>
        );
      })}
      <Button look="small" onClick={() => settle(taken)}>
        Keep these
      </Button>
    </Notice>
  );
}
