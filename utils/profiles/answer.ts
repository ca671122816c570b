import * as z from 'zod/mini';
import type { HelpPart } from '../guidance/explanations';
import { type Calendar, changeKey, mergeChange, recordReview, withDates } from './change';
import { compareKeyList } from './compare-key-list';
import { dayOf } from './day';
import { choosePack, deletePack, guidanceOf, importPack, packOf } from './guidance-records';
import { isEqual } from './is-equal';
import { findKeyPlace, type Place } from './key-place';
import { keyRefused } from './key-refused';
import { isAsideKey, isRecordKey, recordKey } from './record';
import { RecordsError, refuse } from './records-error';
import type { Answer, Ask, Reply, RequestName } from './requests';
import { sayIssue } from './say-issue';
import { acceptedFindingSchema, keyStatuses, type Profile, reviewSchema, stepIdSchema } from './schema';
import {
  draftKey,
  IN_PROGRESS,
  inProgress,
  keyReferenceSchema,
  overviewOf,
  PANEL,
  panelSchema,
  profileFrom,
  sessionOf,
} from './state';
import type { Store, Transaction } from './store';

/** Who asks: our own popup and register may do everything, a script in a web page what the page needs. */
export interface Asker {
  from: 'extension' | 'page';
  /** The tab that asks, where it is one. */
  tabId: number | null;
}

/** What the answers need of the world around the records. */
export interface World {
  store: Store;
  /** The guidance pack of an administrator's policy, as it stands there. Where `sure` is false, a slow policy counts as none. */
  managedGuidance(sure: boolean): Promise<unknown>;
  showCount(tabId: number, count: number | null): Promise<void>;
  openHelp(about: HelpPart): Promise<void>;
  now(): Date;
  newId(): string;
}

interface Moment {
  managed: unknown;
  now: string;
  today: string;
  newId: () => string;
}

interface Handler<N extends RequestName> {
  /** What a page's script may ask is listed by hand: a page that was taken over can ask anything it likes. */
  page?: true;
  /** What it writes follows an institution's rules, so an administrator's policy has to be known first. */
  byGuidance?: true;
  /** What has to arrive. Profiles are checked when they are written. */
  ask: z.ZodMiniType;
  /** The entries of the storage that it needs; all where it is absent. */
  entries?(ask: Ask<N>): string[];
  answer(ask: Ask<N>, records: Transaction, moment: Moment): Answer<N>;
}

type Handled = Exclude<RequestName, 'show-findings-count' | 'open-help'>;

const id = z.string().check(z.maxLength(200));
const loose = z.record(z.string(), z.unknown());
const nothing = z.null();

const listedKeySchema = z.object({
  name: z.string(),
  enabled: z.nullable(z.boolean()),
  permissions: z.array(
    z.object({
      area: z.string(),
      environment: z.nullable(z.string()),
      permission: z.nullable(z.enum(['read-only', 'read/write'])),
      text: z.string(),
    }),
  ),
  hasMore: z.boolean(),
});

const GONE = 'That profile is not in the register any more. Look at the list of profiles again.';

