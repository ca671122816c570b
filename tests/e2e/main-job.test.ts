import { makeIlliadKey } from '../journey/illiad-key.ts';
import { expect, test } from './test.ts';

const sizes = [
  { width: 1366, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

for (const viewport of sizes) {
  test.describe(`In a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ launch: { viewport }, ownBrowser: true });

    test('a person makes the ILLiad key, from the first page to its delivery', async ({
      context,
      extension,
      page,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const moments: string[] = [];
      for await (const { text, shows } of makeIlliadKey(await extension.open('popup.html'), page)) {
        moments.push(text);
        await test.info().attach(text, { body: await shows.screenshot(), contentType: 'image/png' });
      }
      expect(moments.length).toBeGreaterThan(9);
      expect(JSON.stringify(await extension.storage())).not.toMatch(/l[78]xx/);
      await expect
        .poll(async () => JSON.stringify((await extension.storage()).local), {
          message: 'the profile whose key was delivered',
        })
        .toContain('"delivered"');
    });
  });
}
