// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Register } from '../../../components/register/Register';
import type { Profile } from '../../../utils/profiles/schema';
import { makeProfile } from '../make-profile';
import { find, findAll, press, says, type } from '../popup/screen';
import { makeRecords } from '../profiles/records';

const KEY = `l8xx${'0123456789abcdef'.repeat(2)}`;
const ILLIAD = makeProfile({
  name: 'ILLiad Barcode Lookup',
  developer: 'Atlas Systems',
  owner: 'Ana Ruiz',
  scopes: [{ area: 'Bibs', permission: 'read/write', reason: '' }],
  keys: [
    {
      institution: 'Adler',
      status: 'delivered',
      createdOn: '2025-10-01',
      deliveredOn: '2025-10-02',
      reviewOn: '2026-10-01',
      acceptedFindings: [
        {
          code: 'WRITE_NOT_NEEDED',
          area: 'Bibs',
          selected: '',
          reason: 'Places holds',
          acceptedOn: '2025-10-01',
        },
      ],
    },
  ],
});
const KIOSK = makeProfile({
  name: 'Payment kiosk',
  scopes: [{ area: 'Users', permission: 'read/write', reason: '' }],
  keys: [
    { institution: 'Adler', status: 'created', createdOn: '2026-01-01', reviewOn: '2027-01-01' },
    {
      institution: 'Benedictine',
      environment: 'Sandbox',
      status: 'created',
      createdOn: '2026-01-01',
      reviewOn: '2027-01-01',
    },
  ],
});

let root: HTMLElement;
let records: ReturnType<typeof makeRecords>;

async function open(profiles: Profile[], place = '') {
  records = makeRecords();
  const { profiles: there } = await records.ask('list-profiles', null);
  await records.ask('restore-profiles', { profiles, deleteIds: there.map(({ id }) => id) });
  await show(place);
}
/** Opens the register with the records that are there, anew where it was open. */
async function show(place: string) {
  render(null, root);
  render(
    <Register
      ports={{
        ask: records.ask,
        onRecordsChanged: () => {},
        copy: async () => {},
        print: () => {},
        today: '2026-11-25',
        place: () => place,
        setPlace: () => {},
      }}
    />,
    root,
  );
  await vi.waitFor(() => expect(document.querySelector('main[aria-busy=false]')).not.toBeNull());
}
const stored = (id: string) => records.ask('get-profile', { id });
const dialog = () =>
  vi.waitFor(() => document.querySelector('dialog') ?? Promise.reject(new Error('no dialog')));

