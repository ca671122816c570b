import { permissionLabel } from '../../utils/scopes/permissions';
import type { Permission } from '../../utils/scopes/types';
import { Button } from '../ui/Button';
import { areaNames, environments, newRow, type PracticeRow } from './keys';

const permissions: Permission[] = ['read-only', 'read/write'];

interface PermissionRowsProps {
  rows: PracticeRow[];
  change: (rows: PracticeRow[]) => void;
}

/** The table of a key's permissions, with the labels and the order of the Developer Network's. */
export function PermissionRows({ rows, change }: PermissionRowsProps) {
  const set = (id: number, part: Partial<PracticeRow>) =>
    change(rows.map((row) => (row.id === id ? { ...row, ...part } : row)));
  return (
    <>
      <h3 id="permissions-heading">Permissions</h3>
      <table class="permissions" aria-labelledby="permissions-heading">
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">Env</th>
            <th scope="col">Permissions</th>
            <th scope="col">Action</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Choice
                  label="Area"
                  value={row.area}
                  options={areaNames}
                  choose={(area) => set(row.id, { area })}
                />
              </td>
              <td>
                <Choice
                  label="Env"
                  value={row.environment}
                  options={environments}
                  choose={(environment) => set(row.id, { environment })}
                />
              </td>
              <td>
                <div role="radiogroup" aria-label="Permissions" class="row">
                  {permissions.map((permission) => (
                    <label key={permission} class="radio">
                      <input
                        type="radio"
                        name={`permission-${row.id}`}
                        checked={row.permission === permission}
                        onChange={() => set(row.id, { permission })}
                      />
                      {permissionLabel(permission)}
                    </label>
                  ))}
                </div>
              </td>
              <td>
                <Button onClick={() => change(rows.filter(({ id }) => id !== row.id))}>Delete</Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <Button onClick={() => change([...rows, newRow()])}>Add Permission</Button>
      </div>
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: string[];
  choose: (value: string) => void;
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  return (
    <select
      class="input"
      aria-label={label}
      value={value}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">Choose…</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}
