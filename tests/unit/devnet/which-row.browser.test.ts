import { afterEach, describe, expect, test } from 'vitest';
import { readEnabled, readKeyForm } from '../../../utils/devnet/read.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';

/** Which controls of a form make one permission row, what belongs to it, and what each of its fields is. */

const KEYS = new URL('https://developers.exlibrisgroup.com/manage/keys/');

afterEach(() => document.body.replaceChildren());

let made = 0;
const fresh = () => `r${++made}`;
const field = (label: string, value = '') => {
  const id = fresh();
  return `<p><label for="${id}">${label}</label> <input id="${id}" type="text" value="${value}"></p>`;
};
const ENDS = '<button type="button">Save</button>';
const BEGINS = `<h4>Add/Edit API Key</h4>${field('Name', 'ILLiad')}${field('Description', 'Looks up items')}`;
const whole = (...parts: string[]) => `<form>${BEGINS}${parts.join('')}${ENDS}</form>`;
const options = (...texts: string[]) => texts.map((text) => `<option>${text}</option>`).join('');
const pick = (attributes: string, ...texts: string[]) =>
  `<select ${attributes}>${options(...texts)}</select>`;
const AREAS = ['Bibs', 'Users', 'Courses'];
const ENVIRONMENTS = ['Production', 'Sandbox'];
const area = () => `<p>Area ${pick('', ...AREAS)}</p>`;
const environment = () => `<p>Env ${pick('', ...ENVIRONMENTS)}</p>`;
const radios = (name: string, more = '') =>
  `<label><input type="radio" name="${name}" checked> Read-only</label>${more} <label><input type="radio" name="${name}"> Read/write</label>`;
const permission = () => `<p>Permissions ${radios(fresh())}</p>`;
const DELETE = '<button type="button">Delete</button>';
const row = (...parts: string[]) => `<div class="row">${parts.join('')}</div>`;
const ROW = () => row(area(), environment(), permission(), DELETE);
const line = (name: string) =>
  `<tr><td>${pick('', ...AREAS)}</td><td>${pick('', ...ENVIRONMENTS)}</td><td>${radios(name)}</td></tr>`;
const table = (...lines: string[]) =>
  `<table><thead><tr><th>Area</th><th>Env</th><th>Permissions</th></tr></thead><tbody>${lines.join('')}</tbody></table>`;
const READS = { area: 'Bibs', environment: 'Production', permission: 'read-only' };

const formOf = (html: string) => {
  document.body.innerHTML = html;
  const { form, kind } = recognizePage(document, KEYS);
  if (!form) throw new Error(`No form was found: ${kind}`);
  return form;
};
const read = (html: string) => {
  const { rows, unreadable } = readKeyForm(formOf(html));
  return { rows, unreadable };
};
const ONE = { rows: [READS], unreadable: [] };

