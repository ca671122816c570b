import { CircleStop, Play } from 'lucide';
import { useId } from 'preact/hooks';
import type { KeyReference } from '../../utils/profiles/schema';
import { Button } from '../ui/Button';
import { keyLabel, nextKey } from './keys';

interface UseProps {
  profile: { id: string; name: string; keys: { institution: string; environment: string; status: string }[] };
  inProgress: KeyReference | null;
  use: (key: KeyReference | null) => Promise<void>;
}

/** Puts a profile in progress for the key being made, and says for which of its keys where it has several. */
export function UseForNextKey({ profile, inProgress, use }: UseProps) {
  const id = useId();
  const current = inProgress?.profileId === profile.id ? inProgress : null;
  const keys = profile.keys.filter(({ status }) => status !== 'retired');
  const chosen = current
    ? keys.findIndex(
        (key) => key.institution === current.institution && key.environment === current.environment,
      )
    : -1;
  return (
    <div class="row use">
      <Button
        look="quiet small"
        drawing={current ? CircleStop : Play}
        onClick={() => use(current ? null : nextKey(profile))}
      >
        {current ? 'Stop using' : 'Use for the next key'}
      </Button>
      {current && keys.length > 1 && (
        <>
          <label class="small" for={id}>
            Which key
          </label>
          <select
            class="input"
            id={id}
            value={String(chosen)}
            onInput={(event) => {
              const key = keys[Number(event.currentTarget.value)];
              if (key)
                use({ profileId: profile.id, institution: key.institution, environment: key.environment });
            }}
          >
            {chosen < 0 && <option value="-1">{keyLabel(current)}</option>}
            {keys.map((key, index) => (
              <option key={keyLabel(key)} value={String(index)}>
                {keyLabel(key)}
              </option>
            ))}
          </select>
        </>
      )}
      {current && keys.length < 2 && <span class="muted small">{keyLabel(current)}</span>}
    </div>
  );
}
