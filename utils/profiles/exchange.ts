import * as z from 'zod/mini';
import { findKeyPlace } from './key-place';
import { keyRefused } from './key-refused';
import { type Profile, profileSchema } from './schema';
import { tidy } from './tidy';

export const FILE_FORMAT = 'narrowkey';
export const FILE_VERSION = 1;

/** More than the browser gives Narrowkey to keep (10 MB), so nothing larger could be brought in. In UTF-16 units. */
export const LARGEST_FILE = 20_000_000;
export const MOST_PROFILES = 10_000;

/** The exchange file. `exchange.schema.json` says the same as a JSON Schema. */
export const exchangeFileSchema = z.object({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  profiles: z.array(profileSchema).check(z.maxLength(MOST_PROFILES)),
});

/**
 * The text of an exchange file. The same profiles give the same text, byte for byte, in whatever order they come and however
 * often they were exported and imported before.
 * @throws RecordsError where a text of a profile holds a key
 */
export function exportProfiles(profiles: readonly Profile[]): string {
  const sorted = [...profiles].sort(
    (one, other) => compare(one.name, other.name) || compare(one.id, other.id),
  );
  const place = findKeyPlace(sorted);
  if (place) throw keyRefused(place.slice(1));
  const file = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    profiles: sorted.map((profile) => z.parse(profileSchema, tidy(profile))),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** By code units: the order that no language or version of a browser changes. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
