import { afterEach, describe, expect, test } from 'vitest';
import { readKeyForm } from '../../../utils/devnet/read.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';

/** What a person sees of the form, and what its parts are called. */

const SITE = 'https://developers.exlibrisgroup.com';
const FIELDS: Record<string, string> = {
  name: '<p><label for="n">Name</label> <input id="n" type="text" value="ILLiad"></p>',
  description: '<p><label for="d">Description</label> <input id="d" type="text" value="Looks up items"></p>',
  further: '',
};
const AREA = '<select><option selected>Bibs</option><option>Users</option></select>';
const ENVIRONMENT = '<select><option selected>Production</option><option>Sandbox</option></select>';
const PERMISSION = '<select><option selected>Read-only</option><option>Read/write</option></select>';
const table = (area = AREA, [first, second, third] = ['Area', 'Env', 'Permissions']) =>
  `<table><thead><tr><th>${first}</th><th>${second}</th><th>${third}</th></tr></thead>
  <tbody><tr><td>${area}</td><td>${ENVIRONMENT}</td><td>${PERMISSION}</td></tr></tbody></table>`;
const SAVE = '<button type="button">Save</button>';

const form = (change: Partial<typeof FIELDS> = {}, rows = table(), more = '') =>
  `<form><h4>Add/Edit API Key</h4>${Object.values({ ...FIELDS, ...change }).join('')}${rows}${more}${SAVE}</form>`;
const GOOD = {
  name: 'ILLiad',
  description: 'Looks up items',
  restrictionProfile: '',
  ipRanges: null,
  rows: [{ area: 'Bibs', environment: 'Production', permission: 'read-only' }],
  unreadable: [],
};

afterEach(() => document.body.replaceChildren());

const see = (html: string, path = '/manage/keys/') => {
  document.body.innerHTML = html;
  return recognizePage(document, new URL(path, SITE));
};
const formOf = (html: string) => {
  const page = see(html);
  if (!page.form) throw new Error(`No form was found: ${page.kind}`);
  return page.form;
};
const read = (html: string) => readKeyForm(formOf(html));

describe('What a person sees', () => {
  test('is not what a rule of the page hides', () => {
    const style = '<style>.template { display: none } .quiet { visibility: hidden }</style>';
    for (const hides of ['template', 'quiet'])
      expect(read(`${style}<div class="${hides}">${form({ name: '' })}</div>${form()}`)).toEqual(GOOD);
  });

  test('is looked for anew each time: the form of a dialog that opens and closes again', () => {
    document.body.innerHTML = `<button type="button">Add API Key</button><div id="dialog" hidden>${form()}</div>`;
    const kind = () => recognizePage(document, new URL('/manage/keys/', SITE)).kind;
    const dialog = document.querySelector<HTMLElement>('#dialog') as HTMLElement;
    expect(kind()).toBe('key-list');
    dialog.hidden = false;
    expect(kind()).toBe('key-form');
    dialog.hidden = true;
    expect(kind()).toBe('key-list');
  });

  test('is read anew each time: a box that shows one of its choices and hides the others', () => {
    const found = formOf(
      form({}, table('<div role="combobox"><span>Bibs</span><span hidden>Users</span></div>')),
    );
    const area = () => readKeyForm(found).rows[0]?.area;
    expect(area()).toBe('Bibs');
    for (const span of document.querySelectorAll<HTMLElement>('[role=combobox] span'))
      span.hidden = !span.hidden;
    expect(area()).toBe('Users');
  });

  test('is empty where there is no field', () => {
    expect(read(form({ description: '' }))).toEqual({
      ...GOOD,
      description: '',
      unreadable: ['Description'],
    });
  });
});

