import { findKeyInText, KEY_REFUSED } from '../scopes/key-in-text';
import { extensionApi } from './extension-api';
import { matters } from './matters';
import { RecordsError, refuse } from './records-error';
import type { Answer, Ask, Message, Reply, RequestName } from './requests';

export { RecordsError };

/** Longer than the background waits for the storage, so that its own, more exact sentence comes first. */
const PATIENCE = 12_000;

/** What to say where the extension has gone from under a page. */
export const UPDATED = 'Narrowkey was updated. Reload this page.';

const updated = () => refuse('updated', UPDATED);

/** Whether the extension that this context belongs to still runs. After an update, an old page's panel is on its own. */
export function isConnected(): boolean {
  try {
    return Boolean(extensionApi()?.runtime?.id);
  } catch {
    return false;
  }
}

/** Whether a key stands anywhere in what is asked. */
const holdsKey = (part: unknown): boolean =>
  typeof part === 'string' ? findKeyInText(part) !== null : Object.values(part ?? {}).some(holdsKey);

/** What must not be done a second time where only its answer was lost. All else comes to the same, as long as it is the newest. */
const ONCE = /^(create|delete|restore|record|import|open|change-keys)/;
const READS = /^(get|list|compare)/;

let newest = 0;

/**
 * Asks the background, the only reader and writer of the records. One that was stopped before it answered is asked once more,
 * which starts it again.
 * Nothing that holds a key is sent, not even to the background, which would refuse it.
 * @throws RecordsError with a sentence for the person; `refusal.refused` is `updated` where the extension is gone.
 * @example const session = await ask('get-session', null);
 */
export async function ask<N extends RequestName>(name: N, payload: Ask<N>): Promise<Answer<N>> {
  if (holdsKey(payload)) throw refuse('key-in-text', KEY_REFUSED);
  const mine = ++newest;
  // What was typed or chosen since then must not be undone by asking again.
  const again = () => READS.test(name) || (mine === newest && !ONCE.test(name));
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const send = async (): Promise<Reply<N> | undefined> => {
    try {
      const message: Message = { narrowkey: name, ask: payload };
      if (isConnected()) return (await extensionApi()?.runtime.sendMessage(message)) as Reply<N>;
    } catch (error) {
      if (isConnected() && !/context invalid/i.test(String(error))) return undefined;
    }
    throw updated();
  };
  const answered = send().then((said) => said ?? (again() ? send() : said));
  const reply = await Promise.race([answered, silence]);
  const said = Object(reply) as object | Reply<N>;
  if ('answer' in said) return said.answer;
  if ('refusal' in said) throw new RecordsError(said.refusal);
  throw refuse(
    'storage-failed',
    'Narrowkey did not answer: perhaps this was not saved. Try again, or restart the browser.',
  );
}

/**
 * Calls back, at most once in a turn of the event loop, after a profile, the key in progress or the guidance changed, in
 * whichever tab or window. Until `signal` aborts. Ask again for what you show.
 */
export function onRecordsChanged(callback: () => void, signal: AbortSignal): void {
  let waiting = false;
  const tell = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!signal.aborted) callback();
    });
  };
  const onMessage = (message: unknown) => {
    if ((message as { narrowkey?: unknown } | null)?.narrowkey === 'records-changed') tell();
  };
  const onStorage = (changes: object, areaName: string) => {
    if (matters(changes, areaName)) tell();
  };
  try {
    const api = extensionApi();
    if (signal.aborted || !api) return;
    // Extension pages hear it from the storage. The page's own script has no access to the storage: the background tells it.
    api.runtime.onMessage.addListener(onMessage as never);
    api.storage?.onChanged?.addListener(onStorage);
    signal.addEventListener('abort', () => {
      try {
        api.runtime.onMessage.removeListener(onMessage as never);
        api.storage?.onChanged?.removeListener(onStorage);
      } catch {
        // The extension is gone, and its listeners with it.
      }
    });
  } catch {
    // The extension is gone: there will be no changes to tell.
  }
}
