import { afterEach, describe, expect, test } from 'vitest';
import { readEnabled, readKeyForm } from '../../../utils/devnet/read.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';
import { form, keyPage, list, listed, narrowHeader, usual, wideHeader } from './pages.ts';

/** A document made by jsdom has neither layout nor dialogs: what needs them is only tested in a browser. */
const laidOut = 'showModal' in HTMLDialogElement.prototype;
const SITE = 'https://developers.exlibrisgroup.com';
const at = (path: string, html: string) => {
  document.body.innerHTML = html;
  return recognizePage(document, new URL(path, SITE));
};

afterEach(() => document.body.replaceChildren());

const lookAlike = form({ ...usual, form: 'page' });
const docsTable =
  '<article><h1>How to make a key</h1><table><tr><th>Area</th><th>Env</th><th>Permissions</th></tr><tr><td>Bibs</td><td>Production</td><td>Read-only</td></tr></table></article>';
const signIn =
  '<main><h1>Sign in</h1><form><input type="text" aria-label="User name"><input type="password" aria-label="Password"><button>Sign in</button></form></main>';
const cards =
  '<main><h2>API Keys</h2><p>Add or manage your API keys</p><a href="/manage/keys/">Manage Keys</a><h2>Reports</h2><a href="/manage/reports/">Analytics</a></main>';
const withoutTable = form({ ...usual, rows: [] }).replace(/<table><thead>.*?<\/table>/s, '');
const otherModal =
  '<div role="dialog" aria-label="Report a problem"><label>Name <input></label><label>Description <input></label><button>Save</button></div>';

/** Every page against every kind: a page that is recognized in a new way must be put here. */
const PAGES: [says: string, path: string, html: string, kind: string][] = [
  ['the home page', '/', wideHeader, 'other'],
  ['the documentation', '/alma/apis/bibs/', wideHeader + docsTable, 'other'],
  ['a blog post that shows such a form', '/blog/api-keys/', wideHeader + lookAlike, 'other'],
  ['a blog post about its path', '/blog/manage/keys/', lookAlike, 'other'],
  ['the account', '/account/', wideHeader, 'other'],
  ['the reports', '/manage/reports/', wideHeader + docsTable, 'other'],
  ['a form among the users', '/manage/users/', lookAlike, 'other'],
  ['another site', 'https://example.org/manage/keys/', lookAlike, 'other'],
  ['a name that only begins like it', '/manage-keys/', list, 'other'],
  ['the sign-in page', '/login/', signIn, 'signed-out'],
  ['a key page that asks for a sign-in', '/manage/keys/', wideHeader + signIn, 'signed-out'],
  [
    'a key page that only links to the sign-in',
    '/manage/keys/',
    '<p>This page is for members.</p><a href="/login/">Log in</a>',
    'signed-out',
  ],
  ['the build page', '/manage/', wideHeader + cards, 'build'],
  ['the build page without a slash', '/manage', cards, 'build'],
  ['the list of keys', '/manage/keys/', wideHeader + list, 'key-list'],
  ['the list without a slash', '/manage/keys', list, 'key-list'],
  ['the list in capitals, with a query', '/Manage/Keys/?page=2#top', list, 'key-list'],
  ['a list on a page below it', '/manage/keys/all/', wideHeader + list, 'key-list'],
  ['a page below the list without a list', '/manage/keys/help/', wideHeader + docsTable, 'other'],
  ['a page below the list that asks for a sign-in', '/manage/keys/all/', signIn, 'signed-out'],
  ['a page of the account that has a password', '/manage/profile/', signIn, 'other'],
  ['the list, by the name of its file', '/manage/keys/index.html', list, 'key-list'],
  ['the list, with a slash too many', '/manage//keys//', list, 'key-list'],
  ['the other sign-in page', '/wp-login.php', wideHeader, 'signed-out'],
  ['a page below the sign-in', '/login/reset/', wideHeader, 'signed-out'],
  ['a page that only begins like the sign-in', '/login-help/', signIn, 'other'],
  ['a page whose name ends like the list', '/manage/my/keys/', list, 'other'],
  ['a list that has not arrived', '/manage/keys/', wideHeader, 'key-list'],
  ['a list with a dialog for something else', '/manage/keys/', list + otherModal, 'key-list'],
  ['a list with help that shows such a table', '/manage/keys/', list + docsTable, 'key-list'],
  [
    'a list with a question before Delete',
    '/manage/keys/',
    `${list}<div role="dialog"><h4>Delete API Key?</h4><button>Delete</button></div>`,
    'key-list',
  ],
  [
    'a list with a hidden form',
    '/manage/keys/',
    `${list}<div style="display:none">${form(usual)}</div>`,
    'key-list',
  ],
  [
    'a list with a form that is see-through',
    '/manage/keys/',
    `${list}<div style="opacity:0" aria-hidden="true">${form(usual)}</div>`,
    'key-list',
  ],
  ['a form over the list', '/manage/keys/', list + form(usual), 'key-form'],
  [
    'a form over a list that is hidden from readers',
    '/manage/keys/',
    `<div aria-hidden="true">${list}</div>${form(usual)}`,
    'key-form',
  ],
  ['a form on a page of its own', '/manage/keys/new/', lookAlike, 'key-form'],
  ['a form on another page of its own', '/manage/add-key/', lookAlike, 'key-form'],
  [
    'a form beside its hidden template',
    '/manage/keys/',
    `<div hidden>${form({ ...usual, form: 'page' })}</div><template>${form(usual)}</template>${form(usual)}`,
    'key-form',
  ],
  [
    'a form after a template off the page',
    '/manage/keys/',
    `<div style="position:absolute;left:-9999px">${form({ ...usual, form: 'page' })}</div>${lookAlike}`,
    'key-form',
  ],
  ['a form over a form of the page', '/manage/keys/', lookAlike + form(usual), 'key-form'],
  ['a form without its table', '/manage/keys/', withoutTable, 'changed-form'],
  [
    'a form whose table is hidden',
    '/manage/keys/',
    form(usual).replace('<table>', '<table hidden>'),
    'changed-form',
  ],
  ['two forms at once', '/manage/keys/', lookAlike + lookAlike, 'changed-form'],
  [
    'a form with two tables',
    '/manage/keys/',
    form(usual).replace(/<table>.*?<\/table>/s, '$&$&'),
    'changed-form',
  ],
];

