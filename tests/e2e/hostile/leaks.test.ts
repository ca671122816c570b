import { expect, test } from '../test.ts';
import { openForm } from './job.ts';

test.use({ launch: { build: 'production' }, ownBrowser: true });

test('the form opened and closed a hundred times leaves nothing behind', async ({
  page,
  context,
  extension,
}) => {
  const { keys, inside } = await openForm(page, extension);
  await keys.form.getByRole('button', { name: 'Cancel' }).click();
  // Faded out and taken away: a form that is only hidden would catch the presses that are meant for the next.
  await expect(page.locator('.modal')).toHaveCount(0);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const held = async () => {
    for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
  const openAndClose = (times: number) =>
    page.evaluate(async (rounds) => {
      (globalThis as unknown as { $: { support: { transition: unknown } } }).$.support.transition = false;
      const frames = async (count: number) => {
        for (let at = 0; at < count; at++) await new Promise((done) => requestAnimationFrame(done));
      };
      const press = (text: string) => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
        if (!button) throw new Error(`There is no ${text}`);
        button.click();
      };
      for (let round = 0; round < rounds; round++) {
        press('Add API Key');
        await frames(2);
        press('Cancel');
        await frames(2);
        if (document.querySelector('.modal')) throw new Error('The form stayed open');
      }
    }, times);
  // What is made once and kept is made in the first rounds.
  await openAndClose(5);
  const before = await held();
  await openAndClose(100);
  const after = await held();
  // A round that leaves one node or listener behind leaves a hundred.
  expect(after.nodes - before.nodes, 'nodes').toBeLessThan(90);
  expect(after.listeners - before.listeners, 'listeners').toBeLessThan(30);
  await page.getByRole('button', { name: 'Add API Key' }).click();
  await inside.status(/finding/);
});
