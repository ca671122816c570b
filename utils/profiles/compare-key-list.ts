import type { ListedKey } from '../checklist/listed-key';
import { canonicalArea, sameArea } from '../scopes/areas';
import { canonicalEnvironment } from '../scopes/environments';
import { findKeyInText } from '../scopes/key-in-text';
import { covers, permissionLabel } from '../scopes/permissions';
import type { Permission, Scope } from '../scopes/types';
import { NameIndex, tellingWords } from './match-names';
import { plainWords } from './plain-words';
import { plannedKey } from './planned-key';
import type { KeyListComparison, KeyRemark, ListedKeyState } from './requests';
import type { Profile } from './schema';

/**
 * Compares the keys that the Developer Network lists with the register. It says "matches" only of a key whose permissions were
 * all read and are exactly those of its profile.
 *
 * @param listed what the list shows of each key, never a key.
 * @param profiles the register.
 */
export function compareKeyList(
  listed: readonly ListedKey[],
  profiles: readonly Profile[],
): KeyListComparison {
  const index = new NameIndex(profiles, ({ name }) => name);
  const remarks: KeyRemark[] = [];
  const seen = new Map<Profile, Set<string>>();
  let unnamed = 0;

  const states = listed.map((key, position): ListedKeyState => {
    const name = safeName(key.name);
    const say = (kind: KeyRemark['kind'], text: string, more: Partial<KeyRemark> = {}) =>
      remarks.push({ kind, listed: position, profileId: null, text, ...more });
    if (!name) unnamed++;

    const several = applicationsIn(key, name, index);
    const profile = several.length === 1 ? several[0] : undefined;
    for (const one of several) {
      const environments = seen.get(one) ?? new Set();
      seen.set(one, environments);
      for (const environment of environmentsOf(key)) environments.add(environment);
    }

    if (key.enabled === false)
      say('disabled', `“${name}” is disabled. Delete it if nothing needs it.`, {
        profileId: profile?.id ?? null,
      });
    const shared = sharedBy(name, several);
    if (shared) say('shared', `“${name}” ${shared}`);

    if (!name) return 'unread';
    if (several.length === 0) {
      const first = key.hasMore ? 'Open its “More…” first, so that all of its permissions come along. ' : '';
      say(
        'no-profile',
        `“${name}” has no profile. ${first}Make one, and it has an owner and a review date.`,
        { draft: profileOf(key, name) },
      );
      return isFullyRead(key) ? 'no-profile' : 'unread';
    }
    const differences = profile ? differencesOf(key, profile) : { wider: [], lacks: [] };
    if (profile && differences.wider.length > 0)
      say(
        'wider',
        `“${name}” is wider than its profile: ${differences.wider.join('; ')}. Narrow the key, or change the profile.`,
        { profileId: profile.id },
      );
    if (!isFullyRead(key)) {
      const how = key.hasMore
        ? 'Open its “More…” to see all of them.'
        : 'Some could not be read: look at them yourself.';
      say('partly-read', `Not all permissions of “${name}” were compared. ${how}`, {
        profileId: profile?.id ?? null,
      });
      return differences.wider.length > 0 ? 'differs' : 'unread';
    }
    if (profile && differences.lacks.length > 0)
      say(
        'lacks',
        `“${name}” lacks what its profile needs: ${differences.lacks.join(', ')}. Edit the key, or change the profile.`,
        {
          profileId: profile.id,
        },
      );
    const agrees = profile && !shared && differences.wider.length === 0 && differences.lacks.length === 0;
    return agrees ? 'matches' : 'differs';
  });

  // A key whose name could not be read may be anybody's: then nobody's key is called gone.
  const gone = unnamed === 0 && listed.length > 0 ? goneKeys(profiles, seen) : [];
  remarks.push(...gone.slice(0, GONE_SHOWN));
  if (gone.length > GONE_SHOWN)
    remarks.push({
      kind: 'gone',
      listed: null,
      profileId: null,
      text: `Not on this list either: ${gone.length - GONE_SHOWN} more of the register. A login shows the keys of one institution only.`,
    });
  return { summary: summaryOf(states, remarks, gone.length), states, remarks };
}

