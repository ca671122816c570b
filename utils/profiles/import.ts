import { checkProfile } from './check-profile';
import { FILE_FORMAT, FILE_VERSION, LARGEST_FILE, MOST_PROFILES } from './exchange';
import { isEqual } from './is-equal';
import { findKeyPlace } from './key-place';
import { placeInWords } from './place-in-words';
import type { Ask } from './requests';
import type { Profile } from './schema';
import { hidesSomething, tidyLine } from './tidy';

/**
 * `new`: no such profile here. `changed`: the file only adds to the one here. `same`: nothing to do. `conflict`: bringing it in
 * would change or take away what stands here, so a person chooses.
 */
export type ImportState = 'new' | 'changed' | 'same' | 'conflict';

export const importChoices = ['keep mine', 'take theirs', 'keep both'] as const;
export type ImportChoice = (typeof importChoices)[number];

export interface ImportEntry {
  /** The place in the file, from 0. Choices are made by it. */
  index: number;
  state: ImportState;
  theirs: Profile;
  mine: Profile | null;
  /** The fields in which the two differ. */
  differences: (keyof Profile)[];
  /** What happens where nobody chooses otherwise: nothing that stands here is lost. */
  choice: ImportChoice;
}

/** What an import would do. Nothing is written by it. */
export interface ImportPreview {
  entries: ImportEntry[];
  /** Profiles of the file that cannot be brought in, each with its place named. */
  refused: { index: number; place: string; sentence: string }[];
  /** What was put right or left out on the way, in sentences. */
  notices: string[];
}

/** The whole file cannot be read. */
export interface ImportProblem {
  problem: string;
}

/** A file as far as it is a list of something: what `previewImport` looks at next. */
type Opened = { items: unknown[]; notices: string[] };

/**
 * Reads the text of a file, after a look at its size.
 * @returns the text, or why it will not be read
 */
export async function readFile(file: Pick<Blob, 'size' | 'text'>): Promise<{ text: string } | ImportProblem> {
  // A character is at most four bytes; what is larger cannot pass, and would only fill the memory.
  if (file.size > LARGEST_FILE * 4) return tooLarge;
  try {
    return { text: await file.text() };
  } catch {
    return { problem: 'The file could not be read. Choose it again, or copy it to this computer first.' };
  }
}

/**
 * What the text of an exchange file would change in the profiles that are here. Never throws, whatever it is given; gives every
 * profile of the file a place in `entries` or `refused`, or says in `notices` why it has none.
 * @param newId makes ids for profiles that come without one
 */
export function previewImport(
  text: string,
  existing: readonly Profile[],
  newId: () => string = () => crypto.randomUUID(),
): ImportPreview | ImportProblem {
  const opened = open(text);
  if ('problem' in opened) return opened;
  const preview: ImportPreview = { entries: [], refused: [], notices: opened.notices };
  const mineById = new Map(existing.map((profile) => [profile.id, profile]));
  const mineByName = byUniqueName(existing);
  const seen = new Map<string, Profile>();

  opened.items.forEach((item, index) => {
    const place = placeOf(item, index);
    const mended = mendLinks(item);
    const checked = checkProfile(mended.item);
    if ('problem' in checked) {
      preview.refused.push({ index, place, sentence: sentenceOf(checked.problem, place) });
      return;
    }
    const { profile } = checked;
    preview.notices.push(...noticesOn(item, profile, place));
    if (mended.count > 0) {
      preview.notices.push(`${place}: a source's link that is not on the web was kept as its title.`);
    }
    let id = profile.id || mineByName.get(nameOf(profile))?.id || '';
    const twin = seen.get(id);
    if (id && twin) {
      if (profile.id && sameContent(twin, profile)) {
        preview.notices.push(`${place} is in the file twice. It is brought in once.`);
        return;
      }
      if (profile.id) {
        preview.notices.push(
          `${place} has the id of another profile in the file, so it gets one of its own.`,
        );
      }
      id = '';
    }
    const theirs = { ...profile, id: id || newId() };
    seen.set(theirs.id, theirs);
    preview.entries.push(entryOf(index, theirs, mineById.get(theirs.id) ?? null));
  });
  return preview;
}

