import { afterEach, describe, expect, test } from 'vitest';
import { readEnabled, readKeyForm } from '../../../utils/devnet/read.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';

/** Which part of a page is the key form, and what belongs to it. */

const KEYS = new URL('https://developers.exlibrisgroup.com/manage/keys/');

afterEach(() => document.body.replaceChildren());

let made = 0;
const field = (label: string, value = '') => {
  made++;
  return `<p><label for="f${made}">${label}</label> <input id="f${made}" type="text" value="${value}"></p>`;
};
const NAME = field('Name', 'ILLiad');
const DESCRIPTION = field('Description', 'Looks up items');
const RESTRICTION = field('Restriction Profile code');
const RANGES = field('Allowed IP ranges');
const SAVE = '<button type="button">Save</button>';
const ADD = '<button type="button">Add Permission</button>';
const title = (text: string) => `<h4>${text}</h4>`;
const TITLE = title('Add/Edit API Key');
const pick = (chosen: string, ...others: string[]) =>
  `<select><option selected>${chosen}</option>${others.map((other) => `<option>${other}</option>`).join('')}</select>`;
const row = (area: string) => {
  made++;
  return `<tr><td>${pick(area, 'Courses')}</td><td>${pick('Production', 'Sandbox')}</td><td>
    <label><input type="radio" name="p${made}" checked> Read-only</label>
    <label><input type="radio" name="p${made}"> Read/write</label></td></tr>`;
};
const table = (...areas: string[]) =>
  `<table><thead><tr><th>Area</th><th>Env</th><th>Permissions</th></tr></thead><tbody>${areas.map(row).join('')}</tbody></table>`;
const whole = (...parts: string[]) => `<form>${parts.join('')}</form>`;

const see = (html: string) => {
  document.body.innerHTML = html;
  return recognizePage(document, KEYS);
};
const formOf = (html: string) => {
  const { form, kind } = see(html);
  if (!form) throw new Error(`No form was found: ${kind}`);
  return form;
};

describe('A form without its permission rows', () => {
  const LIKE: [says: string, ...parts: string[]][] = [
    ['that has the title and a name', TITLE, NAME, SAVE],
    ['that has the title and a description', TITLE, DESCRIPTION, SAVE],
    ['that has a name and a restriction profile', NAME, RESTRICTION, SAVE],
    ['that has a name and adds permissions', NAME, ADD, SAVE],
    ['that has a restriction profile and adds permissions', RESTRICTION, ADD, SAVE],
    ['that has a description and adds permissions', DESCRIPTION, ADD, SAVE],
  ];
  test.each(LIKE)('%s is said to have changed', (_, ...parts) =>
    expect(see(whole(...parts)).kind).toBe('changed-form'),
  );

  const UNLIKE: [says: string, ...parts: string[]][] = [
    ['that has nothing but name and description', NAME, DESCRIPTION, SAVE],
    ['that has the title and only IP ranges', TITLE, RANGES, SAVE],
    ['that has no Save', TITLE, NAME, DESCRIPTION],
    ['that has no field', TITLE, ADD, SAVE],
    ['that only adds permissions to IP ranges', RANGES, ADD, SAVE],
  ];
  test.each(UNLIKE)('%s is another form', (_, ...parts) =>
    expect(see(whole(...parts)).kind).not.toBe('changed-form'),
  );

  test.each([
    'Add/Edit API Key',
    'Edit the API Key',
    'New API key',
    'Create an API key',
    'Update API Key',
    'Add a very narrow API key',
  ])('is known by the title %j', (text) => {
    expect(see(whole(title(text), NAME, SAVE)).kind).toBe('changed-form');
    expect(see(`<div role="dialog" aria-label="${text}">${NAME}${SAVE}</div>`).kind).toBe('changed-form');
    expect(see(`<form>${text}\n${NAME}${SAVE}</form>`).kind).toBe('changed-form');
    expect(see(whole(title('About this'), title(text), NAME, SAVE)).kind).toBe('changed-form');
  });

  test.each([
    'API Key',
    'Add API keys',
    'My new API key',
    'New API key rules',
    'Address of the API key',
    'Add a key',
    'Newapi key',
  ])('is not known by the title %j', (text) =>
    expect(see(whole(title(text), NAME, SAVE)).kind).not.toBe('changed-form'),
  );

  test('is the inner one of two that hold one another', () => {
    const { kind, form } = see(
      `<section>${TITLE}${DESCRIPTION}<div id="inner">${TITLE}${NAME}${SAVE}</div>${SAVE}</section>`,
    );
    expect(kind).toBe('changed-form');
    expect(form?.container.closest('#inner')).not.toBeNull();
  });
});

