import type { KeyStatus } from '../../../utils/profiles/schema';
import { ENVIRONMENTS } from '../../../utils/scopes/environments';
import { SelectField, TextField } from '../../ui/fields';
import { keyLabel } from '../keys';
import type { OwnWords } from '../own-words';
import { EMPTY_KEY } from './form';
import { Rows } from './Rows';
import { type RowsProps, withField } from './rows';

const STATUSES: { value: KeyStatus; text: string }[] = [
  { value: 'planned', text: 'Planned' },
  { value: 'created', text: 'Created' },
  { value: 'delivered', text: 'Delivered' },
  { value: 'retired', text: 'Retired' },
];

/** The keys of the profile: one institution and one environment each, and never the key itself. */
export function KeyRows({ values, change, changeRows, problemOf, words }: RowsProps & { words: OwnWords }) {
  const { keys } = values;
  return (
    <Rows
      name="keys"
      title="Keys"
      hint="One for each institution and environment. The key itself is never kept here."
      rows={keys}
      called={(key, index) => `key ${index + 1}, ${keyLabel(key)}`}
      addLabel="Add a key"
      empty={EMPTY_KEY}
      onRows={(rows) => changeRows({ keys: rows })}
      fields={(key, index) => {
        const field = (name: Exclude<keyof typeof key, 'stored'>) => ({
          id: `keys.${index}.${name}`,
          value: key[name],
          problem: problemOf(`keys.${index}.${name}`),
          onValue: (typed: string) =>
            change(`keys.${index}.${name}`, typed, (clean) => ({
              keys: withField(keys, index, { [name]: clean as KeyStatus }),
            })),
        });
        return (
          <>
            <TextField {...field('institution')} label={words.institution} />
            <TextField {...field('environment')} label="Environment" suggestions={[...ENVIRONMENTS]} />
            <SelectField {...field('status')} label="Status" options={STATUSES} />
            <TextField {...field('lastFour')} label="Last four characters" />
            <TextField {...field('createdOn')} type="date" label="Created" />
            <TextField {...field('deliveredOn')} type="date" label="Delivered" />
            <TextField {...field('reviewOn')} type="date" label="Review due" />
          </>
        );
      }}
    />
  );
}
