import type { Place } from './key-place';

const ONE_OF = new Map([
  ['scopes', 'area'],
  ['keys', 'key'],
  ['sources', 'source'],
  ['ipRanges', 'IP range'],
  ['acceptedFindings', 'accepted finding'],
  ['reviews', 'review'],
  ['tickedSteps', 'ticked step'],
  ['contacts', 'contact'],
  ['handover', 'hand-over rule'],
  ['presets', 'preset'],
  ['steps', 'step'],
]);

const FIELD = new Map([
  ['scopes', 'areas and permissions'],
  ['ipRanges', 'IP ranges'],
  ['restrictionProfile', 'restriction profile'],
  ['pasteLocation', 'paste location'],
  ['acceptedFindings', 'accepted findings'],
  ['tickedSteps', 'ticked steps'],
  ['createdOn', 'day of creation'],
  ['deliveredOn', 'day of delivery'],
  ['reviewOn', 'review date'],
  ['acceptedOn', 'day of acceptance'],
  ['reviewedOn', 'day of the review'],
  ['lastFour', 'last four characters'],
  ['url', 'link'],
  ['id', 'id'],
  ['selected', 'accepted part'],
  ['createdAt', 'time of creation'],
  ['updatedAt', 'time of the last change'],
  ['reviewMonths', 'months until a review'],
  ['neverWrite', 'areas that are never read/write'],
]);

/**
 * A place in a record, in the words of a person.
 * @example placeInWords(['keys', 1, 'reviewOn']) // 'review date of key 2'
 */
export function placeInWords(place: Place): string {
  const words: string[] = [];
  for (let index = 0; index < place.length; index += 1) {
    const name = String(place[index]);
    const number = place[index + 1];
    if (typeof number === 'number') {
      words.unshift(`${ONE_OF.get(name) ?? name} ${number + 1}`);
      index += 1;
    } else words.unshift(FIELD.get(name) ?? name);
  }
  return words.join(' of ');
}
