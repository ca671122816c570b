import { KeyPage } from '../../journey/narrowkey.ts';
import { ClosedRoot } from '../closed-root.ts';
import { expect, test, visit } from '../test.ts';
import { askBackground, chooseExample, openForm } from './job.ts';

test.use({ launch: { build: 'production' } });

test('two tabs are told of each other’s changes and mind their own forms', async ({
  page,
  context,
  extension,
}) => {
  const first = await openForm(page, extension);
  const other = await context.newPage();
  const second = await openForm(other, extension);
  await second.keys.choose('Users', 'Production', 'Read/write');
  await first.keys.choose('Bibs', 'Production', 'Read-only');
  await expect
    .poll(() => first.inside.look((root) => root.querySelector('[aria-labelledby="findings"]')?.textContent))
    .not.toMatch(/Users/);
  await expect
    .poll(() => second.inside.look((root) => root.querySelector('[aria-labelledby="findings"]')?.textContent))
    .toMatch(/Users/);
  await askBackground(extension, 'use-for-next-key', { key: null });
  for (const { inside } of [first, second])
    await expect
      .poll(() => inside.look((root) => root.querySelector('[aria-labelledby="steps"]') === null))
      .toBe(true);
});

test('the question at Save follows what another tab changes, and goes when nothing is wrong any more', async ({
  page,
  extension,
}) => {
  const { keys, inside } = await openForm(page, extension);
  const question = () => inside.look((root) => root.querySelector('[role=alertdialog]')?.textContent ?? '');
  await keys.choose('Users', 'Production', 'Read/write');
  await inside.status(/[2-9] findings/);
  await keys.save.click();
  await expect.poll(question).toMatch(/Bibs is missing.*The reason is kept/s);
  await askBackground(extension, 'use-for-next-key', { key: null });
  await expect.poll(question).toMatch(/a reason cannot be kept/);
  expect(await question()).not.toMatch(/Bibs/);
  await keys.choose('Bibs', 'Production', 'Read-only');
  await expect.poll(question).toBe('');
  await expect(keys.form).toBeVisible();
});

test('a page that the browser loads ahead of time stays untouched until somebody looks at it', async ({
  page,
  extension,
}) => {
  await chooseExample(extension);
  await page.addInitScript(() => {
    const ahead = (document as unknown as { prerendering?: boolean }).prerendering;
    Object.assign(globalThis, { ahead });
    if (ahead)
      document.addEventListener('prerenderingchange', () =>
        Object.assign(globalThis, { early: document.querySelectorAll('html > [popover]').length }),
      );
  });
  await visit(page, '/manage/');
  await page.evaluate(() => {
    const rules = Object.assign(document.createElement('script'), {
      type: 'speculationrules',
      textContent: JSON.stringify({
        prerender: [{ source: 'list', urls: ['/manage/keys/'], eagerness: 'immediate' }],
      }),
    });
    document.head.append(rules);
  });
  await page.getByRole('link', { name: 'Manage Keys' }).click();
  const inside = await ClosedRoot.of(page);
  await new KeyPage(page).add();
  await inside.status(/finding/);
  const { ahead, early } = await page.evaluate(() => ({
    ahead: Reflect.get(globalThis, 'ahead'),
    early: Reflect.get(globalThis, 'early'),
  }));
  // A browser that chose not to load ahead has shown nothing of this.
  if (ahead) expect(early, 'layers of ours before anybody looked').toBe(0);
});