// These are loaded only when somebody opens them; here they are there before a test waits for one.
beforeAll(() =>
  Promise.all([
    import('../../../components/register/ExportView'),
    import('../../../components/register/save-profiles'),
    import('../../../components/exchange/ImportProfiles'),
    import('../../../components/popup/ProfileView'),
    import('../../../components/register/GuidanceView'),
    import('../../../components/register/usage/UsageView'),
    import('../../../utils/profiles/usage/read-delimited'),
  ]),
);
beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('the register', () => {
  test('has what a screen reader looks for', async () => {
    await open([ILLIAD, KIOSK]);
    await find('heading', 'Narrowkey');
    await find('searchbox', 'Search profiles');
    const list = await find('list', 'Integration profiles');
    for (const name of ['New profile', 'Import', 'Export']) await find('button', name);
    await find('button', 'Use for the next key', await find('listitem', ILLIAD.name, list));
    await find('button', 'Use for the next key', await find('listitem', KIOSK.name, list));
  });

  test('puts a profile in progress, and takes it out again', async () => {
    await open([ILLIAD, KIOSK]);
    await press('Use for the next key', await find('listitem', ILLIAD.name));
    await press('Stop using', await find('listitem', ILLIAD.name));
    await find('button', 'Use for the next key', await find('listitem', ILLIAD.name));
    expect((await records.ask('get-session', null)).inProgress).toBeNull();
  });

  test('narrows to what is searched for, and says what to do when nothing is found', async () => {
    await open([ILLIAD, KIOSK]);
    await type('Search profiles', 'adler atlas', 'searchbox');
    await says('1 of 2 profiles');
    expect(findAll('listitem', KIOSK.name)).toEqual([]);
    await type('Search profiles', 'nothing like it', 'searchbox');
    await says('Use fewer words');
    await press('Show all');
    await find('listitem', KIOSK.name);
  });

  test('shows every key in a table that sorts by each column', async () => {
    await open([ILLIAD, KIOSK], '#table');
    const table = await find('table', 'Every profile and each of its keys');
    const text = () =>
      [...table.querySelectorAll('tbody tr')].map((row) => row.querySelector('th')?.textContent);
    expect(text()).toEqual([ILLIAD.name, KIOSK.name, KIOSK.name]);
    for (const said of [
      'Atlas Systems',
      'Ana Ruiz',
      '2025-10-01',
      '2025-10-02',
      '2026-10-01',
      'Overdue',
      'Write not needed (Bibs): Places holds',
    ])
      expect(table.textContent).toContain(said);
    await press('Due for review', table);
    await press('Due for review', table);
    await vi.waitFor(() => expect(text()).toEqual([KIOSK.name, KIOSK.name, ILLIAD.name]));
    expect((await find('columnheader', 'Due for review')).getAttribute('aria-sort')).toBe('descending');
  });

  test('changes the review dates of all selected keys at once, and takes it back', async () => {
    await open([ILLIAD, KIOSK], '#table');
    await press('Select all keys shown', undefined, 'checkbox');
    await says('3 keys selected');
    await press('In 3 months');
    await press('Set review date');
    await says('3 keys are now due for review on 2027-02-25.');
    expect((await stored(KIOSK.id))?.keys.map(({ reviewOn }) => reviewOn)).toEqual([
      '2027-02-25',
      '2027-02-25',
    ]);
    await press('Undo');
    await says('Taken back.');
    expect((await stored(KIOSK.id))?.keys.map(({ reviewOn }) => reviewOn)).toEqual([
      '2027-01-01',
      '2027-01-01',
    ]);
    expect((await stored(ILLIAD.id))?.keys[0]?.reviewOn).toBe('2026-10-01');
  });

  test('shows integrations by institutions', async () => {
    await open([ILLIAD, KIOSK], '#matrix');
    const table = await find('table', 'Integrations by institutions');
    expect([...table.querySelectorAll('thead th')].map((cell) => cell.textContent)).toEqual([
      'Application',
      'Adler',
      'Benedictine',
    ]);
    const kiosk = [...table.querySelectorAll('tbody tr')].find((row) =>
      row.textContent?.includes(KIOSK.name),
    );
    expect(kiosk?.textContent).toContain('Sandbox created');
  });

  test('opens a profile, and deletes it with Undo', async () => {
    await open([ILLIAD, KIOSK]);
    await press(ILLIAD.name);
    await press('Delete', await dialog());
    await says(`“${ILLIAD.name}” was deleted.`);
    expect(await stored(ILLIAD.id)).toBeNull();
    await press('Undo');
    await find('listitem', ILLIAD.name);
    expect(await stored(ILLIAD.id)).not.toBeNull();
  });

  test('says what to do when there are no profiles', async () => {
    await open([]);
    await says('No profiles yet.');
  });

  test('says what went wrong, and keeps what is on the screen', async () => {
    await open([ILLIAD, KIOSK]);
    records.storage.fails = 'writes';
    await press('Use for the next key', await find('listitem', ILLIAD.name));
    await vi.waitFor(() => expect(findAll('alert')).toHaveLength(1));
    await find('listitem', KIOSK.name);
  });
});

describe('reviews', () => {
  test('come overdue first, and a finished one is kept', async () => {
    await open([ILLIAD, KIOSK], '#reviews');
    await press(`Review ${ILLIAD.name}, Adler, Production`);
    const review = await dialog();
    await press('Record the review', review);
    await says('Say whether the key is still used.');
    await press('Yes', review.querySelectorAll('fieldset')[0], 'radio');
    await press('This is the owner', review, 'checkbox');
    await press('Yes', review.querySelectorAll('fieldset')[2], 'radio');
    await press('Write not needed (Bibs): Places holds', review, 'checkbox');
    await press('It stays', review, 'radio');
    await press('Record the review', review);
    await says('The next one is due on 2027-11-25.');
    expect((await stored(ILLIAD.id))?.keys).toMatchObject([
      {
        reviewOn: '2027-11-25',
        acceptedFindings: [],
        reviews: [
          {
            reviewedOn: '2026-11-25',
            outcome: 'kept',
            note: expect.stringContaining('1 finding is no longer accepted.'),
          },
        ],
      },
    ]);
    await press('Undo');
    await says('Taken back.');
    expect((await stored(ILLIAD.id))?.keys).toEqual(ILLIAD.keys);
  });

  test('replace a key only once the old one is deleted, and keep the old one’s record', async () => {
    await open([ILLIAD], '#reviews');
    await press(`Review ${ILLIAD.name}, Adler, Production`);
    const review = await dialog();
    await press('Yes', review.querySelectorAll('fieldset')[0], 'radio');
    await press('This is the owner', review, 'checkbox');
    await press('Yes', review.querySelectorAll('fieldset')[2], 'radio');
    await press('It was replaced by a new key', review, 'radio');
    await press('The new key is made', review, 'checkbox');
    await press('The new key is pasted into the application', review, 'checkbox');
    await press('Record the review', review);
    await says('Tick all three');
    await press('The old key is deleted', review, 'checkbox');
    await type('Last four characters of the new key', '9f3e', 'textbox', review);
    await press('Record the review', review);
    await says('The new key of');
    expect((await stored(ILLIAD.id))?.keys.map(({ status, lastFour }) => [status, lastFour]).sort()).toEqual([
      ['delivered', '9f3e'],
      ['retired', ''],
    ]);
  });

  test('take no key in a note', async () => {
    await open([ILLIAD], '#reviews');
    await press(`Review ${ILLIAD.name}, Adler, Production`);
    const review = await dialog();
    await type('Note', `See ${KEY}`, 'textbox', review);
    await says('looks like an API key');
    expect(document.body.innerHTML).not.toContain(KEY);
    expect((await find<HTMLTextAreaElement>('textbox', 'Note', review)).value).toBe('See ');
  });

  test('say so when none is due', async () => {
    await open([KIOSK], '#reviews');
    await says('No review is due');
  });
});

