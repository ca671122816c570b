// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup';
import type { PopupPorts } from '../../../components/popup/ports';
import type { PageDescription } from '../../../utils/checklist/page-description';
import type { RequestName } from '../../../utils/profiles/requests';
import { makeProfile } from '../make-profile';
import { FakeRecords } from './fake-records';
import { find, findAll, press, says, soon, type } from './screen';

vi.setConfig({ testTimeout: 30_000 });

const ILLIAD = makeProfile({
  name: 'ILLiad Alma Barcode Lookup',
  developer: 'Atlas Systems',
  purpose: 'Reads items by barcode.',
  owner: 'Interlibrary loan',
  example: true,
  scopes: [{ area: 'Bibs', permission: 'read-only', reason: 'Looks up items.' }],
  keys: [{ environment: 'Production' }],
});
const KIOSK = makeProfile({
  name: 'Payment kiosk',
  scopes: [{ area: 'Users', permission: 'read/write', reason: '' }],
  keys: [
    { institution: 'North', environment: 'Production', status: 'delivered', reviewOn: '2026-10-01' },
    { institution: 'North', environment: 'Sandbox' },
  ],
});
const KEY = `l8xx${'0123456789abcdef'.repeat(2)}`;

let root: HTMLElement;
let records: FakeRecords;

function open(ports: Partial<PopupPorts> = {}) {
  render(
    <Popup
      ports={{
        ask: records.ask,
        onRecordsChanged: records.onRecordsChanged,
        describePage: async () => null,
        allowSite: async () => true,
        registerUrl: 'register.html',
        tabUrl: 'popup.html?tab=1',
        importElsewhere: null,
        copy: async () => {},
        print: () => {},
        startsWithImport: false,
        today: '2026-11-25',
        ...ports,
      }}
    />,
    root,
  );
}
const close = () => render(null, root);
const reopen = () => {
  close();
  open();
};
const fail = (why: string): never => {
  throw new Error(why);
};
const item = (name: string) => find('listitem', name);

/** Records that answer as ever, but for one request: that they answer when they are told to. */
function tellLater(request: RequestName, id?: string): { ask: PopupPorts['ask']; tell: () => void } {
  let tell = () => {};
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const ask: PopupPorts['ask'] = async (name, payload) => {
    if (name === request && (payload as { id?: string } | null)?.id === id) await told;
    return records.ask(name, payload);
  };
  return { ask, tell };
}

beforeEach(() => {
  records = new FakeRecords([ILLIAD, KIOSK]);
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  close();
  root.remove();
});

