import { afterEach, describe, expect, test } from 'vitest';
import { readKeyForm } from '../../../utils/devnet/read.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';
import { form, keyPage, list, type Sketch, usual } from './pages.ts';

const KEYS = new URL('https://developers.exlibrisgroup.com/manage/keys/');
const bibs = { area: 'Bibs', environment: 'Production', permission: 'Read-only' };
const reads = { area: 'Bibs', environment: 'Production', permission: 'read-only' };

afterEach(() => document.body.replaceChildren());

const of = (html: string) => {
  document.body.innerHTML = html;
  const page = recognizePage(document, KEYS);
  const { rows, unreadable, name, description } = page.form
    ? readKeyForm(page.form)
    : { rows: null, unreadable: null, name: null, description: null };
  return { kind: page.kind, rows, unreadable, name, description };
};
const one = (change: Partial<Sketch> = {}) => keyPage({ rows: [bibs], ...change });
const GOOD = {
  kind: 'key-form',
  rows: [reads],
  unreadable: [],
  name: 'ILLiad',
  description: 'Looks up items',
};

describe('Still the same form', () => {
  const SAME: [says: string, html: string][] = [
    [
      'a table that stacks, its header hidden',
      one()
        .replace('<thead>', '<thead style="display:none">')
        .replaceAll('<td>', '<td style="display:block">'),
    ],
    [
      'a header with a sort button and a hint',
      one().replace('<th>Area</th>', '<th><button type="button">Area</button> <span>(required)</span></th>'),
    ],
    ['a header of plain cells', one().replaceAll('<th>', '<td>').replaceAll('</th>', '</td>')],
    [
      'a row whose first cell is a header',
      one().replace(/<td>(<select.*?<\/select>)<\/td>/s, '<th scope="row">$1</th>'),
    ],
    [
      'two lines of header',
      one().replace('<thead><tr>', '<thead><tr><th colspan="4">Permissions of this key</th></tr><tr>'),
    ],
    [
      'a line under the rows',
      one().replace('</tbody>', '<tr><td colspan="4">At most 20 permissions</td></tr></tbody>'),
    ],
    [
      'a Save that submits',
      one().replace('<button type="button">Save</button>', '<input type="submit" value="SAVE">'),
    ],
    ['a Save with an icon', one().replace('>Save<', '><i></i> Save<')],
    [
      'a modal without a role, over a list with a filter',
      one({ list: `<input aria-label="Name">${list}` })
        .replace('role="dialog"', '')
        .replace('role="document"', ''),
    ],
    [
      'a description in a text area',
      one().replace(
        /<input id="(\w+)" type="text" value="Looks up items">/,
        '<textarea id="$1">Looks up items</textarea>',
      ),
    ],
    [
      'labels that name their row',
      one({
        rowsAs: 'aria',
        labels: {
          area: 'Area for row 1',
          environment: 'Row 1 environment',
          permission: 'Permissions (row 1)',
        },
      }),
    ],
    [
      'a fieldset around the radios',
      one({ rowsAs: 'labels' }).replace(
        /<label>Permissions<\/label>(.*?)<\/div>/s,
        '<fieldset><legend>Permissions</legend>$1</fieldset></div>',
      ),
    ],
    [
      'a second select in a cell, for the other layout',
      one().replace('<td><select', '<td><select style="display:none"><option>Users</option></select><select'),
    ],
    [
      'a template that only takes no room',
      `<div style="height:0;overflow:hidden">${form({ ...usual, form: 'page' })}</div>${one()}`,
    ],
    [
      'a template that is invisible',
      `<div style="visibility:hidden">${form({ ...usual, form: 'page' })}</div>${one()}`,
    ],
    [
      'a table of help beside the form',
      one({
        before:
          '<table><tr><th>Area</th><th>Permissions</th></tr><tr><td>Bibs</td><td>Read-only</td></tr></table>',
      }),
    ],
    [
      'help inside the form',
      one().replace(
        '<h4>Add',
        '<table><tr><th>Area</th><th>Env</th><th>Permissions</th></tr><tr><td>Users</td><td>Sandbox</td><td>Read/write</td></tr></table><h4>Add',
      ),
    ],
    [
      'choices that are only shown, as they were made before',
      one().replace(/<td><select.*?<\/select><\/td>/s, '<td>Bibs</td>'),
    ],
    [
      'groups of areas in the dropdown',
      one()
        .replace('<option value="v0">', '<optgroup label="Alma"><option value="v0">')
        .replace('Users</option>', 'Users</option></optgroup>'),
    ],
    [
      'the form in a section that slides in',
      one().replace('role="dialog"', 'role="dialog" style="transform:translateX(0)"'),
    ],
  ];
  test.each(SAME)('%s', (_says, html) => {
    expect(of(html)).toEqual(GOOD);
  });

  test.each(['table', 'blocks', 'labels', 'flat', 'dl'] as const)(
    'a hidden copy with the same ids and names, rows as %s',
    (rowsAs) => {
      const html = one({ rowsAs });
      expect(
        of(`<div hidden>${html.replaceAll(' selected', '').replaceAll(' checked', '')}</div>${html}`),
      ).toEqual(GOOD);
    },
  );

  // Without a browser there are no such dialogs.
  test.runIf('showModal' in HTMLDialogElement.prototype)(
    'a dialog that makes the rest of the page inert',
    () => {
      document.body.innerHTML = list + keyPage({ form: 'dialog', rows: [bibs] });
      const dialog = document.querySelector('dialog');
      dialog?.removeAttribute('open');
      expect(recognizePage(document, KEYS).kind).toBe('key-list');
      dialog?.showModal();
      const { kind, form: found } = recognizePage(document, KEYS);
      expect(kind).toBe('key-form');
      expect(found && readKeyForm(found).rows).toEqual([reads]);
    },
  );
});