/**
 * What to ask of `restore-profiles` to bring a file in, and what undoes it.
 * @param choices by the entry's index; where there is none, the entry's own choice holds
 */
export function applyImport(
  preview: ImportPreview,
  choices: ReadonlyMap<number, ImportChoice> = new Map(),
  existing: readonly Profile[] = [],
  newId: () => string = () => crypto.randomUUID(),
): Ask<'restore-profiles'> & { undo: Ask<'restore-profiles'> } {
  const names = new Set([...existing, ...preview.entries.map(({ theirs }) => theirs)].map(nameOf));
  const profiles: Profile[] = [];
  const before: Profile[] = [];
  const added: string[] = [];
  const seen: { id: string; updatedAt: string | null }[] = [];
  for (const { index, state, theirs, mine, choice: proposed } of preview.entries) {
    const choice = choices.get(index) ?? proposed;
    if (state === 'same' || choice === 'keep mine') continue;
    const both = choice === 'keep both' && mine !== null;
    const profile = both ? { ...theirs, id: newId(), name: freeName(theirs.name, names) } : theirs;
    profiles.push(profile);
    seen.push({ id: profile.id, updatedAt: both || !mine ? null : mine.updatedAt });
    if (mine && !both) before.push(mine);
    else added.push(profile.id);
  }
  return { profiles, deleteIds: [], seen, undo: { profiles: before, deleteIds: added } };
}

const tooLarge: ImportProblem = {
  problem: `This file is too large: a file of profiles has at most ${LARGEST_FILE / 1_000_000} MB. Nothing was changed.`,
};

function open(text: string): Opened | ImportProblem {
  if (text.length > LARGEST_FILE) return tooLarge;
  if (text.trim() === '') return { problem: 'This file is empty. Choose another one. Nothing was changed.' };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return {
      problem:
        'This is not a file of profiles: it is not JSON, or it is cut off. Choose a file that Narrowkey exported. Nothing was changed.',
    };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return notOurs;
  const { format, version, profiles } = data as { format?: unknown; version?: unknown; profiles?: unknown };
  if (format === 'narrowkey-guidance') {
    return { problem: 'This is a guidance pack, not a file of profiles. Import it under Guidance.' };
  }
  if (format !== FILE_FORMAT) return notOurs;
  if (typeof version === 'number' && version > FILE_VERSION) {
    return { problem: 'This file was made by a newer Narrowkey. Update Narrowkey, then import it again.' };
  }
  if (version !== FILE_VERSION) {
    return { problem: `This file does not say which version it has: “version” should be ${FILE_VERSION}.` };
  }
  if (!Array.isArray(profiles)) {
    return {
      problem: 'This file holds no list of profiles: “profiles” should be a list. Nothing was changed.',
    };
  }
  if (profiles.length > MOST_PROFILES) {
    const count = profiles.length.toLocaleString('en');
    const most = MOST_PROFILES.toLocaleString('en');
    return {
      problem: `This file holds ${count} profiles; Narrowkey keeps at most ${most}. Split it. Nothing was changed.`,
    };
  }
  const { profiles: _, ...rest } = data as Record<string, unknown>;
  const notices = findKeyPlace(rest)
    ? ['The file holds an API key outside its profiles. It was not brought in. Delete it from the file.']
    : [];
  return { items: profiles, notices };
}

const notOurs: ImportProblem = {
  problem:
    'This is not a file of profiles: “format” should be “narrowkey”. Choose a file that Narrowkey exported. Nothing was changed.',
};

function entryOf(index: number, theirs: Profile, mine: Profile | null): ImportEntry {
  if (!mine) return { index, state: 'new', theirs, mine, differences: [], choice: 'take theirs' };
  const differences = contentFields(theirs).filter((field) => !isEqual(theirs[field], mine[field]));
  if (differences.length === 0) {
    return { index, state: 'same', theirs, mine, differences, choice: 'keep mine' };
  }
  const onlyAdds = differences.every((field) => isWithin(mine[field], theirs[field]));
  return onlyAdds
    ? { index, state: 'changed', theirs, mine, differences, choice: 'take theirs' }
    : { index, state: 'conflict', theirs, mine, differences, choice: 'keep mine' };
}