describe('What belongs to the form', () => {
  const good = (...more: string[]) => whole(TITLE, NAME, DESCRIPTION, ...more, table('Bibs'), SAVE);

  test('a name is missed, a restriction profile is not', () =>
    expect(readKeyForm(formOf(whole(TITLE, DESCRIPTION, table('Bibs'), SAVE))).unreadable).toEqual(['Name']));

  test.each([
    ['Name', field('Name')],
    ['Description', field('Description')],
    ['Restriction Profile code', RESTRICTION + field('Restriction Profile code')],
    ['IP range', RANGES + field('IP range')],
  ])('two fields called %s are one too many', (called, more) =>
    expect(readKeyForm(formOf(good(more))).unreadable).toEqual([called]),
  );

  test('every choice that a row lacks is named with its row', () => {
    const html = good().replace(
      '</tbody>',
      `${row('Users').replace(/<td>\s*<label>.*<\/td>/s, '<td></td>')}</tbody>`,
    );
    expect(readKeyForm(formOf(html)).unreadable).toEqual(['Row 2: Permissions']);
  });

  test('the switch is the one called Enabled, wherever others stand', () => {
    const box = (label: string, on: boolean) =>
      `<p><label><input type="checkbox"${on ? ' checked' : ''}> ${label}</label></p>`;
    for (const on of [true, false])
      expect(
        readEnabled(formOf(good(box('Tell me by mail', !on), box('Enabled', on), box('Remind me', !on)))),
      ).toBe(on);
    expect(formOf(good(box('Tell me by mail', true))).enabled).toBeNull();
  });

  test.each([
    'All areas',
    'Any area',
    'Every permission',
    'All permissions',
    'Whole scope',
    'All scopes',
    'Write to all',
    'Allow writing',
  ])('a switch for %j may give more than the rows say', (label) => {
    const box = `<p><label><input type="checkbox"> ${label}</label></p>`;
    expect(formOf(good(box)).wider).toHaveLength(1);
    expect(formOf(good(box.replace('<p>', '<p hidden>'))).wider).toEqual([]);
    expect(formOf(box + good()).wider).toEqual([]);
  });

  test.each(['Tell me by mail', 'Areal', 'Rewrite', 'Scoped', 'Impermissible'])(
    'a switch for %j does not',
    (label) =>
      expect(formOf(good(`<p><label><input type="checkbox"> ${label}</label></p>`)).wider).toEqual([]),
  );

  test('a switch for all areas is read as what it is: only off leaves the rows their meaning', () => {
    const html = (state: string) => good(`<p><label><input type="checkbox"${state}> All areas</label></p>`);
    expect(readKeyForm(formOf(html(''))).unreadable).toEqual([]);
    expect(readKeyForm(formOf(html(' checked'))).unreadable).toEqual(['Permissions']);
    const unsaid = '<p><span role="switch" aria-label="All areas">?</span></p>';
    expect(readKeyForm(formOf(good(unsaid))).unreadable).toEqual(['Permissions']);
  });

  test.each([
    ['an area', `<p>Area ${pick('Users', 'Bibs')}</p>`],
    ['an environment', `<p>Environment ${pick('Production', 'Sandbox')}</p>`],
    [
      'a permission',
      '<p><label><input type="radio" name="all"> Read-only</label> <label><input type="radio" name="all" checked> Read/write</label></p>',
    ],
  ])('%s that is chosen beside the table leaves the rows unread', (_, beside) => {
    expect(readKeyForm(formOf(good(beside))).unreadable).toEqual(['Permissions']);
    expect(readKeyForm(formOf(good(`<p>Language ${pick('English', 'German')}</p>`))).unreadable).toEqual([]);
    // Two rows of the table are the same.
    expect(readKeyForm(formOf(good().replace('</tbody>', `${row('Users')}</tbody>`))).unreadable).toEqual([]);
  });

  test.each(['Name', 'Description', 'Restriction Profile code', 'IP range'])(
    'a %s that the page takes away afterwards is not read as empty',
    (called) => {
      const found = formOf(good(RESTRICTION, RANGES));
      const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
        (textContent ?? '').replace('Allowed ', '').startsWith(called),
      );
      label?.parentElement?.remove();
      expect(readKeyForm(found).unreadable).toEqual([called]);
    },
  );

  test.each([
    ['one row', 1],
    ['two rows', 2],
  ])('blocks of %s are told with what is around them alone', (_, count) => {
    const block = () =>
      row('Bibs')
        .replace('<tr><td>', '<div class="block"><p>Area ')
        .replace('</td><td>', '</p><p>Env ')
        .replace(/<\/td><td>/, '</p><p>')
        .replace('</td></tr>', '</p></div>');
    const blocks = Array.from({ length: count }, block).join('');
    const set = formOf(whole(TITLE, NAME, DESCRIPTION, `<div id="set">${blocks}</div>`, SAVE));
    expect(set.rows).toHaveLength(count);
    expect(set.permissions?.id).toBe('set');
    const bare = formOf(whole(TITLE, NAME, DESCRIPTION, blocks, SAVE));
    expect(bare.permissions?.matches(count > 1 ? 'form' : '.block')).toBe(true);
  });

  test('what stands in a row belongs to the row alone', () => {
    const html = good().replace('</td></tr></tbody>', `${field('Name', 'Another')}</td></tr></tbody>`);
    expect(readKeyForm(formOf(html)).name).toBe('ILLiad');
  });

  test('the last Save in the form is its Save, and none beside it', () => {
    const { save } = formOf(
      `<button type="button" id="before">Save</button>${good('<button type="button" id="draft">Save</button>')}<button type="button" id="after">Save</button>`,
    );
    expect(save?.id).toBe('');
    expect(save?.closest('form')).not.toBeNull();
  });

  test('is what holds all of it, and no more of the page', () => {
    const { container } = formOf(
      `<main><p>Words</p><div id="outer"><p>More words</p><div id="form">${NAME}${DESCRIPTION}${table('Bibs')}${SAVE}</div></div></main>`,
    );
    expect(container.id).toBe('form');
  });
});

