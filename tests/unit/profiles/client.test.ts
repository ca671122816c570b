import { afterEach, describe, expect, test, vi } from 'vitest';
import { ask, isConnected, onRecordsChanged } from '../../../utils/profiles/client';
import { refusalOf } from './records';

/** An extension API as the page's script sees it. */
function stand(sendMessage: (message: unknown) => unknown, id = 'narrowkey') {
  type Listener = (...said: never[]) => void;
  const messages = new Set<Listener>();
  const changes = new Set<Listener>();
  const event = (listeners: Set<Listener>) => ({
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  });
  const api = {
    runtime: { id: id as string | undefined, sendMessage, onMessage: event(messages) },
    storage: { onChanged: event(changes) },
  };
  vi.stubGlobal('chrome', api);
  return { api, messages, changes };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('asking the background', () => {
  test('gives its answer', async () => {
    stand(async (message) => ({ answer: [message] }));
    expect(await ask('get-profile', { id: 'a' })).toEqual([{ narrowkey: 'get-profile', ask: { id: 'a' } }]);
  });

  test('gives its refusal as it stands', async () => {
    const refusal = { refused: 'storage-full', message: 'Full.', field: 'notes' };
    stand(async () => ({ refusal }));
    expect(await refusalOf(ask('get-session', null))).toEqual(refusal);
  });

  test('an answer of nothing is an answer', async () => {
    stand(async () => ({ answer: null }));
    expect(await ask('get-draft', { id: 'a' })).toBeNull();
  });

  const updated = { refused: 'updated', message: 'Narrowkey was updated. Reload this page.' };

  test('says that it was updated where the id is gone', async () => {
    const { api } = stand(async () => ({ answer: null }));
    api.runtime.id = undefined;
    expect(isConnected()).toBe(false);
    expect(await refusalOf(ask('get-session', null))).toEqual(updated);
  });

  test('says that it was updated where the whole API is gone', async () => {
    vi.stubGlobal('chrome', undefined);
    expect(await refusalOf(ask('get-session', null))).toEqual(updated);
  });

  test.each(['at once', 'later'])('says that it was updated where the call throws %s', async (when) => {
    const error = new Error('Extension context invalidated.');
    stand(() => {
      if (when === 'at once') throw error;
      return Promise.reject(error);
    });
    expect(await refusalOf(ask('get-session', null))).toEqual(updated);
  });

  test('says so where reading the API throws', async () => {
    vi.stubGlobal('chrome', {
      get runtime() {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(await refusalOf(ask('get-session', null))).toEqual(updated);
    onRecordsChanged(() => {}, new AbortController().signal);
  });

  test.each([
    ['no answer', async () => undefined],
    ['an answer of another kind', async () => 'yes'],
    ['a lost connection', async () => Promise.reject(new Error('Could not establish connection.'))],
  ])('%s is a failure in a sentence', async (_, reply) => {
    stand(reply);
    expect(await refusalOf(ask('get-session', null))).toMatchObject({
      refused: 'storage-failed',
      message: expect.stringContaining('Try again'),
    });
  });

  const lost = new Error('The message channel closed before a response was received.');

  test('asks once more where the background was stopped before it answered', async () => {
    const sendMessage = vi.fn().mockRejectedValueOnce(lost).mockResolvedValueOnce({ answer: null });
    stand(sendMessage);
    expect(await ask('get-draft', { id: 'a' })).toBeNull();
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['create-profile', { profile: {} }],
    ['delete-profiles', { ids: [] }],
    ['restore-profiles', { profiles: [] }],
    ['change-keys', { changes: [] }],
  ] as const)('never asks twice for %s, which may have been done', async (name, payload) => {
    const sendMessage = vi.fn().mockRejectedValue(lost);
    stand(sendMessage);
    expect((await refusalOf(ask(name, payload as never))).refused).toBe('storage-failed');
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('never lets an older wish come after a newer one', async () => {
    const arrived: unknown[] = [];
    const lose: (() => void)[] = [];
    stand((message) => {
      const { draft } = (message as { ask: { draft: { text: string } } }).ask;
      arrived.push(draft.text);
      return draft.text === 'L'
        ? new Promise((_, reject) => lose.push(() => reject(lost)))
        : Promise.resolve({ answer: null });
    });
    const older = refusalOf(ask('keep-draft', { id: 'a', draft: { text: 'L' } }));
    await ask('keep-draft', { id: 'a', draft: { text: 'La' } });
    for (const now of lose) now();
    expect((await older).refused).toBe('storage-failed');
    expect(arrived).toEqual(['L', 'La']);
  });

  test('does not wait for ever', async () => {
    vi.useFakeTimers();
    stand(() => new Promise(() => {}));
    const work = refusalOf(ask('get-session', null));
    await vi.advanceTimersByTimeAsync(12_000);
    expect((await work).refused).toBe('storage-failed');
  });
});

describe('hearing of changes', () => {
  test('calls once for all that changed at once, and not after the end', async () => {
    vi.useFakeTimers();
    const { messages, changes } = stand(async () => undefined);
    const stop = new AbortController();
    const callback = vi.fn();
    onRecordsChanged(callback, stop.signal);
    const say = (change: object, area = 'local') => {
      for (const listener of changes) (listener as (...said: unknown[]) => void)(change, area);
    };
    const notice = (message: unknown) => {
      for (const listener of messages) (listener as (said: unknown) => void)(message);
    };
    say({ 'profile:a': {} });
    say({ 'in-progress': {} });
    notice({ narrowkey: 'records-changed' });
    expect(callback).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(callback).toHaveBeenCalledTimes(1);

    say({ 'draft:a': {}, panel: {}, journal: {}, started: {} });
    say({ 'profile:a': {} }, 'session');
    notice(null);
    notice({ narrowkey: 'get-session' });
    await vi.runAllTimersAsync();
    expect(callback).toHaveBeenCalledTimes(1);

    say({ guidance: {} }, 'managed');
    stop.abort();
    await vi.runAllTimersAsync();
    expect(callback).toHaveBeenCalledTimes(1);
    expect(messages.size + changes.size).toBe(0);
  });
});