/** What makes two profiles different; when they were written does not. */
function contentFields(profile: Profile): (keyof Profile)[] {
  const times = new Set<keyof Profile>(['id', 'example', 'createdAt', 'updatedAt']);
  return (Object.keys(profile) as (keyof Profile)[]).filter((field) => !times.has(field));
}

function sameContent(one: Profile, other: Profile): boolean {
  return contentFields(one).every((field) => isEqual(one[field], other[field]));
}

/** Whether a new value loses nothing of the old one: that was empty, or every entry of it is still there. */
function isWithin(old: unknown, next: unknown): boolean {
  if (old === '' || old === undefined) return true;
  if (!Array.isArray(old) || !Array.isArray(next)) return false;
  return old.every((item) => next.some((other) => isEqual(item, other)));
}

function nameOf({ name }: { name: string }): string {
  return name.normalize('NFKC').toLowerCase();
}

function byUniqueName(profiles: readonly Profile[]): Map<string, Profile> {
  const found = new Map<string, Profile>();
  const several = new Set<string>();
  for (const profile of profiles) {
    const name = nameOf(profile);
    if (found.has(name)) several.add(name);
    found.set(name, profile);
  }
  for (const name of several) found.delete(name);
  return found;
}

function freeName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? ' (imported)' : ` (imported ${number})`;
    const free = `${name.slice(0, 200 - ending.length).toWellFormed()}${ending}`;
    if (taken.has(nameOf({ name: free }))) continue;
    taken.add(nameOf({ name: free }));
    return free;
  }
}

/** A profile of the file, in words that never hold a key. */
function placeOf(item: unknown, index: number): string {
  const name = (item as { name?: unknown } | null)?.name;
  const isPlain = typeof name === 'string' && name.length < 10_000 && !findKeyPlace(name);
  const words = isPlain ? tidyLine(name) : '';
  const short = words.length > 60 ? `${words.slice(0, 59).toWellFormed()}…` : words;
  return short ? `Profile “${short}”` : `Profile ${index + 1}`;
}

function sentenceOf(
  problem: { refused: string; place: (string | number)[]; sentence: string },
  place: string,
): string {
  if (problem.refused !== 'key-in-text') return `${place} cannot be brought in. ${problem.sentence}`;
  const words = placeInWords(problem.place);
  return `${place}${words ? `, ${words}` : ''}: an API key stands here, so it was not brought in. Narrowkey never keeps keys: take it out of the file, then import it again.`;
}

/** A link that is not the web's own is text, and stays as such. */
function mendLinks(item: unknown): { item: unknown; count: number } {
  const sources = (item as { sources?: unknown } | null)?.sources;
  if (!Array.isArray(sources)) return { item, count: 0 };
  let count = 0;
  const mended = sources.map((source: unknown) => {
    const { url, title } = (source ?? {}) as { url?: unknown; title?: unknown };
    if (typeof url !== 'string' || /^(https?:\/\/\S*)?$/i.test(tidyLine(url))) return source;
    if (title !== undefined && typeof title !== 'string') return source;
    count += 1;
    return { ...(source as object), url: '', title: title ? `${title} (${url})` : url };
  });
  return { item: count > 0 ? { ...(item as object), sources: mended } : item, count };
}

function noticesOn(item: unknown, profile: Profile, place: string): string[] {
  const found = { unknown: new Set<string>(), hidden: false };
  compareWith(item, profile, found);
  const notices: string[] = [];
  if (found.hidden) {
    notices.push(`${place}: hidden characters, which can make a text look like another, were taken out.`);
  }
  const names = [...found.unknown].map((name) => `“${tidyLine(name).slice(0, 40).toWellFormed()}”`);
  if (names.length > 0) {
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    notices.push(
      `${place}: left out what Narrowkey has no field for: ${names.slice(0, 5).join(', ')}${more}.`,
    );
  }
  return notices;
}

function compareWith(raw: unknown, read: unknown, found: { unknown: Set<string>; hidden: boolean }): void {
  if (typeof raw === 'string' && hidesSomething(raw)) found.hidden = true;
  if (typeof raw !== 'object' || raw === null || typeof read !== 'object' || read === null) return;
  for (const [name, value] of Object.entries(raw)) {
    if (!Object.hasOwn(read, name)) found.unknown.add(name);
    else compareWith(value, (read as Record<string, unknown>)[name], found);
  }
}
