import { AREAS } from '../../../utils/scopes/areas';
import type { Permission } from '../../../utils/scopes/types';
import { SelectField, TextField } from '../../ui/fields';
import { EMPTY_SCOPE } from './form';
import { Rows } from './Rows';
import { type RowsProps, withField } from './rows';

const NAMES = AREAS.map(({ name }) => name);
const PERMISSIONS = ['read-only', 'read/write'].map((value) => ({ value, text: value }));

/** What the application needs: an area, a permission and the reason, a row each. */
export function ScopeRows({ values, change, changeRows, problemOf }: RowsProps) {
  const { scopes } = values;
  return (
    <Rows
      name="scopes"
      title="What it needs"
      hint="Read-only is enough for whatever only looks things up."
      rows={scopes}
      called={({ area }, index) => area || `area ${index + 1}`}
      addLabel="Add an area"
      empty={EMPTY_SCOPE}
      onRows={(rows) => changeRows({ scopes: rows })}
      fields={(scope, index) => {
        const field = (name: keyof typeof scope) => ({
          id: `scopes.${index}.${name}`,
          value: scope[name],
          problem: problemOf(`scopes.${index}.${name}`),
          onValue: (typed: string) =>
            change(`scopes.${index}.${name}`, typed, (clean) => ({
              scopes: withField(scopes, index, { [name]: clean as Permission }),
            })),
        });
        return (
          <>
            <TextField {...field('area')} label="Area" suggestions={NAMES} />
            <SelectField {...field('permission')} label="Permission" options={PERMISSIONS} />
            <TextField {...field('reason')} label="Reason" wide />
          </>
        );
      }}
    />
  );
}