const handlers: { [N in Handled]: Handler<N> } = {
  'list-profiles': { ask: nothing, answer: (_, records, { today }) => overviewOf(records, today) },
  'get-profile': {
    ask: z.object({ id }),
    entries: (ask) => [recordKey(ask.id)],
    answer: (ask, records) => records.profile(ask.id) ?? null,
  },
  'all-profiles': { ask: nothing, answer: (_, records) => records.profiles() },
  'create-profile': {
    byGuidance: true,
    page: true,
    ask: z.object({ profile: loose }),
    answer({ profile }, records, moment) {
      const made = records.put(profileFrom(profile, moment.newId(), moment.now));
      const calendar = calendarOf(records, moment);
      return records.put({ ...made, keys: made.keys.map((key) => withDates(key, calendar)) });
    },
  },
  'change-profile': {
    ask: z.object({ id, change: loose, base: loose }),
    entries: (ask) => [recordKey(ask.id)],
    answer(ask, records, moment) {
      const old = known(records, ask.id);
      const { profile, conflicts } = mergeChange(old, ask.change, ask.base);
      return { profile: touch(records, old, profile, moment), conflicts };
    },
  },
  'change-key': {
    byGuidance: true,
    page: true,
    ask: z.object({ key: keyReferenceSchema, change: loose }),
    answer: ({ key, change }, records, moment) => applyToKey(records, key, change, moment),
  },
  'change-keys': {
    byGuidance: true,
    ask: z.object({ changes: z.array(z.object({ key: keyReferenceSchema, change: loose })) }),
    answer({ changes }, records, moment) {
      const before = new Map<string, Profile>();
      for (const { key, change } of changes) {
        if (!before.has(key.profileId)) before.set(key.profileId, known(records, key.profileId));
        applyToKey(records, key, change, moment);
      }
      return [...before.values()];
    },
  },
  'delete-profiles': {
    ask: z.object({ ids: z.array(id) }),
    entries: (ask) => ask.ids.map(recordKey),
    answer({ ids }, records) {
      const gone = [...new Set(ids)].flatMap((one) => records.profile(one) ?? []);
      for (const profile of gone) records.delete(profile.id);
      return gone;
    },
  },
  'restore-profiles': {
    ask: z.object({
      profiles: z.array(loose),
      deleteIds: z.optional(z.array(id)),
      seen: z.optional(z.array(z.object({ id, updatedAt: z.nullable(z.string()) }))),
    }),
    answer({ profiles, deleteIds = [], seen = [] }, records) {
      for (const { id, updatedAt } of seen) {
        if ((records.profile(id)?.updatedAt ?? null) === updatedAt) continue;
        throw refuse(
          'changed-meanwhile',
          'A profile was changed meanwhile in another window, so nothing was written. Look at the changes again.',
        );
      }
      for (const gone of deleteIds) records.delete(gone);
      for (const profile of profiles) {
        if (!profile.id) throw refuse('invalid', 'A profile without an id cannot be put back.', 'id');
        records.put(profile);
      }
      return null;
    },
  },
  'use-for-next-key': {
    page: true,
    ask: z.object({ key: z.nullable(keyReferenceSchema) }),
    answer({ key }, records, moment) {
      if (key) known(records, key.profileId);
      records.setValue(IN_PROGRESS, key ?? undefined);
      return sessionOf(records, moment.managed);
    },
  },
  'get-session': {
    page: true,
    ask: nothing,
    answer: (_, records, moment) => sessionOf(records, moment.managed),
  },
  'accept-finding': {
    byGuidance: true,
    page: true,
    ask: z.object({ key: keyReferenceSchema, accepted: acceptedFindingSchema }),
    answer({ key, accepted }, records, moment) {
      const finding = { ...accepted, acceptedOn: accepted.acceptedOn || moment.today };
      changeKeyOf(records, key, moment, ({ acceptedFindings }) => ({
        acceptedFindings: [
          ...acceptedFindings.filter(
            ({ code, area, selected }) =>
              code !== finding.code || area !== finding.area || selected !== finding.selected,
          ),
          finding,
        ],
      }));
      return sessionOf(records, moment.managed);
    },
  },
  'tick-step': {
    byGuidance: true,
    page: true,
    ask: z.object({
      key: keyReferenceSchema,
      step: stepIdSchema.check(z.minLength(1)),
      ticked: z.boolean(),
    }),
    answer({ key, step, ticked }, records, moment) {
      changeKeyOf(records, key, moment, ({ tickedSteps }) => {
        const others = tickedSteps.filter((one) => one !== step);
        return { tickedSteps: ticked ? [...others, step] : others };
      });
      return sessionOf(records, moment.managed);
    },
  },
  'record-review': {
    byGuidance: true,
    ask: z.object({
      key: keyReferenceSchema,
      review: reviewSchema,
      nextReviewOn: z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
    }),
    answer({ key, review, nextReviewOn }, records, moment) {
      const old = known(records, key.profileId);
      const profile = recordReview(old, key, review, nextReviewOn, calendarOf(records, moment));
      if (review.outcome !== 'kept') endIfInProgress(records, key);
      return touch(records, old, profile, moment);
    },
  },
  'get-draft': {
    ask: z.object({ id }),
    entries: (ask) => [draftKey(ask.id)],
    answer: (ask, records) => (records.value(draftKey(ask.id)) as Answer<'get-draft'>) ?? null,
  },
  'keep-draft': {
    ask: z.object({
      id,
      draft: z.nullable(z.record(z.string(), z.string().check(z.maxLength(100_000)))),
    }),
    entries: (ask) => [draftKey(ask.id)],
    answer(ask, records) {
      records.setValue(draftKey(ask.id), ask.draft ?? undefined);
      return null;
    },
  },
  'place-panel': {
    page: true,
    ask: panelSchema,
    entries: () => [PANEL],
    answer(placement, records) {
      records.setValue(PANEL, placement);
      return null;
    },
  },
  'compare-key-list': {
    page: true,
    ask: z.object({ keys: z.array(listedKeySchema).check(z.maxLength(5000)) }),
    answer: ({ keys }, records) => compareKeyList(keys, records.profiles()),
  },
  'read-set-aside': {
    ask: z.object({ id }),
    answer(ask, records) {
      if (!records.setAside().some((one) => one.id === ask.id)) return null;
      const value = records.value(ask.id);
      if (findKeyPlace(value)) {
        throw refuse(
          'key-in-text',
          'That record holds an API key, so it cannot be saved to a file. Delete it, and make the profile again.',
        );
      }
      return JSON.stringify(value, null, 2);
    },
  },
  'delete-set-aside': {
    ask: z.object({ id }),
    answer(ask, records) {
      const isDamaged = records.setAside().some((one) => one.id === ask.id && one.reason === 'damaged');
      if (isDamaged && (isRecordKey(ask.id) || isAsideKey(ask.id))) records.setValue(ask.id, undefined);
      return null;
    },
  },
  'get-guidance': {
    ask: nothing,
    answer: (_, records, { managed }) => guidanceOf(records, managed),
  },
  'choose-pack': {
    byGuidance: true,
    ask: z.object({ id }),
    answer(ask, records, { managed }) {
      choosePack(records, managed, ask.id);
      return guidanceOf(records, managed);
    },
  },
  'import-pack': {
    byGuidance: true,
    ask: z.object({ text: z.string() }),
    answer({ text }, records, { managed }) {
      importPack(records, managed, text);
      return guidanceOf(records, managed);
    },
  },
  'delete-pack': {
    byGuidance: true,
    ask: z.object({ id }),
    answer(ask, records, { managed }) {
      deletePack(records, ask.id);
      return guidanceOf(records, managed);
    },
  },
};

