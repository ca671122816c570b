import './views.css';
import { useEffect, useState } from 'preact/hooks';
import type { GuidancePreset } from '../../utils/guidance/schema';
import NewProfile from '../prepare/NewProfile';
import { fromPieces, toPieces } from './pieces';
import type { AskRecords } from './records';
import type { Go } from './view';

const ID = 'new-profile';

interface NewProfileViewProps {
  ask: AskRecords;
  go: Go;
  attempt: (work: () => Promise<void>) => Promise<void>;
  filesElsewhere: (() => void) | undefined;
}

/** How a new profile begins, taken up where it was left when the popup closed. */
export function NewProfileView({ ask, go, attempt, filesElsewhere }: NewProfileViewProps) {
  const [begun, setBegun] = useState<{ draft: string | null; ownPresets: GuidancePreset[] } | null>(null);
  useEffect(() => {
    Promise.all([
      ask('get-draft', { id: ID })
        .then(fromPieces)
        .catch(() => ''),
      // Without the institution's own presets, the catalogue's are still there.
      ask('get-guidance', null)
        .then(({ inForce }) => inForce.presets)
        .catch(() => []),
    ]).then(([draft, ownPresets]) => setBegun({ draft: draft || null, ownPresets }));
  }, []);
  if (!begun) return null;
  const keep = (text: string) =>
    attempt(async () => {
      await ask('keep-draft', { id: ID, draft: text ? toPieces(text) : null });
    });
  return (
    <NewProfile
      {...begun}
      filesElsewhere={filesElsewhere}
      keepDraft={keep}
      start={(profile) => go({ name: 'edit', id: '', start: profile })}
      cancel={() => {
        keep('');
        go({ name: 'home' });
      }}
    />
  );
}