describe('Of several forms', () => {
  const form = whole(TITLE, NAME, DESCRIPTION, table('Bibs'), SAVE);
  const other = whole(TITLE, field('Name', 'Kiosk'), DESCRIPTION, table('Users'), SAVE);

  test('two on one page are a guess', () => {
    expect(see(form + other)).toMatchObject({ kind: 'changed-form', form: null });
  });

  test.each([
    ['calls hidden from readers', '<div aria-hidden="true">'],
    ['has made inert', '<div inert>'],
  ])('the one that the page %s is not meant', (_, hides) => {
    expect(readKeyForm(formOf(`${hides}${other}</div>${form}`)).name).toBe('ILLiad');
    expect(readKeyForm(formOf(`${form}${hides}${other}</div>`)).name).toBe('ILLiad');
  });

  test('the one in a dialog is meant', () => {
    const dialog = `<div role="dialog" aria-label="Add/Edit API Key">${form}</div>`;
    expect(readKeyForm(formOf(other + dialog)).name).toBe('ILLiad');
    expect(readKeyForm(formOf(dialog + other)).name).toBe('ILLiad');
  });

  test('the Save and the fields of a dialog are none of the page below it', () => {
    const dialog = `<div role="dialog" aria-label="Notes">${field('Name', 'A note')}${SAVE}</div>`;
    const below = `<section>${TITLE}${table('Bibs')}</section>`;
    expect(see(`<main>${below}${dialog}</main>`).kind).not.toBe('key-form');
    expect(see(`<main>${below}${NAME}${dialog}</main>`).kind).not.toBe('key-form');
  });

  test('name and description of a dialog are not taken for those of the form below it', () => {
    const dialog = `<div role="dialog" aria-label="Notes">${field('Name', 'A note')}${field('Description', 'Of mine')}${SAVE}</div>`;
    const { form } = see(`<main>${TITLE}${table('Bibs')}${SAVE}${dialog}</main>`);
    expect(form && readKeyForm(form)).not.toMatchObject({ name: 'A note', unreadable: [] });
  });

  test('two tables of permissions in one form are a guess, unless only one of them chooses', () => {
    const two = whole(TITLE, NAME, DESCRIPTION, table('Bibs'), table('Users'), SAVE);
    expect(see(two).kind).toBe('changed-form');
    const shown =
      '<table><thead><tr><th>Area</th><th>Env</th><th>Permissions</th></tr></thead><tbody><tr><td>Users</td><td>Production</td><td>Read/write</td></tr></tbody></table>';
    expect(readKeyForm(formOf(whole(TITLE, NAME, DESCRIPTION, shown, table('Bibs'), SAVE))).rows).toEqual([
      { area: 'Bibs', environment: 'Production', permission: 'read-only' },
    ]);
  });
});

