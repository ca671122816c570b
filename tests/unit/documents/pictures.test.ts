import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localLinks, read, root } from './documents.ts';

const MOST_BYTES = 3_000_000;
const places = ['.github/guide', '.github/store'];

const pictures = places.flatMap((place) =>
  readdirSync(join(root, place, 'pictures')).map((name) => {
    const content = readFileSync(join(root, place, 'pictures', name));
    return {
      place,
      name,
      bytes: content.length,
      width: content.readUInt32BE(16),
      height: content.readUInt32BE(20),
    };
  }),
);

describe('The pictures', () => {
  test.each(places)('in %s are all shown in its page', (place) => {
    const shown = localLinks(read(`${place}/README.md`)).filter((link) => link.startsWith('pictures/'));
    const there = pictures.filter((picture) => picture.place === place).map(({ name }) => `pictures/${name}`);
    expect([...new Set(shown)].sort()).toEqual(there.sort());
  });

  test('take little room', () => {
    expect(pictures.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(MOST_BYTES);
  });

  test("have the stores' sizes", () => {
    const rows = read('.github/store/README.md').matchAll(/^\| \[([\w-]+)\]\(\S+\) +\| (\d+) x (\d+) +\|/gm);
    const said = Object.fromEntries(
      [...rows].map(([, name, width, height]) => [`${name}.png`, `${width} x ${height}`]),
    );
    const made = pictures
      .filter(({ place }) => place === '.github/store')
      .map(({ name, width, height }) => [name, `${width} x ${height}`]);
    expect(Object.fromEntries(made)).toEqual(said);
    expect(new Set(Object.values(said))).toEqual(new Set(['1280 x 800', '640 x 400', '440 x 280']));
  });
});
