import { useState } from 'preact/hooks';
import { profilesToCsv } from '../../utils/profiles/csv';
import { exportProfiles } from '../../utils/profiles/exchange';
import type { Profile } from '../../utils/profiles/schema';
import { sentenceOf } from '../popup/records';
import { saveFile } from '../popup/save-file';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { Done } from '../ui/UndoBar';

interface ExportViewProps {
  all: readonly Profile[];
  /** What the search and the filters leave. */
  shown: readonly Profile[];
  today: string;
  say: (done: Done) => void;
  close: () => void;
}

/** Saves profiles to a file: to bring in elsewhere, or for a spreadsheet. */
export function ExportView({ all, shown, today, say, close }: ExportViewProps) {
  const isPart = shown.length < all.length;
  const [part, setPart] = useState<'all' | 'shown'>(isPart ? 'shown' : 'all');
  const [failure, setFailure] = useState('');
  const chosen = part === 'all' ? all : shown;
  const save = (ending: 'json' | 'csv') => {
    try {
      const name = `narrowkey-${today}.${ending}`;
      if (ending === 'json') saveFile(name, exportProfiles(chosen));
      else saveFile(name, profilesToCsv(chosen), 'text/csv');
      say({ text: `${many(chosen)} saved as ${name}. It holds no key.` });
      close();
    } catch (error) {
      setFailure(sentenceOf(error));
    }
  };
  return (
    <div class="stack">
      {isPart && (
        <fieldset class="question">
          <legend>Which profiles?</legend>
          <label class="tick-line">
            <input type="radio" name="part" checked={part === 'shown'} onChange={() => setPart('shown')} />
            <span>{many(shown)} that the search and the filters show</span>
          </label>
          <label class="tick-line">
            <input type="radio" name="part" checked={part === 'all'} onChange={() => setPart('all')} />
            <span>All {many(all)}</span>
          </label>
        </fieldset>
      )}
      {failure && (
        <Notice tone="broken" role="alert">
          <p>{failure}</p>
        </Notice>
      )}
      <p>
        <strong>JSON</strong> is for a colleague’s Narrowkey and as a backup. <strong>CSV</strong> is for a
        spreadsheet; it cannot be imported again.
      </p>
      <div class="row">
        <Button look="primary" disabled={chosen.length === 0} onClick={() => save('json')}>
          Save as JSON
        </Button>
        <Button disabled={chosen.length === 0} onClick={() => save('csv')}>
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
