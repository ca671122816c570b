import { afterEach, describe, expect, test } from 'vitest';
import { readKeyForm } from '../../../utils/devnet/read.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';

/** What a row of the form says is chosen, whatever the choice is made of. */

const KEYS = new URL('https://developers.exlibrisgroup.com/manage/keys/');
const UNREADABLE = undefined;
const FIELDS =
  '<p><label for="n">Name</label> <input id="n" type="text" value="ILLiad"></p><p><label for="d">Description</label> <input id="d" type="text"></p>';
const SAVE = '<button type="button">Save</button>';
const ENVIRONMENT = '<select><option selected>Production</option><option>Sandbox</option></select>';
const PERMISSION = '<select><option selected>Read-only</option><option>Read/write</option></select>';

afterEach(() => document.body.replaceChildren());

const formOf = (html: string) => {
  document.body.innerHTML = html;
  const { form, kind } = recognizePage(document, KEYS);
  if (!form) throw new Error(`No form was found: ${kind}`);
  return form;
};
const around = (rows: string) => `<form><h4>Add/Edit API Key</h4>${FIELDS}${rows}${SAVE}</form>`;
const table = (area: string, environment = ENVIRONMENT, permission = PERMISSION) =>
  around(
    `<table><thead><tr><th>Area</th><th>Env</th><th>Permissions</th></tr></thead>
    <tbody><tr><td>${area}</td><td>${environment}</td><td>${permission}</td></tr></tbody></table>`,
  );
const says = (what: 'area' | 'permission', value: string | null | undefined) => ({
  rows: [{ area: 'Bibs', environment: 'Production', permission: 'read-only', [what]: value ?? null }],
  unreadable: value === UNREADABLE ? [`Row 1: ${what === 'area' ? 'Area' : 'Permissions'}`] : [],
});

const hidden = (chosen = '') =>
  `<select style="display:none"><option value="">Select...</option>${['Bibs', 'Users']
    .map((area) => `<option${area === chosen ? ' selected' : ''}>${area}</option>`)
    .join('')}</select>`;
const box = (shown: string) => `<div role="combobox" tabindex="0">${shown}</div>`;
const radios = (...labels: string[]) =>
  labels
    .map(
      (label, i) =>
        `<label><input type="radio" name="area"${i === 1 ? ' checked' : ''}> <span>${label}</span></label>`,
    )
    .join('');

describe('The area that is chosen is', () => {
  const AREAS: [says: string, html: string, area: string | null | undefined][] = [
    [
      'what a button in a box shows, not what it would send',
      box('<button type="button" aria-haspopup="listbox" value="17">Bibs</button>'),
      'Bibs',
    ],
    ['what a box shows on two lines', box('Moon\n          base'), 'Moon base'],
    [
      'what stands before a field to search in, which holds only a space',
      '<span>Bibs</span> <input type="text" role="combobox" value=" ">',
      'Bibs',
    ],
    [
      'what stands for a hidden dropdown, whatever else is in the cell',
      `<i>12 calls a day</i> with ${hidden('Bibs')}<span>Bibs</span>`,
      'Bibs',
    ],
    [
      'not chosen yet, where what stands for a hidden dropdown asks in several pieces',
      `${hidden()}<span><b>Choose</b><i>one of the areas</i></span>`,
      null,
    ],
    [
      'what a box shows, before two dropdowns that are folded away behind it',
      `${box('Bibs')}${'<select role="combobox" aria-hidden="true" style="width:1px;height:1px"><option>Users</option></select>'.repeat(2)}`,
      'Bibs',
    ],
    ['the one of three radios that is on', radios('Users', 'Bibs', 'Courses'), 'Bibs'],
    [
      'unreadable where the words of a radio stand before it',
      'Bibs <input type="radio" checked>',
      UNREADABLE,
    ],
    [
      'unreadable where one radio has a name and other words stand before it',
      'Of Alma <input type="radio" aria-label="Users"> <input type="radio" checked> Bibs',
      UNREADABLE,
    ],
  ];
  test.each(AREAS)('%s', (_, html, area) =>
    expect(readKeyForm(formOf(table(html)))).toMatchObject(says('area', area)),
  );

  test('unreadable from the moment when the page draws anew what stands for a hidden dropdown', () => {
    const form = formOf(table(`${hidden('Bibs')}<span id="stand">Bibs</span>`));
    expect(readKeyForm(form)).toMatchObject(says('area', 'Bibs'));
    document.querySelector('#stand')?.replaceWith('Users');
    expect(readKeyForm(form)).toMatchObject(says('area', UNREADABLE));
  });

  test('unreadable from the moment when the page takes a hidden dropdown away', () => {
    const form = formOf(table(`${hidden('Bibs')}<span>Bibs</span>`));
    form.rows[0]?.area?.control.remove();
    expect(readKeyForm(form)).toMatchObject(says('area', UNREADABLE));
  });

  test('unreadable in a row of dropdowns of which one is folded away and nothing stands for it', () => {
    const folded = '<select aria-hidden="true" style="width:1px;height:1px;opacity:0.01">';
    const html = (select: string) =>
      around(`<div><em>Choose one of each:</em> <span>Area</span> ${select}<option value="">Select...</option>
        <option>Bibs</option></select> <span>Env</span> ${ENVIRONMENT} <span>Permissions</span> ${PERMISSION}</div>`);
    expect(readKeyForm(formOf(html('<select>')))).toMatchObject(says('area', null));
    expect(readKeyForm(formOf(html(folded)))).toMatchObject(says('area', UNREADABLE));
  });
});

