import { ArrowDown, ArrowUp } from 'lucide';
import type { OwnWords } from '../popup/own-words';
import { Icon } from '../ui/Icon';
import { ShowMore } from '../ui/ShowMore';
import { useMore } from '../ui/use-more';
import { AcceptedFindings } from './AcceptedFindings';
import { ReviewDate } from './ReviewDate';
import type { Column, KeyRow, Sorting } from './rows';
import { ScopeBadges } from './ScopeBadges';

const titlesIn = ({ owner, institution }: OwnWords): [Column, string][] => [
  ['application', 'Application'],
  ['developer', 'Developer'],
  ['owner', owner],
  ['institution', institution],
  ['environment', 'Environment'],
  ['scopes', 'Scopes'],
  ['status', 'Status'],
  ['createdOn', 'Created'],
  ['deliveredOn', 'Delivered'],
  ['reviewOn', 'Due for review'],
  ['accepted', 'Accepted findings'],
];

interface KeyTableProps {
  rows: readonly KeyRow[];
  words: OwnWords;
  sorting: Sorting;
  sort: (by: Column) => void;
  selected: ReadonlySet<string>;
  select: (ids: string[], on: boolean) => void;
  open: (profileId: string) => void;
}

/** Whether a review date can be given to the row. */
function canSelect({ key }: KeyRow): boolean {
  return key !== null && key.status !== 'retired';
}

/** Every profile and each of its keys, one key a row. */
export function KeyTable({ rows, words, sorting, sort, selected, select, open }: KeyTableProps) {
  const { drawn, ...rest } = useMore(rows, 28);
  const titles = titlesIn(words);
  const selectable = rows.filter(canSelect);
  const chosen = selectable.filter(({ id }) => selected.has(id)).length;
  return (
    <>
      <div class="table-frame" role="region" aria-label="Keys" tabIndex={0}>
        <table class="keys" aria-rowcount={rows.length + 1}>
          <caption class="visually-hidden">Every profile and each of its keys</caption>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" class="tick">
                <input
                  type="checkbox"
                  aria-label="Select all keys shown"
                  checked={chosen > 0 && chosen === selectable.length}
                  ref={(box) => {
                    if (box) box.indeterminate = chosen > 0 && chosen < selectable.length;
                  }}
                  disabled={selectable.length === 0}
                  onChange={(event) =>
                    select(
                      selectable.map(({ id }) => id),
                      event.currentTarget.checked,
                    )
                  }
                />
              </th>
              {titles.map(([column, title]) => {
                const current = sorting.by === column;
                const order = sorting.descending ? 'descending' : 'ascending';
                return (
                  <th key={column} scope="col" class={column} aria-sort={current ? order : undefined}>
                    <button type="button" onClick={() => sort(column)}>
                      {title}
                      {current && <Icon of={sorting.descending ? ArrowDown : ArrowUp} />}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {drawn.map((row, index) => (
              <Row key={row.id} {...{ row, index, select, open, isSelected: selected.has(row.id) }} />
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore {...rest} />
    </>
  );
}

interface RowProps {
  row: KeyRow;
  index: number;
  isSelected: boolean;
  select: KeyTableProps['select'];
  open: KeyTableProps['open'];
}

function Row({ row, index, isSelected, select, open }: RowProps) {
  const { profile, key } = row;
  const which = [profile.name, key?.institution, key?.environment].filter(Boolean).join(', ');
  return (
    <tr class={isSelected ? 'selected' : ''} aria-rowindex={index + 2}>
      <td class="tick">
        {canSelect(row) && (
          <input
            type="checkbox"
            aria-label={`Select ${which}`}
            checked={isSelected}
            onChange={(event) => select([row.id], event.currentTarget.checked)}
          />
        )}
      </td>
      <th scope="row" class="application">
        <button type="button" class="name" onClick={() => open(profile.id)}>
          {profile.name}
        </button>
        {profile.example && <span class="chip">Example</span>}
      </th>
      <td>{profile.developer}</td>
      <td>{profile.owner}</td>
      <td>{key?.institution}</td>
      <td>{key?.environment}</td>
      <td>
        <ScopeBadges scopes={profile.scopes} />
      </td>
      <td>{key ? <Status of={key.status} /> : <span class="muted">No key yet</span>}</td>
      <td class="day">{key?.createdOn}</td>
      <td class="day">{key?.deliveredOn}</td>
      <td class="day">
        <ReviewDate row={row} />
      </td>
      <td>{key && <AcceptedFindings findings={key.acceptedFindings} />}</td>
    </tr>
  );
}

/** How far a key has come. */
export function Status({ of }: { of: string }) {
  return <span class={`chip status ${of}`}>{of}</span>;
}
