import { useMemo } from 'preact/hooks';
import type { KeyReference, Profile } from '../../utils/profiles/schema';
import { keyLabel } from '../popup/keys';
import { UseForNextKey } from '../popup/UseForNextKey';
import { ShowMore } from '../ui/ShowMore';
import { useMore } from '../ui/use-more';
import { AcceptedFindings } from './AcceptedFindings';
import { Status } from './KeyTable';
import { ReviewDate } from './ReviewDate';
import { byProfile, type KeyRow } from './rows';
import { ScopeBadges } from './ScopeBadges';

/** More keys of one profile than these are counted, not drawn: the table and the matrix are for those. */
const KEYS_DRAWN = 5;

interface ProfileListProps {
  rows: readonly KeyRow[];
  inProgress: KeyReference | null;
  use: (key: KeyReference | null) => Promise<void>;
  open: (profileId: string) => void;
}

/** Every profile with its keys, each of which can be put in progress for the next key. */
export function ProfileList({ rows, inProgress, use, open }: ProfileListProps) {
  const profiles = useMemo(() => byProfile(rows), [rows]);
  const { drawn, ...rest } = useMore(profiles, 16);
  return (
    <>
      <ul class="plain register-list" role="list" aria-label="Integration profiles">
        {drawn.map(({ profile, rows: keys }, index) => (
          <Item
            key={profile.id}
            {...{ profile, keys, inProgress, use, open }}
            position={index + 1}
            size={profiles.length}
          />
        ))}
      </ul>
      <ShowMore {...rest} />
    </>
  );
}

interface ItemProps extends Omit<ProfileListProps, 'rows'> {
  profile: Profile;
  keys: KeyRow[];
  position: number;
  size: number;
}

function Item({ profile, keys, inProgress, use, open, position, size }: ItemProps) {
  const title = `open-${profile.id}`;
  const current = inProgress?.profileId === profile.id;
  const made = keys.filter(({ key }) => key);
  const about = [profile.developer, profile.purpose].filter(Boolean).join(' · ');
  return (
    <li
      class={`card profile ${current ? 'current' : ''}`}
      aria-labelledby={title}
      aria-posinset={position}
      aria-setsize={size}
    >
      <div class="what">
        <div class="row">
          <button type="button" class="name" id={title} onClick={() => open(profile.id)}>
            {profile.name}
          </button>
          {current && <span class="chip tone-good">In progress</span>}
          {profile.example && <span class="chip">Example</span>}
        </div>
        {about && <p class="muted small clamp">{about}</p>}
        <p class="small">
          {profile.owner ? `Owner: ${profile.owner}` : <span class="muted">No owner yet</span>}
        </p>
        <ScopeBadges scopes={profile.scopes} />
        <UseForNextKey {...{ profile, inProgress, use }} />
      </div>
      <div class="which">
        {made.length === 0 && <p class="muted small">No key yet</p>}
        <ul class="plain" role="list" aria-label={`Keys of ${profile.name}`}>
          {made.slice(0, KEYS_DRAWN).map((row) => (
            <li key={row.id}>
              <div class="row small">
                {row.key && <span>{keyLabel(row.key)}</span>}
                {row.key && <Status of={row.key.status} />}
                {row.key?.reviewOn && row.key.status !== 'retired' && (
                  <span>
                    Review <ReviewDate row={row} />
                  </span>
                )}
              </div>
              {row.key && <AcceptedFindings findings={row.key.acceptedFindings} />}
            </li>
          ))}
        </ul>
        {made.length > KEYS_DRAWN && (
          <p class="muted small">and {made.length - KEYS_DRAWN} more: see Table or Matrix</p>
        )}
      </div>
    </li>
  );
}
