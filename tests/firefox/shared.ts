import { afterAll, beforeAll, expect } from 'vitest';
import { type Firefox, launchFirefox } from './firefox.ts';

/**
 * One Firefox for all tests of a file; a request to anywhere but the practice network fails them.
 * @returns the browser, once the tests run
 */
export function sharedFirefox(): () => Firefox {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(async () => {
    await firefox.close();
    expect(firefox.refused).toEqual([]);
  });
  return () => firefox;
}