/** A list of one institution's keys beside a whole consortium's register lacks thousands: nobody reads them one by one. */
const GONE_SHOWN = 50;

/** A name that holds a key is a key's place, not a name: it is never repeated. */
function safeName(name: string): string {
  return findKeyInText(name) ? '' : name.replace(/\s+/g, ' ').trim().slice(0, 200);
}

/** A key that shows no permission at all was not read, whatever it has. */
function isFullyRead({ hasMore, permissions }: ListedKey): boolean {
  const isRead = permissions.every(
    ({ area, environment, permission }) => area.trim() && environment !== null && permission !== null,
  );
  return !hasMore && permissions.length > 0 && isRead;
}

function environmentsOf({ permissions }: ListedKey): Set<string> {
  return new Set(
    permissions.flatMap(({ environment }) => (environment ? [canonicalEnvironment(environment)] : [])),
  );
}

/** The profiles that a key's name fits: one, none, or several that it cannot be told apart from or serves together. */
function applicationsIn(key: ListedKey, name: string, index: NameIndex<Profile>): Profile[] {
  const { items, exact } = index.find(name);
  if (items.length > 1 && exact) {
    const environments = environmentsOf(key);
    const here = items.filter(({ keys }) =>
      keys.some(({ environment }) => environments.has(canonicalEnvironment(environment))),
    );
    if (here.length === 1) return here;
  }
  return items;
}

const joined = /\s(?:and|und|et|y|e|en|ja|og|och)\s|[&+/;,]/i;
const anyones = new Set([
  'shared',
  'general',
  'generic',
  'common',
  'all',
  'various',
  'multiple',
  'several',
  'everything',
  'misc',
  'master',
  'main',
  'default',
]);

const oneEach = 'Make one key for each application, so that one can be disabled alone.';

/** Why a key seems to serve several applications: its name joins or fits several, or is nobody's. */
function sharedBy(name: string, profiles: Profile[]): string | null {
  const names = profiles.slice(0, 4).map((profile) => profile.name);
  if (profiles.length > 1 && joined.test(name)) return `seems to serve ${names.join(' and ')}. ${oneEach}`;
  if (profiles.length > 1)
    return `fits several profiles: ${names.join(', ')}. Name the key after one of them.`;
  const [profile] = profiles;
  const other = profile && otherPart(name, profile);
  if (other) return `seems to serve ${profile.name} and “${other}”. ${oneEach}`;
  const word = plainWords(name)
    .split(' ')
    .find((one) => anyones.has(one));
  if (word && !profile) return `seems to serve several applications, by its name (“${word}”). ${oneEach}`;
  return null;
}

/** The part of "ILLiad and LibCal" that is not about the profile; `null` where the whole name is. */
function otherPart(name: string, profile: Profile): string | null {
  // What stands in brackets says where the key is for: "(Example University, Sandbox)".
  const parts = name.replace(/[([{].*?[)\]}]/g, ' ').split(/\s(?:and|und|et|y|e|en|ja|og|och)\s|[&+/;]/i);
  if (parts.length < 2) return null;
  const about = new Set(
    [profile.name, ...profile.keys.map(({ institution }) => institution)].flatMap((text) =>
      plainWords(text).split(' '),
    ),
  );
  const other = parts.find((part) => {
    const words = tellingWords(part);
    return words.join('').length > 2 && !words.some((word) => about.has(word));
  });
  return other?.trim() ?? null;
}

function differencesOf(key: ListedKey, profile: Profile): { wider: string[]; lacks: string[] } {
  const wider: string[] = [];
  const environments = environmentsOf(key);
  const planned = new Set(
    profile.keys
      .filter(({ status }) => status !== 'retired')
      .map(({ environment }) => canonicalEnvironment(environment)),
  );
  const named = [...environments].sort();
  if (environments.size > 1) wider.push(`it holds ${named.join(' and ')} together`);
  for (const environment of planned.size > 0 ? named : [])
    if (!planned.has(environment)) wider.push(`it holds ${environment}, for which the profile has no key`);

  const granted = new Map<string, Permission>();
  for (const { area, permission, text } of key.permissions) {
    if (!area) continue;
    const name = canonicalArea(area);
    const need = profile.scopes.find((scope) => sameArea(scope.area, area));
    const words = permission ? `${name} ${permissionLabel(permission)}` : text || name;
    if (!need) wider.push(`${words} is not needed`);
    else if (permission && !covers(need.permission, permission))
      wider.push(`${name} is Read/write, Read-only is enough`);
    if (permission && granted.get(name) !== 'read/write') granted.set(name, permission);
  }
  const lacks = profile.scopes
    .filter(({ area, permission }) => {
      const has = granted.get(canonicalArea(area));
      return !has || !covers(has, permission);
    })
    .map(({ area, permission }) => `${canonicalArea(area)} ${permissionLabel(permission)}`);
  return { wider: [...new Set(wider)], lacks };
}

