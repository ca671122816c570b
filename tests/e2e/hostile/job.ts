import { expect, type Page } from '@playwright/test';
import { KeyPage } from '../../journey/narrowkey.ts';
import { ClosedRoot } from '../closed-root.ts';
import { type Extension, visit } from '../test.ts';

interface Profiles {
  answer: { profiles: { id: string; name: string; keys: { institution: string; environment: string }[] }[] };
}

/** Asks the background, as the extension's own pages do. */
export async function askBackground<T>(extension: Extension, name: string, payload: unknown): Promise<T> {
  // A page of the extension that runs nothing of its own.
  const desk = await extension.open('manifest.json');
  const reply = await desk.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: typeof import('webextension-polyfill') }
      ).chrome.runtime.sendMessage(message),
    { narrowkey: name, ask: payload },
  );
  await desk.close();
  return reply as T;
}

/** Puts the example profile, which needs Bibs in Production read-only, in progress. */
export async function chooseExample(extension: Extension): Promise<void> {
  const { answer } = await askBackground<Profiles>(extension, 'list-profiles', null);
  const [profile] = answer.profiles;
  if (!profile) throw new Error('There is no example profile');
  const { institution, environment } = profile.keys[0] ?? { institution: '', environment: 'Production' };
  await askBackground(extension, 'use-for-next-key', {
    key: { profileId: profile.id, institution, environment },
  });
}

export interface Job {
  keys: KeyPage;
  inside: ClosedRoot;
}

/** Opens the form of a new key with the example in progress, and waits until its findings are shown. */
export async function openForm(page: Page, extension: Extension, path = '/manage/keys/'): Promise<Job> {
  await chooseExample(extension);
  await visit(page, path);
  const keys = new KeyPage(page);
  const inside = await ClosedRoot.of(page);
  await keys.add();
  await inside.status(/finding/);
  return { keys, inside };
}

/** Fills in all that the example needs, and a permission that is wider. */
export async function fillTooBroad({ keys, inside }: Job): Promise<void> {
  await keys.form.getByLabel('Name').fill('ILLiad');
  await keys.form.getByLabel('Description').fill('Looks items up by barcode');
  await keys.choose('Bibs', 'Production', 'Read/write');
  await inside.status('1 finding');
}

/** All that the panel is there for, on a page as it is: the flag, the held Save, the way back, the fix, the Save that goes through. */
export async function doTheJob(job: Job): Promise<void> {
  const { keys, inside } = job;
  await fillTooBroad(job);
  await keys.save.click();
  await inside.click('button', 'Go back');
  await expect(keys.form).toBeVisible();
  await inside.click('button', /^Fix: Set Bibs to Read-only/);
  await inside.status('Matches the profile');
  await expect(keys.form.getByRole('radio', { name: 'Read-only' })).toBeChecked();
  await keys.save.click();
  await expect(keys.form).toBeHidden();
  await expect(keys.key('ILLiad').getByRole('listitem')).toHaveText(['Bibs - Production Read-only']);
}

/** Whether a person sees the panel whole and could press on it: it is on the screen, painted, and nothing lies over it. */
export async function seesPanel(inside: ClosedRoot): Promise<string> {
  const seen = await inside.look((root) => {
    const panel = root.querySelector('.panel');
    if (!panel) return 'there is no panel';
    const { left, top, right, bottom } = panel.getBoundingClientRect();
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return 'it is cut off';
    if (right - left < 100 || bottom - top < 30) return 'it has no size';
    for (let at: Element | null = panel; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.opacity !== '1' || style.visibility !== 'visible' || style.filter !== 'none')
        return 'it is not painted';
    }
    const host = getComputedStyle(root.host);
    if (
      host.opacity !== '1' ||
      host.visibility !== 'visible' ||
      host.display === 'none' ||
      host.clipPath !== 'none'
    )
      return 'its layer is not painted';
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return middle === root.host ? 'seen' : `${middle?.outerHTML.slice(0, 80)} lies over it`;
  });
  return seen ?? 'there is no root';
}
