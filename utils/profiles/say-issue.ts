import type * as z from 'zod/mini';
import type { Place } from './key-place';
import { placeInWords } from './place-in-words';

const FORMS = new Map([
  ['url', 'must begin with https:// or http://'],
  ['lastFour', 'are at most four characters, 0-9 and a-f'],
  ['id', 'may hold letters, digits, dots, hyphens and underscores only'],
]);

const KINDS = new Map([
  ['string', 'must be text'],
  ['array', 'must be a list'],
  ['object', 'must be an object'],
  ['number', 'must be a number'],
  ['int', 'must be a whole number'],
  ['boolean', 'must be true or false'],
  ['record', 'must be an object'],
]);

/**
 * What a schema found wrong, as a sentence with the place named.
 * @param start how to begin where the whole thing is wrong
 */
export function sayIssue(
  issue: z.core.$ZodIssue | undefined,
  start = 'The profile',
): { place: Place; sentence: string } {
  const place = (issue?.path ?? []).map((part) => (typeof part === 'number' ? part : String(part)));
  const words = placeInWords(place);
  const subject = words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : start;
  return { place, sentence: `${subject}: ${problemOf(issue, String(place.at(-1)))}.` };
}

function problemOf(issue: z.core.$ZodIssue | undefined, field: string): string {
  switch (issue?.code) {
    case 'invalid_type':
      return KINDS.get(issue.expected) ?? 'is not what is expected here';
    case 'too_big':
      return `at most ${issue.maximum}${unit(issue.origin)}`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'may not be empty'
        : `at least ${issue.minimum}${unit(issue.origin)}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_key':
      return 'has a name in it that is not known';
    default:
      return FORMS.get(field) ?? (/On$/.test(field) ? 'must be a date such as 2026-11-25' : 'is not valid');
  }
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}