const countSchema = z.object({ count: z.nullable(z.number().check(z.int(), z.minimum(0))) });
const helpSchema = z.object({ about: z.enum(['areas', 'replies']) });

/** What looks for keys itself, or looks only: a key in the name of one on the list must not stop the comparison. */
const keepsNothing = new Set(['import-pack', 'compare-key-list']);

/** What a page may change of a key: what it can know. */
const pageChangeSchema = z.strictObject({
  status: z.optional(z.enum(keyStatuses)),
  createdOn: z.optional(z.string()),
  deliveredOn: z.optional(z.string()),
});

/**
 * Answers one message to the background.
 * @returns the reply to send back; `undefined` where the message is no request of ours. Never rejects.
 */
export function answer(
  message: unknown,
  asker: Asker,
  world: World,
): Promise<Reply<RequestName>> | undefined {
  const name = (message as { narrowkey?: unknown } | null)?.narrowkey;
  if (typeof name !== 'string' || name === 'records-changed') return undefined;
  return reply(name, (message as { ask?: unknown }).ask ?? null, asker, world).catch((error: unknown) => ({
    refusal:
      error instanceof RecordsError
        ? error.refusal
        : refuse(
            'invalid',
            'Narrowkey could not do this. Nothing was changed. Reload this page, then try again.',
          ).refusal,
  }));
}

