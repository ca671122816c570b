import { describe, expect, test } from 'vitest';
import { firstScreenFiles, productionBuilds, sizeOf } from './built.ts';

describe.each(productionBuilds)('%s', (build) => {
  test('puts at most 45 KB (15 KB compressed) into the page', () => {
    const { raw, gzip } = sizeOf(build, ['content-scripts/devnet.js']);
    expect(raw).toBeLessThanOrEqual(45);
    expect(gzip).toBeLessThanOrEqual(15);
  });

  test("loads at most 60 KB (20 KB compressed) for the popup's first screen", () => {
    const files = firstScreenFiles(build, 'popup.html');
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    const { raw, gzip } = sizeOf(build, files);
    expect(raw, files.join(', ')).toBeLessThanOrEqual(60);
    expect(gzip, files.join(', ')).toBeLessThanOrEqual(20);
  });
});
