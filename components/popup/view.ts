import type { HelpPart } from '../../utils/guidance/explanations';
import type { Profile } from '../../utils/profiles/schema';
import type { AskRecords } from './records';

/** What the popup shows. In `edit`, an empty id means a new profile, with what it starts from. */
export type View =
  /** `fresh`: the profile that was just made, to stand first. */
  | { name: 'home'; fresh?: string }
  | { name: 'profile'; id: string }
  | { name: 'edit'; id: string; start?: Partial<Profile> }
  | { name: 'new' }
  /** `about`: the part of it that was asked for. */
  | { name: 'help'; about?: HelpPart | undefined }
  | { name: 'import'; file?: File };

/** The shape of a view change that every view is given. */
export type Go = (view: View) => void;

const ID = 'popup-view';

/** Keeps where somebody types, because a popup closes when they click elsewhere. Other views are not come back to. */
export async function keepView(ask: AskRecords, view: View): Promise<void> {
  const typing = view.name === 'edit' || view.name === 'new';
  await ask('keep-draft', {
    id: ID,
    draft: typing ? { name: view.name, id: view.name === 'edit' ? view.id : '' } : null,
  });
}

/** The view in which somebody was typing when the popup closed; `null` where they were not. */
export async function recallView(ask: AskRecords): Promise<View | null> {
  const kept = await ask('get-draft', { id: ID });
  if (kept?.name === 'edit') return { name: 'edit', id: kept.id ?? '' };
  if (kept?.name === 'new') return { name: 'new' };
  return null;
}
