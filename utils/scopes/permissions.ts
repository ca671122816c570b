import { plain } from './plain.ts';
import type { Permission } from './types.ts';

/** Every wording that means exactly one permission. A wording that is not here is not guessed. */
const WORDINGS = new Map<string, Permission>([
  ['read only', 'read-only'],
  ['readonly', 'read-only'],
  ['read write', 'read/write'],
  ['readwrite', 'read/write'],
  ['r w', 'read/write'],
  ['rw', 'read/write'],
]);

/** The permission that a choice's words mean, or `null` where the words are not known. */
export function readPermission(text: string): Permission | null {
  return WORDINGS.get(plain(text)) ?? null;
}

/** How the Developer Network words a permission. */
export function permissionLabel(permission: Permission): string {
  return permission === 'read-only' ? 'Read-only' : 'Read/write';
}

/** Whether a key that has `granted` may do all that needs `needed`: read/write includes read-only. */
export function covers(granted: Permission, needed: Permission): boolean {
  return granted === needed || granted === 'read/write';
}
