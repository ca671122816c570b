import type { LeastScope } from './least-scopes';

/** A reason is read beside a row of the form: the calls that weigh most are enough. */
const SHOWN = 2;

/**
 * The reason for a scope in one line: the calls that make it necessary, writing calls first where it is read/write, because
 * they are what makes it so.
 */
export function callsAsReason({ calls, permission }: LeastScope): string {
  const writing = (call: string) => !call.startsWith('GET ') && !/\?op=auth$/.test(call);
  const ordered =
    permission === 'read/write'
      ? [...calls.filter(writing), ...calls.filter((call) => !writing(call))]
      : calls;
  const more = ordered.length - SHOWN;
  return ordered.slice(0, SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
