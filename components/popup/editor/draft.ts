import type { Draft } from '../../../utils/profiles/requests';
import type { Profile } from '../../../utils/profiles/schema';
import { fromPieces, toPieces } from '../pieces';
import { formOf, type ProfileForm } from './form';

/** What somebody has typed and not saved, with the profile as it stood when they began. */
export interface EditorDraft {
  form: ProfileForm;
  /** `null` for a profile that is not stored yet. */
  stored: Profile | null;
}

/** The id that a profile's draft is kept by; an empty profile id stands for the new one. */
export const draftId = (profileId: string) => `edit-${profileId || 'new'}`;

/** The draft in the form in which it is kept. */
export const toDraft = (draft: EditorDraft): Draft => toPieces(JSON.stringify(draft));

/** Reads a kept draft; `null` where there is none or it cannot be read any more. A field it lacks is empty. */
export function fromDraft(draft: Draft | null): EditorDraft | null {
  try {
    const kept = JSON.parse(fromPieces(draft)) as Partial<EditorDraft> | null;
    return kept?.form ? { form: { ...formOf({}), ...kept.form }, stored: kept.stored ?? null } : null;
  } catch {
    return null;
  }
}
