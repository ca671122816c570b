import { builtInPacks } from '../guidance/built-in';
import { type PackInForce, packInForce } from '../guidance/in-force';
import { type PackProblem, parsePack, readPack } from '../guidance/read-pack';
import type { GuidancePack } from '../guidance/schema';
import { findKeyPlace } from './key-place';
import { keyRefused } from './key-refused';
import { refuse } from './records-error';
import type { Guidance } from './requests';
import { sayIssue } from './say-issue';
import type { Transaction } from './store';
import { tidy } from './tidy';

const CHOSEN = 'guidance-chosen';
const PACK = 'guidance-pack:';

/** The guidance pack whose rules hold, with what there is to choose from. */
export function guidanceOf(records: Transaction, managed: unknown): Guidance {
  const { inForce, imported, problem } = lookUp(records, managed);
  const own = inForce.setBy === 'organization' ? [{ ...inForce.pack, from: 'organization' as const }] : [];
  const packs = [
    ...own,
    ...builtInPacks.map((pack) => ({ ...pack, from: 'built-in' as const })),
    ...imported.map((pack) => ({ ...pack, from: 'imported' as const })),
  ];
  return {
    inForce: inForce.pack,
    setBy: inForce.setBy,
    packs: packs.map(({ id, name, from }) => ({ id, name, from })),
    problem,
  };
}

/** The guidance pack in force, and who set it. `managed` is what an administrator's policy holds. */
export function packOf(records: Transaction, managed: unknown): PackInForce {
  return lookUp(records, managed).inForce;
}

/** @throws RecordsError where the organization has set a pack, or there is no pack of that id */
export function choosePack(records: Transaction, managed: unknown, id: string): void {
  const { inForce, imported } = lookUp(records, managed);
  keepOut(inForce);
  if (![...builtInPacks, ...imported].some((pack) => pack.id === id)) {
    throw refuse('not-found', 'That guidance pack is not here any more. Choose another one.');
  }
  records.setValue(CHOSEN, id);
}

/** @throws RecordsError with what is wrong with the pack */
export function importPack(records: Transaction, managed: unknown, text: string): void {
  keepOut(lookUp(records, managed).inForce);
  const parsed = parsePack(text);
  if ('problem' in parsed) throw refuse('invalid', inWords(parsed.problem));
  const read = readSafely(parsed.data);
  if ('refused' in read) throw refuse(read.refused, read.sentence);
  if (builtInPacks.some(({ id }) => id === read.pack.id)) {
    throw refuse(
      'invalid',
      `The id “${read.pack.id}” belongs to a built-in pack. Give this one an id of its own.`,
    );
  }
  records.setValue(PACK + read.pack.id, read.pack);
  records.setValue(CHOSEN, read.pack.id);
}

/** Deletes an imported pack. Where it was in force, the neutral one is from then on. */
export function deletePack(records: Transaction, id: string): void {
  records.setValue(PACK + id, undefined);
  if (records.value(CHOSEN) === id) records.setValue(CHOSEN, undefined);
}

function lookUp(records: Transaction, managed: unknown) {
  const imported: GuidancePack[] = [];
  let problem: string | null = null;
  for (const key of records
    .keys()
    .filter((name) => name.startsWith(PACK))
    .sort()) {
    const read = readSafely(records.value(key));
    if ('pack' in read) imported.push(read.pack);
    else problem = `An imported guidance pack cannot be read, so it is not in force. ${read.sentence}`;
  }
  const set = managed === undefined || managed === null ? null : readSafely(managed);
  if (set && 'sentence' in set) {
    problem = `The guidance pack that your organization has set cannot be read, so it is not in force. ${set.sentence}`;
  }
  const chosen = records.value(CHOSEN);
  const organization = set && 'pack' in set ? set.pack : null;
  const inForce = packInForce(organization, imported, typeof chosen === 'string' ? chosen : null);
  return { inForce, imported, problem };
}

function readSafely(
  data: unknown,
): { pack: GuidancePack } | { refused: 'key-in-text' | 'invalid'; sentence: string } {
  const place = findKeyPlace(data);
  if (place) return { refused: 'key-in-text', sentence: keyRefused(place).message };
  const read = readPack(tidy(data));
  return 'pack' in read ? read : { refused: 'invalid', sentence: inWords(read.problem) };
}

function inWords({ sentence, issue }: PackProblem): string {
  return issue ? sayIssue(issue, 'The guidance pack').sentence : sentence;
}

function keepOut(inForce: PackInForce): void {
  if (inForce.setBy === 'organization') {
    throw refuse('not-allowed', 'The guidance is set by your organization, so it cannot be changed here.');
  }
}
