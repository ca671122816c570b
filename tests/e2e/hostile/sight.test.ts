import { expect, test } from '../test.ts';
import { openForm } from './job.ts';

test.use({ launch: { build: 'production', viewport: { width: 1366, height: 560 } } });

test('a new finding comes into sight where the panel was scrolled down to its steps', async ({
  page,
  extension,
}) => {
  const { keys, inside } = await openForm(page, extension);
  const top = () => inside.look((root) => root.querySelector('.panel')?.scrollTop);
  const scrolledDown = () =>
    inside.look((root) => {
      const panel = root.querySelector('.panel');
      if (panel) panel.scrollTop = panel.scrollHeight;
      return panel?.scrollTop;
    });
  // The panel finds its place while the form slides in.
  await expect.poll(scrolledDown).toBeGreaterThan(100);
  await keys.choose('Users', 'Production', 'Read/write');
  await inside.see('button', /^Fix: |^Show me/);
  await expect.poll(top).toBe(0);

  // Typing what the form asks for brings up nothing new, and takes nobody away from where they read.
  await scrolledDown();
  await keys.form.getByLabel('Name').fill('ILLiad');
  await inside.status(/finding/);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
  expect(await top()).toBeGreaterThan(50);
});