describe('Radios without labels are called what stands after each', () => {
  const plain = (name: string) =>
    `<input type="radio" name="${name}" checked> Read-only <input type="radio" name="${name}"> Read/write`;
  const BEFORE: [says: string, html: string][] = [
    ['where nothing stands before them', ''],
    ['where only a hidden text does', '<span hidden>Level</span>'],
    ['where only a text does that a style hides', '<em style="display:none">Level</em>'],
    ['where only a comment does', '<!-- Level -->'],
    ['where only marks do', '» – · '],
    ['where only their label does', '<b>Permissions:</b> '],
    ['where only what a framework leaves behind does', '<!---->'.repeat(80)],
  ];
  test.each(BEFORE)('%s', (_, before) => {
    expect(readKeyForm(formOf(table('Bibs', 'Production', before + plain('p'))))).toMatchObject(
      says('permission', 'read-only'),
    );
  });

  test('and cannot be told where other words stand before them', () =>
    expect(readKeyForm(formOf(table('Bibs', 'Production', `Level ${plain('p')}`)))).toMatchObject(
      says('permission', UNREADABLE),
    ));
});

describe('A choice stands where a person sees it', () => {
  test('radios in the smallest part that holds them all', () => {
    const { rows } = formOf(
      table(
        `<div><p>Of the institution</p><div id="group"><p>${radios('Users', 'Bibs').replace('</label><label>', '</label></p><p><label>')}</p></div></div>`,
      ),
    );
    expect(rows[0]?.area?.element.id).toBe('group');
  });

  test.each([
    ['select', '<select><option>Bibs</option></select>'],
    ['select', `${hidden('Bibs')}<span>Bibs</span>`],
    ['combobox', box('Bibs')],
    ['combobox', '<input type="text" role="combobox" value="Bibs">'],
    ['radios', radios('Users', 'Bibs')],
    ['text', '<span>Bibs</span>'],
  ] as const)('and is told apart as %s: %s', (kind, html) => {
    const form = formOf(table(html));
    expect(form.rows[0]?.area?.kind).toBe(kind);
    expect(readKeyForm(form)).toMatchObject(says('area', 'Bibs'));
  });
});

describe('A field without a label is called what stands before it', () => {
  const unnamed = (before: string) =>
    `<form><p>${before}<input type="text" value="ILLiad"></p><p><label for="d">Description</label> <input id="d" type="text"></p>
    <table><thead><tr><th>Area</th><th>Env</th><th>Permissions</th></tr></thead>
    <tbody><tr><td>Bibs</td><td>${ENVIRONMENT}</td><td>${PERMISSION}</td></tr></tbody></table>${SAVE}</form>`;

  test.each([
    'Name ',
    '<b>Name</b> ',
    '<label hidden>Name</label>',
    '<i></i>Name: <i></i>',
    `<b>Name\n${' '.repeat(160)}(required)</b>`,
  ])('%s', (before) =>
    expect(readKeyForm(formOf(unnamed(before)))).toMatchObject({ name: 'ILLiad', unreadable: [] }),
  );

  test.each([
    ['nothing, as the first of the page', ''],
    ['a text that is hidden', '<span hidden>Name</span>'],
    ['a comment', '<!-- Name -->'],
    ['words that eighty stars keep far from it', `Name ${'<i></i>'.repeat(80)}`],
  ])('but not after %s', (_, before) =>
    expect(readKeyForm(formOf(unnamed(before)))).toMatchObject({ name: '', unreadable: ['Name'] }),
  );
});

describe('What a button shows is chosen, and not what it holds for a program', () => {
  test.each([
    ['an old name', 'value="users"'],
    ['a number', 'value="17"'],
  ])('where it holds %s', (_, value) => {
    for (const kind of ['aria-haspopup="listbox"', 'role="combobox" aria-expanded="false"']) {
      const button = `<button type="button" ${kind} ${value}>Bibs</button>`;
      expect(readKeyForm(formOf(table(button)))).toMatchObject(says('area', 'Bibs'));
    }
  });

  test('and a permission is the one that can be read', () => {
    const button = '<button type="button" aria-haspopup="listbox" value="read-only">Read/write</button>';
    expect(readKeyForm(formOf(table('Bibs', 'Production', button)))).toMatchObject(
      says('permission', 'read/write'),
    );
  });
});

describe('Words that stand far before their radios', () => {
  test.each([
    ['comments', '<!---->'],
    ['empty elements', '<i></i>'],
  ])('are not taken for the radio before them, for all the %s between', (_, between) => {
    const far = between.repeat(70);
    const html = table(
      'Bibs',
      'Production',
      `Read/write ${far}<input type="radio" name="far" checked> Read-only ${far}<input type="radio" name="far">`,
    );
    const { rows } = readKeyForm(formOf(html));
    expect(rows[0]?.permission).not.toBe('read-only');
  });
});
