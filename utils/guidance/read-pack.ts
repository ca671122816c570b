import * as z from 'zod/mini';
import { type GuidancePack, guidancePackSchema } from './schema';

/** Longer than any pack that a person would write. */
const LONGEST = 1_000_000;

export type ReadPack = { pack: GuidancePack } | { problem: PackProblem };

export interface PackProblem {
  /** A sentence for the person. */
  sentence: string;
  /** The way to what is wrong: field names and indexes. */
  place: (string | number)[];
  issue: z.core.$ZodIssue | null;
}

const problem = (sentence: string) => ({ problem: { sentence, place: [], issue: null } });

/** The plain data of a pack's file, for `readPack`. Never throws, whatever it is given. */
export function parsePack(text: string): { data: unknown } | { problem: PackProblem } {
  if (text.length > LONGEST) return problem('This file is too large for a guidance pack: at most 1 MB.');
  try {
    return { data: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return problem(
      'This is not a guidance pack: the file is not JSON, or it is cut off. Ask for it once more.',
    );
  }
}

/** Reads a pack from plain data: from a file, the storage, or the organization's policy. Never throws. */
export function readPack(data: unknown): ReadPack {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return problem('This is not a guidance pack: it should be one JSON object.');
  }
  const { format, version } = data as { format?: unknown; version?: unknown };
  if (format === 'narrowkey') {
    return problem(
      'This file holds profiles, not a guidance pack. Bring it in with “Import” in the list of profiles.',
    );
  }
  if (format !== 'narrowkey-guidance') {
    return problem('This is not a guidance pack: “format” should be “narrowkey-guidance”.');
  }
  if (typeof version === 'number' && version > 1) {
    return problem('This guidance pack is for a newer Narrowkey. Update Narrowkey, then import it again.');
  }
  const result = z.safeParse(guidancePackSchema, data);
  if (result.success) return { pack: result.data };
  const issue = result.error.issues[0] ?? null;
  const place = (issue?.path ?? []).map((part) => (typeof part === 'number' ? part : String(part)));
  return { problem: { sentence: 'The guidance pack is not valid.', place, issue } };
}