describe('A field is called', () => {
  const NAMES: [says: string, html: string][] = [
    [
      'what its label shows, without what is hidden in it',
      '<input id="n" value="ILLiad"><label for="n">Name<span hidden> as your colleagues see it</span></label>',
    ],
    [
      'what the label around it shows, without what is hidden in it',
      '<label><input value="ILLiad"> Name<span hidden> as your colleagues see it</span></label>',
    ],
    [
      'what the label around it shows, without what is typed into it',
      '<label><textarea>ILLiad</textarea> Name</label>',
    ],
    [
      'what the label around it shows, without what is typed and what is hidden in it',
      '<label><textarea>ILLiad</textarea> Name<span hidden> as your colleagues see it</span></label>',
    ],
  ];
  test.each(NAMES)('%s', (_, html) => expect(read(form({ name: html }))).toEqual(GOOD));

  test('not what only stands after it', () => {
    expect(read(form({ further: '<p><input type="text" value="2"> IP ranges at most</p>' }))).toEqual(GOOD);
  });

  const LABELS: [label: string, field: 'name' | 'restrictionProfile' | 'ipRanges'][] = [
    ['Name (shown in the list)', 'name'],
    ['Name of API key', 'name'],
    ['Name of key', 'name'],
    ['1. Name', 'name'],
    ['Type or choose an IP range', 'ipRanges'],
    ['Restriction<br>(optional)profile code', 'restrictionProfile'],
  ];
  test.each(LABELS)('by its label: %s', (label, field) => {
    const html = `<p><label for="x">${label}</label> <input id="x" type="text" value="What is typed"></p>`;
    expect(read(form({ [field === 'name' ? 'name' : 'further']: html }))).toEqual({
      ...GOOD,
      [field]: 'What is typed',
    });
  });

  test.each([
    ['1. Area', '2. Env', '3. Permissions'],
    ['Area<small>(required)</small>of Alma', 'Env<small>(required)</small>of Alma', 'Permissions'],
    ['Area 1 for ILLiad', 'Env 1 for ILLiad', 'Permission 1 for ILLiad'],
    ['Area (part of Alma)', 'Environment (Production first)', 'Permissions (read or write)'],
  ])('by the heading of its column: %s, %s, %s', (...headings) =>
    expect(read(form({}, table(AREA, headings)))).toEqual(GOOD),
  );
});

describe('A dropdown that is hidden', () => {
  test('is still called what the page says that it is called', () => {
    const select = (names: string, chosen: string) =>
      `<div><select aria-labelledby="${names}" style="display:none"><option selected>${chosen}</option></select><span>${chosen}</span></div>`;
    const rows = `<div><span id="a">Area</span> <span id="e">Env</span> <span id="p">Permissions</span></div>
      <div>${select('a', 'Bibs')}${select('e', 'Production')}${select('p', 'Read-only')}</div>`;
    expect(read(form({}, rows))).toEqual(GOOD);
  });
});

describe('A button is called', () => {
  test.each([
    'Add Permission<span hidden> to this key, below the last</span>',
    '<i></i> Add Permission <span style="display:none">Please wait…</span>',
    '<span>Add</span> <b>Permission</b>',
  ])('what it shows: %s', (shows) => {
    const { addPermission } = formOf(form({}, table(), `<button type="button" id="add">${shows}</button>`));
    expect(addPermission?.id).toBe('add');
  });
});

describe('A page', () => {
  test('has the wide layout where Build stands beside a menu that is closed', () => {
    const header = (menu: string) =>
      `<header>${menu}<nav><a href="/manage/"><b>Build</b><br>My APIs</a></nav></header><main><a href="/manage/keys/">Manage Keys</a></main>`;
    for (const menu of [
      '<button type="button" aria-expanded="false">Menu</button>',
      '<label for="opens">☰</label>',
      '<input type="checkbox" id="opens" hidden><label for="opens">☰</label>',
    ])
      expect(see(header(menu), '/manage/')).toMatchObject({ kind: 'build', layout: 'wide' });
  });

  test('of another site is no sign-in of this one', () => {
    document.body.innerHTML =
      '<main><form><input type="password" aria-label="Password"><button>Sign in</button></form></main>';
    for (const path of ['/login', '/manage/', '/manage/keys/']) {
      expect(recognizePage(document, new URL(path, SITE)).kind).toBe('signed-out');
      expect(recognizePage(document, new URL(path, 'https://example.org')).kind).toBe('other');
    }
  });

  test('whose form is itself a dialog is read, even if a field of it takes the name of what every element can do', () => {
    const dialog = `<form role="dialog" aria-labelledby="title"><p id="title">A key of yours</p>
      <input type="hidden" name="getAttribute">${FIELDS.name}${FIELDS.description}<button type="button">Add Permission</button>${SAVE}</form>`;
    const page = see(dialog);
    expect(page.kind).toBe('changed-form');
    expect(page.form && readKeyForm(page.form)).toMatchObject({
      name: 'ILLiad',
      unreadable: ['Permissions'],
    });
  });
});
