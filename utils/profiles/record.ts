import * as z from 'zod/mini';
import type { SetAside } from './requests';
import { type Profile, profileSchema } from './schema';

/** How a profile lies in the storage: `profile:<id>` holds the profile and the version of its form. */
export const RECORD_VERSION = 1;

const PREFIX = 'profile:';
const ASIDE = 'set-aside:';

/** The keys of the storage by which records lie: a profile's own, and that of a damaged one which made room for it. */
export const recordKey = (id: string) => PREFIX + id;
export const isRecordKey = (key: string) => key.startsWith(PREFIX);
export const isAsideKey = (key: string) => key.startsWith(ASIDE);
export const asideKey = (key: string, now: string) => `${ASIDE}${now}:${key}`;

/** From the form of a version to that of the next, by the version it starts from. */
export type Migrations = ReadonlyMap<number, (profile: unknown) => unknown>;

export const migrations: Migrations = new Map();

const envelopeSchema = z.object({ version: z.number().check(z.int(), z.minimum(0)), profile: z.unknown() });

export type ReadRecord = { profile: Profile; migrated: boolean } | { setAside: SetAside };

/**
 * Reads a record, checking it against the schema; an older form is brought up to date in memory.
 * What cannot be read, or belongs to a newer Narrowkey, is said and left as it is. Never throws.
 */
export function readRecord(
  key: string,
  value: unknown,
  steps: Migrations = migrations,
  current = RECORD_VERSION,
): ReadRecord {
  const envelope = z.safeParse(envelopeSchema, value);
  if (!envelope.success) return damaged(key);
  const { version } = envelope.data;
  if (version > current) return newer(key);
  let profile: unknown = envelope.data.profile;
  try {
    for (let from = version; from < current; from += 1) {
      const step = steps.get(from);
      if (!step) return damaged(key);
      profile = step(profile);
    }
  } catch {
    return damaged(key);
  }
  const result = z.safeParse(profileSchema, profile);
  if (!result.success || recordKey(result.data.id) !== key) return damaged(key);
  return { profile: result.data, migrated: version < current };
}

/** What stands for a record that cannot be read. */
export function damaged(key: string): { setAside: SetAside } {
  return {
    setAside: {
      id: key,
      reason: 'damaged',
      why: 'A record is damaged, so it was set aside. Save it to a file to look into it, or delete it.',
    },
  };
}

function newer(key: string): { setAside: SetAside } {
  return {
    setAside: {
      id: key,
      reason: 'newer-version',
      why: 'A profile was saved by a newer Narrowkey. Update Narrowkey to see it; nothing of it is lost.',
    },
  };
}
