import type { ProfileSummary } from '../../utils/profiles/requests';
import { dueReviews } from '../../utils/profiles/reviews';
import type { KeyReference } from '../../utils/profiles/schema';
import { ScopeChips } from './ScopeChips';
import { UseForNextKey } from './UseForNextKey';

interface ProfileItemProps {
  profile: ProfileSummary;
  inProgress: KeyReference | null;
  today: string;
  use: (key: KeyReference | null) => Promise<void>;
  open: () => void;
}

/** One profile of the list: its name opens it, and it can be put in progress right here. */
export function ProfileItem({ profile, inProgress, today, use, open }: ProfileItemProps) {
  const title = `open-${profile.id}`;
  const current = inProgress?.profileId === profile.id;
  const due = dueReviews([profile], today).length > 0;
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
