import { useState } from 'preact/hooks';
import type { Profile } from '../../utils/profiles/schema';
import { Button } from '../ui/Button';

interface ExportViewProps {
  all: readonly Profile[];
  /** What the search and the filters leave. */
  shown: readonly Profile[];
  save: (kind: 'json' | 'csv', profiles: readonly Profile[]) => void;
  close: () => void;
}

/** Asks which profiles to save, where the search and the filters show only a part of them. */
export function ExportView({ all, shown, save, close }: ExportViewProps) {
  const [part, setPart] = useState<'all' | 'shown'>('all');
  const chosen = part === 'all' ? all : shown;
  return (
    <div class="stack">
      <fieldset class="question">
        <legend>Which profiles?</legend>
        <label class="tick-line">
          <input type="radio" name="part" checked={part === 'all'} onChange={() => setPart('all')} />
          <span>All ({many(all)})</span>
        </label>
        <label class="tick-line">
          <input type="radio" name="part" checked={part === 'shown'} onChange={() => setPart('shown')} />
          <span>{many(shown)} that the search and the filters show</span>
        </label>
      </fieldset>
      <p>
        JSON is for a colleague's Narrowkey and as a backup. CSV is for a spreadsheet; it cannot be imported
        again.
      </p>
      <div class="row">
        <Button look="primary" disabled={chosen.length === 0} onClick={() => save('json', chosen)}>
          Save as JSON
        </Button>
        <Button disabled={chosen.length === 0} onClick={() => save('csv', chosen)}>
          Save as CSV
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </div>
  );
}

function many(profiles: readonly Profile[]): string {
  return profiles.length === 1 ? '1 profile' : `${profiles.length.toLocaleString('en')} profiles`;
}
