import { type ReviewState, reviewState } from '../../utils/profiles/reviews';
import type { KeyStatus, Profile, ProfileKey } from '../../utils/profiles/schema';
import { canonicalArea } from '../../utils/scopes/areas';
import { highestSensitivity } from './sensitivity';

/** One key of one profile, or a profile that has no key yet, with all that is searched, filtered and sorted by: made once. */
export interface KeyRow {
  id: string;
  profile: Profile;
  key: ProfileKey | null;
  review: ReviewState;
  areas: string[];
  /** Everything that a search looks through, folded. */
  words: string;
}

export const columns = [
  'application',
  'developer',
  'owner',
  'institution',
  'environment',
  'scopes',
  'status',
  'createdOn',
  'deliveredOn',
  'reviewOn',
  'accepted',
] as const;
export type Column = (typeof columns)[number];

export interface Sorting {
  by: Column;
  descending: boolean;
}

export interface Filters {
  query: string;
  status: KeyStatus | '';
  environment: string;
  review: Exclude<ReviewState, 'later'> | 'due-or-overdue' | '';
  area: string;
}

export const noFilters: Filters = { query: '', status: '', environment: '', review: '', area: '' };

/** Lower case, without accents: what a person types and what is written are compared in it. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The rows of the register: each profile and each of its keys. */
export function toRows(profiles: readonly Profile[], today: string): KeyRow[] {
  return profiles.flatMap((profile) => {
    const { name, developer, owner, purpose, pasteLocation, notes, scopes } = profile;
    const areas = scopes.map(({ area }) => canonicalArea(area));
    const common = fold([name, developer, owner, purpose, pasteLocation, notes, ...areas].join('\n'));
    const keys: (ProfileKey | null)[] = profile.keys.length > 0 ? profile.keys : [null];
    return keys.map((key, index): KeyRow => {
      const isInUse = key?.status === 'created' || key?.status === 'delivered';
      const accepted = key?.acceptedFindings.flatMap(({ code, reason }) => [code, reason]) ?? [];
      return {
        id: `${profile.id} ${index}`,
        profile,
        key,
        review: key && isInUse ? reviewState(key.reviewOn, today) : 'none',
        areas,
        words: key
          ? `${common}\n${fold([key.institution, key.environment, key.status, key.lastFour, ...accepted].join('\n'))}`
          : common,
      };
    });
  });
}

/** The rows that hold every word of the search and pass every filter, in the order they had. */
export function filterRows(rows: readonly KeyRow[], filters: Filters): KeyRow[] {
  const words = fold(filters.query).split(/\s+/).filter(Boolean);
  const { status, environment, review, area } = filters;
  return rows.filter(
    (row) =>
      (!status || row.key?.status === status) &&
      (!environment || row.key?.environment === environment) &&
      (!area || row.areas.includes(area)) &&
      (!review || passesReview(row, review)) &&
      words.every((word) => row.words.includes(word)),
  );
}

function passesReview({ review, key }: KeyRow, wanted: Exclude<Filters['review'], ''>): boolean {
  if (wanted === 'due-or-overdue') return review === 'due' || review === 'overdue';
  // "No date" is about keys that should have one.
  if (wanted === 'none')
    return review === 'none' && (key?.status === 'created' || key?.status === 'delivered');
  return review === wanted;
}

const compareText = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' }).compare;
const statusOrder = ['planned', 'created', 'delivered', 'retired'];
const sensitivityOrder = ['low', 'medium', 'high'];

const sortValues: Record<Column, (row: KeyRow) => string | number> = {
  application: ({ profile }) => profile.name,
  developer: ({ profile }) => profile.developer,
  owner: ({ profile }) => profile.owner,
  institution: ({ key }) => key?.institution ?? '',
  environment: ({ key }) => key?.environment ?? '',
  scopes: ({ profile }) => sensitivityOrder.indexOf(highestSensitivity(profile.scopes) ?? ''),
  status: ({ key }) => statusOrder.indexOf(key?.status ?? ''),
  createdOn: ({ key }) => key?.createdOn ?? '',
  deliveredOn: ({ key }) => key?.deliveredOn ?? '',
  reviewOn: ({ key }) => key?.reviewOn ?? '',
  accepted: ({ key }) => key?.acceptedFindings.length ?? 0,
};

/** The rows by one column; what is empty always comes last, and equal rows keep their order. */
export function sortRows(rows: readonly KeyRow[], { by, descending }: Sorting): KeyRow[] {
  const valueOf = sortValues[by];
  const direction = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort(({ value: one }, { value: other }) => {
      if (typeof one === 'number' && typeof other === 'number') return (one - other) * direction;
      if (one === '' || other === '') return one === other ? 0 : one === '' ? 1 : -1;
      return compareText(String(one), String(other)) * direction;
    })
    .map(({ row }) => row);
}

/** The rows put together by profile, in the order in which each profile first comes. */
export function byProfile(rows: readonly KeyRow[]): { profile: Profile; rows: KeyRow[] }[] {
  const groups = new Map<Profile, KeyRow[]>();
  for (const row of rows) {
    const group = groups.get(row.profile);
    if (group) group.push(row);
    else groups.set(row.profile, [row]);
  }
  return [...groups].map(([profile, group]) => ({ profile, rows: group }));
}

/** What there is to filter by. */
export function choicesIn(rows: readonly KeyRow[]): {
  environments: string[];
  areas: string[];
  institutions: string[];
} {
  const environments = new Set<string>();
  const areas = new Set<string>();
  const institutions = new Set<string>();
  for (const row of rows) {
    if (row.key) {
      environments.add(row.key.environment);
      institutions.add(row.key.institution);
    }
    for (const area of row.areas) areas.add(area);
  }
  const sorted = (values: Set<string>) => [...values].sort(compareText);
  return { environments: sorted(environments), areas: sorted(areas), institutions: sorted(institutions) };
}
