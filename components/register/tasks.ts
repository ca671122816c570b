import type { ProfileUsage } from '../../utils/profiles/usage/right-size';
import { type ReviewAnswers, reviewResult } from './review-result';
import type { KeyRow } from './rows';
import { type RegisterState, referenceTo } from './use-register';

/** Gives a profile the scopes that its use shows to be enough, with Undo. */
export async function narrowProfile(
  { ask, sayWithUndo, refresh }: RegisterState,
  usage: ProfileUsage,
): Promise<void> {
  const before = await ask('get-profile', { id: usage.profileId });
  if (!before || !usage.narrower) return;
  await ask('change-profile', {
    id: before.id,
    change: { scopes: usage.narrower },
    base: { scopes: before.scopes },
  });
  sayWithUndo(`The profile “${before.name}” was narrowed. Now narrow its key on the Developer Network.`, [
    before,
  ]);
  await refresh();
}

/** Keeps the result of a review, and what it found out about owner and accepted findings, with Undo. */
export async function recordReview(
  { ask, today, sayWithUndo, refresh }: RegisterState,
  { profile, key }: KeyRow,
  answers: ReviewAnswers,
): Promise<void> {
  if (!key) return;
  const reference = referenceTo(profile, key);
  const before = (await ask('get-profile', { id: profile.id })) ?? profile;
  const { review, nextReviewOn, owner, acceptedFindings } = reviewResult(profile, key, answers, today);
  try {
    if (owner !== profile.owner) await ask('change-profile', { id: profile.id, change: { owner }, base: {} });
    if (acceptedFindings.length !== key.acceptedFindings.length)
      await ask('change-key', { key: reference, change: { acceptedFindings } });
    await ask('record-review', { key: reference, review, nextReviewOn });
    if (review.outcome === 'rotated' && answers.lastFour)
      await ask('change-key', { key: reference, change: { lastFour: answers.lastFour } });
  } catch (error) {
    // A review is recorded as a whole or not at all.
    await ask('restore-profiles', { profiles: [before] }).catch(() => {});
    throw error;
  }
  const said = {
    kept: `The review of “${profile.name}” is recorded. The next one is due on ${nextReviewOn}.`,
    rotated: `The new key of “${profile.name}” is recorded. Its next review is due on ${nextReviewOn}.`,
    retired: `The key of “${profile.name}” is retired.`,
  };
  sayWithUndo(said[review.outcome], [before]);
  await refresh();
}
