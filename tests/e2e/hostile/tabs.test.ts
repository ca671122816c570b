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
  await page.getByRole('button', { name: 'Add API Key' }).click();
  await inside.status(/finding/);
  console.log(
    await page.evaluate(() => [Reflect.get(globalThis, 'ahead'), Reflect.get(globalThis, 'early')]),
  );
  const { ahead, early } = await page.evaluate(() => ({
    ahead: Reflect.get(globalThis, 'ahead'),
    early: Reflect.get(globalThis, 'early'),
  }));
  // A browser that chose not to load ahead has shown nothing of this.
  if (ahead) expect(early, 'layers of ours before anybody looked').toBe(0);
});
