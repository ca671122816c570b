import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { GuidanceStep } from '../../utils/guidance/schema';
import type { Profile, ProfileKey } from '../../utils/profiles/schema';
import { keyLabel } from '../popup/keys';
import type { OwnWords } from '../popup/own-words';
import { KEY_NOT_PUT_IN, refuseKey } from '../popup/refuse-key';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextArea, TextField } from '../ui/fields';
import { Notice } from '../ui/Notice';
import { codeInWords } from './AcceptedFindings';
import { blankAnswers, type ReviewAnswers, stillToAnswer } from './review-result';
import { ScopeBadges } from './ScopeBadges';

interface ReviewDialogProps {
  profile: Profile;
  profileKey: ProfileKey;
  nextReviewOn: string;
  words: OwnWords;
  /** The institution's own steps at a review. */
  steps: GuidanceStep[];
  record: (answers: ReviewAnswers) => Promise<void>;
  edit: () => void;
  close: () => void;
}

/** The review of one key: a short checklist whose result is kept. */
export function ReviewDialog({
  profile,
  profileKey,
  words,
  nextReviewOn,
  steps,
  record,
  edit,
  close,
}: ReviewDialogProps) {
  const [answers, setAnswers] = useState(() => blankAnswers(profile, profileKey, nextReviewOn));
  const [problem, setProblem] = useState('');
  const [isSaving, setSaving] = useState(false);
  const set = (change: Partial<ReviewAnswers>) => {
    setAnswers((before) => ({ ...before, ...change }));
    setProblem('');
  };
  const setText = (field: 'owner' | 'note' | 'lastFour') => (typed: string) => {
    const { text, refused } = refuseKey(typed);
    set({ [field]: text });
    if (refused) setProblem(KEY_NOT_PUT_IN);
  };
  const finish = async () => {
    const missing = stillToAnswer(answers);
    if (missing) return setProblem(missing);
    setSaving(true);
    await record(answers);
    setSaving(false);
  };
  const isUsed = answers.stillUsed !== 'no';
  return (
    <Dialog title={`Review ${profile.name}`} close={close}>
      <form
        class="stack review"
        onSubmit={(event) => {
          event.preventDefault();
          finish();
        }}
      >
        <p class="muted">
          {keyLabel(profileKey)}
          {profileKey.reviewOn && `, due ${profileKey.reviewOn}`}
          {profileKey.reviews.length > 0 && `, last reviewed ${profileKey.reviews.at(-1)?.reviewedOn}`}
        </p>
        <Question title="Is it still used?">
          <Radio
            name="used"
            label="Yes"
            on={answers.stillUsed === 'yes'}
            choose={() => set({ stillUsed: 'yes' })}
          />
          <Radio
            name="used"
            label="No: the key was deleted, retire it here"
            on={answers.stillUsed === 'no'}
            choose={() => set({ stillUsed: 'no' })}
          />
          {!isUsed && <p class="hint">If the key still exists, delete it on the Developer Network first.</p>}
        </Question>
        {isUsed && (
          <>
            <Question title="Is this still the owner?">
              <TextField
                id="review-owner"
                label={words.owner}
                value={answers.owner}
                onValue={setText('owner')}
              />
              <Tick
                label="This is the owner"
                on={answers.ownerChecked}
                set={(on) => set({ ownerChecked: on })}
              />
            </Question>
            <Question title="Does it still need exactly these scopes?">
              <ScopeBadges scopes={profile.scopes} />
              <Radio
                name="scopes"
                label="Yes"
                on={answers.scopes === 'right'}
                choose={() => set({ scopes: 'right' })}
              />
              <Radio
                name="scopes"
                label="No, it needs less"
                on={answers.scopes === 'too wide'}
                choose={() => set({ scopes: 'too wide' })}
              />
              {answers.scopes === 'too wide' && (
                <p class="hint">
                  Narrow the key on the Developer Network, then{' '}
                  <button type="button" class="name" onClick={edit}>
                    change the profile
                  </button>
                  . Usage shows what it really calls.
                </p>
              )}
            </Question>
            {profileKey.acceptedFindings.length > 0 && (
              <Question title="Are these still accepted?">
                {profileKey.acceptedFindings.map(({ code, area, reason }, place) => (
                  <Tick
                    key={code + area}
                    label={`${codeInWords(code)}${area && ` (${area})`}: ${reason || 'no reason given'}`}
                    on={answers.acceptedAgain[place] ?? false}
                    set={(on) =>
                      set({
                        acceptedAgain: answers.acceptedAgain.map((was, at) => (at === place ? on : was)),
                      })
                    }
                  />
                ))}
                <p class="hint">What you untick is flagged again the next time the key is opened.</p>
              </Question>
            )}
            <Question title="Does the key stay, or was it replaced?">
              <Radio
                name="rotate"
                label="It stays"
                on={answers.rotate === 'keep'}
                choose={() => set({ rotate: 'keep' })}
              />
              <Radio
                name="rotate"
                label="It was replaced by a new key"
                on={answers.rotate === 'rotate'}
                choose={() => set({ rotate: 'rotate' })}
              />
              {answers.rotate === 'rotate' && (
                <div class="stack indent">
                  <Tick
                    label="The new key is made"
                    on={answers.newKeyMade}
                    set={(on) => set({ newKeyMade: on })}
                  />
                  <Tick
                    label={`The new key is pasted into ${profile.pasteLocation || 'the application'}`}
                    on={answers.newKeyPasted}
                    set={(on) => set({ newKeyPasted: on })}
                  />
                  <Tick
                    label="The old key is deleted"
                    on={answers.oldKeyDeleted}
                    set={(on) => set({ oldKeyDeleted: on })}
                  />
                  <TextField
                    id="review-last-four"
                    label="Last four characters of the new key"
                    hint="Tells keys apart in a usage report. Never more than four."
                    value={answers.lastFour}
                    onValue={setText('lastFour')}
                  />
                </div>
              )}
            </Question>
            {steps.length > 0 && (
              <Question title="Your institution's own steps">
                <ul>
                  {steps.map(({ id, text, why }) => (
                    <li key={id}>
                      {text}
                      {why && <span class="hint"> {why}</span>}
                    </li>
                  ))}
                </ul>
              </Question>
            )}
            <TextField
              id="review-next"
              type="date"
              label="Next review"
              value={answers.nextReviewOn}
              onValue={(day) => set({ nextReviewOn: day })}
            />
          </>
        )}
        <TextArea id="review-note" label="Note" rows={2} value={answers.note} onValue={setText('note')} />
        {problem && (
          <Notice tone="missing" role="alert">
            <p>{problem}</p>
          </Notice>
        )}
        <div class="row">
          <Button look="primary" type="submit" disabled={isSaving}>
            {isUsed ? 'Record the review' : 'Retire this key'}
          </Button>
          <Button onClick={close}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}

function Question({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset class="question">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function Radio({
  name,
  label,
  on,
  choose,
}: {
  name: string;
  label: string;
  on: boolean;
  choose: () => void;
}) {
  return (
    <label class="tick-line">
      <input type="radio" name={name} checked={on} onChange={choose} />
      <span>{label}</span>
    </label>
  );
}

function Tick({ label, on, set }: { label: string; on: boolean; set: (on: boolean) => void }) {
  return (
    <label class="tick-line">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
