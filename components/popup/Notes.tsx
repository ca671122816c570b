import { useRef, useState } from 'preact/hooks';
import type { Profile } from '../../utils/profiles/schema';
import { TextArea } from '../ui/fields';
import { type AskRecords, sentenceOf } from './records';
import { KEY_NOT_PUT_IN, refuseKey } from './refuse-key';

const LONGEST = 20_000;

/** A person's own notes on a profile, saved as they type, because a popup may close at any moment. */
export function Notes({ ask, profile }: { ask: AskRecords; profile: Profile }) {
  const [text, setText] = useState(profile.notes);
  const [state, setState] = useState('');
  const [problem, setProblem] = useState('');
  const [failure, setFailure] = useState('');
  const stored = useRef(profile.notes);
  const sent = useRef(profile.notes);
  const wanted = useRef(profile.notes);
  const saving = useRef(false);

  const save = async () => {
    if (saving.current) return;
    saving.current = true;
    try {
      while (wanted.current !== sent.current) {
        const notes = wanted.current;
        const answer = await ask('change-profile', {
          id: profile.id,
          change: { notes },
          base: { notes: stored.current },
        });
        stored.current = answer.profile.notes;
        sent.current = notes;
        if (answer.conflicts.length) {
          // Other notes were written in another window meanwhile: keep both, theirs first.
          wanted.current = `${answer.profile.notes}\n\n${wanted.current}`.slice(0, LONGEST);
          setText(wanted.current);
        }
      }
      setState('Saved');
      setFailure('');
    } catch (error) {
      setState('');
      setFailure(sentenceOf(error));
    } finally {
      saving.current = false;
    }
  };

  const type = (typed: string) => {
    const { text: rest, refused } = refuseKey(typed);
    setText(rest);
    setState('');
    const over = rest.length - LONGEST;
    if (over > 0)
      return setProblem(
        `Too long by ${over} ${over === 1 ? 'character' : 'characters'}: the end is not saved yet.`,
      );
    setProblem(refused ? KEY_NOT_PUT_IN : '');
    wanted.current = rest;
    save();
  };

  return (
    <div class="notes">
      <TextArea
        id="notes"
        label="Notes"
        hint="Saved as you type. They go along when you export."
        value={text}
        onValue={type}
        problem={problem || failure || undefined}
      />
      <span class="muted small" role="status">
        {state}
      </span>
    </div>
  );
}
