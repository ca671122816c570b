import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Guidance, SetAside } from '../../utils/profiles/requests';
import type { KeyReference, Profile, ProfileKey } from '../../utils/profiles/schema';
import { type AskRecords, sentenceOf } from '../popup/records';
import type { Done } from '../ui/UndoBar';
import type { RegisterPorts } from './ports';
import { type KeyRow, toRows } from './rows';

export interface Records {
  profiles: Profile[];
  inProgress: KeyReference | null;
  setAside: SetAside[];
  guidance: Guidance | null;
}

/** The records as the register shows them, kept up to date, and what can be done with them. */
export function useRegister(ports: RegisterPorts) {
  const { ask, today } = ports;
  const [records, setRecords] = useState<Records | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState('');

  const attempt = useCallback(async (work: () => Promise<void>) => {
    setFailure('');
    try {
      await work();
    } catch (error) {
      setFailure(sentenceOf(error));
    }
  }, []);

  const refresh = useCallback(() => attempt(async () => setRecords(await readRecords(ask))), [ask, attempt]);
  useEffect(() => {
    const stop = new AbortController();
    refresh();
    ports.onRecordsChanged(refresh, stop.signal);
    return () => stop.abort();
  }, []);

  /** Says what was done, and takes it back by writing the profiles as they were. */
  const sayWithUndo = useCallback(
    (text: string, before: Profile[], deleteIds: string[] = []) =>
      setDone({
        text,
        undo: () =>
          attempt(async () => {
            await ask('restore-profiles', { profiles: before, deleteIds });
            setDone({ text: 'Taken back.' });
            await refresh();
          }),
      }),
    [ask, attempt, refresh],
  );

  const changeKeys = useCallback(
    (rows: readonly KeyRow[], change: Partial<ProfileKey>, text: string) =>
      attempt(async () => {
        const changes = rows.flatMap(({ profile, key }) =>
          key ? [{ key: referenceTo(profile, key), change }] : [],
        );
        const before = await ask('change-keys', { changes });
        sayWithUndo(text, before);
        await refresh();
      }),
    [ask, attempt, refresh, sayWithUndo],
  );

  const use = useCallback(
    (key: KeyReference | null) =>
      attempt(async () => {
        await ask('use-for-next-key', { key });
        await refresh();
      }),
    [ask, attempt, refresh],
  );

  const rows = useMemo(() => toRows(records?.profiles ?? [], today), [records?.profiles, today]);
  return {
    ...ports,
    records,
    rows,
    done,
    setDone,
    failure,
    setFailure,
    attempt,
    refresh,
    sayWithUndo,
    changeKeys,
    use,
  };
}

export type RegisterState = ReturnType<typeof useRegister>;

/** Which key is meant, in a request. */
export function referenceTo(profile: Profile, { institution, environment }: ProfileKey): KeyReference {
  return { profileId: profile.id, institution, environment };
}

async function readRecords(ask: AskRecords): Promise<Records> {
  const [profiles, { inProgress, setAside }, guidance] = await Promise.all([
    ask('all-profiles', null),
    ask('list-profiles', null),
    // The register is of use without the guidance: that part then says what is wrong when it is opened.
    ask('get-guidance', null).catch(() => null),
  ]);
  return { profiles, inProgress, setAside, guidance };
}
