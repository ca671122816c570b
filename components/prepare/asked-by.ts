import type { Preset } from '../../utils/catalog/preset-schema';
import { presets } from '../../utils/catalog/presets';

/** What the documentation asks for of which a profile keeps the address; `undefined` where it is not in the catalogue. */
export function askedBy(sources: { url: string }[]): Preset['asks'] {
  return presets.find(({ source }) => sources.some(({ url }) => url === source.url))?.asks;
}