describe('Never a guess', () => {
  const UNSURE: [says: string, html: string, unreadable: string[]][] = [
    [
      'checkboxes for permissions',
      one().replaceAll('type="radio"', 'type="checkbox"'),
      ['Row 1: Permissions'],
    ],
    [
      'two columns of one name',
      one({ columns: ['area', 'environment', 'environment', 'permission'] }),
      ['Row 1: Env'],
    ],
    ['a missing column', one({ columns: ['area', 'permission', 'action'] }), ['Row 1: Env']],
    [
      'an area where the environment should be',
      one().replace('<th>Area</th><th>Env</th>', '<th>Env</th><th>Area</th>'),
      ['Row 1: Area', 'Row 1: Env'],
    ],
    [
      'a hidden dropdown with nothing to be seen',
      one().replace('<td><select', '<td><select style="display:none"'),
      ['Row 1: Area'],
    ],
    [
      'several areas at once',
      one()
        .replace('<select ', '<select multiple ')
        .replace('<option value="v0">', '<option value="v0" selected>'),
      ['Row 1: Area'],
    ],
    [
      'a block whose area has another label',
      one({ rowsAs: 'labels', labels: { area: 'Realm' } }),
      ['Row 1: Area'],
    ],
    [
      'a block that lacks its permissions',
      one({ rowsAs: 'labels', columns: ['area', 'environment', 'action'] }),
      ['Row 1: Permissions'],
    ],
  ];
  test.each(UNSURE)('%s', (_says, html, unreadable) => {
    const found = of(html);
    expect(found.kind).toBe('key-form');
    expect(found.unreadable).toEqual(unreadable);
  });

  test('one block of several that cannot be told is still counted as a row', () => {
    const html = keyPage({ rowsAs: 'labels' });
    const last = html.lastIndexOf('>Area<');
    expect(of(`${html.slice(0, last)}>Realm<${html.slice(last + 6)}`)).toMatchObject({
      rows: [reads, { area: null, environment: 'Sandbox', permission: 'read/write' }],
      unreadable: ['Row 2: Area'],
    });
  });

  test('a form without the field for a description says so', () => {
    expect(of(one().replace('>Description<', '>Remarks<')).unreadable).toEqual(['Description']);
  });
});
