import { Plus, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import type { RowName } from './form';
import { focusRow, without } from './rows';

/** How many rows are drawn at first: a consortium's office has a key for each of hundreds of members. */
const SHOWN = 20;

interface RowsOf<Row> {
  name: RowName;
  title: string;
  hint: string;
  rows: Row[];
  /** What a row is called by a screen reader and on its remove button. */
  called: (row: Row, index: number) => string;
  addLabel: string;
  empty: Row;
  onRows: (rows: Row[]) => void;
  fields: (row: Row, index: number) => ComponentChildren;
}

/** A group of rows that can be added and removed, each a small form of its own. */
export function Rows<Row>({ name, title, hint, rows, called, addLabel, empty, onRows, fields }: RowsOf<Row>) {
  const [shown, setShown] = useState(SHOWN);
  return (
    <section class="stack" id={`${name}-rows`} aria-labelledby={`${name}-heading`}>
      <div>
        <h3 id={`${name}-heading`}>{title}</h3>
        <p class="hint">{hint}</p>
      </div>
      {rows.slice(0, shown).map((row, index) => (
        <fieldset class="card rows" key={`${name}${index}`}>
          <legend class="visually-hidden">{called(row, index)}</legend>
          {fields(row, index)}
          <Button
            look="quiet small"
            drawing={X}
            aria-label={`Remove ${called(row, index)}`}
            onClick={() => {
              onRows(without(rows, index));
              focusRow(name, null);
            }}
          >
            Remove
          </Button>
        </fieldset>
      ))}
      <div class="row">
        {rows.length > shown && (
          <Button look="small" onClick={() => setShown(shown + 5 * SHOWN)}>
            Show more ({rows.length - shown} left)
          </Button>
        )}
        <Button
          look="small"
          drawing={Plus}
          data-adds={name}
          onClick={() => {
            setShown(Math.max(shown, rows.length + 1));
            onRows([...rows, empty]);
            focusRow(name, rows.length);
          }}
        >
          {addLabel}
        </Button>
      </div>
    </section>
  );
}
