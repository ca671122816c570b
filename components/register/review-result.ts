import type { AcceptedFinding, Profile, ProfileKey, Review } from '../../utils/profiles/schema';

/** What a person answered at the review of one key. */
export interface ReviewAnswers {
  stillUsed: 'yes' | 'no' | '';
  /** The owner as it is now. */
  owner: string;
  ownerChecked: boolean;
  scopes: 'right' | 'too wide' | '';
  /** Which accepted findings stand again, by their place. */
  acceptedAgain: boolean[];
  rotate: 'keep' | 'rotate' | '';
  newKeyMade: boolean;
  newKeyPasted: boolean;
  oldKeyDeleted: boolean;
  lastFour: string;
  note: string;
  nextReviewOn: string;
}

/** An unanswered review. */
export function blankAnswers(profile: Profile, key: ProfileKey, nextReviewOn: string): ReviewAnswers {
  return {
    stillUsed: '',
    owner: profile.owner,
    ownerChecked: false,
    scopes: '',
    acceptedAgain: key.acceptedFindings.map(() => true),
    rotate: '',
    newKeyMade: false,
    newKeyPasted: false,
    oldKeyDeleted: false,
    lastFour: '',
    note: '',
    nextReviewOn,
  };
}

/** What is still to answer, as a sentence; `null` where the review can be recorded. */
export function stillToAnswer(answers: ReviewAnswers): string | null {
  if (!answers.stillUsed) return 'Say whether the key is still used.';
  if (answers.stillUsed === 'no') return null;
  if (!answers.ownerChecked) return 'Check the owner.';
  if (!answers.scopes) return 'Say whether the scopes are still right.';
  if (!answers.rotate) return 'Say whether the key stays or was replaced.';
  if (answers.rotate === 'rotate' && !(answers.newKeyMade && answers.newKeyPasted && answers.oldKeyDeleted))
    return 'A key is replaced once the new one is made and pasted and the old one is deleted. Tick all three.';
  if (answers.rotate === 'rotate' && !/^([0-9a-f]{4})?$/i.test(answers.lastFour))
    return 'The last four characters are digits and letters from a to f. Leave the field empty if you do not know them.';
  if (!answers.nextReviewOn) return 'Choose the next review date.';
  return null;
}

/** What a finished review changes: the result to keep, and what it says about owner and accepted findings. */
export function reviewResult(
  profile: Profile,
  key: ProfileKey,
  answers: ReviewAnswers,
  today: string,
): { review: Review; nextReviewOn: string; owner: string; acceptedFindings: AcceptedFinding[] } {
  const isUsed = answers.stillUsed === 'yes';
  const owner = isUsed ? answers.owner.trim() : profile.owner;
  const acceptedFindings = key.acceptedFindings.filter((_, place) => !isUsed || answers.acceptedAgain[place]);
  const dropped = key.acceptedFindings.length - acceptedFindings.length;
  const said = isUsed
    ? [
        'Still used.',
        owner === profile.owner ? 'Same owner.' : `New owner: ${owner || 'none'}.`,
        answers.scopes === 'right' ? 'Scopes are right.' : 'Scopes are to be narrowed.',
        dropped > 0 && `${dropped === 1 ? '1 finding is' : `${dropped} findings are`} no longer accepted.`,
      ]
    : ['No longer used.'];
  const outcome = !isUsed ? 'retired' : answers.rotate === 'rotate' ? 'rotated' : 'kept';
  const note = [...said.filter(Boolean), answers.note.trim()].join(' ').trim().slice(0, 2000);
  return {
    review: { reviewedOn: today, outcome, note },
    nextReviewOn: isUsed ? answers.nextReviewOn : '',
    owner,
    acceptedFindings,
  };
}
