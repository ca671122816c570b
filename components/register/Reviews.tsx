import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { keyLabel } from '../popup/keys';
import { Button } from '../ui/Button';
import { ShowMore } from '../ui/ShowMore';
import { useMore } from '../ui/use-more';
import type { KeyRow } from './rows';

interface ReviewsProps {
  rows: readonly KeyRow[];
  review: (row: KeyRow) => void;
  open: (profileId: string) => void;
}

/** The keys to review, the longest overdue first, and the keys that nobody gave a date. */
export function Reviews({ rows, review, open }: ReviewsProps) {
  const { overdue, due, undated } = useMemo(() => reviewGroups(rows), [rows]);
  if (overdue.length + due.length + undated.length === 0)
    return <p class="empty">No review is due in the next 30 days, and every key in use has a date.</p>;
  return (
    <div class="stack">
      <Group title="Overdue" rows={overdue} {...{ review, open }}>
        The date has passed. Review these first.
      </Group>
      <Group title="Due in the next 30 days" rows={due} {...{ review, open }} />
      <Group title="No review date" rows={undated} {...{ review, open }}>
        In use, and nobody will be reminded of them.
      </Group>
    </div>
  );
}

/** The keys in use by what is to do about their review. */
export function reviewGroups(rows: readonly KeyRow[]) {
  const byDate = [...rows].sort((one, other) =>
    (one.key?.reviewOn ?? '').localeCompare(other.key?.reviewOn ?? ''),
  );
  const inUse = byDate.filter(({ key }) => key?.status === 'created' || key?.status === 'delivered');
  return {
    overdue: inUse.filter(({ review }) => review === 'overdue'),
    due: inUse.filter(({ review }) => review === 'due'),
    undated: inUse.filter(({ review }) => review === 'none'),
  };
}

interface GroupProps extends ReviewsProps {
  title: string;
  children?: ComponentChildren;
}

function Group({ title, rows, review, open, children }: GroupProps) {
  const { drawn, ...rest } = useMore(rows, 30);
  if (rows.length === 0) return null;
  return (
    <section class="stack" aria-label={title}>
      <h3>
        {title} ({rows.length})
      </h3>
      {children && <p class="muted">{children}</p>}
      <ul class="plain register-list" role="list" aria-label={title}>
        {drawn.map((row) => (
          <li key={row.id} class="card row between">
            <div>
              <button type="button" class="name" onClick={() => open(row.profile.id)}>
                {row.profile.name}
              </button>
              <p class="small muted">
                {[
                  row.key && keyLabel(row.key),
                  row.profile.owner ? `owner: ${row.profile.owner}` : 'no owner',
                  row.key?.reviewOn && `due ${row.key.reviewOn}`,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </div>
            <Button
              look="small"
              onClick={() => review(row)}
              aria-label={`Review ${row.profile.name}, ${row.key ? keyLabel(row.key) : ''}`}
            >
              Review
            </Button>
          </li>
        ))}
      </ul>
      <ShowMore {...rest} />
    </section>
  );
}
