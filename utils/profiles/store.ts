import { checkedProfile } from './check-profile';
import { exampleProfile } from './example';
import { isEqual } from './is-equal';
import { type Changes, commit, JOURNAL, rollBack } from './journal';
import {
  asideKey,
  damaged,
  isAsideKey,
  isRecordKey,
  type Migrations,
  migrations,
  RECORD_VERSION,
  type ReadRecord,
  readRecord,
  recordKey,
} from './record';
import { refuse } from './records-error';
import type { SetAside } from './requests';
import type { Profile } from './schema';
import { dependable, type StorageArea } from './storage';

const STARTED = 'started';

export interface StoreOptions {
  /** The time, as an ISO string. */
  now?: () => string;
  /** How long one call of the storage may take, in milliseconds. */
  patience?: number;
  /** The version of the records' form, and the ways to it. For tests of what comes after this version. */
  version?: number;
  migrations?: Migrations;
}

/** What a piece of work on the records sees and changes. Nothing is written before the work is over, then all of it is. */
export interface Transaction {
  /** Every profile that was loaded, sorted by name. */
  profiles(): Profile[];
  /** @throws RecordsError where the record is there and cannot be read */
  profile(id: string): Profile | undefined;
  /**
   * Checks, tidies and writes a profile.
   * @throws RecordsError that names the field, or where a newer Narrowkey's record would be written over
   */
  put(profile: Profile): Profile;
  /** @throws RecordsError where the record is there and cannot be read */
  delete(id: string): void;
  setAside(): SetAside[];
  /** Any other entry of the storage. */
  value(key: string): unknown;
  /** `undefined` deletes it. */
  setValue(key: string, value: unknown): void;
  /** The names of the entries that were loaded. */
  keys(): string[];
}

export interface Store {
  /**
   * Runs one piece of work after all that were asked for before it, so that none overwrites what another just wrote.
   * @param keys which entries of the storage it needs and may change; `null`: all
   * @returns what the work returns, once everything it wrote is stored
   * @throws RecordsError, and then nothing of it is stored
   */
  run<T>(keys: string[] | null, work: (records: Transaction) => T): Promise<T>;
}

/** The records on a storage. There must be one store on it only: the background's. */
export function createStore(storage: StorageArea, options: StoreOptions = {}): Store {
  const area = dependable(storage, options.patience);
  const now = options.now ?? (() => new Date().toISOString());
  const version = options.version ?? RECORD_VERSION;
  const steps = options.migrations ?? migrations;

  let last: Promise<unknown> = Promise.resolve();
  let ready = false;

  /**
   * All entries as they stand in the storage. Reading two thousand takes a tenth of a second, so they are kept for as long as
   * the background lives and nobody else writes.
   */
  let cache: Map<string, unknown> | null = null;
  const known = new Map<string, { value: unknown; record: ReadRecord }>();
  storage.onChanged?.addListener((changes) => {
    const isOurs = Object.entries(changes).every(([key, { newValue }]) => isEqual(newValue, cache?.get(key)));
    if (!isOurs) cache = null;
  });

  async function load(keys: string[] | null): Promise<ReadonlyMap<string, unknown>> {
    if (keys) return new Map(Object.entries(await area.get(keys)));
    if (cache) return cache;
    const all = new Map(Object.entries(await area.get(null)));
    if (storage.onChanged) cache = all;
    return all;
  }

  function read(key: string, value: unknown): ReadRecord {
    const before = known.get(key);
    if (before && before.value === value) return before.record;
    const record = readRecord(key, value, steps, version);
    known.set(key, { value, record });
    return record;
  }

  /** What a background that was stopped at any point may have left to do. Safe to be stopped itself. */
  async function makeReady(): Promise<void> {
    cache = null;
    const { [JOURNAL]: journal } = await area.get([JOURNAL]);
    await rollBack(area, journal);
    // Read after the rolling back, which may concern this entry too.
    const found = await area.get([STARTED]);
    const started = (found[STARTED] as { version?: unknown } | undefined)?.version;
    if (started === undefined) {
      const example = exampleProfile(now());
      const first = new Map<string, unknown>([
        [recordKey(example.id), { version, profile: example }],
        [STARTED, { version }],
      ]);
      await commit(area, first);
    } else if (typeof started === 'number' && started < version) {
      for (const [key, value] of Object.entries(await area.get(null))) {
        const record = isRecordKey(key) ? readRecord(key, value, steps, version) : undefined;
        if (record && 'profile' in record && record.migrated) {
          await area.set({ [key]: { version, profile: record.profile } });
        }
      }
      await area.set({ [STARTED]: { version } });
    }
    ready = true;
  }

  async function runNow<T>(keys: string[] | null, work: (records: Transaction) => T): Promise<T> {
    if (!ready) await makeReady();
    const stored = await load(keys);
    const changes: Changes = new Map();
    const answer = work(transactionOn(stored, changes));
    if (changes.size === 0) return answer;
    // Until it is all written, the next request has to look at what was left, as after a stop.
    ready = false;
    // Before they are written, so that the storage's own word of them is known for ours. Where writing fails, all is read again.
    for (const [key, value] of changes) {
      if (value === undefined) cache?.delete(key);
      else cache?.set(key, value);
    }
    await commit(area, changes);
    ready = true;
    return answer;
  }

  function transactionOn(stored: ReadonlyMap<string, unknown>, changes: Changes): Transaction {
    const valueOf = (key: string) => (changes.has(key) ? changes.get(key) : stored.get(key));
    const keys = () =>
      [...new Set([...stored.keys(), ...changes.keys()])].filter((key) => valueOf(key) !== undefined);
    const setValue = (key: string, value: unknown) => {
      if (value === undefined && !stored.has(key)) changes.delete(key);
      else if (JSON.stringify(value) === JSON.stringify(stored.get(key))) changes.delete(key);
      else changes.set(key, value);
    };
    const profile = (id: string) => {
      const value = valueOf(recordKey(id));
      if (value === undefined) return undefined;
      const record = read(recordKey(id), value);
      if ('profile' in record) return record.profile;
      throw refuse(record.setAside.reason === 'damaged' ? 'invalid' : 'newer-version', record.setAside.why);
    };
    return {
      keys,
      value: valueOf,
      setValue,
      profile,
      profiles() {
        const records = keys()
          .filter(isRecordKey)
          .map((key) => read(key, valueOf(key)));
        return records.flatMap((record) => ('profile' in record ? [record.profile] : [])).sort(byName);
      },
      put(input) {
        const checked = checkedProfile(input);
        const key = recordKey(checked.id);
        const old = valueOf(key);
        const record = old === undefined ? undefined : read(key, old);
        if (record && 'setAside' in record) {
          if (record.setAside.reason === 'newer-version') throw refuse('newer-version', record.setAside.why);
          setValue(asideKey(key, now()), old);
        }
        setValue(key, { version, profile: checked });
        return checked;
      },
      delete(id) {
        if (profile(id)) setValue(recordKey(id), undefined);
      },
      setAside: () =>
        keys().flatMap((key) => {
          if (isAsideKey(key)) return [damaged(key).setAside];
          const record = isRecordKey(key) ? read(key, valueOf(key)) : undefined;
          return record && 'setAside' in record ? [record.setAside] : [];
        }),
    };
  }

  return {
    run(keys, work) {
      const result = last.then(() => runNow(keys, work));
      last = result.catch(() => {});
      return result;
    },
  };
}

/** By name as people sort, then by id, so that the order is always the same. */
function byName(one: { name: string; id: string }, other: { name: string; id: string }): number {
  return collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
