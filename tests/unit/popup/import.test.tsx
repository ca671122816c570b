// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ImportProfiles } from '../../../components/exchange/ImportProfiles';
import type { Done } from '../../../components/ui/UndoBar';
import { makeProfile } from '../make-profile';
import { FakeRecords } from './fake-records';
import { find, press, says, soon } from './screen';

vi.setConfig({ testTimeout: 30_000 });

const MINE = makeProfile({ name: 'Kiosk', owner: 'Circulation' });
const OTHER = makeProfile({ name: 'Scanner' });
const file = (profiles: object[]) =>
  new File([JSON.stringify({ format: 'narrowkey', version: 1, profiles })], 'profiles.json');

let root: HTMLElement;
let records: FakeRecords;
let said: Done | undefined;
const close = vi.fn();

const open = (chosen?: File) =>
  render(
    <ImportProfiles
      ask={records.ask}
      file={chosen}
      say={(done) => {
        said = done;
      }}
      close={close}
    />,
    root,
  );

beforeEach(() => {
  records = new FakeRecords([MINE, OTHER]);
  root = document.body.appendChild(document.createElement('div'));
  said = undefined;
  close.mockClear();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('Importing profiles', () => {
  test('shows what is new, added to, the same and in conflict before anything is changed', async () => {
    open(file([{ name: 'Label printer' }, { ...MINE, owner: 'Systems' }, { ...OTHER, developer: 'Maker' }]));
    await says(/In conflict.*1/);
    await says(/Mine:.*Circulation/);
    await says(/Theirs:.*Systems/);
    await says(/Changed.*1/);
    await says(/New.*1.*Label printer/);
    await find('button', 'Import 2 profiles');
    expect(records.asked.filter(({ name }) => !name.startsWith('get-'))).toEqual([
      { name: 'all-profiles', payload: null },
    ]);
  });

  test('keeps mine in a conflict until the person chooses, and takes all of it back on Undo', async () => {
    open(file([{ ...MINE, owner: 'Systems' }, { name: 'Label printer' }]));
    await press('Take theirs', document, 'radio');
    await press('Import 2 profiles');
    await soon(() => expect(said?.text).toBe('2 profiles imported.'));
    expect(close).toHaveBeenCalledOnce();
    expect(records.profiles.get(MINE.id)?.owner).toBe('Systems');
    said?.undo?.();
    await soon(() => expect(said?.text).toBe('The import was taken back.'));
    expect([...records.profiles.values()]).toEqual([MINE, OTHER]);
  });

  test('says why a file cannot be read, and lets the person choose another', async () => {
    open(new File(['not JSON'], 'x.json'));
    await says('it is not JSON');
    await find('button', 'Choose another file');
  });

  test('names the profile that holds a key, and brings in the others', async () => {
    open(file([{ name: 'Kiosk 2', notes: `l8xx${'ab12'.repeat(8)}` }, { name: 'Fine' }]));
    await says('an API key stands here');
    await press('Import 1 profile');
    await soon(() => expect([...records.profiles.values()].map(({ name }) => name)).toContain('Fine'));
  });

  test('stays as it is when the records refuse', async () => {
    records.refusals.set('restore-profiles', 'The storage is full. Delete something.');
    open(file([{ name: 'Fine' }]));
    await press('Import 1 profile');
    await says('The storage is full. Delete something.');
    expect(close).not.toHaveBeenCalled();
  });
});
