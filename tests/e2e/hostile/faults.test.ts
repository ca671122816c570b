import { KeyPage } from '../../journey/narrowkey.ts';
import { ClosedRoot } from '../closed-root.ts';
import { expect, test, visit } from '../test.ts';
import { faults } from './faults.ts';
import { chooseExample, doTheJob, openForm, seesPanel } from './job.ts';

test.use({ launch: { build: 'production' } });

for (const { says, script } of faults) {
  test(`a page that ${says} takes nothing from the panel, and loses nothing of its own`, async ({
    page,
    extension,
  }) => {
    await page.addInitScript(script);
    const job = await openForm(page, extension);
    await expect.poll(() => seesPanel(job.inside)).toBe('seen');
    const font = await job.inside.look((root) => {
      const { fontSize, letterSpacing, direction, writingMode } = getComputedStyle(
        root.querySelector('.panel') as Element,
      );
      return [fontSize, letterSpacing, direction, writingMode].join(' ');
    });
    expect(font).toBe('13px normal ltr horizontal-tb');
    await doTheJob(job);
  });
}

test.describe('Under a policy that allows files of the site alone', () => {
  test.use({ variants: { csp: 'strict' } });

  test('the panel is styled, works, and causes no complaint', async ({ page, extension }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      // Chromium's own remark on how the practice network masks its keys.
      if (!message.text().startsWith('[DOM] Password field')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const job = await openForm(page, extension);
    expect(await seesPanel(job.inside)).toBe('seen');
    await doTheJob(job);
    expect(complaints).toEqual([]);
  });
});

test('over a page that is not painted the panel is, and reads the form once it can be seen', async ({
  page,
  extension,
}) => {
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () =>
      document.head.insertAdjacentHTML(
        'beforeend',
        '<style>html:not(.ready) { opacity: 0 !important }</style>',
      ),
    ),
  );
  await chooseExample(extension);
  await visit(page, '/manage/keys/');
  const inside = await ClosedRoot.of(page);
  await expect.poll(() => seesPanel(inside)).toBe('seen');
  await page.evaluate(() => document.documentElement.classList.add('ready'));
  const keys = new KeyPage(page);
  await keys.add();
  await inside.status(/finding/);
  await doTheJob({ keys, inside });
});
