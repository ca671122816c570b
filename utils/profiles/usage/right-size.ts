import { sameArea } from '../../scopes/areas';
import type { Permission } from '../../scopes/types';
import { NameIndex } from '../match-names';
import { plainWords } from '../plain-words';
import type { Profile, ProfileKey } from '../schema';
import type { Period, Usage, UsageRow } from './read-usage';
import { onlyReads } from './values';

type Scope = Profile['scopes'][number];

/** What the profile and the usage of one key have to say to each other. */
export interface KeyUsage {
  /** As the file names it. */
  application: string;
  lastFour: string;
  institution: string;
  /** The key of the profile, where the file tells which; else all keys of the profile together. */
  key: { institution: string; environment: string } | null;
  calls: number;
  /** Granted and never called. */
  canGo: Scope[];
  /** Granted read/write, called with GET alone. */
  canBecomeReadOnly: { scope: Scope; calls: number }[];
  /** Calls that were refused. */
  refused: { area: string; calls: number; of: number; statuses: string[] }[];
  /** Called, and not in the profile. */
  notInProfile: { area: string; permission: Permission; calls: number }[];
  /** Areas that Narrowkey does not know: nothing can be said of them. */
  unknown: { area: string; calls: number }[];
}

export interface ProfileUsage {
  profileId: string;
  name: string;
  keys: KeyUsage[];
  /** The scopes that are enough for every key that the file shows; `null` where the profile is not wider than its use. */
  narrower: Scope[] | null;
}

export interface RightSizing {
  period: Period | null;
  warning: string;
  profiles: ProfileUsage[];
  withoutProfile: {
    application: string;
    lastFour: string;
    institution: string;
    calls: number;
    areas: string[];
    /** What it was seen to use: a profile of it can begin with these. */
    scopes: Scope[];
  }[];
  /** Profiles with a key in use of which the file shows no call. */
  silent: { profileId: string; name: string }[];
  notes: string[];
}

