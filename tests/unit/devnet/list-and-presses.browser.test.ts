import { afterEach, describe, expect, test } from 'vitest';
import { findPresses } from '../../../utils/devnet/presses.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';

/** Which buttons and links matter, and what the list of keys says of each key. */

const KEYS = new URL('https://developers.exlibrisgroup.com/manage/keys/');

afterEach(() => document.body.replaceChildren());

const see = (html: string) => {
  document.body.innerHTML = html;
  return recognizePage(document, KEYS);
};
const presses = (html: string) => {
  document.body.innerHTML = html;
  return findPresses(document);
};
const EDIT = '<button type="button">Edit</button>';
const DELETE = '<button type="button">Delete</button>';
const lines = (...each: string[]) => `<ul>${each.map((line) => `<li>${line}</li>`).join('')}</ul>`;
const card = (name: string, ...more: string[]) => `<div><h3>${name}</h3>${more.join('')}</div>`;
const READS = lines('Bibs - Production Read-only');
const WRITES = lines('Users - Sandbox Read/write');

describe('A listed key', () => {
  const names = (html: string) => see(html).keys.map(({ name }) => name);
  const permissions = (html: string) =>
    see(html).keys.map((key) => key.permissions.map(({ area, permission }) => `${area} ${permission}`));

  test.each(['Automation', 'Off-site storage', 'Circulation on', 'Sign-off'])(
    'may be called %j, which is not how it is switched',
    (name) =>
      expect(names(card(`<b>Enabled</b> <b>On</b> <b>${name}</b>`, READS, EDIT, DELETE))).toEqual([name]),
  );

  test.each(['Search · test', 'Spine labels *', '** Kiosk **', '• Kiosk'])(
    'may be called %j, which is no hidden key',
    (name) => {
      expect(names(`${card(name, READS, EDIT, DELETE)}`)).toEqual([name]);
      expect(permissions(card('Kiosk', lines(`${name} - Production Read-only`), EDIT, DELETE))).toEqual([
        [`${name} read-only`],
      ]);
    },
  );

  test('is apart from the next one, with no button to add a key in sight', () => {
    const html = `<main><h1>API Keys</h1>${card('Library search', READS, EDIT, DELETE)}${card('Spine labels', WRITES, EDIT, DELETE)}</main>`;
    expect(names(html)).toEqual(['Library search', 'Spine labels']);
    expect(permissions(html)).toEqual([['Bibs read-only'], ['Users read/write']]);
  });

  test('is the whole card, where its buttons are a list of their own', () => {
    const buttons = lines(EDIT, DELETE);
    const html = `<main>${card('Library search', READS, buttons)}${card('Spine labels', WRITES, buttons)}</main>`;
    expect(names(html)).toEqual(['Library search', 'Spine labels']);
    expect(permissions(html)).toEqual([['Bibs read-only'], ['Users read/write']]);
  });

  test.each([
    ['its name is the link', (name: string) => `<h3><a href="#" title="Edit this key">${name}</a></h3>`],
    [
      'a sign is the button',
      (name: string) => `<h3>${name}</h3><button type="button" title="Edit">✎</button>`,
    ],
  ])('is one by itself where only a tooltip says how to change it: %s', (_, head) => {
    const key = (name: string, permission: string) =>
      `<div>${head(name)}${lines(permission)}<button type="button" title="Delete">🗑</button></div>`;
    const html = `<main>${key('Library search', 'Bibs - Production Read-only')}${key('Spine labels', 'Users - Sandbox Read/write')}</main>`;
    expect(names(html)).toEqual(['Library search', 'Spine labels']);
    expect(permissions(html)).toEqual([['Bibs read-only'], ['Users read/write']]);
  });

  test('is one also where its name has such a tooltip beside a button that says Edit', () => {
    const key = (name: string, permission: string) =>
      `<div><h3><a href="#" title="Edit ${name}">${name}</a></h3>${lines(permission)}${EDIT}${DELETE}</div>`;
    const html = `<main>${key('Library search', 'Bibs - Production Read-only')}${key('Spine labels', 'Users - Sandbox Read/write')}</main>`;
    expect(names(html)).toEqual(['Library search', 'Spine labels']);
    expect(permissions(html)).toEqual([['Bibs read-only'], ['Users read/write']]);
  });

  test('does not have a sentence with a dash for a permission', () => {
    const sentence = `Contact - ${'the systems office on the second floor, '.repeat(3)}please`;
    expect(permissions(card('Kiosk', lines(sentence, 'Bibs - Production Read-only'), EDIT, DELETE))).toEqual([
      ['Bibs read-only'],
    ]);
  });

  test('is one whose buttons name it to readers before they say what they do', () => {
    const html = card(
      'Kiosk',
      '<button type="button" aria-label="Kiosk: edit">Edit</button>',
      '<button type="button" aria-label="Kiosk: delete">Delete</button>',
      '<a href="#" aria-label="Kiosk: all permissions">More... »</a>',
    );
    expect(see(html).keys).toMatchObject([{ name: 'Kiosk', hasMore: true, permissions: [] }]);
  });
});

