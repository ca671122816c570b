import { describe, expect, test } from 'vitest';
import { isPlaceholder, labelOf, PRESSES, type Press, words } from '../../../utils/devnet/words.ts';

describe('A label means', () => {
  const LABELS: [meaning: ReturnType<typeof labelOf>, labels: string[]][] = [
    ['ipRanges', ['IP', 'IPs', 'IP range', 'Allowed IP Ranges', 'Ranges of IPs (optional)']],
    [
      'restrictionProfile',
      [
        'Restriction Profile code',
        'Restriction Profile',
        'Restrictions code',
        'API restriction',
        'Restriction',
        'API Restrictions',
        'Integration Profile',
      ],
    ],
    [
      'description',
      [
        'Description',
        'DESCRIPTION:',
        'Description *',
        'Key description',
        'API Key Description',
        'Description of the API key',
        'Description of this key',
        'Description of key',
        'Description (optional)',
        'Optional description',
      ],
    ],
    [
      'name',
      [
        'Name',
        'Key name',
        'API Key Name',
        'Application name',
        'Name of the key',
        'Name of this API key',
        'Name\u00a0(required)',
      ],
    ],
    ['enabled', ['Enabled', 'Enable', 'Active', 'Key enabled', 'Key is active', 'Is enabled']],
    [
      'area',
      [
        'Area',
        'Areas',
        'API area',
        'Permission area',
        'Permission API areas',
        'Area for Bibs',
        'Area of the key',
        'Select an area',
        'Choose area',
        'Pick the area',
        'Area 2',
        'Area row 2',
        'Area for row 2',
        'Area in line 12',
        'Area on no. 3',
        'Row 1 area',
      ],
    ],
    ['environment', ['Env', 'Envs', 'Environment', 'Environments', 'Permission env', 'Environment for Bibs']],
    [
      'permission',
      [
        'Permission',
        'Permissions',
        'Permission level',
        'Permissions type',
        'Permission for Bibs',
        'Permissions of this key',
      ],
    ],
    [
      null,
      [
        '',
        ' ',
        'Ship',
        'Zip code',
        'Names',
        'User name',
        'Username',
        'Name it',
        'A description',
        'Descriptions',
        'Enabled by',
        'Not active',
        'Area code',
        'The area',
        'Library area',
        'Env file',
        'My environment',
        'Permission slip',
        'No permissions',
        'Add Permission',
        'Profile code',
        'A restriction',
        'Restriction on',
        'Select',
        `Name ${'('.padEnd(160, 'x')})`,
      ],
    ],
  ];
  for (const [meaning, labels] of LABELS)
    test.each(labels)(`${meaning ?? 'nothing'}: %j`, (label) => {
      expect(labelOf(label)).toBe(meaning);
    });

  test('something up to 160 characters, and nothing beyond', () => {
    const long = (length: number) => `IP range ${'x'.repeat(length - 9)}`;
    expect(labelOf(long(160))).toBe('ipRanges');
    expect(labelOf(long(161))).toBeNull();
  });

  test.each([
    ['  Permissions (row 1): ', 'permissions'],
    ['Read/Write & more', 'read/write & more'],
    ['Zone — d’accès №1', 'zone d accès'],
    ['Area for row 2', 'area'],
    ['Choose a key', 'key'],
    ['Pick 12 keys', 'keys'],
    ['Required', ''],
    ['requirements', 'requirements'],
    ['A1 2b', 'a1 2b'],
    ['Chooser', 'chooser'],
  ])('%j is compared as %j', (label, plain) => {
    expect(words(label)).toBe(plain);
  });
});

describe('A control is told by its name', () => {
  const NAMES: Record<Press, { yes: string[]; no: string[] }> = {
    save: { yes: ['save', 'save key', 'save & close'], no: ['saved', 'do not save', 'autosave'] },
    cancel: { yes: ['cancel', 'cancel changes'], no: ['cancelled', 'do not cancel'] },
    addPermission: {
      yes: [
        'add permission',
        'add permissions',
        'add area',
        'add row',
        'add scope',
        'add api area',
        'add a permission',
        'add an area',
        'add another row',
        'add new permission',
        'add more permissions',
      ],
      no: ['add', 'add key', 'add permission set', 'please add permission', 'permission', 'addpermission'],
    },
    addKey: {
      yes: ['add key', 'add api key', 'create api key', 'new key', 'add a new api key', 'create another key'],
      no: ['add keys', 'key', 'edit api key', 'add the key', 'add key now', 'please add key', 'add keypad'],
    },
    manageKeys: {
      yes: ['manage keys', 'manage key', 'manage api keys', 'manage your api keys', 'manage my keys'],
      no: ['manage', 'manage your account', 'manage keys here', 'you manage keys', 'managekeys'],
    },
    signIn: {
      yes: ['sign in', 'log in', 'login', 'signin', 'log in to alma'],
      no: ['sign', 'log into', 'logins', 'not log in', 'log out'],
    },
    edit: { yes: ['edit', 'edit key'], no: ['edited', 'credit', 'editor'] },
    delete: {
      yes: ['delete', 'remove', 'delete row', 'remove key'],
      no: ['deleted', 'removes', 'do not delete'],
    },
    more: {
      yes: ['more', '12 more', 'show more', 'more permissions'],
      no: ['show 12', 'moreover', 'no more', 'much more'],
    },
    build: {
      yes: ['build', 'build my apis', 'my apis', 'my api', 'build my api'],
      no: ['builds', 'build my house', 'all my apis', 'my apis list', 'a build'],
    },
    menu: {
      yes: [
        'menu',
        'nav',
        'navigation',
        'toggle navigation',
        'open menu',
        'close menu',
        'show main menu',
        'site menu',
        'mobile nav',
        'navigation menu',
        'navigation bar',
        'menu toggle',
        'nav bar toggle',
      ],
      no: ['menus', 'user menu', 'toggle', 'menu of the day', 'lunch menu', 'main', 'navigate'],
    },
  };
  for (const [press, { yes, no }] of Object.entries(NAMES) as [Press, { yes: string[]; no: string[] }][]) {
    test.each(yes)(`${press}: %s`, (name) => expect(PRESSES[press].test(name)).toBe(true));
    test.each(no)(`not ${press}: %s`, (name) => expect(PRESSES[press].test(name)).toBe(false));
  }
});

describe('A dropdown', () => {
  test.each([
    '',
    ' ',
    '—',
    '...',
    'Select...',
    'select',
    '-- Choose --',
    '(Pick one)',
    'Please select an area',
    'PLEASE CHOOSE',
  ])('only asks for a choice with %j', (shown) => expect(isPlaceholder(shown)).toBe(true));
  test.each([
    'Bibs',
    '1',
    'É',
    'Selection',
    'Chosen',
    'Production (selected)',
    'Picks',
    'Do select',
    'Pleased',
  ])('has a choice with %j', (shown) => expect(isPlaceholder(shown)).toBe(false));
});

test('A heading of nothing but brackets is read once, not again from each of them', () => {
  expect(words(`${'('.repeat(1_000_000)}Area (required)`)).toBe('area');
});
