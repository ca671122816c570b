import type { DueReview } from './requests';
import type { Profile } from './schema';

/** How many days before its date a review counts as due, so that it can be planned. */
const DUE_WITHIN_DAYS = 30;

/**
 * The same day some months later; the last day of the month where that month is shorter.
 * @example addMonths('2026-01-31', 1) // '2026-02-28'
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** `none`: no date. `due`: today or within the next 30 days. `overdue`: the date has passed. */
export type ReviewState = 'none' | 'later' | 'due' | 'overdue';

/** @param reviewOn an ISO date, as `today` is; empty where there is none */
export function reviewState(reviewOn: string, today: string): ReviewState {
  if (!reviewOn) return 'none';
  if (reviewOn < today) return 'overdue';
  return reviewOn <= addDays(today, DUE_WITHIN_DAYS) ? 'due' : 'later';
}

/** The keys whose review is due or overdue, the longest overdue first. Planned and retired keys have nothing to review. */
export function dueReviews(profiles: Profile[], today: string): DueReview[] {
  const soon = addDays(today, DUE_WITHIN_DAYS);
  return profiles
    .flatMap(({ id, name, owner, keys }) =>
      keys.flatMap(({ institution, environment, status, reviewOn }): DueReview[] => {
        const isInUse = status === 'created' || status === 'delivered';
        if (!isInUse || !reviewOn || reviewOn > soon) return [];
        const state = reviewOn < today ? 'overdue' : 'due';
        return [{ key: { profileId: id, institution, environment }, name, owner, reviewOn, state }];
      }),
    )
    .sort((one, other) => one.reviewOn.localeCompare(other.reviewOn) || one.name.localeCompare(other.name));
}
