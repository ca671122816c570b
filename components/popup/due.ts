import type { ProfileSummary } from '../../utils/profiles/requests';

/** A key's review that is due on `today` or before. */
export interface DueReview {
  profileId: string;
  name: string;
  reviewOn: string;
}

/**
 * The reviews that are due, the oldest first. A retired key has none.
 * @param today an ISO date, as the keys' own dates are.
 */
export function dueReviews(profiles: ProfileSummary[], today: string): DueReview[] {
  return profiles
    .flatMap(({ id, name, keys }) =>
      keys
        .filter(({ status, reviewOn }) => status !== 'retired' && reviewOn && reviewOn <= today)
        .map(({ reviewOn }) => ({ profileId: id, name, reviewOn })),
    )
    .sort((one, other) => (one.reviewOn < other.reviewOn ? -1 : 1));
}

/** Today as an ISO date by the person's own calendar, not by Greenwich's. */
export function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
