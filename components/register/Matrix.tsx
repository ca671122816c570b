import { useMemo } from 'preact/hooks';
import { ShowMore } from '../ui/ShowMore';
import { useMore } from '../ui/use-more';
import { Status } from './KeyTable';
import { ReviewDate } from './ReviewDate';
import { byProfile, type KeyRow } from './rows';

interface MatrixProps {
  rows: readonly KeyRow[];
  /** Every institution of the register, sorted. */
  all: readonly string[];
  open: (profileId: string) => void;
}

/** Integrations by institutions: for an office that makes the same key for many members. */
export function Matrix({ rows, all, open }: MatrixProps) {
  const profiles = useMemo(() => byProfile(rows), [rows]);
  const institutions = useMemo(() => {
    const shown = new Set(rows.map(({ key }) => key?.institution));
    return all.filter((institution) => shown.has(institution));
  }, [rows, all]);
  const { drawn, ...rest } = useMore(profiles, 8);
  if (institutions.length === 0)
    return (
      <p class="empty">The matrix shows which institution has which key. No profile here has a key yet.</p>
    );
  return (
    <>
      <div class="table-frame" role="region" aria-label="Integrations by institutions" tabIndex={0}>
        <table class="matrix" aria-rowcount={profiles.length + 1}>
          <caption class="visually-hidden">Integrations by institutions</caption>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">Application</th>
              {institutions.map((institution) => (
                <th key={institution} scope="col">
                  {institution || 'No institution'}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.map(({ profile, rows: keys }, index) => (
              <tr key={profile.id} aria-rowindex={index + 2}>
                <th scope="row">
                  <button type="button" class="name" onClick={() => open(profile.id)}>
                    {profile.name}
                  </button>
                </th>
                {institutions.map((institution) => (
                  <td key={institution}>
                    <Cell keys={keys.filter(({ key }) => key?.institution === institution)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore {...rest} />
    </>
  );
}

function Cell({ keys }: { keys: KeyRow[] }) {
  if (keys.length === 0) return <span class="muted">–</span>;
  return (
    <ul class="plain" role="list">
      {keys.map((row) => (
        <li key={row.id} class="small">
          <span class="env">{row.key?.environment}</span> {row.key && <Status of={row.key.status} />}
          {(row.review === 'due' || row.review === 'overdue') && (
            <div>
              <ReviewDate row={row} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
