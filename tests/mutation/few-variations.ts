import { VARIATIONS as ALL, USUAL_ROWS } from '../unit/devnet/variations.ts';

/** Of the forms that combine every row, dropdown and permission with every other, one in nine: so that each pair is still met. */
const combined = ALL.filter(({ says }) => says.startsWith('rows as '));
const few = new Set(
  combined.filter((_, at) => (Math.floor(at / 54) + Math.floor(at / 6) + 2 * at) % 9 === 0),
);

export const VARIATIONS = ALL.filter((one) => !combined.includes(one) || few.has(one));
export { USUAL_ROWS };