describe('The first screen', () => {
  test('has what a screen reader looks for', async () => {
    open();
    await item(ILLIAD.name);
    await find('heading', 'Narrowkey');
    await find('searchbox', 'Search profiles');
    await find('list', 'Integration profiles');
    await find('region', 'This page');
    for (const name of ['New profile', 'Import', 'Export']) await find('button', name);
    expect((await find<HTMLAnchorElement>('link', 'Register')).href).toContain('register.html');
    expect((await find<HTMLAnchorElement>('link', 'Open in a tab')).href).toContain('tab=1');
  });

  test('narrows the list while one types, and says how many are left', async () => {
    open();
    await item(ILLIAD.name);
    await type('Search profiles', 'atlas', 'searchbox');
    await says('1 of 2');
    expect(findAll('listitem', undefined, await find('list', 'Integration profiles'))).toHaveLength(1);
    await type('Search profiles', 'nothing like this', 'searchbox');
    await says('Try fewer of them');
  });

  test('is there after a moment even where it is not told who was typing what', async () => {
    records.drafts.set('popup-view', { name: 'new', id: '' });
    const { ask, tell } = tellLater('get-draft', 'popup-view');
    open({ ask });
    await item(ILLIAD.name);
    tell();
    await find('button', 'Start with an empty profile');
  });

  test('says what to do where the open page does not answer', async () => {
    open({ describePage: () => new Promise(() => {}) });
    await item(ILLIAD.name);
    await says('This page has not answered yet. If it stays so, reload it.');
  });

  test('is not taken from somebody who has begun to search on it', async () => {
    records.drafts.set('popup-view', { name: 'new', id: '' });
    const { ask, tell } = tellLater('get-draft', 'popup-view');
    open({ ask });
    await item(ILLIAD.name);
    await type('Search profiles', 'atlas', 'searchbox');
    tell();
    // Turns of the event loop: whatever follows from the answer has been drawn by then.
    for (let turns = 0; turns < 3; turns++) await new Promise((resolve) => setTimeout(resolve));
    await says('1 of 2');
    expect(findAll('button', 'Start with an empty profile')).toEqual([]);
    await find('searchbox', 'Search profiles');
  });

  test('says what to do when there are no profiles', async () => {
    records = new FakeRecords();
    open();
    await says('No profiles yet.');
  });

  test('draws the first of many profiles and offers the rest', async () => {
    records = new FakeRecords(
      Array.from({ length: 120 }, (_, index) => makeProfile({ name: `Profile ${index}` })),
    );
    open();
    await press('Show more (70 left)');
    await soon(() => expect(findAll('listitem', /^Profile/)).toHaveLength(120));
  });

  test('says what it does and never does, once', async () => {
    records.drafts.delete('popup-welcome');
    open();
    await says('It never keeps, reads or sends a key.');
    await press('Start');
    reopen();
    await item(ILLIAD.name);
    expect(root.textContent).not.toContain('It never keeps');
  });

  test('shows the reviews that are due and opens their profile', async () => {
    open();
    await says('1 review is due');
    await press(
      'Payment kiosk',
      await find('listitem', undefined, root.querySelector('.notice') ?? document),
    );
    await find('heading', 'Payment kiosk');
  });

  test('counts the reviews that the toolbar and the register count: of keys in use, to thirty days ahead', async () => {
    const key = (status: string, reviewOn: string) => ({ institution: status + reviewOn, status, reviewOn });
    records = new FakeRecords([
      makeProfile({
        name: 'Scanner',
        keys: [
          key('delivered', '2026-12-20'),
          key('created', '2026-11-24'),
          key('delivered', '2026-12-26'),
          key('planned', '2026-01-01'),
          key('retired', '2026-01-01'),
        ] as never,
      }),
    ]);
    open();
    await says('2 reviews are due');
    await says('Scanner, overdue since 2026-11-24');
    await says('Scanner, due on 2026-12-20');
  });

  test('says of a key what was accepted on it and why', async () => {
    const finding = { area: '', selected: '', acceptedOn: '2026-11-25' };
    records = new FakeRecords([
      makeProfile({
        name: 'Scanner',
        keys: [
          {
            acceptedFindings: [
              { ...finding, code: 'WRITE_NOT_NEEDED', area: 'Bibs', reason: 'It will write next year.' },
              { ...finding, code: 'NO_IP_RANGE', reason: '' },
            ],
          },
        ],
      }),
    ]);
    open();
    await press('Scanner');
    await says('Accepted: Write not needed (Bibs): It will write next year.');
    await says('Accepted: No IP range: no reason given');
  });

  test('says which records were set aside', async () => {
    records.setAside = [{ id: 'x', reason: 'damaged', why: '“Scanner” is damaged.' }];
    open();
    await says('1 record was set aside');
    await says('“Scanner” is damaged.');
  });

  test('says why when the records cannot be read', async () => {
    records.refusals.set('list-profiles', 'The browser could not read its storage. Restart it.');
    open();
    await says('The browser could not read its storage. Restart it.');
  });
});

