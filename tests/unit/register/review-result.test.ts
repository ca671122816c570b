import { describe, expect, test } from 'vitest';
import {
  blankAnswers,
  type ReviewAnswers,
  reviewResult,
  stillToAnswer,
} from '../../../components/register/review-result';
import { makeKey, makeProfile } from '../make-profile';

const profile = makeProfile({ name: 'ILLiad', owner: 'Ana' });
const finding = {
  code: 'WRITE_NOT_NEEDED',
  area: 'Bibs',
  selected: '',
  reason: 'Nightly run',
  acceptedOn: '2026-01-01',
};
const key = makeKey({
  status: 'delivered',
  reviewOn: '2026-11-01',
  acceptedFindings: [finding, { ...finding, area: 'Users' }],
});
const today = '2026-11-25';
const blank = blankAnswers(profile, key, '2027-11-25');
const kept: ReviewAnswers = {
  ...blank,
  stillUsed: 'yes',
  ownerChecked: true,
  scopes: 'right',
  rotate: 'keep',
};
const result = (answers: ReviewAnswers) => reviewResult(profile, key, answers, today);

describe('the review of a key', () => {
  test('asks one thing after another until all is answered', () => {
    expect(stillToAnswer(blank)).toContain('still used');
    expect(stillToAnswer({ ...blank, stillUsed: 'yes' })).toContain('owner');
    expect(stillToAnswer({ ...kept, scopes: '' })).toContain('scopes');
    expect(stillToAnswer({ ...kept, rotate: '' })).toContain('stays or was replaced');
    expect(stillToAnswer({ ...kept, nextReviewOn: '' })).toContain('next review');
    expect(stillToAnswer(kept)).toBeNull();
  });

  test('asks nothing more of a key that is no longer used', () => {
    expect(stillToAnswer({ ...blank, stillUsed: 'no' })).toBeNull();
    expect(result({ ...blank, stillUsed: 'no', note: 'Vendor left.' })).toEqual({
      review: { reviewedOn: today, outcome: 'retired', note: 'No longer used. Vendor left.' },
      nextReviewOn: '',
      owner: 'Ana',
      acceptedFindings: key.acceptedFindings,
    });
  });

  test('counts a key as replaced only when the new one is made and pasted and the old one deleted', () => {
    const rotated = { ...kept, rotate: 'rotate' as const, newKeyMade: true, newKeyPasted: true };
    expect(stillToAnswer(rotated)).toContain('Tick all three');
    expect(stillToAnswer({ ...rotated, oldKeyDeleted: true, lastFour: 'wxyz' })).toContain('last four');
    const done = { ...rotated, oldKeyDeleted: true, lastFour: '9f3e' };
    expect(stillToAnswer(done)).toBeNull();
    expect(result(done).review.outcome).toBe('rotated');
  });

  test('keeps what was answered as a note', () => {
    expect(
      result({ ...kept, owner: ' Tom ', scopes: 'too wide', acceptedAgain: [true, false], note: 'Fine.' }),
    ).toEqual({
      review: {
        reviewedOn: today,
        outcome: 'kept',
        note: 'Still used. New owner: Tom. Scopes are to be narrowed. 1 finding is no longer accepted. Fine.',
      },
      nextReviewOn: '2027-11-25',
      owner: 'Tom',
      acceptedFindings: [finding],
    });
  });

  test('keeps its note within what a record holds', () => {
    expect(result({ ...kept, note: 'x'.repeat(5000) }).review.note).toHaveLength(2000);
  });
});
