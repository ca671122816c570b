import type { AskRecords } from '../../../components/popup/records';
import { neutralPack } from '../../../utils/guidance/built-in';
import type { Draft, RecordsOverview } from '../../../utils/profiles/requests';
import { dueReviews } from '../../../utils/profiles/reviews';
import type { KeyReference, Profile } from '../../../utils/profiles/schema';
import { makeProfile } from '../make-profile';

/** Records in memory, for components that ask. They answer as the background does, without a storage behind them. */
export class FakeRecords {
  profiles = new Map<string, Profile>();
  drafts = new Map<string, Draft>([['popup-welcome', { seen: 'yes' }]]);
  inProgress: KeyReference | null = null;
  words = neutralPack.words;
  setAside: RecordsOverview['setAside'] = [];
  /** A sentence that every request of that name is refused with. */
  refusals = new Map<string, string>();
  asked: { name: string; payload: unknown }[] = [];
  private listeners: (() => void)[] = [];

  constructor(profiles: Profile[] = []) {
    for (const profile of profiles) this.profiles.set(profile.id, profile);
  }

  changed() {
    for (const listener of this.listeners) listener();
  }

  onRecordsChanged = (callback: () => void, signal: AbortSignal) => {
    this.listeners.push(callback);
    signal.addEventListener('abort', () => {
      this.listeners = this.listeners.filter((listener) => listener !== callback);
    });
  };

  ask: AskRecords = async (name, payload) => {
    this.asked.push({ name, payload: structuredClone(payload) });
    const refusal = this.refusals.get(name);
    if (refusal) throw new Error(refusal);
    const answer = this.answers[name];
    if (!answer) throw new Error(`No answer is written for ${name}.`);
    return structuredClone(answer(payload as never)) as never;
  };

  private answers: Partial<Record<Parameters<AskRecords>[0], (payload: never) => unknown>> = {
    'list-profiles': () => ({
      profiles: [...this.profiles.values()]
        .sort((one, other) => one.name.localeCompare(other.name))
        .map((profile) => ({ ...profile, example: profile.example ?? false })),
      dueReviews: dueReviews([...this.profiles.values()], '2026-11-25'),
      inProgress: this.inProgress,
      setAside: this.setAside,
    }),
    'all-profiles': () => [...this.profiles.values()],
    'get-profile': ({ id }: { id: string }) => this.profiles.get(id) ?? null,
    'create-profile': ({ profile }: { profile: Partial<Profile> & { name: string } }) => {
      const { id: _, ...rest } = profile;
      const made = makeProfile({ ...rest, id: `made-${this.profiles.size}` });
      this.profiles.set(made.id, made);
      this.changed();
      return made;
    },
    'change-profile': ({
      id,
      change,
      base,
    }: {
      id: string;
      change: Partial<Profile>;
      base: Partial<Profile>;
    }) => {
      const profile = this.profiles.get(id);
      if (!profile) throw new Error('There is no such profile.');
      const names = Object.keys(change) as (keyof Profile)[];
      const conflicts = names.filter((name) => JSON.stringify(profile[name]) !== JSON.stringify(base[name]));
      const free = names.filter((name) => !conflicts.includes(name));
      const next = { ...profile, ...Object.fromEntries(free.map((name) => [name, change[name]])) };
      this.profiles.set(id, next);
      this.changed();
      return { profile: next, conflicts };
    },
    'delete-profiles': ({ ids }: { ids: string[] }) => {
      const gone = ids.flatMap((id) => this.profiles.get(id) ?? []);
      for (const id of ids) this.profiles.delete(id);
      if (this.inProgress && ids.includes(this.inProgress.profileId)) this.inProgress = null;
      this.changed();
      return gone;
    },
    'restore-profiles': ({ profiles, deleteIds = [] }: { profiles: Profile[]; deleteIds?: string[] }) => {
      for (const id of deleteIds) this.profiles.delete(id);
      for (const profile of profiles) this.profiles.set(profile.id, profile);
      this.changed();
      return null;
    },
    'use-for-next-key': ({ key }: { key: KeyReference | null }) => {
      this.inProgress = key;
      this.changed();
      return null;
    },
    'get-guidance': () => ({ inForce: { ...neutralPack, words: this.words } }),
    'get-draft': ({ id }: { id: string }) => this.drafts.get(id) ?? null,
    'keep-draft': ({ id, draft }: { id: string; draft: Draft | null }) => {
      if (draft) this.drafts.set(id, draft);
      else this.drafts.delete(id);
      return null;
    },
  };
}