describe('The profile in progress', () => {
  test('is chosen and left from its place in the list', async () => {
    open();
    const place = await item(ILLIAD.name);
    await press('Use for the next key', place);
    await find('button', 'Stop using', place);
    expect(records.inProgress).toEqual({ profileId: ILLIAD.id, institution: '', environment: 'Production' });
    expect(place.textContent).toContain('In progress');
    await press('Stop using', place);
    await find('button', 'Use for the next key', place);
    expect(records.inProgress).toBeNull();
  });

  test('begins with the key that is still planned, and another can be chosen', async () => {
    open();
    const place = await item(KIOSK.name);
    await press('Use for the next key', place);
    const choice = await find<HTMLSelectElement>('combobox', 'Which key', place);
    expect(choice.selectedOptions[0]?.text).toBe('North, Sandbox');
    choice.value = '0';
    choice.dispatchEvent(new Event('input', { bubbles: true }));
    await soon(() => expect(records.inProgress?.environment).toBe('Production'));
  });

  test('stands first when the popup opens', async () => {
    records.inProgress = { profileId: KIOSK.id, institution: 'North', environment: 'Sandbox' };
    open();
    await item(KIOSK.name);
    const list = await find('list', 'Integration profiles');
    expect(list.firstElementChild?.textContent).toContain(KIOSK.name);
  });
});

describe('A profile', () => {
  const openProfile = async (name: string) => {
    open();
    await press(name, await item(name));
    await find('heading', name);
  };

  test('shows what it needs, and takes the focus to its name', async () => {
    await openProfile(ILLIAD.name);
    await says('Looks up items.');
    await soon(() => expect(document.activeElement?.textContent).toBe(ILLIAD.name));
    await press('Back');
    const name = await find('button', ILLIAD.name);
    await soon(() => expect(document.activeElement).toBe(name));
  });

  test('is deleted with Undo, which is still there after the popup was closed', async () => {
    await openProfile(ILLIAD.name);
    await press('Delete');
    await says(`“${ILLIAD.name}” was deleted.`);
    expect(records.profiles.has(ILLIAD.id)).toBe(false);
    reopen();
    await press('Undo');
    await item(ILLIAD.name);
    expect(records.profiles.get(ILLIAD.id)).toEqual(ILLIAD);
    expect(records.drafts.has('popup-deleted')).toBe(false);
  });

  test('comes back in progress when it was deleted in progress', async () => {
    records.inProgress = { profileId: ILLIAD.id, institution: '', environment: 'Production' };
    await openProfile(ILLIAD.name);
    await press('Delete');
    await press('Undo');
    await soon(() => expect(records.inProgress?.profileId).toBe(ILLIAD.id));
  });

  test('is copied without the history of its keys, and the copy can be undone', async () => {
    await openProfile(KIOSK.name);
    await press('Duplicate');
    await find('heading', 'Payment kiosk (copy)');
    const copy = [...records.profiles.values()].find(({ name }) => name.endsWith('(copy)'));
    expect(copy?.keys.map(({ status, reviewOn }) => status + reviewOn)).toEqual(['planned', 'planned']);
    await press('Undo');
    await find('heading', 'Payment kiosk');
    expect(records.profiles.size).toBe(2);
  });

  test('keeps notes as they are typed, and takes a key out of them', async () => {
    await openProfile(ILLIAD.name);
    await type('Notes', 'Ask Jo first.');
    await soon(() => expect(records.profiles.get(ILLIAD.id)?.notes).toBe('Ask Jo first.'));
    await type('Notes', `Ask Jo first. ${KEY}`);
    await says('it was not put in');
    expect((await find<HTMLTextAreaElement>('textbox', 'Notes')).value).toBe('Ask Jo first. ');
    expect(JSON.stringify(records.asked)).not.toContain(KEY);
  });

  test('keeps both notes when others were written elsewhere meanwhile', async () => {
    await openProfile(ILLIAD.name);
    await find('textbox', 'Notes');
    records.profiles.set(ILLIAD.id, { ...ILLIAD, notes: 'Theirs' });
    await type('Notes', 'Mine');
    await soon(() => expect(records.profiles.get(ILLIAD.id)?.notes).toBe('Theirs\n\nMine'));
  });

  test('says so when notes cannot be saved, and leaves them on the screen', async () => {
    records.refusals.set('change-profile', 'The storage is full. Delete something.');
    await openProfile(ILLIAD.name);
    await type('Notes', 'Mine');
    await says('The storage is full. Delete something.');
    expect((await find<HTMLTextAreaElement>('textbox', 'Notes')).value).toBe('Mine');
  });

  test('has no text to copy before it is known how the institution hands keys over', async () => {
    const { ask, tell } = tellLater('get-guidance');
    open({ ask });
    await press(ILLIAD.name, await item(ILLIAD.name));
    await find('heading', ILLIAD.name);
    const texts = document.querySelector('details') as HTMLDetailsElement;
    texts.open = true;
    await import('../../../components/popup/HandOverPart');
    // Turns of the event loop: whatever can be drawn has been by then.
    for (let turns = 0; turns < 5; turns++) await new Promise((resolve) => setTimeout(resolve));
    expect(findAll('button', /^Copy/)).toEqual([]);
    tell();
    await soon(() => expect(findAll('button', /^Copy/)).not.toEqual([]));
  });

  test('has texts to hand over', async () => {
    await openProfile(ILLIAD.name);
    const texts = root.querySelector('details') ?? fail('no texts');
    texts.open = true;
    await find('region', 'Texts to hand over');
    await says('Request to whoever makes the key');
  });

  test('never makes a link of anything but a page of the web', async () => {
    records.profiles.set(ILLIAD.id, { ...ILLIAD, sources: [{ title: 'Trick', url: 'javascript:alert(1)' }] });
    await openProfile(ILLIAD.name);
    await says('Trick');
    expect(findAll('link', 'Trick')).toEqual([]);
  });
});