describe('One row stays one row', () => {
  const SAME: [says: string, html: string][] = [
    ['with nothing else', ROW()],
    [
      'whose controls all have the same name',
      row(
        `<p>Area ${pick('name="permission[]"', ...AREAS)}</p><p>Env ${pick('name="permission[]"', ...ENVIRONMENTS)}</p>`,
        `<p>Permissions ${radios('permission[]')}</p>`,
      ),
    ],
    [
      'with a help button that unfolds between its two radios',
      row(
        area(),
        environment(),
        `<p>Permissions ${radios(fresh(), ' <button type="button" aria-expanded="false">What is this?</button>')}</p>`,
      ),
    ],
    [
      'without any label, told by what its choices offer',
      `<h5>1</h5>${row(pick('', ...AREAS), pick('', ...ENVIRONMENTS), radios(fresh()))}`,
    ],
    [
      'with a native dropdown right before one to type in',
      row(
        `<p>${pick('aria-label="Area"', ...AREAS)}<input role="combobox" aria-label="Env" value="Production"></p>`,
        permission(),
      ),
    ],
    [
      'whose area is a widget with the same label as the dropdown that it hides',
      row(
        `<p><label for="hides">Area</label> ${pick('id="hides" style="display:none"', ...AREAS)}<span><span role="combobox" tabindex="0" aria-label="Area">Bibs</span></span></p>`,
        environment(),
        permission(),
      ),
    ],
    [
      'whose area is a dropdown hidden in the box that shows it',
      row(
        `<div><label for="within">Area</label> <div>${pick('id="within" style="display:none"', ...AREAS)} Bibs</div></div>`,
        environment(),
        permission(),
      ),
    ],
    [
      'with a list open that has a field of the same label to search in',
      row(
        '<p><button type="button" role="combobox" aria-expanded="true" aria-label="Area">Bibs</button></p>',
        '<ul><li><input type="search" aria-label="Area"></li><li>Bibs</li><li>Users</li></ul>',
        environment(),
        permission(),
      ),
    ],
    [
      'after a hidden dropdown, with its number before it',
      `<div><select name="first" style="display:none">${options(...AREAS)}</select><div><b>No. one</b> ${area()}${environment()}${permission()}</div></div>`,
    ],
    [
      'beside a question how to sort the rows',
      `${ROW()}<p>Sort by <label><input type="radio" name="sort" checked> Area</label> <label><input type="radio" name="sort"> Env</label></p>`,
    ],
    [
      'beside a dropdown whose text says that it is for something else',
      `${ROW()}<p>Show the help for ${pick('', ...AREAS)}</p>`,
    ],
    [
      'beside a dropdown whose name says that it is for something else',
      `${ROW()}<h5>Help</h5><p>${pick('aria-label="Show the help for"', ...AREAS)}</p>`,
    ],
    [
      'whose permission is two buttons, before a group of others',
      row(
        area(),
        environment(),
        `<p>Permissions <button type="button" aria-pressed="true">Read-only</button> <button type="button" aria-pressed="false">Read/write</button></p>`,
        '<div role="group" aria-label="Remind me"><button type="button" aria-pressed="true">Weekly</button> <button type="button" aria-pressed="false">Never</button></div>',
      ),
    ],
    [
      'whose permission is two buttons, before radios of another make',
      row(
        area(),
        environment(),
        `<p>Permissions <button type="button" aria-pressed="true">Read-only</button> <button type="button" aria-pressed="false">Read/write</button></p>`,
        '<p><span role="radio" aria-checked="true">Weekly</span> <span role="radio" aria-checked="false">Never</span></p>',
      ),
    ],
  ];
  test.each(SAME)('%s', (_, html) => expect(read(whole(`<div>${html}</div>`))).toEqual(ONE));
});

describe('What stands around a row', () => {
  test('a hidden dropdown for an area that nothing shows is not passed over', () => {
    const hidden = `<p><select aria-label="Area" style="display:none">${options(...AREAS)}</select></p>`;
    expect(read(whole(`<div>${ROW()}${hidden}</div>`)).unreadable).toContain('Row 2: Area');
  });

  test('the switch that enables the key is no part of the only row beside it', () => {
    for (const bin of [DELETE, ''])
      for (const on of [true, false])
        expect(
          readEnabled(
            formOf(
              whole(
                `<div>${row(area(), environment(), permission(), bin)}<p><label><input type="checkbox"${on ? ' checked' : ''}> Enabled</label></p></div>`,
              ),
            ),
          ),
        ).toBe(on);
  });

  test('a switch for all areas beside the only row leaves it unread', () => {
    const html = whole(`<div>${ROW()}<p><label><input type="checkbox" checked> All areas</label></p></div>`);
    expect(read(html).unreadable).toEqual(['Permissions']);
  });

  test.each([['form'], ['fieldset']])('choices beside a table in a %s leave its rows unread', (tag) => {
    const around = (...parts: string[]) => `<${tag}>${BEGINS}${parts.join('')}${ENDS}</${tag}>`;
    const rows = table(line('one'));
    const yes =
      '<p>Enabled <label><input type="radio" name="on" checked> Yes</label> <label><input type="radio" name="on"> No</label></p>';
    const language = `<p>Language ${pick('', 'English', 'German')}</p>`;
    expect(read(around(yes, rows))).toEqual(ONE);
    expect(read(around(language, rows))).toEqual(ONE);
    for (const beside of [yes, language])
      expect(read(around(beside, `<p>Unless told otherwise: ${radios('all')}</p>`, rows)).unreadable).toEqual(
        ['Permissions'],
      );
  });
});