/**
 * The keys that the register knows and the list does not show. A login shows one institution's keys, so a profile with keys of
 * several institutions is missed only when no key of it is there at all.
 */
function goneKeys(profiles: readonly Profile[], seen: Map<Profile, Set<string>>): KeyRemark[] {
  return profiles.flatMap((profile): KeyRemark[] => {
    const inUse = profile.keys.filter(({ status }) => status === 'created' || status === 'delivered');
    if (inUse.length === 0 || profile.example) return [];
    const environments = seen.get(profile);
    const institutions = new Set(inUse.map(({ institution }) => institution));
    const about = { kind: 'gone' as const, listed: null, profileId: profile.id };
    if (!environments) {
      const whose = institutions.size > 1 ? 'none of its keys is' : 'its key is not';
      return [
        {
          ...about,
          text: `${profile.name}: ${whose} on this list. If it was deleted, retire it in the register.`,
        },
      ];
    }
    if (institutions.size > 1 || environments.size === 0) return [];
    return inUse
      .filter(({ environment }) => !environments.has(canonicalEnvironment(environment)))
      .map(({ environment }) => ({
        ...about,
        text: `${profile.name}: its ${environment} key is not on this list. If it was deleted, retire it in the register.`,
      }));
  });
}

/** What can be written down of a key that has no profile: its name and the permissions that were read. */
function profileOf(key: ListedKey, name: string): NonNullable<KeyRemark['draft']> {
  const scopes = new Map<string, Scope & { reason: string }>();
  for (const { area, permission } of key.permissions) {
    if (!area || !permission || findKeyInText(area)) continue;
    const canonical = canonicalArea(area).slice(0, 100);
    const known = scopes.get(canonical)?.permission === 'read/write';
    scopes.set(canonical, { area: canonical, permission: known ? 'read/write' : permission, reason: '' });
  }
  const environments = [...environmentsOf(key)];
  const found = isFullyRead(key)
    ? 'Found on the list of keys.'
    : 'Found on the list of keys, which did not show all of its permissions.';
  return {
    name,
    scopes: [...scopes.values()],
    keys: (environments.length > 0 ? environments : ['Production']).map((environment) => ({
      ...plannedKey({ institution: '', environment: environment.slice(0, 60) }),
      status: 'created',
    })),
    notes: `${found} Its areas are what the key has, not what the application needs: find out which can go. The day it was created is the day it was found.`,
  };
}

function summaryOf(states: ListedKeyState[], remarks: KeyRemark[], gone: number): string {
  if (states.length === 0) return 'No keys were read on this page.';
  const count = (state: ListedKeyState) => states.filter((one) => one === state).length;
  const of = (kind: KeyRemark['kind']) =>
    new Set(remarks.filter((one) => one.kind === kind).map((one) => one.listed)).size;
  const parts = [
    [count('matches'), 'match their profile', 'matches its profile'],
    [of('wider'), 'wider than their profile', 'wider than its profile'],
    [of('lacks'), 'lack a permission', 'lacks a permission'],
    [of('shared'), 'seem shared', 'seems shared'],
    [of('no-profile'), 'without a profile', 'without a profile'],
    [of('disabled'), 'disabled', 'disabled'],
    [count('unread'), 'not fully read', 'not fully read'],
    [gone, 'in the register but not here', 'in the register but not here'],
  ] as const;
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, many, one]) => `${number} ${number === 1 ? one : many}`);
  return `${states.length === 1 ? '1 key' : `${states.length} keys`}: ${said.join(', ')}.`;
}
