import type { KeyReference, Profile } from '../../utils/profiles/schema';
import { fromPieces, toPieces } from './pieces';
import type { AskRecords } from './records';

export interface DeletedProfiles {
  profiles: Profile[];
  /** The key in progress, where it was one of theirs. */
  inProgress: KeyReference | null;
}

const ID = 'popup-deleted';

/** Keeps what was deleted last, so that Undo is still there when the popup was closed in between. */
export async function keepDeleted(ask: AskRecords, deleted: DeletedProfiles): Promise<void> {
  await ask('keep-draft', { id: ID, draft: toPieces(JSON.stringify(deleted)) });
}

/** The Undo is over: it was used, or its message was closed. */
export async function forgetDeleted(ask: AskRecords): Promise<void> {
  await ask('keep-draft', { id: ID, draft: null });
}

/** What was deleted last and can still be brought back. */
export async function recallDeleted(ask: AskRecords): Promise<DeletedProfiles | null> {
  const kept = fromPieces(await ask('get-draft', { id: ID }));
  return kept ? (JSON.parse(kept) as DeletedProfiles) : null;
}