describe('A page is of one kind', () => {
  test.for(PAGES)('%s', ([says, path, html, kind], { skip }) => {
    skip(!laidOut && says === 'a form after a template off the page');
    expect(at(path, html).kind).toBe(kind);
  });

  test('on no other page of the site is a form read, whatever is on it', () => {
    const managed = /^\/manage\/(?!reports|users)/;
    for (const [, path] of PAGES.filter(([, at, , kind]) => kind === 'other' && !managed.test(at)))
      for (const [, , html] of PAGES) expect(at(path, html).form, path).toBeNull();
  });

  test('a hidden copy never lends its values to the form', () => {
    const hidden = form({ ...usual, form: 'page', name: 'Template', rows: [] });
    const page = at('/manage/keys/', `<div style="display:none">${hidden}</div>${form(usual)}`);
    expect(page.form && readKeyForm(page.form).name).toBe('ILLiad');
  });

  test('a form without its table names what is missing and still shows its fields', () => {
    const { form: found } = at('/manage/keys/', withoutTable);
    expect(found?.unreadable).toContain('Permissions');
    expect(found?.name).not.toBeNull();
  });
});

describe('The layout is what is visible', () => {
  test('wide: the Build item is shown', () => {
    const page = at('/', wideHeader);
    expect(page.layout).toBe('wide');
    expect(page.landmarks.build?.textContent).toContain('My APIs');
  });

  test('narrow: only a control that opens the menu is', () => {
    const page = at('/', narrowHeader);
    expect(page.layout).toBe('narrow');
    expect(page.landmarks.build).toBeNull();
    expect(page.landmarks.menu?.textContent).toBe('Toggle navigation');
  });

  test
    .runIf(laidOut)
    .each([
      '<button type="button" data-toggle="collapse"><span></span><span></span></button>',
      '<a href="#menu" aria-label="Open menu">☰</a>',
      '<button aria-expanded="false">Menu</button>',
      '<label for="nav">☰</label>',
    ])('narrow: %s', (control) => {
    const page = at(
      '/',
      `<header>${control}<nav style="max-height:0;overflow:hidden"><a href="/manage/">Build My APIs</a></nav></header>`,
    );
    expect(page.layout).toBe('narrow');
    expect(page.landmarks.menu).not.toBeNull();
  });

  test.each([
    '<button aria-expanded="true" aria-controls="menu">Menu</button><nav id="menu">BUILD</nav>',
    '<button aria-expanded="true" data-toggle="collapse" data-target="#menu">☰</button><nav id="menu">BUILD</nav>',
    '<button aria-expanded="true">Menu</button><nav>BUILD</nav>',
    '<details open><summary>Menu</summary><nav>BUILD</nav></details>',
    '<label for="opens">☰</label><input type="checkbox" id="opens" checked><nav>BUILD</nav>',
  ])('narrow still, while the menu is open: %s', (header) => {
    const page = at(
      '/',
      `<header>${header.replace('BUILD', '<a href="/manage/">Build My APIs</a>')}</header>`,
    );
    expect(page.layout).toBe('narrow');
    expect(page.landmarks.build).not.toBeNull();
  });

  test.each([
    '<button aria-expanded="true" aria-controls="other">Menu</button><ul id="other"><li>Help</li></ul><nav>BUILD</nav>',
    '<button aria-expanded="false">Menu</button><nav>BUILD</nav>',
    '<button>Menu</button><nav>BUILD</nav>',
  ])('wide: the menu that is there is not what shows the Build item: %s', (header) => {
    const page = at(
      '/',
      `<header>${header.replace('BUILD', '<a href="/manage/">Build My APIs</a>')}</header>`,
    );
    expect(page.layout).toBe('wide');
  });

  test.runIf(laidOut)('a menu off the edge of the page is not shown', () => {
    const page = at(
      '/',
      '<button>Menu</button><nav style="position:fixed;left:-400px;width:300px"><a href="/manage/">Build My APIs</a></nav>',
    );
    expect(page.layout).toBe('narrow');
  });

  test('a link in the footer or in the text is not the Build item', () => {
    const page = at(
      '/',
      '<button>Menu</button><main><a href="/manage/">My APIs</a></main><footer><a href="/manage/">Build</a></footer>',
    );
    expect(page.landmarks.build).toBeNull();
  });
});

