import * as z from 'zod/mini';
import type { StorageArea } from './storage';

/**
 * Several entries of the storage written all or none, even where the browser is killed between two of them: what stood there
 * before is kept in a journal until all is written, and put back at the next start if it still is there.
 */
export const JOURNAL = 'journal';

/** `undefined` deletes the entry. */
export type Changes = Map<string, unknown>;

const journalSchema = z.object({
  version: z.literal(1),
  before: z.array(z.union([z.tuple([z.string()]), z.tuple([z.string(), z.unknown()])])),
});

/**
 * Writes the changes, all or none.
 * @throws what the storage throws; then nothing is written, or `rollBack` has to be called before anything else is.
 */
export async function commit(area: StorageArea, changes: Changes): Promise<void> {
  const items = [...changes].filter(([, value]) => value !== undefined);
  const gone = [...changes.keys()].filter((key) => changes.get(key) === undefined);
  // One call that sets one entry, or only removes, is all or none by itself, and needs no room: deleting has to work in a
  // storage that is full.
  if (items.length === 0) {
    if (gone.length > 0) await area.remove(gone);
    return;
  }
  if (items.length === 1 && gone.length === 0) return area.set(Object.fromEntries(items));
  const before = await area.get([...changes.keys()]);
  await area.set({
    [JOURNAL]: {
      version: 1,
      before: [...changes.keys()].map((key) => (key in before ? [key, before[key]] : [key])),
    },
  });
  await area.set(Object.fromEntries(items));
  if (gone.length > 0) await area.remove(gone);
  await area.remove([JOURNAL]);
}

/**
 * Undoes a commit that was interrupted. Can itself be interrupted at any point, and run again.
 * @param journal what stands under `JOURNAL`
 */
export async function rollBack(area: StorageArea, journal: unknown): Promise<void> {
  if (journal === undefined) return;
  const read = z.safeParse(journalSchema, journal);
  if (read.success) {
    const old = read.data.before.filter((entry) => entry.length === 2);
    const added = read.data.before.filter((entry) => entry.length === 1).map(([key]) => key);
    // First what makes room, then what needs it.
    if (added.length > 0) await area.remove(added);
    if (old.length > 0) await area.set(Object.fromEntries(old));
  }
  await area.remove([JOURNAL]);
}
