import { variants } from './network.ts';

export interface Permission {
  area: string;
  env: string;
  level: string;
}

export interface Key {
  id: number;
  name: string;
  description: string;
  enabled: boolean;
  restriction: string;
  ipRanges: string;
  /** Has the form of a key and is none: it says "fake" over and over, and ends in the key's number. */
  secret: string;
  permissions: Permission[];
}

export const areas = [
  'Acquisitions',
  'Analytics',
  'Bibs',
  'campusM APIs',
  'Configuration',
  'Courses',
  'Electronic',
  'Partners',
  'Primo Public Key',
  'Primo Search',
  'Task-lists',
  'Users',
];
export const environments = ['Production', 'Sandbox'];
export const levels = ['Read-only', 'Read/write'];

const fakeKey = (id: number) => `l7xx${'fa4e'.repeat(7)}${id.toString(16).padStart(4, '0')}`;

const given = (area: string, level: string, env = 'Production'): Permission => ({ area, env, level });

/** The keys of a library that there is none of, made by people in a hurry, as keys are. */
const first: Omit<Key, 'id' | 'secret'>[] = [
  {
    name: 'Self-check machines',
    description: 'Loans at the two machines by the door',
    enabled: true,
    restriction: '',
    ipRanges: '',
    permissions: [given('Bibs', 'Read-only'), given('Users', 'Read/write')],
  },
  {
    name: 'New books on the website',
    description: 'Larkspur College Library, web team',
    enabled: true,
    restriction: '',
    ipRanges: '192.0.2.40',
    permissions: [given('Analytics', 'Read-only'), given('Bibs', 'Read-only')],
  },
  {
    name: 'reports (old)',
    description: '',
    enabled: true,
    restriction: '',
    ipRanges: '',
    permissions: [
      given('Acquisitions', 'Read/write'),
      given('Analytics', 'Read-only'),
      given('Bibs', 'Read/write'),
      given('Configuration', 'Read/write'),
      given('Users', 'Read/write'),
    ],
  },
  {
    name: 'Label printing test',
    description: 'Trial of spine labels',
    enabled: false,
    restriction: '',
    ipRanges: '',
    permissions: [given('Bibs', 'Read-only', 'Sandbox')],
  },
];

const kept = 'larkspur-keys';

function seed(): Key[] {
  return Array.from({ length: variants.keys }, (_, at) => {
    const id = at + 1;
    const key = structuredClone(first[at % first.length]);
    if (!key) throw new Error('There is no key to begin with');
    const turn = Math.floor(at / first.length);
    return { ...key, name: turn ? `${key.name} ${turn + 1}` : key.name, id, secret: fakeKey(id) };
  });
}

/** The keys, as long as the tab is open. */
export function allKeys(): Key[] {
  const text = sessionStorage.getItem(kept);
  return text ? JSON.parse(text) : seed();
}

function keep(keys: Key[]) {
  sessionStorage.setItem(kept, JSON.stringify(keys));
}

export type KeyInForm = Omit<Key, 'id' | 'secret'> & { id: number | null };

export const newKey = (): KeyInForm => ({
  id: null,
  name: '',
  description: '',
  enabled: true,
  restriction: '',
  ipRanges: '',
  permissions: Array.from({ length: variants.rows }, newPermission),
});

export const newPermission = (): Permission =>
  variants.start === 'first'
    ? { area: areas[0] ?? '', env: environments[0] ?? '', level: levels[0] ?? '' }
    : { area: '', env: '', level: '' };

/** Adds a new key at the end, or changes the one it is. */
export function saveKey(form: KeyInForm) {
  const keys = allKeys();
  const known = keys.find((key) => key.id === form.id);
  if (known) Object.assign(known, form);
  else {
    const id = Math.max(0, ...keys.map((key) => key.id)) + 1;
    keys.push({ ...form, id, secret: fakeKey(id) });
  }
  keep(keys);
}

export function changeKey(id: number, change: Partial<Key>) {
  keep(allKeys().map((key) => (key.id === id ? { ...key, ...change } : key)));
}

export function deleteKey(id: number) {
  keep(allKeys().filter((key) => key.id !== id));
}