describe('Landmarks lead to the form', () => {
  test('on the build page', () => {
    expect(at('/manage/', cards).landmarks.manageKeys?.textContent).toBe('Manage Keys');
  });

  test.each(['MANAGE KEYS', 'Manage API keys', '<span>Manage</span> <span>Keys</span>'])(
    'named %s',
    (label) => {
      expect(at('/manage/', `<a href="#">${label}</a>`).landmarks.manageKeys).not.toBeNull();
    },
  );

  test('on the list', () => {
    expect(at('/manage/keys/', list).landmarks.addKey?.textContent).toBe('Add API Key');
  });

  test('of the form: fields, rows and buttons', () => {
    const { form: found } = at('/manage/keys/', keyPage({ ip: 'IP Ranges' }));
    expect(found?.save?.textContent).toBe('Save');
    expect(found?.cancel?.textContent).toBe('Cancel');
    expect(found?.addPermission?.textContent).toBe('Add Permission');
    expect(found?.rows.map((row) => row.delete?.textContent)).toEqual(['Delete', 'Delete']);
    expect(found?.restrictionProfile?.placeholder).toContain('Optional');
    expect(found?.container.contains(found.save)).toBe(true);
    expect(found && readEnabled(found)).toBe(true);
  });
});

describe('The list of keys is read without the keys', () => {
  test('name, state and permissions of each', () => {
    const { keys } = at('/manage/keys/', wideHeader + list);
    expect(keys.map(({ element: _, ...rest }) => rest)).toEqual([
      {
        name: 'Library search',
        enabled: true,
        hasMore: true,
        permissions: [
          {
            area: 'Bibs',
            environment: 'Production',
            permission: 'read/write',
            text: 'Bibs - Production Read/write',
          },
          {
            area: 'Analytics',
            environment: 'Production',
            permission: 'read-only',
            text: 'Analytics - Production Read-only',
          },
          {
            area: 'Configuration',
            environment: 'Production',
            permission: 'read/write',
            text: 'Configuration - Production Read/write',
          },
        ],
      },
      {
        name: 'Spine labels',
        enabled: false,
        hasMore: false,
        permissions: [
          {
            area: 'Task-lists',
            environment: 'Sandbox',
            permission: 'read-only',
            text: 'Task-lists - Sandbox Read-only',
          },
          {
            area: 'Moon base',
            environment: 'Production',
            permission: null,
            text: 'Moon base – Production Sometimes',
          },
        ],
      },
    ]);
  });

  test('a key that is shown is no part of what is read', () => {
    const secret = `l8xx${'0123456789abcdef'.repeat(2)}`;
    const shown = list.replace('••••••••••••••••', secret).replace('Library search', secret);
    expect(
      JSON.stringify(at('/manage/keys/', shown).keys.map(({ element: _, ...rest }) => rest)),
    ).not.toContain('0123456789');
  });

  test('a permission that a key was pasted into is one that could not be read', () => {
    const secret = `l8xx${'0123456789abcdef'.repeat(2)}`;
    const [first] = at('/manage/keys/', list.replace('Bibs -', `${secret} -`)).keys;
    expect(first?.permissions[0]).toEqual({ area: '', environment: null, permission: null, text: '' });
    expect(first?.permissions).toHaveLength(3);
  });

  test('also on a page below the list, and not where a sign-in is asked for', () => {
    expect(at('/manage/keys/all/', list).keys).toHaveLength(2);
    expect(at('/manage/keys/', signIn).keys).toEqual([]);
    expect(at('/manage/', list).keys).toEqual([]);
    const example = listed('Example', ['Bibs - Production Read-only']);
    expect(at('/manage/keys/', signIn + example).keys).toEqual([]);
    expect(at('/manage/keys/', example).keys).toHaveLength(1);
  });

  test('also while the form is open', () => {
    expect(at('/manage/keys/', list + form(usual)).keys).toHaveLength(2);
  });
});

