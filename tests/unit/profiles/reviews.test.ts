import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../utils/profiles/day';
import { addMonths, dueReviews, reviewState } from '../../../utils/profiles/reviews';
import { makeProfile } from './records';

describe('the next review', () => {
  test.each([
    ['2026-11-25', 12, '2027-11-25'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
  ])('%s and %i months is %s', (day, months, next) => {
    expect(addMonths(day, months)).toBe(next);
  });

  test('is always in the month that many months later, on a day that the calendar has', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (date, months) => {
        const day = date.toISOString().slice(0, 10);
        const next = addMonths(day, months);
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthOf(next) - monthOf(day)).toBe(months);
        expect(new Date(`${next}T00:00:00Z`).toISOString().slice(0, 10)).toBe(next);
        expect(Number(next.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
      }),
    );
  });
});

test("today is the person's own day, not that of Greenwich", () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

test.each([
  ['', 'none'],
  ['2026-11-24', 'overdue'],
  ['2026-11-25', 'due'],
  ['2026-12-25', 'due'],
  ['2026-12-26', 'later'],
])('a review on %j is %s on 25 November 2026', (reviewOn, state) => {
  expect(reviewState(reviewOn, '2026-11-25')).toBe(state);
});

test('only keys in use are due, the longest overdue first', () => {
  const key = (institution: string, status: string, reviewOn: string) => ({ institution, status, reviewOn });
  const profiles = [
    makeProfile({
      id: 'a',
      name: 'A',
      keys: [
        key('one', 'delivered', '2026-12-01'),
        key('two', 'created', '2026-01-01'),
        key('three', 'planned', '2026-01-01'),
        key('four', 'retired', '2026-01-01'),
        key('five', 'delivered', '2027-11-25'),
        key('six', 'delivered', ''),
      ] as never,
    }),
  ];
  expect(dueReviews(profiles, '2026-11-25').map(({ key, state }) => [key.institution, state])).toEqual([
    ['two', 'overdue'],
    ['one', 'due'],
  ]);
});
