import type { ProfileSummary } from '../../utils/profiles/requests';
import type { KeyReference } from '../../utils/profiles/schema';
import { ScopeChips } from './ScopeChips';
import { UseForNextKey } from './UseForNextKey';

interface ProfileItemProps {
  profile: ProfileSummary;
  inProgress: KeyReference | null;
  /** Whether a key of it is to be reviewed. */
  due: boolean;
  use: (key: KeyReference | null) => Promise<void>;
  open: () => void;
}

/** One profile of the list: its name opens it, and it can be put in progress right here. */
export function ProfileItem({ profile, inProgress, due, use, open }: ProfileItemProps) {
  const title = `open-${profile.id}`;
  const current = inProgress?.profileId === profile.id;
  return (
    <li class={`card profile ${current ? 'current' : ''}`} aria-labelledby={title}>
      <div class="row">
        <button type="button" class="name" id={title} onClick={open}>
          {profile.name}
        </button>
        {current && <span class="chip tone-good">In progress</span>}
        {profile.example && <span class="chip">Example</span>}
        {due && <span class="chip tone-missing">Review due</span>}
      </div>
      {(profile.developer || profile.purpose) && (
        <p class="muted small clamp">{[profile.developer, profile.purpose].filter(Boolean).join(' · ')}</p>
      )}
      <ScopeChips scopes={profile.scopes} />
      <UseForNextKey {...{ profile, inProgress, use }} />
    </li>
  );
}