describe('A form on the page is the smallest part that has', () => {
  const top = `<div>${TITLE}${NAME}${DESCRIPTION}</div>`;
  const bottom = `<div>${table('Bibs')}${SAVE}</div>`;
  const read = { name: 'ILLiad', rows: [{ area: 'Bibs' }], unreadable: [] };

  test('its fields, where these stand apart from its rows and Save', () => {
    const form = formOf(`<main><section>${top}${bottom}</section>${field('Search')}</main>`);
    expect(readKeyForm(form)).toMatchObject(read);
    expect(form.container.localName).toBe('section');
  });

  test('its fields, and not those of a dialog that stands nearer to its Save', () => {
    const dialog = `<div role="dialog" aria-label="Notes">${field('Name', 'A note')}</div>`;
    const form = formOf(`<main><section>${top}<div>${table('Bibs')}${SAVE}${dialog}</div></section></main>`);
    expect(readKeyForm(form)).toMatchObject(read);
  });

  test('its Save, where that stands apart from its fields and rows', () => {
    const form = formOf(
      `<main><section><div>${top}${table('Bibs')}</div><footer>${SAVE}</footer></section></main>`,
    );
    expect(readKeyForm(form)).toMatchObject(read);
    expect(form.container.localName).toBe('section');
  });
});

describe('What saves a form', () => {
  const save = (words: string) => `<button type="button">${words}</button>`;
  const words = (elements: Element[]) => elements.map((element) => element.textContent);
  const fields = TITLE + NAME + DESCRIPTION;

  test('is every Save of its dialog, above or below, and none of the page behind it', () => {
    const form = formOf(
      `<main>${save('Save search')}<div role="dialog" aria-label="Add/Edit API Key">${save('Save and close')}${whole(fields, table('Bibs'), SAVE)}</div></main>`,
    );
    expect(words(form.saves)).toEqual(['Save and close', 'Save']);
  });

  test('is every Save of the part of the page that holds it, and none of another part', () => {
    const form = formOf(
      `<main><section>${save('Save search')}</section>${whole(save('Save now'), fields, table('Bibs'), SAVE)}</main>`,
    );
    expect(words(form.saves)).toEqual(['Save now', 'Save']);
  });

  test('is not the Save of a dialog that stands in the form', () => {
    const notes = `<div role="dialog" aria-label="Notes">${field('Note')}${save('Save note')}</div>`;
    const form = formOf(`<main>${whole(fields, table('Bibs'), SAVE, notes)}</main>`);
    expect(words(form.saves)).toEqual(['Save']);
    expect(form.save?.textContent).toBe('Save');
  });
});
