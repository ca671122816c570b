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

/** The form with one row, whose choice of an area is what the test says. */
const area = (html: string) => one().replace(/<td><select.*?<\/select><\/td>/s, `<td>${html}</td>`);
const areas = (selected = '') =>
  ['', 'Bibs', 'Users', 'Moon base']
    .map(
      (label) => `<option value="${label}"${label === selected ? ' selected' : ''}>${label || 'Select...'}`,
    )
    .join('');
const hidden = (selected = '') => `<select style="display:none">${areas(selected)}</select>`;
const choices = (attributes: string, ...marked: string[]) =>
  `<div ${attributes} style="display:none">${['Bibs', 'Users', 'Courses']
    .map((label) => `<div role="option" aria-selected="${marked.includes(label)}">${label}</div>`)
    .join('')}</div>`;
const box = (shown: string, more = '') => `<div role="combobox" tabindex="0" ${more}>${shown}</div>`;
const UNREADABLE = undefined;

describe('The area of a row is', () => {
  const AREAS: [says: string, html: string, area: string | null | undefined][] = [
    // A native dropdown.
    ['the option that is chosen', `<select>${areas('Users')}</select>`, 'Users'],
    ['not chosen yet', `<select>${areas()}</select>`, null],
    [
      'not chosen yet, where an option that has a value asks for it',
      '<select><option value="0">-- Choose --<option value="1">Bibs</select>',
      null,
    ],
    [
      'not chosen yet, where the option has no value',
      '<select><option value="">Any area<option value="1">Bibs</select>',
      null,
    ],
    ['not chosen yet, where nothing is', '<select size="3"><option>Bibs<option>Users</select>', null],
    [
      'not chosen yet, where nothing is and two options are blank',
      '<select size="4"><option><option><option>Bibs<option>Users</select>',
      null,
    ],
    [
      'what the option is labelled',
      '<select><option value="1" label="Users">u1<option value="2">Bibs</select>',
      'Users',
    ],
    [
      'unreadable where two options are called the same',
      '<select><option value="1">Bibs<option value="2">Bibs <option value="3">Users</select>',
      UNREADABLE,
    ],
    [
      'the option chosen, whatever others are called the same',
      '<select><option value="1">Bibs<option value="2">Users<option value="3">Users</select>',
      'Bibs',
    ],
    [
      'unreadable where there are two dropdowns',
      `<select>${areas('Bibs')}</select><select>${areas('Users')}</select>`,
      UNREADABLE,
    ],
    [
      'unreadable beside radios',
      `<select>${areas('Bibs')}</select><input type="radio" checked aria-label="Users">`,
      UNREADABLE,
    ],
    // A native dropdown behind something that stands for it.
    ['what stands after a hidden dropdown', `${hidden('Bibs')}<span>Bibs</span>`, 'Bibs'],
    ['what stands before a hidden dropdown', `<span>Bibs</span>${hidden('Bibs')}`, 'Bibs'],
    ['what stands around a hidden dropdown', `Bibs ${hidden('Bibs')}`, 'Bibs'],
    [
      'the first of what is shown for a hidden dropdown',
      `${hidden('Bibs')}<span>Bibs <i>12 calls</i></span>`,
      'Bibs',
    ],
    [
      'all of what is shown for a hidden dropdown',
      `${hidden('Moon base')}<span><i>Moon</i> <i>base</i></span>`,
      'Moon base',
    ],
    [
      'unreadable where a hidden dropdown has another choice than is shown',
      `${hidden('Users')}<span>Bibs</span>`,
      UNREADABLE,
    ],
    [
      'unreadable where a choice is shown that the hidden dropdown has not',
      `${hidden()}<span>Bibs</span>`,
      UNREADABLE,
    ],
    [
      'unreadable where a hidden dropdown has a choice that is not shown',
      `${hidden('Bibs')}<span>Select...</span>`,
      UNREADABLE,
    ],
    ['not chosen yet, in a hidden dropdown and in what is shown', `${hidden()}<span>Pick one</span>`, null],
    [
      'unreadable where all that is beside a hidden dropdown is hidden',
      `${hidden('Bibs')}<span hidden>Bibs</span>`,
      UNREADABLE,
    ],
    [
      'unreadable where only a label is beside a hidden dropdown',
      `${hidden('Bibs')}<label>Bibs</label>`,
      UNREADABLE,
    ],
    [
      'what is shown for two hidden dropdowns',
      `${hidden('Users')}${hidden('Bibs')}<span>Bibs</span>`,
      'Bibs',
    ],
    ['unreadable where a hidden dropdown that asks has nothing beside it', hidden(), UNREADABLE],
    ['what stands around a hidden dropdown, past an icon', `${hidden('Bibs')}<i></i> Bibs`, 'Bibs'],
    ['not chosen yet, in an empty box further on', `${hidden()}<i></i><div><i></i>${box('')}</div>`, null],
    ['not chosen yet, in an empty box beside it', hidden() + box(''), null],
    // Text alone.
    ['what is only shown', '<span><b>Moon</b> <i>base</i></span>', 'Moon base'],
    ['what is shown after its label', '<b>Area:</b> Users', 'Users'],
    ['unreadable where nothing is shown', '<span hidden>Bibs</span>', UNREADABLE],
    ['unreadable where only dots are shown', '…', UNREADABLE],
    [
      'unreadable where a button stands beside the text',
      'Bibs <button type="button">Change</button>',
      UNREADABLE,
    ],
    ['unreadable where a field stands beside the text', 'Bibs <input type="number">', UNREADABLE],
    ['what is shown beside a hidden button', 'Bibs <button type="button" hidden>Change</button>', 'Bibs'],
    // A combobox.
    [
      'what is typed, without the words beside it',
      '<i>Find:</i> <input role="combobox" value="Bibs">',
      'Bibs',
    ],
    [
      'what is typed in a box that opens',
      '<div aria-expanded="false">Find: <input role="combobox" value="Bibs"></div>',
      'Bibs',
    ],
    [
      'unreadable where two boxes stand beside a button',
      `${box('Bibs')}${box('Bibs')}<button aria-expanded="false">Users</button>`,
      UNREADABLE,
    ],
    [
      'what is typed, beside a button that opens the list',
      '<input value="Bibs"><button aria-expanded="false">All</button>',
      'Bibs',
    ],
    ['what a button in a box shows', box('<button aria-expanded="false">Bibs</button>'), 'Bibs'],
    ['what the box shows', box('Users'), 'Users'],
    ['not chosen yet, where the box asks', box('Select an area'), null],
    ['not chosen yet, where the box is empty', box(''), null],
    ['what is typed', '<input role="combobox" value="Users">', 'Users'],
    ['what is typed in a box in a box', box('<input role="combobox" value="Users">'), 'Users'],
    ['unreadable where there are two boxes', box('Bibs') + box('Bibs'), UNREADABLE],
    ['what the box shows beside a hidden one', box('Bibs') + box('Users', 'hidden'), 'Bibs'],
    ['what the box shows beside a field to search in', `${box('Bibs')}<input value="Us">`, 'Bibs'],
    [
      'what a button shows that opens a list',
      '<button type="button" aria-haspopup="listbox">Bibs</button>',
      'Bibs',
    ],
    [
      'what a button shows that opens a menu beside it',
      `<button type="button" data-bs-toggle="dropdown">Bibs</button>${choices('role="menu"', 'Users')}`,
      'Bibs',
    ],
    [
      'unreadable where two buttons open a list',
      '<button aria-expanded="false">Bibs</button><button aria-expanded="false">Users</button>',
      UNREADABLE,
    ],
    [
      'unreadable on a button that opens nothing',
      '<button type="button" aria-haspopup="false">Bibs</button>',
      UNREADABLE,
    ],
    [
      'what a list shows as chosen',
      choices('role="listbox"', 'Users').replace(/ style="[^"]*"/, ''),
      'Users',
    ],
    ['not chosen yet, in a list', choices('role="listbox"').replace(/ style="[^"]*"/, ''), null],
    [
      'unreadable where a list has two chosen',
      choices('role="listbox"', 'Users', 'Bibs').replace(/ style="[^"]*"/, ''),
      UNREADABLE,
    ],
    [
      'what the button shows, with a list beside it',
      `<button aria-haspopup="listbox">Bibs</button>${choices('role="listbox"', 'Users').replace(/ style="[^"]*"/, '')}`,
      'Bibs',
    ],
  ];
  test.each(AREAS)('%s', (_says, html, expected) => {
    expect(of(area(html))).toMatchObject({
      kind: 'key-form',
      rows: [{ ...reads, area: expected ?? null }],
      unreadable: expected === UNREADABLE ? ['Row 1: Area'] : [],
    });
  });

  test.each([
    '<button type="button">Clear</button>',
    '<span hidden>Users</span>',
    '<span style="display:none">Users</span>',
    '<span role="status">1 chosen</span>',
    '<span role="alert">Saved</span>',
    '<span aria-live="polite">1 chosen</span>',
    '<span role="tooltip">Bibliographic records</span>',
    '<label>Choice</label>',
    '<span>Area</span>',
    '<ul><li>Users</li></ul>',
    '<ol><li>Users</li></ol>',
    '<div role="listbox">Users</div>',
    '<div role="menu">Users</div>',
    '<div role="option">Users</div>',
    '<script>Users</script>',
    '<style>Users</style>',
    '<template>Users</template>',
    '<i>▾</i>',
    '<!-- Users -->',
  ])('what a box shows, without %s', (part) => {
    for (const shown of [part + ' Bibs', `Bibs ${part}`, `<b><i>${part}</i> Bibs</b>`])
      expect(of(area(box(shown))), shown).toEqual(GOOD);
  });

  const LISTS: [says: string, html: string, area: string | null | undefined][] = [
    [
      'what is shown and marked',
      box('Bibs', 'aria-controls="l"') + choices('role="listbox" id="l"', 'Bibs'),
      'Bibs',
    ],
    [
      'unreadable where another is marked than is shown',
      box('Bibs', 'aria-controls="l"') + choices('role="listbox" id="l"', 'Users'),
      UNREADABLE,
    ],
    [
      'unreadable where another is marked in a list that it owns',
      box('Bibs', 'aria-owns="l"') + choices('role="listbox" id="l"', 'Users'),
      UNREADABLE,
    ],
    [
      'unreadable where another is marked in a list that is closed',
      box('Bibs', 'aria-controls="l" aria-expanded="false"') + choices('role="listbox" id="l"', 'Users'),
      UNREADABLE,
    ],
    [
      'what is shown, while the list is open on another',
      box('Bibs', 'aria-controls="l" aria-expanded="true"') + choices('role="listbox" id="l"', 'Users'),
      'Bibs',
    ],
    [
      'unreadable where two are marked',
      box('Bibs', 'aria-controls="l"') + choices('role="listbox" id="l"', 'Users', 'Bibs'),
      UNREADABLE,
    ],
    [
      'what is marked, where the box shows nothing',
      box('', 'aria-controls="l"') + choices('role="listbox" id="l"', 'Users'),
      'Users',
    ],
    [
      'unreadable where one is marked and the box asks',
      box('Select...', 'aria-controls="l"') + choices('role="listbox" id="l"', 'Users'),
      UNREADABLE,
    ],
    [
      'not chosen yet, while the list is open and the box asks',
      box('Select...', 'aria-controls="l" aria-expanded="true"') + choices('role="listbox" id="l"', 'Users'),
      null,
    ],
    [
      'not chosen yet, where nothing is marked',
      box('Select...', 'aria-controls="l"') + choices('role="listbox" id="l"'),
      null,
    ],
    [
      'unreadable where another is marked than is typed',
      `<input role="combobox" aria-controls="l" value="Bibs">${choices('role="listbox" id="l"', 'Users')}`,
      UNREADABLE,
    ],
    [
      'what is typed and marked, in other case',
      `<input role="combobox" aria-controls="l" value="bibs">${choices('role="listbox" id="l"', 'Bibs')}`,
      'Bibs',
    ],
    [
      'what is shown, whatever is marked in what is no list',
      box('Bibs', 'aria-controls="l"') + choices('id="l"', 'Users'),
      'Bibs',
    ],
    [
      'what is shown, whatever is marked in the list of another',
      box('Bibs', 'aria-controls="l"') + choices('role="listbox" id="k"', 'Users'),
      'Bibs',
    ],
    [
      'unreadable where another is marked in a menu',
      box('Bibs', 'aria-controls="l"') + choices('role="menu" id="l"', 'Users'),
      UNREADABLE,
    ],
    [
      'unreadable where another is marked, not in the cell',
      `${box('Bibs', 'aria-controls="far"')}`,
      UNREADABLE,
    ],
    [
      'what the nearest list of that name says',
      box('Bibs', 'aria-controls="far"') + choices('role="listbox" id="far"', 'Bibs'),
      'Bibs',
    ],
  ];
  test.each(LISTS)('%s, by a list of choices', (_says, html, expected) => {
    expect(of(choices('role="listbox" id="far"', 'Users') + area(html))).toMatchObject({
      kind: 'key-form',
      rows: [{ ...reads, area: expected ?? null }],
      unreadable: expected === UNREADABLE ? ['Row 1: Area'] : [],
    });
  });
});

const line = (cells: string) => `<tr>${cells}</tr>`;
const shownLine = line('<td>Users</td><td>Sandbox</td><td>Read/write</td><td></td>');
const users = { area: 'Users', environment: 'Sandbox', permission: 'read/write' };

describe('A table of permissions has', () => {
  const heads = one().match(/<th>.*<\/th>/)?.[0] ?? '';
  const TABLES: [says: string, html: string, rows: unknown[], unreadable: string[]][] = [
    [
      'its header in the third line',
      one().replace('<thead>', `<thead>${line('<th colspan="4">Permissions</th>').repeat(2)}`),
      [reads],
      [],
    ],
    ['its header once more below', one().replace('<tbody>', `<tbody>${line(heads)}`), [reads], []],
    [
      'rows with more cells than the header where one of its cells spans two',
      one()
        .replace('<th>Action</th>', '<th colspan="2">Action</th>')
        .replace('</td></tr>', '</td><td></td></tr>'),
      [reads],
      [],
    ],
    [
      'the same in a grid',
      one({ rowsAs: 'grid' })
        .replace('<div role="columnheader">Action', '<div role="columnheader" aria-colspan="2">Action')
        .replace(/(<div role="gridcell">)(<button)/, '$1</div>$1$2'),
      [reads],
      [],
    ],
    ['a span that is no number', one().replace('<th>Area</th>', '<th colspan="all">Area</th>'), [reads], []],
    [
      'a cell for two columns, which is read for neither that it does not fit',
      one().replace(/<td>(<select.*?<\/select>)<\/td><td>.*?<\/td>/s, '<td colspan="2">$1</td>'),
      [{ ...reads, environment: null }],
      ['Row 1: Env'],
    ],
    [
      'a row that only shows what was chosen',
      one().replace('<tbody>', `<tbody>${shownLine}`),
      [users, reads],
      [],
    ],
    [
      'a row below that only shows what was chosen',
      one().replace('</tbody>', `${shownLine}</tbody>`),
      [reads, users],
      [],
    ],
    [
      'a row without its last cell, two of whose controls are for an area',
      one()
        .replace(/<td><button type="button">Delete<\/button><\/td>/, '')
        .replaceAll('<td><select', '<td><select aria-label="Area"'),
      [{ ...reads, area: null, environment: null }],
      ['Row 1: Area', 'Row 1: Env'],
    ],
    ['an empty line', one().replace('<tbody>', `<tbody>${line('<td> </td>'.repeat(4))}`), [reads], []],
    [
      'a line for all columns',
      one().replace('<tbody>', `<tbody>${line('<td colspan="4">No others</td>')}`),
      [reads],
      [],
    ],
    [
      'a line of other length that shows only text',
      one().replace('<tbody>', `<tbody>${line('<td>Bibs</td><td>Production</td>')}`),
      [reads],
      [],
    ],
    [
      'a hidden line',
      one().replace('<tbody>', `<tbody>${shownLine.replace('<tr>', '<tr hidden>')}`),
      [reads],
      [],
    ],
    [
      'a row without its last cell, whose controls say what they are for',
      one()
        .replace(/<td><button type="button">Delete<\/button><\/td>/, '')
        .replace('<td><select', '<td><select aria-label="Area"'),
      [reads],
      [],
    ],
    [
      'a row without its last cell, whose area is only shown and has no label',
      area('Bibs')
        .replace(/<td><button type="button">Delete<\/button><\/td>/, '')
        .replace('<td><select', '<td><select aria-label="Env"'),
      [{ ...reads, area: null }],
      ['Row 1: Area'],
    ],
    [
      'a cell that is hidden with what it says',
      area('').replace('<td></td>', '<td hidden>Bibs</td>'),
      [{ ...reads, area: null }],
      ['Row 1: Area'],
    ],
    [
      'a row in which a cell holds a table of its own',
      one().replace(
        '<td><select',
        '<td><table><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table><select',
      ),
      [reads],
      [],
    ],
    ['no row yet', one({ rows: [] }), [], []],
    [
      'the permission before the area',
      one({ columns: ['permission', 'region', 'area', 'action', 'environment'] }),
      [reads],
      [],
    ],
  ];
  test.each(TABLES)('%s', (_says, html, rows, unreadable) => {
    expect(of(html)).toEqual({ ...GOOD, rows, unreadable });
  });
});

describe('An environment that is only shown beside its label', () => {
  const env = (html: string) => one({ rowsAs: 'dl' }).replace(/<dt>Env<\/dt><dd>.*?<\/dd>/s, html);
  test.each([
    '<dt>Env</dt><dd>Production</dd>',
    '<dt>Environment:</dt><dd><b>Production</b> <button hidden>Change</button></dd>',
    '<dt>Env</dt><dd> <i>Env</i> Production</dd>',
    '<div><label>Env</label> Production</div>',
    '<div><label>Env</label> <span>Production</span></div>',
    '<div><b><span>Env</span></b> <p>Production</p></div>',
    '<div><div><p>Env</p></div> <div>Production</div></div>',
    '<div><strong>Env *</strong> Production</div>',
    '<div><div>Env</div><div>Production</div></div>',
    '<fieldset><legend>Env</legend> Production</fieldset>',
    '<div><span hidden>Env</span></div><div><span>Env</span> Production</div>',
    '<div><label>Name</label> Sandbox</div><div><label>Env</label> Production</div>',
  ])('is read: %s', (html) => {
    expect(of(env(html)).rows).toEqual([reads]);
    expect(of(env(html)).unreadable).toEqual([]);
  });

  test.each([
    '<dt>Env</dt>',
    '<dt>Env</dt><dd></dd>',
    '<dt>Env</dt><dd hidden>Production</dd>',
    '<dt>Env</dt><dd><span hidden>Production</span></dd>',
    '<dt>Env</dt><dd>Production <button>Change</button></dd>',
    '<dt>Env</dt><dd>Moon base</dd>',
    '<dt>Env</dt><dd>Read-only</dd>',
    '<dt hidden>Env</dt><dd>Production</dd>',
    '<dt>Region</dt><dd>Production</dd>',
    '<dt>Area</dt><dd>Production</dd>',
    '<div>Env: Production</div>',
    '<span>Env</span>',
    '<span>Env</span> Production',
  ])('is not guessed: %s', (html) => {
    expect(of(env(html)).rows).toEqual([{ ...reads, environment: null }]);
    expect(of(env(html)).unreadable).toEqual(['Row 1: Env']);
  });
});

describe('The control that deletes a row', () => {
  const bins = (html: string, rowsAs: Sketch['rowsAs'] = 'table') => {
    document.body.innerHTML = one({ rowsAs }).replace('<button type="button">Delete</button>', html);
    return recognizePage(document, KEYS).form?.rows[0]?.delete?.outerHTML ?? null;
  };
  const DELETES: [html: string, found: string | null][] = [
    ['<button>Delete</button>', '<button>Delete</button>'],
    ['<a href="#">Remove</a>', '<a href="#">Remove</a>'],
    ['<button aria-label="Delete row"></button>', '<button aria-label="Delete row"></button>'],
    ['<button> × </button>', '<button> × </button>'],
    ['<button>✕</button>', '<button>✕</button>'],
    ['<a>✖</a>', '<a>✖</a>'],
    ['<i role="button">🗑</i>', '<i role="button">🗑</i>'],
    ['<button>×</button><button id="last">×</button>', '<button id="last">×</button>'],
    ['<button>×</button><button hidden>×</button>', '<button>×</button>'],
    ['<button>×</button><button>Delete</button><button>×</button>', '<button>Delete</button>'],
    ['<button hidden>Delete</button><button>×</button>', '<button>×</button>'],
    ['<button hidden>×</button>', null],
    ['<button>x</button>', null],
    ['<button>×2</button>', null],
    ['<span>×</span>', null],
    ['', null],
  ];
  test.each(DELETES)('among %j is %j', (html, found) => {
    expect(bins(html)).toBe(found);
    expect(bins(html, 'labels')).toBe(found);
  });
});

describe('Rows without columns', () => {
  const two = (change: Partial<Sketch> = {}) => keyPage({ ...change });
  const both = [reads, users];

  test.each(['permission', 'area', 'environment'] as const)('may begin with the %s', (first) => {
    const rest = (['area', 'environment', 'permission'] as const).filter((column) => column !== first);
    for (const rowsAs of ['flat', 'labels', 'dl', 'aria', 'text'] as const)
      expect(of(two({ rowsAs, columns: [first, ...rest] })), rowsAs).toEqual({ ...GOOD, rows: both });
  });

  test('whose choices stand apart from the button that deletes them have it all the same', () => {
    document.body.innerHTML = two({ rowsAs: 'labels' }).replace(
      /<div>(<div><label for="\w+">Area<.*?)(<button type="button">Delete<)/gs,
      '<div><div>$1</div>$2',
    );
    const rows = recognizePage(document, KEYS).form?.rows;
    expect(rows?.map((row) => row.delete?.textContent)).toEqual(['Delete', 'Delete']);
  });

  test('in one run: a row begins where a label comes again', () => {
    const html = two({ rowsAs: 'flat' });
    const at = html.lastIndexOf('<span>Env</span>');
    const without = html.slice(0, at) + html.slice(at).replace(/<span>Env<\/span> <select.*?<\/select>/s, '');
    expect(of(without)).toMatchObject({
      rows: [reads, { ...users, environment: null }],
      unreadable: ['Row 2: Env'],
    });
  });

  test('in one run: radios that nothing groups belong to the row that they stand in', () => {
    for (const rowsAs of ['flat', 'labels'] as const)
      expect(of(two({ rowsAs, permission: 'aria' }).replaceAll('role="radiogroup"', '')), rowsAs).toEqual({
        ...GOOD,
        rows: both,
      });
  });

  test('a row that lacks its label stands where it stands on the page', () => {
    const html = two({ rowsAs: 'labels' }).replace('>Area<', '>Realm<');
    expect(of(html)).toMatchObject({
      rows: [{ ...reads, area: null }, users],
      unreadable: ['Row 1: Area'],
    });
  });

  test('a second choice of one label is no part of the row, and not dropped', () => {
    const html = one({ rowsAs: 'labels', columns: ['area', 'environment', 'permission', 'environment'] });
    expect(of(html)).toMatchObject({
      rows: [reads, { area: null, environment: 'Production', permission: null }],
      unreadable: ['Row 2: Area', 'Row 2: Permissions'],
    });
  });

  test.each(['blocks', 'labels', 'flat', 'dl', 'aria'] as const)(
    'are a part of the form that holds no other field: %s',
    (rowsAs) => {
      for (const rows of [[bibs], usual.rows]) {
        document.body.innerHTML = keyPage({ rowsAs, rows });
        const found = recognizePage(document, KEYS).form;
        const part = found?.permissions as Element;
        for (const row of found?.rows ?? []) expect(part.contains(row.element)).toBe(true);
        for (const other of ['name', 'description', 'restrictionProfile', 'save', 'addPermission'] as const)
          expect(part.contains(found?.[other] ?? null), other).toBe(false);
      }
    },
  );

  test.each(['blocks', 'labels', 'flat', 'dl', 'aria'] as const)(
    'of the form behind an open one are not read with it: %s',
    (rowsAs) => {
      const behind = form({ ...usual, form: 'page', rowsAs, name: 'Behind' });
      for (const html of [behind + one({ rowsAs }), one({ rowsAs }) + behind]) expect(of(html)).toEqual(GOOD);
    },
  );
});

describe('The permission of a row is', () => {
  const permission = (html: string) => one().replace(/<td><input type="radio".*?<\/td>/s, `<td>${html}</td>`);
  const radio = (label: string, more = '') => `<label><input type="radio" name="p" ${more}>${label}</label>`;
  const PERMISSIONS: [says: string, html: string, permission: string | null | undefined][] = [
    ['the radio that is on', radio('Read-only') + radio('Read/write', 'checked'), 'read/write'],
    ['not chosen yet', radio('Read-only') + radio('Read/write'), null],
    [
      'a hidden radio whose label is shown',
      radio('Read-only', 'style="display:none" checked') + radio('Read/write', 'style="display:none"'),
      'read-only',
    ],
    [
      'the one that is shown of two sets',
      `<div hidden>${radio('Read-only')}${radio('Read/write', 'checked')}</div>${radio('Read-only', 'checked').replace('"p"', '"q"')}${radio('Read/write').replace('"p"', '"q"')}`,
      'read-only',
    ],
    [
      'the one around a radio of its own',
      '<div role="radio" aria-checked="false"><input type="radio">Read-only</div><div role="radio" aria-checked="true"><input type="radio" checked>Read/write</div>',
      'read/write',
    ],
    [
      'in the text after each',
      '<input type="radio" checked> Read-only <input type="radio"> Read/write',
      'read-only',
    ],
    [
      'in the text after each, with a label before',
      'Permissions: <input type="radio" checked> Read-only <input type="radio"> Read/write',
      'read-only',
    ],
    [
      'unreadable where the text stands before each',
      'Read-only <input type="radio"> Read/write <input type="radio" checked>',
      UNREADABLE,
    ],
    [
      'unreadable where one has a name and other text stands before it',
      'Level <input type="radio" aria-label="Read-only"> <input type="radio" checked> Read/write',
      UNREADABLE,
    ],
    [
      'unreadable where two have the same name',
      radio('Read-only', 'checked') + radio('Read-only'),
      UNREADABLE,
    ],
    ['unreadable where two mean the same', radio('Read-only', 'checked') + radio('Readonly'), UNREADABLE],
    [
      'unreadable where two are on',
      radio('Read-only', 'checked') + radio('Read/write', 'checked').replace('"p"', '"q"'),
      UNREADABLE,
    ],
    [
      'unreadable where the words are not known',
      radio('Everything', 'checked') + radio('Read-only'),
      UNREADABLE,
    ],
    [
      'unreadable where one is half on',
      '<i role="radio" aria-checked="mixed">Read-only</i><i role="radio" aria-checked="false">Read/write</i>',
      UNREADABLE,
    ],
    [
      'not chosen yet, where no radio says that it is on',
      '<i role="radio">Read-only</i><i role="radio">Read/write</i>',
      null,
    ],
    [
      'the button that is pressed',
      '<button aria-pressed="false">Read-only</button><button aria-pressed="true">Read/write</button>',
      'read/write',
    ],
    [
      'what radios say, before a hidden dropdown',
      `<select style="display:none"><option selected>Read/write</select>${radio('Read-only', 'checked')}${radio('Read/write')}`,
      'read-only',
    ],
    ['unreadable where it is another choice', '<select><option>Production</select>', UNREADABLE],
  ];
  test.each(PERMISSIONS)('%s', (_says, html, expected) => {
    expect(of(permission(html))).toEqual({
      ...GOOD,
      rows: [{ ...reads, permission: expected ?? null }],
      unreadable: expected === UNREADABLE ? ['Row 1: Permissions'] : [],
    });
  });
});

describe('Save is', () => {
  const save = (html: string) => one().replace('<button type="button">Save</button>', html);
  test.each([
    '<button>SAVE</button>',
    '<button>Save key</button>',
    '<button><i></i> <b>Save</b></button>',
    '<button aria-label="Save"></button>',
    '<button aria-label="Save">💾</button>',
    '<button aria-label="Save"><svg></svg></button>',
    '<b id="saves" hidden>Save</b><button aria-labelledby="saves"></button>',
    '<button title="Save"></button>',
    '<button><img alt="Save"></button>',
    '<a href="#">Save</a>',
    '<div role="button" tabindex="0">Save</div>',
    '<input type="button" value="Save">',
    '<input type="submit" value="Save key">',
    '<button>Save</button><button hidden>Save</button>',
  ])('found: %s', (html) => {
    expect(of(save(html))).toEqual(GOOD);
  });

  test.each([
    '<button hidden>Save</button>',
    '<button aria-label="Close">Save</button>',
    '<button aria-label="Bookmark">Go</button>',
    '<span>Save</span>',
    '<button>Saved</button>',
    '<button>Go</button>',
    `<button>Save ${'x'.repeat(90)}</button>`,
    '',
  ])('missing, and said to be: %s', (html) => {
    expect(of(save(html))).toEqual({ ...GOOD, unreadable: ['Save'] });
  });
});
