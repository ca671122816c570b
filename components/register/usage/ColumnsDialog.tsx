import { useState } from 'preact/hooks';
import { type Columns, type Meaning, needed } from '../../../utils/profiles/usage/columns';
import type { Cell, Table } from '../../../utils/profiles/usage/table';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/fields';

interface ColumnsDialogProps {
  table: Table;
  columns: Columns;
  /** The columns that were not found, in the words of `needed`. */
  missing: string[];
  use: (columns: Columns, accepted: string[]) => void;
  close: () => void;
}

/** What can be done without a column, where anything can. */
const without: Partial<Record<Meaning, string>> = {
  method: 'Not in this file: say only which areas can go',
  calls: 'Not in this file: each row is one call',
};

/** Asks which columns mean what, where their names do not tell. */
export function ColumnsDialog({ table, columns, missing, use, close }: ColumnsDialogProps) {
  const questions = needed.filter(({ words }) => missing.includes(words));
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const header = table.rows[columns.headerRow] ?? [];
  const body = table.rows.slice(columns.headerRow + 1, columns.headerRow + 200);
  const width = Math.max(header.length, ...body.map((row) => row.length), 0);
  const options = Array.from({ length: width }, (_, column) => ({
    value: String(column),
    text: columnLabel(column, header[column], body),
  }));
  const isComplete = questions.every(({ words }) => chosen[words]);

  const finish = () => {
    const at = { ...columns.at };
    const accepted: string[] = [];
    for (const { anyOf, words } of questions) {
      const [meaning] = anyOf;
      const answer = chosen[words] ?? '';
      if (answer === 'none') accepted.push(words);
      else if (meaning) at[meaning] = Number(answer);
    }
    use({ ...columns, at }, accepted);
  };

  return (
    <Dialog title="Which columns are these?" close={close}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) finish();
        }}
      >
        <p>Narrowkey does not know the names of these columns. Choose each one, and the file is read.</p>
        {questions.map(({ anyOf: [meaning], words }) => (
          <SelectField
            key={words}
            id={`column-${meaning}`}
            label={words}
            value={chosen[words] ?? ''}
            onValue={(value) => setChosen((before) => ({ ...before, [words]: value }))}
            options={[
              { value: '', text: 'Choose a column' },
              ...options,
              ...(meaning && without[meaning] ? [{ value: 'none', text: without[meaning] }] : []),
            ]}
          />
        ))}
        <div class="row">
          <Button look="primary" type="submit" disabled={!isComplete}>
            Read the file
          </Button>
          <Button onClick={close}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}

function columnLabel(column: number, title: Cell | undefined, body: Cell[][]): string {
  const examples = body
    .map((row) => row[column])
    .filter((cell) => cell !== null && cell !== undefined && cell !== '');
  const shown = [...new Set(examples.map((cell) => String(cell).slice(0, 20)))].slice(0, 3).join(', ');
  return `${String(title ?? '').slice(0, 40) || `Column ${column + 1}`}${shown && ` (${shown})`}`;
}
