import type { Profile, ProfileKey } from '../../../utils/profiles/schema';
import { tidyText } from '../../../utils/profiles/tidy';
import { parseIpRanges } from '../../../utils/scopes/ip-ranges';
import type { Permission } from '../../../utils/scopes/types';
import { webAddress } from '../web-address';

/** What the editor's fields hold: text as it was typed, right or wrong. */
export interface ProfileForm {
  name: string;
  developer: string;
  purpose: string;
  owner: string;
  pasteLocation: string;
  restrictionProfile: string;
  ipRanges: string;
  notes: string;
  scopes: ScopeRow[];
  keys: KeyRow[];
  sources: SourceRow[];
}

export interface ScopeRow {
  area: string;
  permission: Permission;
  reason: string;
}

export interface SourceRow {
  title: string;
  url: string;
}

export interface KeyRow {
  /** The place of this key among the stored profile's keys; `null` for a new one. */
  stored: number | null;
  institution: string;
  environment: string;
  status: ProfileKey['status'];
  createdOn: string;
  deliveredOn: string;
  reviewOn: string;
  lastFour: string;
}

export type RowName = 'scopes' | 'keys' | 'sources';

export const EMPTY_SCOPE: ScopeRow = { area: '', permission: 'read-only', reason: '' };
export const EMPTY_SOURCE: SourceRow = { title: '', url: '' };
export const EMPTY_KEY: KeyRow = {
  stored: null,
  institution: '',
  environment: 'Production',
  status: 'planned',
  createdOn: '',
  deliveredOn: '',
  reviewOn: '',
  lastFour: '',
};

/** The form for a stored profile, or for the beginnings of a new one. */
export function formOf(profile: Partial<Profile>): ProfileForm {
  const text = (value: string | undefined) => value ?? '';
  return {
    name: text(profile.name),
    developer: text(profile.developer),
    purpose: text(profile.purpose),
    owner: text(profile.owner),
    pasteLocation: text(profile.pasteLocation),
    restrictionProfile: text(profile.restrictionProfile),
    ipRanges: (profile.ipRanges ?? []).join('\n'),
    notes: text(profile.notes),
    scopes: (profile.scopes ?? []).map(({ area, permission, reason }) => ({ area, permission, reason })),
    keys: (profile.keys ?? []).map((key, stored) => ({
      stored: profile.id ? stored : null,
      institution: key.institution,
      environment: key.environment,
      status: key.status,
      createdOn: key.createdOn,
      deliveredOn: key.deliveredOn,
      reviewOn: key.reviewOn,
      lastFour: key.lastFour,
    })),
    sources: (profile.sources ?? []).map(({ title, url }) => ({ title, url })),
  };
}

const blank = (row: object) =>
  Object.entries(row).every(([name, value]) => name === 'permission' || !String(value).trim());

/** The keys of the form, each with what the stored one holds besides: its ticks, accepted findings and reviews. */
function keysOf(form: ProfileForm, stored: ProfileKey[]): ProfileKey[] {
  return form.keys.map(({ stored: place, ...typed }) => {
    const before = place === null ? undefined : stored[place];
    return {
      ...(before ?? { acceptedFindings: [], reviews: [], tickedSteps: [] }),
      ...typed,
      institution: typed.institution.trim(),
      environment: typed.environment.trim() || 'Production',
      lastFour: typed.lastFour.trim(),
    };
  });
}

/**
 * The profile that a form stands for. Rows that nobody filled are left out.
 * @param stored the profile that the person began to edit; `{}` for a new one.
 */
export function profileOf(form: ProfileForm, stored: Partial<Profile>) {
  const { name, developer, purpose, owner, pasteLocation, restrictionProfile, notes } = form;
  const { ranges, malformed } = parseIpRanges(tidyText(form.ipRanges));
  return {
    name: name.trim(),
    developer: developer.trim(),
    purpose: purpose.trim(),
    owner: owner.trim(),
    pasteLocation: pasteLocation.trim(),
    restrictionProfile: restrictionProfile.trim(),
    notes,
    ipRanges: [...ranges.map(({ text }) => text), ...malformed],
    scopes: form.scopes
      .filter((row) => !blank(row))
      .map((row) => ({ ...row, area: row.area.trim(), reason: row.reason.trim() })),
    keys: keysOf(form, stored.keys ?? []),
    sources: form.sources
      .filter((row) => !blank(row))
      .map(({ title, url }) => ({
        title: title.trim() || url.trim().slice(0, 300),
        url: webAddress(url) ?? url.trim(),
      })),
  };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Only what the person changed, and what stood there when they began. */
export function changesOf(
  form: ProfileForm,
  stored: Profile,
): { change: Partial<Profile>; base: Partial<Profile> } {
  const before = profileOf(formOf(stored), stored);
  const after = profileOf(form, stored);
  const names = (Object.keys(after) as (keyof typeof after)[]).filter(
    (name) => !same(after[name], before[name]),
  );
  return {
    change: Object.fromEntries(names.map((name) => [name, after[name]])),
    base: Object.fromEntries(names.map((name) => [name, stored[name]])),
  };
}
