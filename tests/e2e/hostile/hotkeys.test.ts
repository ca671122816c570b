import { expect, test } from '../test.ts';
import { fillTooBroad, openForm } from './job.ts';

test.use({ launch: { build: 'production' } });

test('hotkeys of the page stay quiet while somebody types in the panel, and work beside it', async ({
  page,
  extension,
}) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    // No script of a page runs before ours, which waits at the document's very start.
    addEventListener('DOMContentLoaded', () => {
      for (const target of [window, document])
        for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
          target.addEventListener(
            type,
            (event) => {
              heard.push(`${type} ${(event as KeyboardEvent).key}`);
              // As a site does that has a hotkey for everything.
              if (!(event.target as Element).matches?.('input,textarea')) event.preventDefault();
            },
            true,
          );
    });
  });
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
  const job = await openForm(page, extension);
  await fillTooBroad(job);
  await job.inside.click('button', 'Keep it…');
  await job.inside.click('textbox', 'Reason');
  await expect.poll(() => job.inside.look((root) => root.activeElement?.localName)).toBe('textarea');
  await heard();
  await page.keyboard.type('It renews loans / s? ');
  const typed = await job.inside.look((root) => root.querySelector('textarea')?.value);
  expect(typed).toBe('It renews loans / s? ');
  expect(await heard()).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await heard(), 'Tab belongs to everybody').toContain('keydown Tab');
  await job.keys.form.getByLabel('Description').press('a');
  expect(await heard()).toContain('keydown a');
});
