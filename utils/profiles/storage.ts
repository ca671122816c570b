import { refuse } from './records-error';

/** The part of `browser.storage.local` that the records need, so that tests can stand in for it. */
export interface StorageArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Tells of every change. Without it, nothing that was read is ever taken for what still stands there. */
  onChanged?: { addListener(callback: (changes: Record<string, { newValue?: unknown }>) => void): void };
}

/** How long one call of the storage may take before the person is told that it does not answer. */
const PATIENCE = 5_000;

/**
 * The same storage, with every failure turned into a refusal that says what to do, and no call that waits for ever.
 * @throws RecordsError `storage-full` or `storage-failed`
 */
export function dependable(area: StorageArea, patience = PATIENCE): StorageArea {
  return {
    get: (keys) => settle(() => area.get(keys), patience, readFailed),
    set: (items) => settle(() => area.set(items), patience, writeFailed),
    remove: (keys) => settle(() => area.remove(keys), patience, writeFailed),
  };
}

async function settle<T>(
  call: () => Promise<T>,
  patience: number,
  failed: (error: unknown) => Error,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | number | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), patience);
  });
  try {
    return await Promise.race([call(), silence]);
  } catch (error) {
    throw failed(error);
  } finally {
    clearTimeout(timer);
  }
}

const readFailed = () =>
  refuse(
    'storage-failed',
    'Narrowkey could not read its records. Nothing was changed. Try again; if that fails too, restart the browser.',
  );

function writeFailed(error: unknown): Error {
  // Chromium: "Resource::kQuotaBytes quota exceeded"; Firefox: QuotaExceededError; both: the disk itself is full.
  const { name, message } = error as Partial<Error>;
  return /quota|no space|disk.{0,9}full/i.test(`${name} ${message}`)
    ? refuse(
        'storage-full',
        'Not saved: the room that the browser gives Narrowkey is full. Export your profiles, delete those you no longer need, then save again.',
      )
    : refuse(
        'storage-failed',
        "Not saved: the browser's storage failed. What you typed is still here. Try again; if that fails too, restart the browser.",
      );
}
