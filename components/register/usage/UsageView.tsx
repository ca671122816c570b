import { useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../../utils/profiles/schema';
import type { Columns } from '../../../utils/profiles/usage/columns';
import { readTable } from '../../../utils/profiles/usage/read-table';
import { readUsage, type Usage } from '../../../utils/profiles/usage/read-usage';
import { type ProfileUsage, rightSize } from '../../../utils/profiles/usage/right-size';
import { bounds, type Table, UnreadableFile } from '../../../utils/profiles/usage/table';
import { DropFile } from '../../ui/DropFile';
import { Notice } from '../../ui/Notice';
import { ColumnsDialog } from './ColumnsDialog';
import { UsageResult } from './UsageResult';

interface UsageViewProps {
  profiles: readonly Profile[];
  narrow: (usage: ProfileUsage) => Promise<void>;
  open: (profileId: string) => void;
  /** Begins a profile of a key that has none. */
  begin: (start: Partial<Profile>) => void;
}

type State =
  | { step: 'choose'; problem?: string }
  | { step: 'reading'; name: string }
  | { step: 'ask'; name: string; table: Table; columns: Columns; missing: string[] }
  | { step: 'result'; name: string; usage: Usage };

/** Right-sizing: what each key really calls, by an export of Alma Analytics. The file stays in this window and is not kept. */
export function UsageView({ profiles, narrow, open, begin }: UsageViewProps) {
  const [state, setState] = useState<State>({ step: 'choose' });

  const usage = state.step === 'result' ? state.usage : null;
  const result = useMemo(() => usage && rightSize(usage, profiles), [usage, profiles]);

  const look = (name: string, table: Table, columns?: Columns, accepted?: string[]) => {
    const read = readUsage(table, columns, accepted);
    if ('missing' in read)
      setState({ step: 'ask', name, table, columns: read.columns, missing: read.missing });
    else setState({ step: 'result', name, usage: read.usage });
  };
  const take = async (file: File) => {
    setState({ step: 'reading', name: file.name });
    try {
      // Asked before the file is read: a file of gigabytes would fill the memory first.
      if (file.size > bounds.fileBytes)
        throw new UnreadableFile(
          'This file is larger than 50 MB. Export a shorter period, or fewer columns.',
        );
      look(file.name, await readTable(new Uint8Array(await file.arrayBuffer())));
    } catch (error) {
      const known = error instanceof UnreadableFile;
      setState({
        step: 'choose',
        problem: known ? error.message : 'This file could not be read. Export it again and try once more.',
      });
    }
  };

  return (
    <div class="stack">
      <DropFile label="Choose a usage file" accept=".csv,.tsv,.txt,.xlsx" take={take}>
        <p>
          In Alma Analytics, make an analysis in the subject area <strong>API Usage</strong> with API Area,
          Application Name, Application Key, API Method, API Usage - Total and a date. Export it as CSV or
          Excel and drop it here.
        </p>
        <p class="muted small">The file is read in this window. Nothing of it is kept or sent.</p>
      </DropFile>
      {state.step === 'choose' && state.problem && (
        <Notice tone="broken" role="alert">
          <p>{state.problem}</p>
        </Notice>
      )}
      {state.step === 'reading' && <p role="status">Reading {state.name}…</p>}
      {state.step === 'ask' && (
        <ColumnsDialog
          table={state.table}
          columns={state.columns}
          missing={state.missing}
          use={(columns, accepted) => look(state.name, state.table, columns, accepted)}
          close={() => setState({ step: 'choose' })}
        />
      )}
      {state.step === 'result' && result && (
        <UsageResult name={state.name} result={result} narrow={narrow} open={open} begin={begin} />
      )}
    </div>
  );
}
