import type { Profile } from '../../../utils/profiles/schema';
import type { EditorDraft } from './draft';
import { formOf, type KeyRow, type ProfileForm } from './form';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Finds again, among the keys as they are stored now, those that the person's rows were. */
function moved(rows: KeyRow[], before: Profile, now: Profile): KeyRow[] {
  return rows.map((row) => {
    const key = row.stored === null ? undefined : before.keys[row.stored];
    const place = key
      ? now.keys.findIndex(
          ({ institution, environment, createdOn }) =>
            institution === key.institution && environment === key.environment && createdOn === key.createdOn,
        )
      : -1;
    return { ...row, stored: place < 0 ? null : place };
  });
}

/**
 * Goes on with a draft after its record changed elsewhere: what the person did not touch becomes as it is stored now, what
 * they did touch stays theirs, except for the fields that they give up.
 */
export function settle(draft: EditorDraft, now: Profile, givenUp: (keyof Profile)[]): EditorDraft {
  const { stored, form } = draft;
  if (!stored) return draft;
  const before = formOf(stored);
  const fresh = formOf(now);
  const names = Object.keys(fresh) as (keyof ProfileForm)[];
  const kept = names.filter((name) => !givenUp.includes(name) && !same(form[name], before[name]));
  const next: ProfileForm = { ...fresh, ...Object.fromEntries(kept.map((name) => [name, form[name]])) };
  if (kept.includes('keys')) next.keys = moved(form.keys, stored, now);
  return { form: next, stored: now };
}