describe('A profile that is still being read', () => {
  test('has its way back already, by the same button as afterwards: no press of it is lost', async () => {
    const { ask, tell } = tellLater('get-profile', ILLIAD.id);
    open({ ask });
    await press(ILLIAD.name, await item(ILLIAD.name));
    const back = await find('button', 'Back');
    tell();
    await find('heading', ILLIAD.name);
    expect(await find('button', 'Back')).toBe(back);
  });
});

describe('The editor', () => {
  const edit = async (name: string) => {
    open();
    await press(name, await item(name));
    await press('Edit');
    await find('heading', 'Edit profile');
  };
  const value = async (name: string | RegExp) => (await find<HTMLInputElement>('textbox', name)).value;

  test("calls an institution and an owner as the institution's own guidance does", async () => {
    records.words = { institution: 'I-Share library', owner: 'I-Share Liaison' };
    await edit(KIOSK.name);
    await find('textbox', /^I-Share Liaison/);
    expect(findAll('textbox', 'I-Share library')).toHaveLength(2);
    expect(findAll('textbox', /^(Owner|Institution)/)).toEqual([]);
  });

  test('changes only what was changed', async () => {
    await edit(ILLIAD.name);
    await type('Owner', 'Lending');
    await press('Save profile');
    await says('was saved.');
    const sent = records.asked.find(({ name }) => name === 'change-profile')?.payload;
    expect(sent).toEqual({
      id: ILLIAD.id,
      change: { owner: 'Lending' },
      base: { owner: 'Interlibrary loan' },
    });
    expect(records.drafts.has(`edit-${ILLIAD.id}`)).toBe(false);
  });

  test('shows the same text in the same place after the popup was closed', async () => {
    await edit(ILLIAD.name);
    await type(/^Purpose/, 'Half a sen');
    await press('Add an area');
    await type('Area', 'Us', 'combobox', (await soon(() => findAll('group', 'area 2')[0])) ?? document);
    reopen();
    await find('heading', 'Edit profile');
    expect(await value(/^Purpose/)).toBe('Half a sen');
    expect((await find<HTMLInputElement>('combobox', 'Area', await find('group', 'Us'))).value).toBe('Us');
    expect(records.profiles.get(ILLIAD.id)).toEqual(ILLIAD);
  });

  test('takes a pasted key out of any field at once and sends it nowhere', async () => {
    await edit(KIOSK.name);
    const fields = [...root.querySelectorAll<HTMLInputElement>('input[type=text], textarea')];
    expect(fields.length).toBeGreaterThan(10);
    for (const { id } of fields) {
      const field = document.getElementById(id) as HTMLInputElement;
      field.value = `before ${KEY.toUpperCase()} after`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await soon(() => expect(field.value).toBe('before  after'));
      await says('it was not put in');
    }
    expect(JSON.stringify(records.asked).toLowerCase()).not.toContain(KEY);
  });

  test('says beside each field what is wrong, and goes to the first', async () => {
    await edit(ILLIAD.name);
    await type(/^Name/, ' ');
    await type('Allowed IP ranges', 'everywhere');
    await press('Save profile');
    await says('Give the profile a name');
    await says('“everywhere” is not an address or a range.');
    await soon(() => expect(document.activeElement?.id).toBe('name'));
    expect(records.asked.some(({ name }) => name === 'change-profile')).toBe(false);
  });

  test('keeps what was typed when the storage fails, with the sentence that says why', async () => {
    records.refusals.set('change-profile', 'The storage is full. Delete something.');
    await edit(ILLIAD.name);
    await type('Owner', 'Lending');
    await press('Save profile');
    await says('The storage is full. Delete something.');
    expect(await value('Owner')).toBe('Lending');
    records.refusals.clear();
    await press('Save profile');
    await soon(() => expect(records.profiles.get(ILLIAD.id)?.owner).toBe('Lending'));
  });

  test('says so when a draft cannot be kept', async () => {
    await edit(ILLIAD.name);
    records.refusals.set('keep-draft', 'The storage is full. Delete something.');
    await type('Owner', 'Lending');
    await says('The storage is full. Delete something.');
    expect(await value('Owner')).toBe('Lending');
  });

  test('shows both values where a field was changed elsewhere, and takes the one chosen', async () => {
    await edit(ILLIAD.name);
    await type('Owner', 'Lending');
    await type('Developer', 'Atlas');
    records.profiles.set(ILLIAD.id, { ...ILLIAD, owner: 'Systems', purpose: 'Changed elsewhere.' });
    await press('Save profile');
    await says('changed in another window');
    await press(/Stored now: Systems/, document, 'radio');
    await press('Keep these');
    expect(await value('Owner')).toBe('Systems');
    await press('Save profile');
    await says('was saved.');
    const { owner, developer, purpose } = records.profiles.get(ILLIAD.id) ?? {};
    expect({ owner, developer, purpose }).toEqual({
      owner: 'Systems',
      developer: 'Atlas',
      purpose: 'Changed elsewhere.',
    });
  });

  test('drops what was typed on Cancel, and gives it back on Undo', async () => {
    await edit(ILLIAD.name);
    await type('Owner', 'Lending');
    await press('Cancel');
    await find('heading', ILLIAD.name);
    await press('Undo');
    await find('heading', 'Edit profile');
    expect(await value('Owner')).toBe('Lending');
  });
});

