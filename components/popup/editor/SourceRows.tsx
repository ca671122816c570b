import { TextField } from '../../ui/fields';
import { EMPTY_SOURCE } from './form';
import { Rows } from './Rows';
import { type RowsProps, withField } from './rows';

/** Where the facts of the profile come from: the application's documentation, a ticket, a letter. */
export function SourceRows({ values, change, changeRows, problemOf }: RowsProps) {
  const { sources } = values;
  return (
    <Rows
      name="sources"
      title="Sources"
      hint="Where this comes from: the application's documentation, a ticket, a letter."
      rows={sources}
      called={({ title }, index) => title || `source ${index + 1}`}
      addLabel="Add a source"
      empty={EMPTY_SOURCE}
      onRows={(rows) => changeRows({ sources: rows })}
      fields={(source, index) => {
        const field = (name: keyof typeof source) => ({
          id: `sources.${index}.${name}`,
          value: source[name],
          problem: problemOf(`sources.${index}.${name}`),
          onValue: (typed: string) =>
            change(`sources.${index}.${name}`, typed, (clean) => ({
              sources: withField(sources, index, { [name]: clean }),
            })),
        });
        return (
          <>
            <TextField {...field('title')} label="Title" wide />
            <TextField {...field('url')} label="Web address" wide />
          </>
        );
      }}
    />
  );
}
