import { afterEach, describe, expect, test } from 'vitest';
import { readEnabled, readKeyForm } from '../../../utils/devnet/read.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';
import { form, keyPage, list, narrowHeader, usual, wideHeader } from './pages.ts';

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
  });

  test('also while the form is open', () => {
    expect(at('/manage/keys/', list + form(usual)).keys).toHaveLength(2);
  });
});
