import type { Draft } from '../../../utils/profiles/requests';
import type { Profile } from '../../../utils/profiles/schema';
import { formOf, type ProfileForm } from './form';

/** What somebody has typed and not saved, with the profile as it stood when they began. */
export interface EditorDraft {
  form: ProfileForm;
  /** `null` for a profile that is not stored yet. */
  stored: Profile | null;
}

/** The id that a profile's draft is kept by; an empty profile id stands for the new one. */
export const draftId = (profileId: string) => `edit-${profileId || 'new'}`;

export function toDraft({ form, stored }: EditorDraft): Draft {
  return { form: JSON.stringify(form), stored: JSON.stringify(stored) };
}

/** Reads a kept draft; `null` where there is none or it cannot be read any more. A field it lacks is empty. */
export function fromDraft(draft: Draft | null): EditorDraft | null {
  if (!draft?.form) return null;
  try {
    const form = JSON.parse(draft.form) as Partial<ProfileForm>;
    const stored = JSON.parse(draft.stored ?? 'null') as Profile | null;
    return { form: { ...formOf({}), ...form }, stored };
  } catch {
    return null;
  }
}