/** Compares the usage that a file shows with what the profiles grant. */
export function rightSize(usage: Usage, profiles: readonly Profile[]): RightSizing {
  const groups = groupByKey(usage.rows, keyFinder(profiles));
  const found = new Map<Profile, { rows: UsageRow[]; keys: KeyUsage[] }>();
  const withoutProfile: RightSizing['withoutProfile'] = [];
  for (const { rows, match } of groups) {
    const [first] = rows;
    if (!first) continue;
    const { application, lastFour, institution } = first;
    const calls = sum(rows);
    if (!match) {
      const areas = [...new Set(rows.map(({ area, areaText }) => area ?? areaText))].sort();
      const scopes = compare(rows, []).notInProfile.map(({ area, permission, calls: number }) => ({
        area,
        permission,
        reason: `Called ${number === 1 ? 'once' : `${number} times`} in a usage export.`,
      }));
      withoutProfile.push({ application, lastFour, institution, calls, areas, scopes });
      continue;
    }
    const profile = found.get(match.profile) ?? { rows: [], keys: [] };
    found.set(match.profile, profile);
    for (const row of rows) profile.rows.push(row);
    const key = match.key && { institution: match.key.institution, environment: match.key.environment };
    profile.keys.push({
      application,
      lastFour,
      institution,
      key,
      calls,
      ...compare(rows, match.profile.scopes),
    });
  }

  return {
    period: usage.period,
    warning: warningFor(usage.period),
    profiles: [...found]
      .map(([profile, { rows, keys }]) => ({
        profileId: profile.id,
        name: profile.name,
        keys: keys.sort((a, b) => b.calls - a.calls),
        narrower: narrower(rows, profile.scopes),
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    withoutProfile: withoutProfile.sort((a, b) => b.calls - a.calls),
    silent: profiles
      .filter((profile) => !found.has(profile) && profile.keys.some(isInUse))
      .map(({ id, name }) => ({ profileId: id, name }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    notes: notesOn(usage),
  };
}

interface Group {
  rows: UsageRow[];
  match: Match | null;
}

/** The rows of one key together, however its name is written in them. */
function groupByKey(rows: readonly UsageRow[], find: (row: UsageRow) => Match | null): Group[] {
  const byWording = new Map<string, Group>();
  const byKey = new Map<string, Group>();
  for (const row of rows) {
    const wording = `${row.lastFour}\n${row.institution}\n${row.application}`;
    let group = byWording.get(wording);
    if (!group) {
      const match = find(row);
      const key = [row.lastFour, row.institution, plainWords(row.application), match?.profile.id].join('\n');
      group = byKey.get(key) ?? { rows: [], match };
      byKey.set(key, group);
      byWording.set(wording, group);
    }
    group.rows.push(row);
  }
  return [...byKey.values()];
}

interface Match {
  profile: Profile;
  key: ProfileKey | null;
}

function isInUse({ status }: ProfileKey): boolean {
  return status === 'created' || status === 'delivered';
}

/** The last four characters tell keys apart best; then the name. Two profiles that fit equally well are no match. */
function keyFinder(profiles: readonly Profile[]): (row: UsageRow) => Match | null {
  const byLastFour = new Map<string, Match[]>();
  for (const profile of profiles)
    for (const key of profile.keys) {
      const lastFour = key.lastFour.toLowerCase();
      if (lastFour.length === 4)
        byLastFour.set(lastFour, [...(byLastFour.get(lastFour) ?? []), { profile, key }]);
    }
  const names = new NameIndex(profiles, ({ name }) => name);
  return look;

  function look({ lastFour, institution, application }: UsageRow): Match | null {
    const named = application ? names.find(application) : { items: [], exact: false };
    const sameEnd = (lastFour && byLastFour.get(lastFour)) || [];
    const here = sameEnd.filter(
      ({ key }) => !institution || !key?.institution || sameWords(key.institution, institution),
    );
    const ending = here.length > 0 ? here : sameEnd;
    // Four characters can be alike by chance: among several keys, the name decides.
    const both = ending.filter(({ profile }) => named.items.includes(profile));
    const best = both.length > 0 ? both : ending;
    const [only] = best;
    if (only && best.length === 1 && (both.length === 1 || !application || !named.exact)) return only;
    const [profile] = named.items;
    if (!profile || named.items.length > 1) return null;
    const keys = profile.keys.filter(
      (key) => isInUse(key) && (!institution || sameWords(key.institution, institution)),
    );
    return { profile, key: keys.length === 1 ? (keys[0] ?? null) : null };
  }
}

function sameWords(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}

function compare(rows: UsageRow[], scopes: readonly Scope[]) {
  const used = new Map<string, UsageRow[]>();
  const unknown = new Map<string, number>();
  for (const row of rows) {
    if (row.calls === 0) continue;
    const granted = scopes.find(({ area }) => sameArea(area, row.area ?? row.areaText));
    const area = granted?.area ?? row.area;
    const calls = area && used.get(area);
    if (calls) calls.push(row);
    else if (area) used.set(area, [row]);
    else unknown.set(row.areaText, (unknown.get(row.areaText) ?? 0) + row.calls);
  }
  const refused = [...used].flatMap(([area, calls]) => {
    const turnedAway = calls.filter(isRefused);
    if (turnedAway.length === 0) return [];
    const statuses = [...new Set(turnedAway.map(({ status }) => status ?? ''))].sort();
    return [{ area, calls: sum(turnedAway), of: sum(calls), statuses }];
  });
  return {
    canGo: scopes.filter(({ area }) => !used.has(area)),
    canBecomeReadOnly: scopes.flatMap((scope) => {
      const calls = used.get(scope.area);
      if (scope.permission !== 'read/write' || !calls?.every(({ method }) => onlyReads(method))) return [];
      return [{ scope, calls: sum(calls) }];
    }),
    refused,
    notInProfile: [...used]
      .filter(([area]) => !scopes.some((scope) => scope.area === area))
      .map(([area, calls]) => ({
        area,
        permission: calls.every(({ method }) => onlyReads(method))
          ? ('read-only' as const)
          : ('read/write' as const),
        calls: sum(calls),
      })),
    unknown: [...unknown].map(([area, calls]) => ({ area, calls })),
  };
}

/** A refusal, not a record that was not found (404) or a limit that was reached (429). */
function isRefused({ status }: UsageRow): boolean {
  return status !== null && /^4(?:00|01|03|xx)$/.test(status);
}

/** Calls in an unknown area may need any of the scopes, so nothing is taken away beside them. */
function narrower(rows: UsageRow[], scopes: readonly Scope[]): Scope[] | null {
  const { canGo, canBecomeReadOnly, unknown } = compare(rows, scopes);
  if (unknown.length > 0 || sum(rows) === 0) return null;
  const scopesLeft = scopes
    .filter((scope) => !canGo.includes(scope))
    .map((scope) =>
      canBecomeReadOnly.some((one) => one.scope === scope)
        ? { ...scope, permission: 'read-only' as const }
        : scope,
    );
  const isNarrower = canGo.length > 0 || canBecomeReadOnly.length > 0;
  return isNarrower && scopesLeft.length > 0 ? scopesLeft : null;
}

function sum(rows: { calls: number }[]): number {
  return rows.reduce((total, { calls }) => total + calls, 0);
}

function warningFor(period: Period | null): string {
  const proof =
    'A key that works once a term or once a year may not show. Ask the owner before you narrow it.';
  if (!period) return `This file has no dates, so it does not tell how long it covers. ${proof}`;
  const days = `This file covers ${period.days === 1 ? '1 day' : `${period.days} days`}, ${period.from} to ${period.to}.`;
  const order = period.unsure ? ' Its dates can also be read with day and month the other way round.' : '';
  const short = period.days < 365 ? ' A short period proves little.' : '';
  return `${days}${order}${short} ${proof}`;
}

function notesOn({ rows, leftOut, keysMasked }: Usage): string[] {
  const notes: string[] = [];
  if (rows.length === 0) notes.push('No row of this file shows the use of a key.');
  if (leftOut > 0)
    notes.push(
      `${leftOut === 1 ? '1 row was' : `${leftOut} rows were`} left out: totals, or without an area, a key or a number of calls.`,
    );
  if (keysMasked > 0)
    notes.push(
      `${keysMasked === 1 ? '1 cell' : `${keysMasked} cells`} of this file held a whole API key. Narrowkey kept only the last four characters. Delete the file when you are done.`,
    );
  if (rows.some(({ method }) => method === null))
    notes.push('Some rows have no method, so their areas are never proposed as read-only.');
  return notes;
}
