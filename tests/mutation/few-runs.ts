import real, {
  type Arbitrary,
  type IAsyncProperty,
  type IProperty,
  type Parameters,
  type StringConstraints,
} from '../../node_modules/fast-check/lib/fast-check.js';

/**
 * fast-check, with few runs of each property and always the same: a mutant must not live or die by chance, nor take minutes.
 */

const most = 25;

export * from '../../node_modules/fast-check/lib/fast-check.js';

export function assert<T>(property: IProperty<T> | IAsyncProperty<T>, given?: Parameters<T>): Promise<void> {
  const few = { ...given, seed: 20_261_125, numRuns: Math.min(given?.numRuns ?? most, most) };
  return real.assert(property as IAsyncProperty<T>, few);
}

/** The table of all characters takes seconds to make, once for each file of tests: a few that matter stand for it. */
const telling = [...'\0\t\n\r "\',;=+-@\\/<>{}[]0aZé\u00ad\u200b\u200d\u202e\u2028\ufeff😀\ud800'];

export function string(constraints: StringConstraints = {}): Arbitrary<string> {
  const unit = constraints.unit === 'binary' ? real.constantFrom(...telling) : constraints.unit;
  return real.string({ ...constraints, unit });
}

export default { ...real, assert, string };