describe('The address says which part of the site it is', () => {
  const PATHS: [path: string, html: string, kind: string][] = [
    ['/MANAGE/KEYS/INDEX.PHP', '', 'key-list'],
    ['/manage/keys/index', '', 'other'],
    ['/manage/keys/index', list, 'key-list'],
    ['//manage///keys', '', 'key-list'],
    ['/manage/index.html', cards, 'build'],
    ['//Manage//', cards, 'build'],
    ['/manage/', lookAlike, 'build'],
    ['/manage/keysets/', list, 'other'],
    ['/manage/keys.html', list, 'other'],
    ['/x/manage/', cards, 'other'],
    ['/manage/integrations/new', lookAlike, 'key-form'],
    ['/manage/integrations/new', withoutTable, 'other'],
    ['/manage/keys/new', withoutTable, 'changed-form'],
    ['/manage/Reports/7', lookAlike, 'other'],
    ['/manage/users/7', lookAlike, 'other'],
    ['/manage/analytics', lookAlike, 'other'],
    ['/manage/my-users/', lookAlike, 'key-form'],
    ['/login', lookAlike, 'signed-out'],
    ['/LOGIN/', '', 'signed-out'],
    ['/wp-login.php/', '', 'signed-out'],
    ['/wp-login/', '', 'other'],
    ['/alma/login/', signIn, 'other'],
    ['https://www.developers.exlibrisgroup.com/manage/keys/', list, 'other'],
    ['https://developers.exlibrisgroup.com.example.org/login/', list, 'other'],
    // What asks for a sign-in, against what only can be there for a person who is signed in.
    ['/manage/', cards + signIn, 'build'],
    ['/manage/', '<a href="/login/">Sign in</a>', 'signed-out'],
    ['/manage/', '<a href="/login/" hidden>Sign in</a>', 'build'],
    ['/manage/keys/', list + signIn, 'key-list'],
    ['/manage/keys/', '<input type="password">', 'signed-out'],
    ['/manage/keys/', '<input type="password" hidden>', 'key-list'],
    ['/manage/keys/', lookAlike + signIn, 'key-form'],
    ['/manage/integrations/', signIn, 'other'],
  ];
  test.each(PATHS)('%s', (path, html, kind) => {
    expect(at(path.startsWith('/') ? SITE + path : path, html).kind).toBe(kind);
  });
});

