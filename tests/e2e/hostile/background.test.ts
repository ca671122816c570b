import { expect, test } from '../test.ts';
import { openForm } from './job.ts';

test.use({ launch: { build: 'production' } });

test('the background stopped before every step of the way stops nothing', async ({
  page,
  context,
  extension,
}) => {
  const stopper = await context.newPage();
  await stopper.goto('chrome://serviceworker-internals/');
  const session = await context.newCDPSession(stopper);
  await session.send('ServiceWorker.enable');
  let stops = 0;
  const stop = async () => {
    await session.send('ServiceWorker.stopAllWorkers');
    stops++;
  };
  const { keys, inside } = await openForm(page, extension);
  await stop();
  await keys.choose('Bibs', 'Production', 'Read/write');
  await inside.status(/finding/);
  await stop();
  for (const fix of [/^Fix: Fill in “ILLiad/, /^Fix: Fill in “Atlas/]) {
    await inside.click('button', fix);
    await stop();
  }
  await inside.status('1 finding');
  await inside.click('button', 'Keep it…');
  await inside.click('textbox', 'Reason');
  await page.keyboard.type('It renews loans');
  await stop();
  await inside.click('button', 'Keep');
  await inside.see('StaticText', /^Kept: /);
  await stop();
  await keys.save.click();
  await expect(keys.form).toBeHidden();
  const records = async () => JSON.stringify((await extension.storage()).local);
  await expect.poll(records).toContain('It renews loans');
  await expect.poll(records).toContain('"status":"created"');
  expect(stops).toBeGreaterThan(4);
});
