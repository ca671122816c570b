import type { StorageArea } from './storage';

/** The name under which an administrator's policy holds the guidance pack. The shipped managed schema names it too. */
export const MANAGED_GUIDANCE = 'guidance';

/** How long the policy may take: without it, everything else still has to work. */
const PATIENCE = 2_000;

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
