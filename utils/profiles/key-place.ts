import { findKeyInText } from '../scopes/key-in-text';

/** The way to a value in plain data: field names and indexes. */
export type Place = (string | number)[];

/** A step of a way, linked to the one before: copying the way at every step would be slow in very deep data. */
interface Step {
  name: string | number;
  before: Step | null;
}

/**
 * Where an API key stands in plain data, in the texts or in the field names.
 * @returns the way to it, without any part that holds the key; `null` where there is none. However deep the data is.
 */
export function findKeyPlace(data: unknown): Place | null {
  const waiting: { value: unknown; step: Step | null }[] = [{ value: data, step: null }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, step } = next;
    if (typeof value === 'string' && findKeyInText(value)) return placeOf(step);
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    for (const [name, item] of Object.entries(value).reverse()) {
      if (findKeyInText(name)) return placeOf(step);
      waiting.push({ value: item, step: { name: isList ? Number(name) : name, before: step } });
    }
  }
  return null;
}

function placeOf(step: Step | null): Place {
  const place: Place = [];
  for (let at = step; at; at = at.before) place.push(at.name);
  return place.reverse();
}