describe('A new profile', () => {
  const begin = async () => {
    open();
    await press('New profile');
    await find('heading', 'New profile');
  };
  const empty = async () => {
    await begin();
    await press('Start with an empty profile');
    await find('button', 'Save profile');
  };

  test('is written from nothing', async () => {
    await empty();
    await type(/^Name/, 'Label printer');
    await press('Add an area');
    await type('Area', 'Bibs', 'combobox');
    await press('Save profile');
    await item('Label printer');
    await soon(() => expect(document.activeElement?.textContent).toBe('Label printer'));
    const list = await find('list', 'Integration profiles');
    expect(list.firstElementChild?.textContent).toContain('Label printer');
    const made = [...records.profiles.values()].find(({ name }) => name === 'Label printer');
    expect(made?.scopes).toEqual([{ area: 'Bibs', permission: 'read-only', reason: '' }]);
    reopen();
    await item('Label printer');
  });

  test('is still there, half written, after the popup was closed', async () => {
    await empty();
    await type(/^Name/, 'Label pri');
    reopen();
    expect((await find<HTMLInputElement>('textbox', /^Name/)).value).toBe('Label pri');
    expect(records.profiles.size).toBe(2);
  });

  test('begins where it was left: what was searched for is still there', async () => {
    await begin();
    const field = await soon(
      () => root.querySelector<HTMLInputElement>('.prepare input') ?? fail('no field yet'),
    );
    field.value = 'spine label';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    reopen();
    await soon(() =>
      expect(root.querySelector<HTMLInputElement>('.prepare input')?.value).toBe('spine label'),
    );
  });
});

