import { KeyPage } from '../../journey/narrowkey.ts';
import { expect, test, visit } from '../test.ts';
import { chooseExample, fillTooBroad, openForm } from './job.ts';

/** Sends every kind of event that a person's act could cause, as a script can make them. */
const pretend = (element: Element) => {
  const about = { bubbles: true, cancelable: true, composed: true };
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { ...about, clientX: left + width / 2, clientY: top + height / 2, view: window };
  for (const type of ['pointerdown', 'pointerup']) element.dispatchEvent(new PointerEvent(type, at));
  for (const type of ['mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'])
    element.dispatchEvent(new MouseEvent(type, at));
  for (const key of ['Enter', ' ', 'Escape'])
    for (const type of ['keydown', 'keypress', 'keyup'])
      element.dispatchEvent(new KeyboardEvent(type, { ...about, key }));
  for (const type of ['input', 'submit', 'cancel', 'close']) element.dispatchEvent(new Event(type, about));
};

test.describe('What a script of the page pretends that a person did,', () => {
  test.describe('to our layer, behind its closed root,', () => {
    test.use({ launch: { build: 'production' } });

    test('is nothing to us', async ({ page, extension }) => {
      const job = await openForm(page, extension);
      await fillTooBroad(job);
      const before = await job.inside.look((root) => root.innerHTML);
      await page.evaluate(
        `(${pretend})(document.querySelector(':root > div[popover]')); document.querySelector(':root > div[popover]').focus()`,
      );
      await job.inside.status('1 finding');
      expect(await job.inside.look((root) => root.innerHTML)).toBe(before);
      expect(
        await page.evaluate(() => document.querySelector(':root > div[popover]')?.shadowRoot),
      ).toBeNull();
    });
  });

  test('on each thing of ours, even if it could get in, changes nothing', async ({ page, extension }) => {
    await page.addInitScript(`globalThis.pretend = ${pretend}`);
    await chooseExample(extension);
    await visit(page, '/manage/keys/');
    const keys = new KeyPage(page);
    await keys.add();
    await keys.form.getByLabel('Name').fill('ILLiad');
    await keys.form.getByLabel('Description').fill('Looks items up');
    await keys.choose('Bibs', 'Production', 'Read/write');
    await expect(page.getByRole('status')).toHaveText('1 finding');
    await keys.save.click();
    const question = page.getByRole('alertdialog', { name: 'Before you save' });
    await question.getByRole('textbox', { name: 'Reason' }).fill('So');
    const held = await page.evaluate(() => {
      const root = document.querySelector(':root > div[popover]')?.shadowRoot;
      const all = [
        ...(root?.querySelectorAll('button,a,input,select,textarea,form,summary,dialog,option') ?? []),
      ];
      for (const one of all) (globalThis as unknown as { pretend(e: Element): void }).pretend(one);
      return all.length;
    });
    expect(held).toBeGreaterThan(12);
    await expect(question).toBeVisible();
    await question.getByRole('button', { name: 'Go back' }).click();
    await expect(page.getByRole('status')).toHaveText('1 finding');
    await expect(keys.form.getByRole('radio', { name: 'Read/write' })).toBeChecked();
    await expect(page.getByRole('button', { name: 'Minimize checklist' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveCount(0);
    // Nor did it let the next press of Save through.
    await keys.save.click();
    await expect(question).toBeVisible();
  });
});