describe('files', () => {
  const chooseFile = async (text: string, name = 'colleague.json') => {
    await find('button', 'Import');
    const input = document.querySelector('input[aria-label="File to import"]');
    if (!input) throw new Error('no input');
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], name)] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return await dialog();
  };
  const fileOf = (...profiles: unknown[]) => JSON.stringify({ format: 'narrowkey', version: 1, profiles });

  test('show first what they would change, and change it on a click, with Undo', async () => {
    await open([ILLIAD, KIOSK]);
    const shown = await chooseFile(fileOf(ILLIAD, { ...KIOSK, owner: 'Bursar' }, { name: 'Brand new' }));
    await find('button', 'Import 2 profiles', shown);
    expect(await records.ask('all-profiles', null)).toHaveLength(2);
    await press('Import 2 profiles', shown);
    await says('2 profiles imported.');
    await find('listitem', 'Brand new');
    expect((await stored(KIOSK.id))?.owner).toBe('Bursar');
    await press('Undo');
    await says('The import was taken back.');
    expect((await records.ask('all-profiles', null)).map(({ name, owner }) => [name, owner])).toEqual([
      [ILLIAD.name, ILLIAD.owner],
      [KIOSK.name, KIOSK.owner],
    ]);
  });

  test('ask for each conflict, and keep mine unless told otherwise', async () => {
    await open([ILLIAD, KIOSK]);
    const shown = await chooseFile(fileOf({ ...ILLIAD, owner: 'Tom' }, { ...KIOSK, name: 'Kiosk, other' }));
    await says('Yours is kept unless you choose otherwise.');
    await find('button', 'Nothing to import', shown);
    await press('Take theirs', await find('group', ILLIAD.name, shown), 'radio');
    await press('Keep both', await find('group', KIOSK.name, shown), 'radio');
    await press('Import 2 profiles', shown);
    await says('2 profiles imported');
    const after = await records.ask('all-profiles', null);
    expect(after.map(({ name }) => name)).toEqual(
      [ILLIAD.name, 'Kiosk, other (imported)', KIOSK.name].sort(),
    );
    expect((await stored(ILLIAD.id))?.owner).toBe('Tom');
  });

  test('that hold a key are refused with the place named', async () => {
    await open([ILLIAD]);
    await chooseFile(fileOf({ name: 'Leaky', notes: `the key is ${KEY}` }));
    await says('an API key stands here');
    expect(document.body.innerHTML).not.toContain(KEY);
    await find('button', 'Nothing to import');
  });

  test('that are no file of profiles are refused in a sentence', async () => {
    await open([ILLIAD]);
    await chooseFile('<html>', 'page.html');
    await says('This is not a file of profiles');
  });

  test('are saved for a colleague and for a spreadsheet', async () => {
    const saved: { name: string; text: Promise<string> }[] = [];
    const blobs = new Map<string, Blob>();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.set(`blob:${blobs.size}`, blob as Blob);
      return `blob:${blobs.size - 1}`;
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, text: blobs.get(this.href)?.text() ?? Promise.resolve('') });
    });
    await open([ILLIAD, KIOSK]);
    await press('Export');
    await says('2 profiles saved as narrowkey-profiles-2026-11-25.json. It holds no key.');
    await type('Search profiles', 'illiad', 'searchbox');
    for (const kind of ['JSON', 'CSV']) {
      await press('Export');
      const asked = await dialog();
      await press('1 profile that the search and the filters show', asked, 'radio');
      await press(`Save as ${kind}`, asked);
      await says(`1 profile saved as narrowkey-profiles-2026-11-25.${kind.toLowerCase()}.`);
    }
    expect(saved.map(({ name }) => name)).toEqual([
      'narrowkey-profiles-2026-11-25.json',
      'narrowkey-profiles-2026-11-25.json',
      'narrowkey-profiles-2026-11-25.csv',
    ]);
    expect(JSON.parse((await saved[0]?.text) ?? '').profiles).toHaveLength(2);
    expect(JSON.parse((await saved[1]?.text) ?? '').profiles).toMatchObject([{ name: ILLIAD.name }]);
    expect(await saved[2]?.text).toContain(ILLIAD.name);
    vi.restoreAllMocks();
  });
});

