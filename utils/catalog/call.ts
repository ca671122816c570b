import * as z from 'zod/mini';

/** The methods that the documented calls use. Read-only means `GET` (and `HEAD`) and nothing else. */
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export type CallPermission = 'read-only' | 'read/write';

/**
 * One documented REST call and the area and permission a key needs for it.
 *
 * `confidence` says where the row comes from: `specification` (Ex Libris's OpenAPI files), `documentation` (another
 * Ex Libris text), `code` (seen in public code only) or `assumed` (path from a listing, method assumed).
 */
export interface Call {
  area: string;
  method: Method;
  /** From the host on: `/almaws/v1/bibs/{mms_id}`. A part in braces stands for any value. */
  path: string;
  permission: CallPermission;
  /** What the call does, in a few words that finish "This call can …". */
  does: string;
  confidence: 'specification' | 'documentation' | 'code' | 'assumed';
  /** The query parameter `op` chooses what the call does. */
  op?: true;
  /** A documented case in which less than `permission` is enough. */
  exception?: { permission: CallPermission; ops: readonly string[]; whenAbsent: boolean; evidence: string };
  note?: string;
}

const text = z.string().check(z.minLength(1));

/** The form of a row of the call tables. Parsing a bad row names the field that is missing or wrong. */
export const callSchema: z.ZodMiniType<Call> = z.strictObject({
  area: text,
  method: z.enum(['GET', 'POST', 'PUT', 'DELETE']),
  path: z.string().check(z.regex(/^\/(almaws|primo|esploro)\/v1(\/([\w-]+|\{\w+\}))+$/)),
  permission: z.enum(['read-only', 'read/write']),
  does: text,
  confidence: z.enum(['specification', 'documentation', 'code', 'assumed']),
  op: z.optional(z.literal(true)),
  exception: z.optional(
    z.strictObject({
      permission: z.enum(['read-only', 'read/write']),
      ops: z.readonly(z.array(text)),
      whenAbsent: z.boolean(),
      evidence: text,
    }),
  ),
  note: z.optional(text),
});
