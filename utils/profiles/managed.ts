import { isEqual } from './is-equal';
import type { StorageArea } from './storage';

/** The name under which an administrator's policy holds the guidance pack. The shipped managed schema names it too. */
export const MANAGED_GUIDANCE = 'guidance';

/** How long the policy may take: without it, everything else still has to work. A Chromium that has just started takes two seconds. */
const PATIENCE = 8_000;

/** How long what is only shown may wait for the policy. One that can be read at all is mostly there within two. */
const HASTE = 50;

/**
 * Reads the policy for as long as the background lives.
 * @param tell is called where something was shown by another policy than there turned out to be
 * @returns asks for the pack: `sure` waits for the policy; otherwise one that is slow to read counts as it was read last
 */
export function createPolicy(
  managed: Pick<StorageArea, 'get'> | undefined,
  tell: () => void,
): (sure: boolean) => Promise<unknown> {
  let late: Promise<void> | null = null;
  let last: unknown;
  return async (sure) => {
    const read = readManagedGuidance(managed).then((pack) => {
      last = pack;
      return pack;
    });
    if (sure) return read;
    const waited = Symbol();
    const soon = await Promise.race([
      read,
      new Promise((resolve) => setTimeout(() => resolve(waited), HASTE)),
    ]);
    if (soon !== waited) return soon;
    const shown = last;
    late ??= read.then((pack) => {
      late = null;
      if (!isEqual(pack, shown)) tell();
    });
    return shown;
  };
}

/**
 * The guidance pack that an administrator has set for all staff, as it stands in the policy; `undefined` where there is none.
 * Never throws: Firefox rejects where no policy names the extension.
 */
export async function readManagedGuidance(
  managed: Pick<StorageArea, 'get'> | undefined,
  patience = PATIENCE,
): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | number | undefined;
  const silence = new Promise<Record<string, unknown>>((resolve) => {
    timer = setTimeout(() => resolve({}), patience);
  });
  try {
    return (await Promise.race([managed?.get([MANAGED_GUIDANCE]), silence]))?.[MANAGED_GUIDANCE];
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