describe('Help', () => {
  test('explains areas and replies', async () => {
    open();
    await press('Help');
    await find('region', 'Reply decoder');
    await find('region', 'What the areas cover');
    await press('Back');
    await item(ILLIAD.name);
  });
});

describe('“This page”', () => {
  const describeAs = async (page: PageDescription | null) => {
    open({ describePage: async () => page });
    return await find('region', 'This page');
  };
  const form: PageDescription = {
    kind: 'key-form',
    status: '1 finding',
    selection: {
      name: 'ILLiad',
      description: '',
      restrictionProfile: '',
      ipRanges: null,
      unreadable: ['Row 2: Permissions'],
      rows: [{ area: 'Bibs', environment: 'Production', permission: 'read/write' }],
    },
    findings: [
      {
        code: 'WRITE_NOT_NEEDED',
        type: 'too broad',
        severity: 'high',
        confidence: 'high',
        row: 0,
        title: 'Bibs is read/write',
        why: 'Anyone who holds this key could change records.',
        evidence: [],
        fix: null,
      },
    ],
    structure: '',
  };

  test('shows what the open form holds and what is wrong with it', async () => {
    const region = await describeAs(form);
    await says('Bibs, Production, read/write');
    await says('Row 2: Permissions');
    expect(region.textContent).toContain('1 finding');
    expect((await find('list', 'Findings', region)).textContent).toMatch(/^Too broad Bibs is read\/write/);
  });

  test('leads to the key page from anywhere else', async () => {
    const region = await describeAs(null);
    const link = await find<HTMLAnchorElement>('link', /Open the key page/, region);
    expect(link.href).toBe('https://developers.exlibrisgroup.com/manage/keys/');
  });

  test('asks to reload a tab whose page does not answer', async () => {
    open({ describePage: async () => 'silent' });
    await says('Reload it to see its form here.');
  });

  test('says where the site was taken from it, and looks again once it is allowed', async () => {
    let allowed = false;
    open({
      describePage: async () => (allowed ? 'silent' : 'not-allowed'),
      allowSite: async () => {
        allowed = true;
        return true;
      },
    });
    await says('not allowed to see the Developer Network');
    (await find<HTMLButtonElement>('button', 'Allow it')).click();
    await says('Reload it to see its form here.');
  });

  test('never calls a form good that it could not read', async () => {
    const region = await describeAs({
      kind: 'changed-form',
      status: 'Cannot read this form',
      selection: null,
      findings: [],
      structure: '',
    });
    await says('could not be read');
    expect(region.querySelector('.tone-good')).toBeNull();
  });

  test('copies what a form that could not be read is made of, and shows it', async () => {
    const copied: string[] = [];
    const structure = 'Narrowkey: changed-form, wide\n form';
    open({
      copy: async (text) => void copied.push(text),
      describePage: async () => ({
        kind: 'changed-form',
        status: 'Cannot read this form',
        selection: null,
        findings: [],
        structure,
      }),
    });
    await press('Copy a description of this page');
    await says('nothing that was typed or chosen');
    expect(copied).toEqual([structure]);
    expect((await find<HTMLTextAreaElement>('textbox', 'Description of this page')).value).toBe(structure);
  });

  test('looks again when the profile in progress changes', async () => {
    let status = 'Choose an integration';
    open({ describePage: async () => ({ ...form, status }) });
    await says('Choose an integration');
    status = '1 finding';
    await press('Use for the next key', await item(ILLIAD.name));
    await says('1 finding');
  });
});
