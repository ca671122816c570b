import type { Proposal, StartProfile } from '../../utils/catalog/start-profile';
import { Button } from '../ui/Button';

interface StartButtonsProps {
  proposals: Proposal[];
  start: (profile: StartProfile) => void;
}

/** "Start from this", once for each key that the application needs. */
export function StartButtons({ proposals, start }: StartButtonsProps) {
  if (proposals.length === 0) return null;
  const several = proposals.length > 1;
  return (
    <div class="stack">
      {several && (
        <p>
          It needs {proposals.length} keys, so {proposals.length} profiles: one for{' '}
          {proposals
            .map(({ key, profile }) => `${key} (${profile.scopes.map(({ area }) => area).join(', ')})`)
            .join(' and one for ')}
          . Start with one, then come back for {proposals.length === 2 ? 'the other' : 'the others'}.
        </p>
      )}
      <div class="row">
        {proposals.map(({ key, profile }, index) => (
          <Button key={key} look={index === 0 ? 'primary' : undefined} onClick={() => start(profile)}>
            {several ? `Start from this: ${key}` : 'Start from this'}
          </Button>
        ))}
      </div>
    </div>
  );
}
