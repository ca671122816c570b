import * as z from 'zod/mini';
import { LONGEST_STEP } from '../guidance/schema';

/** Whether a text is a day that the calendar has, as `2026-11-25`. */
function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** An ISO date (`2026-11-25`), or empty where it is not known yet. */
const day = z._default(
  z.string().check(
    z.regex(/^(\d{4}-\d{2}-\d{2})?$/),
    z.refine((value) => value === '' || isDay(value)),
  ),
  '',
);
const text = (maximum: number) => z._default(z.string().check(z.maxLength(maximum)), '');
const list = <T extends z.ZodMiniType>(item: T, maximum: number) =>
  z._default(z.array(item).check(z.maxLength(maximum)), []);

const scopeSchema = z.object({
  area: z.string().check(z.minLength(1), z.maxLength(100)),
  permission: z.enum(['read-only', 'read/write']),
  reason: text(1000),
});

/** A finding that somebody decided to live with, and why. */
export const acceptedFindingSchema = z.object({
  code: z.string().check(z.minLength(1), z.maxLength(60)),
  /** The area it was about; empty where it was about the whole form. */
  area: text(100),
  /** The exact part of the selection that was accepted (`Production Read/write`), so that a later, wider one is flagged again. */
  selected: text(300),
  reason: text(2000),
  acceptedOn: day,
});

/** The result of one review of a key. */
export const reviewSchema = z.object({
  reviewedOn: day,
  /** What was decided: the key is kept as it is, was replaced by a new one, or was retired. */
  outcome: z.enum(['kept', 'rotated', 'retired']),
  note: text(2000),
});

export const keyStatuses = ['planned', 'created', 'delivered', 'retired'] as const;

/** What a tick is kept by. An institution's own step has its text in it, so that a step that says something else is a new one. */
export const stepIdSchema = z.string().check(z.maxLength('extra:'.length + LONGEST_STEP));

/** One key of a profile: one institution, one environment. There is no field for the key itself. */
export const keySchema = z.object({
  institution: text(200),
  environment: z._default(z.string().check(z.minLength(1), z.maxLength(60)), 'Production'),
  status: z._default(z.enum(keyStatuses), 'planned'),
  createdOn: day,
  deliveredOn: day,
  reviewOn: day,
  /** The last four characters, to tell keys apart in a usage report. Never more. */
  lastFour: z._default(z.string().check(z.regex(/^[0-9a-fA-F]{0,4}$/)), ''),
  acceptedFindings: list(acceptedFindingSchema, 500),
  reviews: list(reviewSchema, 500),
  /** Steps that a person ticked because no page can show them, by step id. */
  tickedSteps: list(stepIdSchema, 500),
});

const sourceSchema = z.object({
  title: text(300),
  /** A link to follow, so nothing but the web's own. */
  url: z._default(z.string().check(z.maxLength(2000), z.regex(/^(https?:\/\/\S*)?$/i)), ''),
});

/** An integration profile: one application's needs and record. Only `name` is required in an imported file. */
export const profileSchema = z.object({
  id: text(100),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  developer: text(200),
  purpose: text(2000),
  scopes: list(scopeSchema, 200),
  keys: list(keySchema, 2000),
  /** Addresses or ranges that may use the key: `192.0.2.7`, `192.0.2.0/24`. */
  ipRanges: list(z.string().check(z.maxLength(100)), 500),
  restrictionProfile: text(200),
  owner: text(200),
  pasteLocation: text(1000),
  sources: list(sourceSchema, 200),
  notes: text(20000),
  /** Marks the profile that Narrowkey starts with. */
  example: z.optional(z.boolean()),
  createdAt: text(40),
  updatedAt: text(40),
});

export type AcceptedFinding = z.output<typeof acceptedFindingSchema>;
export type Review = z.output<typeof reviewSchema>;
export type ProfileKey = z.output<typeof keySchema>;
export type Profile = z.output<typeof profileSchema>;
export type KeyStatus = ProfileKey['status'];

/**
 * Which key of a profile is meant. A profile has at most one key that is not retired for each institution and environment;
 * a reference names that one.
 */
export interface KeyReference {
  profileId: string;
  institution: string;
  environment: string;
}
