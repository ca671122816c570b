import type { Place } from './key-place';
import { placeInWords } from './place-in-words';
import { type RecordsError, refuse } from './records-error';

/** What to say where a key stands in a text. Names the place and never repeats what stands there. */
export function keyRefused(place: Place): RecordsError {
  const words = placeInWords(place);
  const where = words ? ` (${words})` : '';
  return refuse(
    'key-in-text',
    `An API key stands in this text${where}, so it was not saved. Narrowkey never keeps keys: take it out, and paste it straight into the application.`,
    place.length > 0 ? String(place[0]) : undefined,
  );
}
