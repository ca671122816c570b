import type { ImportChoice, ImportEntry } from '../../utils/profiles/import';
import type { Profile } from '../../utils/profiles/schema';
import { fieldLines, fieldName } from './say-field';

interface ConflictProps {
  entry: ImportEntry;
  choice: ImportChoice;
  choose: (choice: ImportChoice) => void;
}

/** One profile that differs here and in the file, field by field, and what becomes of it. */
export function Conflict({ entry: { index, theirs, mine, differences }, choice, choose }: ConflictProps) {
  const words: [ImportChoice, string][] = [
    ['keep mine', 'Keep mine'],
    ['take theirs', 'Take theirs'],
    ['keep both', 'Keep both: theirs comes in beside mine'],
  ];
  return (
    <fieldset class="card conflict">
      <legend>{mine?.name ?? theirs.name}</legend>
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Mine</th>
            <th scope="col">Theirs</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((field) => (
            <tr key={field}>
              <th scope="row">{fieldName(field)}</th>
              <td>{mine && <Value profile={mine} field={field} other={theirs} />}</td>
              <td>
                <Value profile={theirs} field={field} other={mine ?? theirs} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="row">
        {words.map(([one, label]) => (
          <label key={one} class="tick-line">
            <input type="radio" name={`conflict-${index}`} checked={choice === one} onChange={() => choose(one)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A field's lines; those that the other side lacks stand out. */
function Value({ profile, field, other }: { profile: Profile; field: keyof Profile; other: Profile }) {
  const lines = fieldLines(profile, field);
  const others = new Set(fieldLines(other, field));
  if (lines.length === 0) return <span class="muted">empty</span>;
  return (
    <>
      {lines.slice(0, 12).map((line, place) => (
        <div key={place}>{others.has(line) ? line : <mark>{line}</mark>}</div>
      ))}
      {lines.length > 12 && <div class="muted">and {lines.length - 12} more lines</div>}
    </>
  );
}