describe('A row of which only the area is chosen', () => {
  const list = (...more: string[]) => `<dl><dt>Area</dt><dd>${pick('', ...AREAS)}</dd>${more.join('')}</dl>`;
  const shown = list('<dt>Env</dt><dd>Production</dd>', '<dt>Permissions</dt><dd>Read-only</dd>');

  test('is read with what it shows beside, and holds all of it', () => {
    const html = whole(`<div>${shown}</div>`);
    expect(read(html)).toEqual(ONE);
    const [found] = formOf(html).rows;
    for (const part of document.querySelectorAll('dd')) expect(found?.element.contains(part)).toBe(true);
  });

  test('says what is missing where a label is the last thing in it', () => {
    const html = whole(`<div>${list('<dt>Permissions</dt><dd>Read-only</dd>', '<dt>Env</dt>')}</div>`);
    expect(read(html)).toEqual({ rows: [{ ...READS, environment: null }], unreadable: ['Row 1: Env'] });
  });

  test('does not lend its box for the area to the label of another choice', () => {
    const box = '<input role="combobox" aria-label="Area" value="Bibs">';
    const [found] = formOf(whole(`<div>${box}<p>Env</p></div>`)).rows;
    expect(found?.area?.control.getAttribute('aria-label')).toBe('Area');
    expect(found?.environment).toBeNull();
  });

  test.each([
    '<b>\n<span>Env</span>\n</b> Production',
    '<label>Env </label> Production',
    '<b> Env</b> Production',
  ])('is read however its labels are spaced: %j', (env) => {
    const html = whole(row(area(), `<div>${env}</div>`, '<div><b>Permissions</b> Read-only</div>'));
    expect(read(html)).toEqual(ONE);
  });

  test('in a table is read alone where its other cells have not arrived', () => {
    const started = `<tr><td>${pick('aria-label="Area"', 'Users', 'Bibs')}</td><td>Loading…</td></tr>`;
    expect(read(whole(table(line('one'), started)))).toEqual({
      rows: [READS, { area: 'Users', environment: null, permission: null }],
      unreadable: ['Row 2: Env', 'Row 2: Permissions'],
    });
  });
});

describe('What is pointed out', () => {
  test.each(['Permissions', ''])('both radios are, in a row that is one line of text: %j', (label) => {
    const [found] = formOf(
      whole(
        `<div>Area ${pick('', ...AREAS)} Env ${pick('', ...ENVIRONMENTS)} ${label} <input type="radio" name="line" checked> Read-only <input type="radio" name="line"> Read/write</div>`,
      ),
    ).rows;
    const inputs = [...document.querySelectorAll('input[type=radio]')];
    expect(inputs.map((input) => found?.permission?.element.contains(input))).toEqual([true, true]);
  });

  const part = (html: string) => formOf(whole(html)).permissions?.id;

  test('the only row is, with what is around it', () =>
    expect(part(`<section id="around"><h5>Permissions</h5><div id="set">${ROW()}</div></section>`)).toBe(
      'set',
    ));

  test('several rows are, without what is around them', () =>
    expect(
      part(`<section id="around"><h5>Permissions</h5><div id="set">${ROW()}${ROW()}</div></section>`),
    ).toBe('set'));

  test('the button that adds a row is no part of them', () => {
    const found = formOf(whole(`<div>${ROW()}<button type="button">Add Permission</button></div>`));
    expect(found.addPermission).not.toBeNull();
    expect(found.permissions?.contains(found.addPermission)).toBe(false);
  });

  test.each([
    ['×', true],
    ['Close ×', false],
    ['2 ×', false],
  ])('a button that says %j deletes the row: %s', (says, deletes) => {
    const [found] = formOf(
      whole(row(area(), environment(), permission(), `<button type="button">${says}</button>`)),
    ).rows;
    expect(found?.delete?.textContent ?? null).toBe(deletes ? says : null);
  });
});

describe('A form that is one', () => {
  test('table reads its rows below the fields, and no field below the rows as a row', () => {
    const cells = (label: string, value: string) =>
      `<tr><td><label for="${value}">${label}</label></td><td><input type="text" id="${value}" value="${value}"></td></tr>`;
    const rows = `<tr><th>Area</th><th>Env</th><th>Permissions</th></tr>
      <tr><td>${pick('aria-label="Area"', ...AREAS)}</td><td>${pick('aria-label="Env"', ...ENVIRONMENTS)}</td><td>${radios('only')}</td></tr>`;
    const html = `<form><table><tr><th colspan="3">Add/Edit API Key</th></tr>${cells('Name', 'ILLiad')}${cells('Description', 'Items')}${rows}${cells('Restriction Profile code', 'EBSCO')}</table>${ENDS}</form>`;
    expect(readKeyForm(formOf(html))).toMatchObject({
      name: 'ILLiad',
      description: 'Items',
      restrictionProfile: 'EBSCO',
      ...ONE,
    });
  });

  test('fieldset may have a button that stays pressed', () =>
    expect(
      read(
        `<fieldset>${BEGINS}<button type="button" aria-pressed="false">Large text</button>${table(line('one'))}${ENDS}</fieldset>`,
      ),
    ).toEqual(ONE));
});