describe('A landmark is', () => {
  test.each(['footer', 'main', 'article', 'ol', 'div role="contentinfo"', 'div role="main"'])(
    'not the Build item in %s',
    (tag) => {
      const end = tag.split(' ')[0];
      const page = at('/', `<${tag}><a href="/manage/">My APIs</a></${end}><ul><li><a id="x">Build</a></ul>`);
      expect(page.landmarks.build?.id).toBe('x');
    },
  );

  test('the first Build item, and the last of the buttons that lead to the form', () => {
    const twice = (html: string) => `${html}${html}<div hidden>${html}</div>`;
    const build = at('/', twice('<nav><a>Build</a></nav>')).landmarks.build;
    expect(build).toBe(document.querySelector('a'));
    const add = at('/manage/keys/', twice('<div><button>Add API Key</button></div>')).landmarks.addKey;
    expect(add).toBe(document.querySelectorAll('button')[1]);
    const keys = at('/manage/', twice('<div><a>Manage Keys</a></div>')).landmarks.manageKeys;
    expect(keys).toBe(document.querySelectorAll('a')[1]);
  });

  test('only on the page that it belongs to', () => {
    expect(at('/manage/', list + cards).landmarks).toMatchObject({ addKey: null });
    expect(at('/manage/keys/', list + cards).landmarks).toMatchObject({ manageKeys: null });
    expect(at('/', list + cards).landmarks).toMatchObject({ addKey: null, manageKeys: null });
    expect(at('/manage/keys/all', list).landmarks.addKey).not.toBeNull();
  });

  test.each([
    '<button>☰</button>',
    '<label>≡</label>',
    '<a>Menu</a>',
    '<label>Menu</label>',
    '<button aria-label="Toggle navigation"></button>',
    '<button aria-expanded="false"></button>',
    '<button aria-controls="nav"><svg></svg></button>',
    '<i role="button" data-bs-toggle="collapse"></i>',
    '<a data-toggle="collapse"></a>',
    '<label for="nav"><i></i></label>',
    '<details><summary></summary></details>',
    '<button aria-expanded="false" aria-label="Main menu"><i></i></button>',
  ])('the menu: %s', (html) => {
    const page = at(
      '/',
      `<header>${html.replaceAll('>', ' style="padding:9px">').replace(/<\/(\w+) [^>]*>/g, '</$1>')}</header>`,
    );
    expect(page.layout).toBe('narrow');
    expect(page.landmarks.menu).not.toBeNull();
  });

  test.each([
    '<button aria-expanded="false" aria-label="Search"></button>',
    '<button aria-expanded="false">Help</button>',
    '<button></button>',
    '<button hidden>☰</button>',
    '<button hidden>Menu</button>',
    `<button>☰${' '.repeat(30)}</button>`,
    '<button>Menu of the day</button>',
    '<span>Menu</span>',
  ])('no menu: %s', (html) => {
    const page = at('/', `<header>${html}</header>`);
    expect(page.landmarks.menu).toBeNull();
    expect(page.layout).toBe('wide');
  });
});

describe('A menu that is open, wherever it stands, is the one that', () => {
  const BUILD = '<a href="/manage/">Build My APIs</a>';
  test.each([
    `<p><button aria-expanded="true" aria-controls="m">Menu</button></p><div id="m">${BUILD}</div>`,
    `<p><button aria-expanded="true" data-target="#m">Menu</button></p><nav id="m">${BUILD}</nav>`,
    `<p><button aria-expanded="true" data-bs-target="#m">Menu</button></p><ul id="m"><li>${BUILD}</li></ul>`,
    `<p><a aria-expanded="true" href="#m">Menu</a></p><div id="m"><p>${BUILD}</p></div>`,
    `<details open><summary>Menu</summary><p>${BUILD}</p></details>`,
    `<nav><label for="c">☰</label><input type="checkbox" id="c" checked><p>${BUILD}</p></nav>`,
    `<header><button aria-expanded="true">Menu</button><p>${BUILD}</p></header>`,
    `<nav><button aria-expanded="true">Menu</button><p>${BUILD}</p></nav>`,
    `<p role="banner"><button aria-expanded="true">Menu</button>${BUILD}</p>`,
    `<p role="navigation"><button aria-expanded="true">Menu</button>${BUILD}</p>`,
  ])('shows the Build item: narrow still: %s', (html) => {
    expect(at('/', html).layout).toBe('narrow');
  });

  test.each([
    `<p><button aria-expanded="true" aria-controls="m">Menu</button></p><div id="m">Help</div><div>${BUILD}</div>`,
    `<p><button aria-expanded="true" data-target="#m">Menu</button></p><nav id="m">Help</nav><div>${BUILD}</div>`,
    `<header><a aria-expanded="true" href="#m">Menu</a><ul id="m"><li>Help</li></ul>${BUILD}</header>`,
    `<p><button aria-expanded="true">Menu</button></p><div>${BUILD}</div>`,
    `<p><button aria-expanded="false" aria-controls="m">Menu</button></p><div id="m">${BUILD}</div>`,
    `<details open><summary>Menu</summary></details><p>${BUILD}</p>`,
    `<nav><label for="c">☰</label><input type="checkbox" id="c"><p>${BUILD}</p></nav>`,
    `<nav><label>☰</label><input type="checkbox" checked><p>${BUILD}</p></nav>`,
  ])('does not show the Build item: wide: %s', (html) => {
    expect(at('/', html).layout).toBe('wide');
  });
});