describe('A button', () => {
  test.each([
    [6, 1],
    [80, 1],
    [81, 0],
    [200, 0],
  ])('saves that begins with the word, unless it goes on and on: of %i letters, %i', (letters, count) =>
    expect(presses(`<button>${'Save '.padEnd(letters, 'w')}</button>`).save).toHaveLength(count),
  );

  test.each([
    [200, 1],
    [201, 0],
  ])(
    'saves that is called so and holds a text, but no whole paragraph: of %i letters, %i',
    (letters, count) => {
      const found = presses(`<a href="#" aria-label="Save">${'Words and '.repeat(30).slice(0, letters)}</a>`);
      expect(found.save).toHaveLength(count);
    },
  );

  test.each([
    '<button><img alt="Disk"> Save</button>',
    '<button><img alt="Save"> the key</button>',
    '<button><img alt="Save"> all</button>',
    '<h5 id="says">Save the key</h5><button aria-labelledby="says">OK</button>',
  ])('saves, with what an image or a heading adds: %s', (html) => expect(presses(html).save).toHaveLength(1));

  test.each([
    '<h5 id="says">Close</h5><button aria-labelledby="says">Save</button>',
    '<button aria-label="Close">Save</button>',
    '<button>Saves time</button>',
  ])('does not save, called something else: %s', (html) => expect(presses(html).save).toEqual([]));

  test('adds a key, where an image says the half of it', () =>
    expect(see('<button><img alt="Add"> API Key</button>').landmarks.addKey).not.toBeNull());
});

describe('A tooltip', () => {
  test('says what a sign does', () => {
    expect(presses('<a href="#" title="Add API Key">+</a>').addKey).toHaveLength(1);
    expect(presses('<button title="Save"><svg></svg></button>').save).toHaveLength(1);
  });

  test('does not say that a row is removed: a dropdown has such a button for its choice', () =>
    expect(presses('<button title="Remove all items">×</button>').delete).toEqual([]));

  test.each([
    '<button title="Save time with templates">Import</button>',
    '<button title="Save" aria-label="Import">↓</button>',
    '<a href="#" title="Add API Key">What is a key?</a>',
  ])('does not say what a button does that has words of its own: %s', (html) => {
    const { save, addKey } = presses(html);
    expect([...save, ...addKey]).toEqual([]);
  });
});

describe('The menu', () => {
  test.each(['Menu', 'Main menu', 'Toggle navigation'])('may be a label with an icon, called %j', (name) => {
    const page = see(
      `<header><label for="opens" aria-label="${name}">☰</label><input type="checkbox" id="opens"></header>`,
    );
    expect(page.landmarks.menu?.localName).toBe('label');
    expect(page.layout).toBe('narrow');
  });

  test('is not a label with an icon that is called something else', () =>
    expect(
      see('<header><label for="opens" aria-label="Search">⌕</label></header>').landmarks.menu,
    ).toBeNull());

  test.each([
    [30, true],
    [31, false],
  ])(
    'is an icon among blanks, unless they are a line of their own: of %i characters, %s',
    (length, found) => {
      const { menu } = see(`<header><button>${'☰'.padStart(length)}</button></header>`).landmarks;
      expect(menu !== null).toBe(found);
    },
  );
});

describe('The only key of a list', () => {
  const only = (buttons: string) =>
    see(
      `<main><h1>API Keys</h1><div><h3>Kiosk</h3>${READS}${buttons}</div><p><button type="button">Add API Key</button></p></main>`,
    ).keys.map(({ name, permissions }) => [name, permissions.map(({ text }) => text)]);
  const KIOSK = [['Kiosk', ['Bibs - Production Read-only']]];

  test.each([
    ['beside one another', EDIT + DELETE],
    ['in a list', `<ul><li>${EDIT}</li><li>${DELETE}</li></ul>`],
    ['in a table', `<table><tr><td>${EDIT}</td><td>${DELETE}</td></tr></table>`],
    ['in a list of links', '<ul><li><a href="#">Edit</a></li><li><a href="#">Delete</a></li></ul>'],
  ])('is known by its name and its permissions with its buttons %s', (_, buttons) =>
    expect(only(buttons)).toEqual(KIOSK),
  );

  test('is called by its name where a link to change it comes first', () => {
    const links = '<a href="#">Edit</a> <a href="#">Delete</a>';
    const html = `<main><h1>API Keys</h1><div>${links} <b>Kiosk</b>${READS}</div><p><button type="button">Add API Key</button></p></main>`;
    expect(see(html).keys.map(({ name }) => name)).toEqual(['Kiosk']);
  });

  test.each([
    ['in a table', '<table><tr><td>LINK</td><td>LINES</td><td>DELETE</td></tr></table>'],
    ['in a heading', '<div><h3>LINK</h3><p>Reads items</p>LINES DELETE</div>'],
  ])('is called by its name where the name itself is the link to change it, %s', (_, key) => {
    const parts = { LINK: '<a href="#" aria-label="Edit Kiosk">Kiosk</a>', LINES: READS, DELETE };
    const html = key.replace(/LINK|LINES|DELETE/g, (part) => parts[part as keyof typeof parts]);
    expect(
      see(`<main>${html}<p><button type="button">Add API Key</button></p></main>`).keys.map(
        ({ name }) => name,
      ),
    ).toEqual(['Kiosk']);
  });
});
