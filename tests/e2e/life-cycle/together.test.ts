import type { Page } from '@playwright/test';
import type { Profile } from '../../../utils/profiles/schema.ts';
import { asContentScript, ask, backgroundStopper, type Said } from '../contexts.ts';
import { type Extension, expect, test, visit } from '../test.ts';

const EACH = 25;

type Write = (name: string, payload: unknown) => Promise<Said>;

/** Everybody who writes: popup, register and two pages of the site, each with 25 changes of the same profiles. */
async function writers(page: Page, extension: Extension): Promise<Write[]> {
  const popup = await extension.open('popup.html');
  const register = await extension.open('register.html');
  const other = await page.context().newPage();
  const pages: Write[] = [];
  for (const tab of [page, other]) {
    await visit(tab, '/manage/keys/');
    const run = await asContentScript(tab);
    pages.push(
      (name, payload) =>
        run(
          `chrome.runtime.sendMessage(${JSON.stringify({ narrowkey: name, ask: payload })})`,
        ) as Promise<Said>,
    );
  }
  return [
    (name, payload) => ask(popup, name, payload),
    (name, payload) => ask(register, name, payload),
    ...pages,
  ];
}

const institution = (writer: number, number: number) => `Library ${writer}-${number}`;

/** Each write adds one key to one of two profiles, so that a write that overwrote another one would be seen. */
function addKey(write: Write, writer: number, number: number): Promise<Said> {
  const key = {
    profileId: `shared-${number % 2}`,
    institution: institution(writer, number),
    environment: 'Production',
  };
  if (writer === 0) return write('tick-step', { key, step: 'pasted', ticked: true });
  if (writer === 1) return write('change-keys', { changes: [{ key, change: { status: 'delivered' } }] });
  if (writer === 2)
    return write('accept-finding', {
      key,
      accepted: { code: 'USERS_WRITE', area: 'Users', selected: '', reason: 'Renews loans', acceptedOn: '' },
    });
  return write('change-key', { key, change: { status: 'created' } });
}

async function begin(extension: Extension): Promise<Page> {
  const desk = await extension.open('manifest.json');
  const profiles = [0, 1].map((number) => ({ id: `shared-${number}`, name: `Shared ${number}` }));
  expect(await ask(desk, 'restore-profiles', { profiles })).toEqual({ answer: null });
  return desk;
}

async function institutionsIn(desk: Page): Promise<Set<string>> {
  const { answer } = (await ask(desk, 'all-profiles', null)) as { answer: Profile[] };
  return new Set(answer.flatMap(({ keys }) => keys.map((key) => key.institution)));
}

test('A hundred writes of popup, register and two pages at the same time are all there', async ({
  page,
  extension,
}) => {
  const desk = await begin(extension);
  const everybody = await writers(page, extension);
  const said = await Promise.all(
    Array.from({ length: EACH }, (_, number) =>
      everybody.map((write, writer) => addKey(write, writer, number)),
    ).flat(),
  );
  expect(said.filter(({ answer }) => !answer)).toEqual([]);
  const found = await institutionsIn(desk);
  for (const [writer] of everybody.entries())
    for (let number = 0; number < EACH; number++) expect(found).toContain(institution(writer, number));
});

test('What was answered is there, however often the background is stopped between a hundred writes', async ({
  page,
  context,
  extension,
}) => {
  const desk = await begin(extension);
  const everybody = await writers(page, extension);
  const stop = await backgroundStopper(context, extension.id);
  const answered = new Set<string>();
  let stops = 0;
  for (let number = 0; number < EACH; number++) {
    const writes = everybody.map(async (write, writer) => {
      // A message to a background that is being stopped comes back without an answer: nothing was promised.
      const said = await addKey(write, writer, number).catch(() => null);
      if (said && 'answer' in Object(said)) answered.add(institution(writer, number));
    });
    if (number % 5 === 0 && (await stop())) stops++;
    await Promise.all(writes);
  }
  expect(stops).toBeGreaterThan(2);
  expect(answered.size).toBeGreaterThanOrEqual(EACH * 3);
  const found = await institutionsIn(desk);
  expect([...answered].filter((one) => !found.has(one))).toEqual([]);
  expect(Object.keys((await extension.storage()).local)).not.toContain('journal');
});