describe('A choice of permissions is met wherever it stands', () => {
  const TOGGLES =
    '<button type="button" aria-pressed="true">Read-only</button> <button type="button" aria-pressed="false">Read/write</button>';
  const ARIA =
    '<span role="radio" aria-checked="true">Read-only</span> <span role="radio" aria-checked="false">Read/write</span>';

  test.each(['form', 'fieldset', 'div role="group"'])('beside the table, in a form that is a <%s>', (tag) => {
    const html = `<${tag}>${BEGINS}<p>${ARIA}</p>${table(line(fresh()))}${ENDS}</${tag.split(' ')[0]}>`;
    expect(read(html).unreadable).toEqual(['Permissions']);
  });

  test('in rows that are the items of a list', () => {
    const item = () => `<li>${area()}${environment()}${permission()}${DELETE}</li>`;
    expect(read(whole(`<ul>${item()}</ul>`))).toEqual(ONE);
    expect(read(whole(`<ol>${item()}${item()}</ol>`))).toEqual({ rows: [READS, READS], unreadable: [] });
  });

  test('in rows that are the items of a list, with nothing in them that the browser itself knows', () => {
    const box = (name: string, value: string) =>
      `<p><span>${name}</span> <span role="combobox" tabindex="0" aria-expanded="false">${value}</span></p>`;
    const item = (how: string) =>
      `<li>${box('Area', 'Bibs')}${box('Env', 'Production')}<div><span>Permissions</span> ${how}</div></li>`;
    expect(read(whole(`<ul>${item(ARIA)}</ul>`))).toEqual(ONE);
    const listed = ARIA.replaceAll('span', 'li');
    expect(read(whole(`<ul>${item(`<ul role="radiogroup">${listed}</ul>`)}</ul>`))).toEqual(ONE);
  });

  test('in a form that is one list', () => {
    const html = `<form><ul><li>${BEGINS}</li><li>${area()}${environment()}${permission()}</li><li>${ENDS}</li></ul></form>`;
    expect(read(html)).toEqual(ONE);
  });

  test('and a menu of the site stays out of the rows', () => {
    const menu =
      '<ul><li><a href="#" data-toggle="dropdown" aria-expanded="false">Users</a><ul><li><a href="#">Bibs</a></li></ul></li></ul>';
    expect(read(whole(ROW(), menu))).toEqual(ONE);
  });

  test('as a pair of buttons, with radios of another question below', () => {
    const other = `<p>Remind me <label><input type="radio" name="remind" checked> Weekly</label> <label><input type="radio" name="remind"> Never</label></p>`;
    const html = whole(`<div>${area()}${environment()}<p>Permissions ${TOGGLES}</p></div>`, other);
    expect(read(html)).toEqual(ONE);
  });

  test('in a table that holds the other fields, too, which are no rows', () => {
    const cells = (label: string, value: string) => {
      const id = fresh();
      return `<tr><td><label for="${id}">${label}</label></td><td><input id="${id}" value="${value}"></td></tr>`;
    };
    const html = `<form><h4>Add/Edit API Key</h4><table>${cells('Name', 'ILLiad')}${cells('Description', 'Looks up items')}
      <tr><th>Area</th><th>Env</th><th>Permissions</th></tr>${line(fresh())}${cells('Restriction Profile code', 'REST')}</table>${ENDS}</form>`;
    expect(readKeyForm(formOf(html))).toMatchObject({ ...ONE, name: 'ILLiad', restrictionProfile: 'REST' });
  });

  test('but a line of the table with a choice that nobody knows is a row that cannot be read', () => {
    const odd = `<tr><td colspan="2">${pick('', 'Standard', 'Extended')}</td></tr>`;
    const { rows, unreadable } = read(whole(table(line(fresh()), odd)));
    expect(rows).toHaveLength(2);
    expect(unreadable).not.toEqual([]);
  });
});