describe('right-sizing', () => {
  const choose = async (text: string, name = 'usage.csv') => {
    const input = await vi.waitFor(
      () =>
        document.querySelector<HTMLInputElement>('input[accept*=xlsx]') ??
        Promise.reject(new Error('not loaded')),
    );
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], name)] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const illiadReads =
    'API Area,Application Name,API Method,API Usage - Total,Date\nBibs,ILLiad Barcode Lookup,GET,1200,2026-06-01\n';

  test('says what a key can lose, with the period, and narrows the profile with Undo', async () => {
    await open([ILLIAD, KIOSK], '#usage');
    await choose(illiadReads);
    await says('A short period proves little.');
    await says(/Can become read-onlyBibs: 1,200 calls, reading only/);
    await says('No call in this file');
    await press('Narrow the profile to Bibs read-only');
    await says('Now narrow its key on the Developer Network.');
    expect((await stored(ILLIAD.id))?.scopes).toMatchObject([{ area: 'Bibs', permission: 'read-only' }]);
    await press('Undo');
    await says('Taken back.');
    expect((await stored(ILLIAD.id))?.scopes).toEqual(ILLIAD.scopes);
  });

  test('asks for the columns that it does not know', async () => {
    await open([ILLIAD], '#usage');
    await choose('Foo,Bar,Verb,Qty\nBibs,ILLiad Barcode Lookup,GET,x1\nBibs,ILLiad Barcode Lookup,PUT,x2\n');
    const asked = await dialog();
    for (const [name, option] of [
      ['Application or key name', '1'],
      ['Number of calls', 'none'],
    ] as const) {
      const select = await find<HTMLSelectElement>('combobox', name, asked);
      select.value = option;
      select.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await press('Read the file', asked);
    await says('Everything the profile grants was used.');
  });

  test('says in a sentence why a file cannot be read', async () => {
    await open([ILLIAD], '#usage');
    await choose('%PDF-1.7');
    await says('This is a PDF. Export the analysis as CSV or Excel and try again.');
  });

  test('shows and keeps no key of the file', async () => {
    await open([ILLIAD], '#usage');
    await choose(illiadReads.replace('1200', '1200').replace('Bibs,', `Bibs ${KEY},`));
    await says('held a whole API key');
    expect(document.body.innerHTML).not.toContain(KEY);
    expect(records.storage.text()).not.toContain(KEY);
  });
});

describe('guidance', () => {
  test('can be chosen among the built-in packs', async () => {
    await open([ILLIAD], '#guidance');
    await press('CARLI / I-Share', undefined, 'radio');
    await says('Box');
    await says('Owners are calledI-Share Liaison');
    expect((await records.ask('get-guidance', null)).inForce.id).toBe('carli');
  });

  test('names the columns in its own words', async () => {
    await open([ILLIAD], '#table');
    await find('columnheader', 'Owner');
    await records.ask('choose-pack', { id: 'carli' });
    await show('#table');
    await find('columnheader', 'I-Share Liaison');
    await find('columnheader', 'I-Share library');
    expect(findAll('columnheader', /^(Owner|Institution)$/)).toEqual([]);
  });

  test('that the organization has set is shown and cannot be changed', async () => {
    await open([ILLIAD], '#profiles');
    records.world.managed = {
      format: 'narrowkey-guidance',
      version: 1,
      id: 'ours',
      name: 'Our library',
      reviewMonths: 6,
    };
    await show('#guidance');
    await says('“Our library” is set by your organization.');
    await says('Every 6 months');
    expect(findAll('radio')).toEqual([]);
    expect(findAll('button', 'Import a guidance pack')).toEqual([]);
  });
});