async function reply(name: string, ask: unknown, asker: Asker, world: World): Promise<Reply<RequestName>> {
  if (name === 'show-findings-count') {
    const { count } = parsed(countSchema, ask);
    if (asker.tabId !== null) await world.showCount(asker.tabId, count);
    return { answer: null };
  }
  if (name === 'open-help') {
    await world.openHelp(parsed(helpSchema, ask).about);
    return { answer: null };
  }
  const handler = Object.hasOwn(handlers, name) ? (handlers[name as Handled] as Handler<Handled>) : undefined;
  if (!handler)
    throw refuse('invalid', 'Narrowkey does not know this request. Reload this page, then try again.');
  if (asker.from === 'page') {
    if (!handler.page) throw notForPages();
    if (name === 'change-key') onlyWhatPagesKnow(ask);
  }
  // Checked before it is parsed: what a schema takes out must not hide a key that somebody typed.
  const keyPlace = keepsNothing.has(name) ? null : findKeyPlace(ask);
  if (keyPlace) throw keyRefused(fieldPlace(keyPlace));
  const payload = parsed(handler.ask, ask) as Ask<Handled>;
  const now = world.now();
  const moment: Moment = {
    managed: await world.managedGuidance(handler.byGuidance === true),
    now: now.toISOString(),
    today: dayOf(now),
    newId: world.newId,
  };
  const entries = handler.entries?.(payload) ?? null;
  return { answer: await world.store.run(entries, (records) => handler.answer(payload, records, moment)) };
}

function parsed<T extends z.ZodMiniType>(schema: T, ask: unknown): z.output<T> {
  const result = z.safeParse(schema, ask);
  if (result.success) return result.data;
  const { place, sentence } = sayIssue(result.error.issues[0], 'The request');
  throw refuse('invalid', sentence, String(place.at(-1) ?? ''));
}

const notForPages = () =>
  refuse('not-allowed', 'This can only be done in the Narrowkey popup or register. Open it there.');

function onlyWhatPagesKnow(ask: unknown): void {
  const { change } = ask as { change?: unknown };
  if (!z.safeParse(pageChangeSchema, change).success) throw notForPages();
}

/** What a request wraps its texts in is no field that a person knows. */
const WRAPPERS = new Set([
  'profile',
  'profiles',
  'change',
  'changes',
  'base',
  'draft',
  'accepted',
  'review',
  'key',
]);

/** The place in a request without its wrappers, so that it begins with the field. */
function fieldPlace(place: Place): Place {
  const start = place.findIndex((part) => typeof part === 'string' && !WRAPPERS.has(part));
  return start < 0 ? [] : place.slice(start);
}

function known(records: Transaction, profileId: string): Profile {
  const profile = records.profile(profileId);
  if (!profile) throw refuse('not-found', GONE);
  return profile;
}

function touch(records: Transaction, old: Profile, profile: Profile, { now }: Moment): Profile {
  return isEqual(profile, old) ? old : records.put({ ...profile, updatedAt: now });
}

function calendarOf(records: Transaction, { managed, today }: Moment): Calendar {
  return { today, reviewMonths: packOf(records, managed).pack.reviewMonths };
}

function applyToKey(
  records: Transaction,
  key: Ask<'change-key'>['key'],
  change: Ask<'change-key'>['change'],
  moment: Moment,
): Profile {
  if (change.status === 'retired') endIfInProgress(records, key);
  return changeKeyOf(records, key, moment, () => change);
}

function changeKeyOf(
  records: Transaction,
  reference: Ask<'change-key'>['key'],
  moment: Moment,
  change: (key: Profile['keys'][number]) => Ask<'change-key'>['change'],
): Profile {
  const old = known(records, reference.profileId);
  const calendar = calendarOf(records, moment);
  const added = changeKey(old, reference, {}, calendar);
  const key = added.keys.find(
    ({ status, institution, environment }) =>
      status !== 'retired' && institution === reference.institution && environment === reference.environment,
  );
  return touch(records, old, key ? changeKey(added, reference, change(key), calendar) : added, moment);
}

function endIfInProgress(records: Transaction, key: Ask<'change-key'>['key']): void {
  const current = inProgress(records);
  const isIt =
    current?.profileId === key.profileId &&
    current.institution === key.institution &&
    current.environment === key.environment;
  if (isIt) records.setValue(IN_PROGRESS, undefined);
}