describe('A listed key', () => {
  const first = (html: string) => {
    const [key, ...more] = at(
      '/manage/keys/',
      `<section><h1>API Keys</h1>${html}<p><button>Add API Key</button></p></section>`,
    ).keys;
    expect(more).toEqual([]);
    return key;
  };
  const LINES: [line: string, read: [string, string | null, string | null] | null][] = [
    ['Bibs - Production Read-only', ['Bibs', 'Production', 'read-only']],
    ['Bibs -Production Read/write', ['Bibs', 'Production', 'read/write']],
    ['Bibs – Sandbox Read-only', ['Bibs', 'Sandbox', 'read-only']],
    ['Bibs–Sandbox Read-only', ['Bibs', 'Sandbox', 'read-only']],
    ['Bibs — Sandbox Read-only', ['Bibs', 'Sandbox', 'read-only']],
    ['Bibs: Sandbox Read-only', ['Bibs', 'Sandbox', 'read-only']],
    [' Bibs \n -\n <b>Production</b> &nbsp; Read only ', ['Bibs', 'Production', 'read-only']],
    ['Task-lists - Guest Sandbox Read/write', ['Task-lists', 'Guest Sandbox', 'read/write']],
    ['Task-lists - prod R W', ['Task-lists', 'Production', 'read/write']],
    [
      'Resource Sharing Partners - Production Read-only',
      ['Resource Sharing Partners', 'Production', 'read-only'],
    ],
    ['Bibs - Production', ['Bibs', 'Production', null]],
    ['Bibs - Production Sometimes', ['Bibs', 'Production', null]],
    ['Bibs - Guest Sandbox Sometimes', ['Bibs', 'Guest Sandbox', null]],
    ['Bibs - Nowhere Read-only', ['Bibs', null, null]],
    ['Bibs - Read-only', ['Bibs', null, null]],
    ['Bibs Production Read-only', null],
    ['Bibs-Production', null],
    ['Bibs -', null],
    ['- Production Read-only', null],
    [`${'B'.repeat(22)} - Production Read-only`, ['B'.repeat(22), 'Production', 'read-only']],
    [`${'long '.repeat(17)}- Production Read-only`, null],
    ['Bibs ••••• - Production Read-only', ['', null, null]],
    [`Bibs - Production ${'a1'.repeat(12)}`, ['', null, null]],
    ['<span hidden>x</span>', null],
  ];
  test.each(LINES)('with the line %j', (line, read) => {
    const key = first(listed('Search', [line]));
    expect(
      key?.permissions.map(({ area, environment, permission }) => [area, environment, permission]),
    ).toEqual(read ? [read] : []);
  });

  test('does not have the permissions that are hidden', () => {
    const key = first(
      listed('Search', ['Bibs - Production Read-only', 'Users - Production Read-only']).replace(
        '<li>Users',
        '<li hidden>Users',
      ),
    );
    expect(key?.permissions.map(({ text }) => text)).toEqual(['Bibs - Production Read-only']);
  });

  const NAMES: [html: string, name: string][] = [
    ['  Library \n search ', 'Library search'],
    ['<b>Library search</b> for all', 'Library search'],
    ['<i></i><span>—</span><p>Library search</p>', 'Library search'],
    ['<span hidden>Old</span>Library search', 'Library search'],
    ['<span>Enabled</span> <span>On</span> Library search', 'Library search'],
    ['<span>off</span><span>Disabled</span>Library search', 'Library search'],
    ['Offline shop', 'Offline shop'],
    ['<button>Rename</button><a role="button">Open</a>Library search', 'Library search'],
    ['<a href="#">Library search</a>', 'Library search'],
    ['<code>search</code><ul><li>Old</ul><i role="switch">1</i>Library search', 'Library search'],
    ['For all <h3>Library search</h3>', 'Library search'],
    ['For all <i role="heading">Library search</i>', 'Library search'],
    ['For all <h3> </h3>', 'For all'],
    [`<b>${'a1'.repeat(12)}</b>Library search`, 'Library search'],
    ['<b>l8xx••••</b>Library search', 'Library search'],
    ['', ''],
  ];
  test.each(NAMES)('is called by the first words that are its own: %j', (html, name) => {
    expect(first(listed(html, ['Bibs - Production Read-only']))?.name).toBe(name);
  });

  const STATES: [toggle: string, enabled: boolean | null][] = [
    ['<input type="checkbox" checked>', true],
    ['<input type="checkbox">', false],
    ['<i role="switch" aria-checked="true"></i>', true],
    ['<i role="checkbox" aria-checked="false"></i>', false],
    ['<i role="switch"></i>', null],
    ['<input type="checkbox" checked><input type="checkbox" checked>', null],
    ['', null],
  ];
  test.each(STATES)('is on or off as its toggle says: %s', (toggle, enabled) => {
    const html = listed('Search', []).replace('<input type="checkbox" checked>', toggle);
    expect(first(html)?.enabled).toBe(enabled);
  });

  test.each([
    ['<a href="#">More... »</a>', true],
    ['<button>Show more</button>', true],
    ['<a href="#">4 more</a>', true],
    ['<a href="#" hidden>More...</a>', false],
    ['<a href="#">Learn more</a>', false],
  ])('has more permissions than are shown: %s', (link, more) => {
    expect(first(listed('Search', []).replace('<a href="#">More... »</a>', link))?.hasMore).toBe(more);
  });

  test('alone on the page is no more than its own row', () => {
    const row = listed('Search', ['Bibs - Production Read-only']);
    expect(first(row)?.element.querySelector('h1')).toBeNull();
    document.body.innerHTML = '';
    for (const [html, tag] of [
      [`<p>Your keys</p><table><tr><td>${row}</td></tr></table>`, 'TR'],
      [`<p>Your keys</p><ul><li>${row}</li></ul>`, 'LI'],
      [`<p>Your keys</p><div role="list"><div role="listitem">${row}</div></div>`, 'DIV'],
      [`<p>Your keys</p><div role="table"><div role="row">${row}</div></div>`, 'DIV'],
    ] as const) {
      const element = at('/manage/keys/', html).keys[0]?.element;
      expect(element?.tagName, html).toBe(tag);
      expect(element?.textContent).not.toContain('Your keys');
    }
  });

  test('is one that can be deleted or has permissions, and is no part of a dialog', () => {
    const row = listed('Search', ['Bibs - Production Read-only']);
    const withoutDelete = row.replace('<button type="button">Delete</button>', '');
    expect(first(withoutDelete)?.name).toBe('Search');
    expect(first(withoutDelete.replace(/<ul>.*?<\/ul>/s, ''))).toBeUndefined();
    expect(first(row.replace(/<ul>.*?<\/ul>/s, ''))?.permissions).toEqual([]);
    expect(first(row.replace('>Edit<', '>Change<'))).toBeUndefined();
    expect(first(`<div role="dialog">${row}</div>`)).toBeUndefined();
  });
});

describe('The Enabled toggle of the form', () => {
  const toggle = (html: string) => {
    const { form: found } = at('/manage/keys/', form(usual).replace(/<input type="checkbox".*?>/, html));
    return found && readEnabled(found);
  };
  test.each([
    ['<input type="checkbox" checked>', true],
    ['<input type="checkbox">', false],
    ['<i role="switch" aria-checked="true">x</i>', true],
    ['<i role="switch" aria-checked="false">x</i>', false],
    ['<i role="switch">x</i>', null],
    ['<i role="switch" aria-checked="mixed">x</i>', null],
    ['<button type="button" aria-pressed="true">x</button>', true],
    ['', null],
  ])('%s: %s', (html, on) => expect(toggle(html)).toBe(on));

  test('that is neither on nor off is not said to be', () => {
    const { form: found } = at('/manage/keys/', form(usual));
    (found?.enabled as HTMLInputElement).indeterminate = true;
    expect(found && readEnabled(found)).toBeNull();
  });
});
