import type { KeyRow } from './rows';

/** When a key is due for review, in words that do not rest on colour. */
export function ReviewDate({ row: { key, review } }: { row: KeyRow }) {
  if (!key || key.status === 'retired') return null;
  if (!key.reviewOn) return <span class="muted">{key.status === 'planned' ? '' : 'No date'}</span>;
  return (
    <>
      <time dateTime={key.reviewOn}>{key.reviewOn}</time>
      {review === 'overdue' && <span class="chip tone-broken">Overdue</span>}
      {review === 'due' && <span class="chip tone-missing">Due</span>}
    </>
  );
}
