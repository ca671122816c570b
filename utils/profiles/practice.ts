import type { HelpPart } from '../guidance/explanations';
import { answer, type World } from './answer';
import { exampleProfile } from './example';
import { RecordsError } from './records-error';
import type { Answer, Ask, Records, Reply, RequestName } from './requests';
import { IN_PROGRESS } from './state';
import type { StorageArea } from './storage';
import { createStore } from './store';

/** What the practice page starts with: the example, named so that nobody takes it for a real one. */
function practiceProfile(now: string) {
  const { name, example, ...profile } = exampleProfile(now);
  return { ...profile, id: 'practice', name: `${name} (practice)` };
}

/** A storage that lasts as long as its page. */
function memory(onChange: () => void): StorageArea {
  const entries = new Map<string, unknown>();
  return {
    get: async (keys) =>
      Object.fromEntries([...entries].filter(([key]) => keys === null || keys.includes(key))),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) entries.set(key, structuredClone(value));
      onChange();
    },
    remove: async (keys) => {
      for (const key of keys) entries.delete(key);
      onChange();
    },
  };
}

/**
 * Records to practice with, that answer as the background does and begin with one profile in progress. They live in this
 * page alone: nothing of them is kept, and no real profile is seen or changed.
 * @param openHelp shows a part of the help
 */
export function practiceRecords(openHelp: (about: HelpPart) => void = () => {}): Records {
  const listeners = new Set<() => void>();
  let waiting = false;
  const tell = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      for (const listener of listeners) listener();
    });
  };
  const store = createStore(memory(tell));
  const world: World = {
    store,
    managedGuidance: async () => undefined,
    showCount: async () => {},
    openHelp: async (about) => openHelp(about),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  };
  const begun = store.run(null, (records) => {
    for (const { id } of records.profiles()) records.delete(id);
    const { id, keys } = records.put(practiceProfile(new Date().toISOString()));
    const [{ institution, environment } = { institution: '', environment: 'Production' }] = keys;
    records.setValue(IN_PROGRESS, { profileId: id, institution, environment });
  });

  return {
    async ask<N extends RequestName>(name: N, payload: Ask<N>): Promise<Answer<N>> {
      await begun;
      const reply = (await answer({ narrowkey: name, ask: payload }, { from: 'page', tabId: null }, world)) as
        | Reply<N>
        | undefined;
      if (!reply) throw new TypeError(`No such request: ${name}`);
      if ('refusal' in reply) throw new RecordsError(reply.refusal);
      return reply.answer;
    },
    isConnected: () => true,
    onRecordsChanged(callback, signal) {
      listeners.add(callback);
      signal.addEventListener('abort', () => listeners.delete(callback));
    },
  };
}
