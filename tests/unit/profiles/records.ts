import { type Asker, answer } from '../../../utils/profiles/answer';
import { RecordsError } from '../../../utils/profiles/records-error';
import type { Answer, Ask, Refusal, RequestName } from '../../../utils/profiles/requests';
import { type Profile, profileSchema } from '../../../utils/profiles/schema';
import { createStore, type StoreOptions } from '../../../utils/profiles/store';
import { FakeStorage } from './fake-storage';

/** The records on a stand-in storage, asked as popup and page ask them. */
export function makeRecords(storage = new FakeStorage(), options: StoreOptions = {}) {
  let ids = 0;
  const clock = { now: new Date(2026, 10, 25, 12) };
  const world = {
    managed: undefined as unknown,
    counts: [] as [number, number | null][],
    opened: [] as string[],
  };
  const store = createStore(storage, { now: () => clock.now.toISOString(), patience: 50, ...options });
  async function askAs<N extends RequestName>(asker: Asker, name: N, ask: Ask<N>): Promise<Answer<N>> {
    const reply = await answer(JSON.parse(JSON.stringify({ narrowkey: name, ask })), asker, {
      store,
      managedGuidance: async () => world.managed,
      showCount: async (tabId, count) => void world.counts.push([tabId, count]),
      openHelp: async (about) => void world.opened.push(about),
      now: () => clock.now,
      newId: () => `id-${++ids}-${Math.random().toString(36).slice(2, 8)}`,
    });
    if (!reply) throw new Error('no reply');
    if ('refusal' in reply) throw new RecordsError(reply.refusal);
    return reply.answer as Answer<N>;
  }
  return {
    storage,
    store,
    clock,
    world,
    ask: <N extends RequestName>(name: N, payload: Ask<N>) =>
      askAs({ from: 'extension', tabId: null }, name, payload),
    askFromPage: <N extends RequestName>(name: N, payload: Ask<N>) =>
      askAs({ from: 'page', tabId: 7 }, name, payload),
  };
}

/** What was refused; fails where it was not. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    if (error instanceof RecordsError) return error.refusal;
    throw error;
  }
  throw new Error('It was not refused.');
}

export function makeProfile(given: Partial<Profile> = {}): Profile {
  return profileSchema.parse({ id: 'one', name: 'One', ...given });
}

/** An API key's form, made up of zeros, so that no file of ours ever holds one. */
export const CANARY = `l7xx${'0123456789abcdef'.repeat(2)}`;
