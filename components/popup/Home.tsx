import { CircleHelp, Download, Plus, Upload } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { RecordsOverview } from '../../utils/profiles/requests';
import type { KeyReference } from '../../utils/profiles/schema';
import { Button } from '../ui/Button';
import type { Done } from '../ui/UndoBar';
import { Notices } from './Notices';
import { ProfileItem } from './ProfileItem';
import type { PopupPorts } from './ports';
import { searchable, searchProfiles } from './search';
import { ThisPage } from './ThisPage';
import type { ThisPageAnswer } from './use-this-page';
import type { Go } from './view';
import { Welcome } from './Welcome';

/** How many profiles are drawn at first: more than anybody reads, few enough for the first paint. */
const SHOWN = 50;

interface HomeProps {
  ports: PopupPorts;
  overview: RecordsOverview | null;
  page: ThisPageAnswer | undefined;
  lookAgain: () => void;
  welcome: boolean;
  endWelcome: () => void;
  /** The profile that was just made. */
  fresh: string | undefined;
  query: string;
  setQuery: (query: string) => void;
  use: (key: KeyReference | null) => Promise<void>;
  go: Go;
  attempt: (work: () => Promise<void>) => Promise<void>;
  say: (done: Done) => void;
}

/** The first screen: what needs attention, the open page, and every profile. */
export function Home(props: HomeProps) {
  const { ports, overview, fresh, query, setQuery, use, go, attempt, say } = props;
  const [shown, setShown] = useState(SHOWN);
  const file = useRef<HTMLInputElement>(null);
  // The profile that was in progress when the list came up stays on top; nothing jumps under the pointer afterwards.
  const pinned = useRef<string | null>(null);
  if (overview && pinned.current === null) pinned.current = overview.inProgress?.profileId ?? '';

  const all = useMemo(() => {
    const profiles = overview?.profiles ?? [];
    const top = (id: string) => (id === fresh ? 0 : id === pinned.current ? 1 : 2);
    return searchable([...profiles].sort((one, other) => top(one.id) - top(other.id)));
  }, [overview, fresh]);
  const found = useMemo(() => searchProfiles(all, query), [all, query]);

  const count = query.trim() && overview ? `${found.length} of ${all.length}` : '';
  return (
    <>
      {props.welcome && <Welcome end={props.endWelcome} practiceUrl={ports.practiceUrl} />}
      {overview && <Notices {...{ overview, registerUrl: ports.registerUrl, go }} />}
      <ThisPage {...{ ports, page: props.page, lookAgain: props.lookAgain }} />
      <section class="stack" aria-labelledby="profiles-heading">
        <div class="row between">
          <h2 id="profiles-heading">Integration profiles</h2>
          <Button look="primary" drawing={Plus} onClick={() => go({ name: 'new' })}>
            New profile
          </Button>
        </div>
        <div class="search">
          <input
            class="input"
            type="search"
            aria-label="Search profiles"
            placeholder="Search by name, purpose, owner or area"
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setShown(SHOWN);
            }}
          />
          <span class="muted small" role="status">
            {count}
          </span>
        </div>
        <ul class="plain profiles" role="list" aria-label="Integration profiles" aria-busy={!overview}>
          {found.slice(0, shown).map((profile) => (
            <ProfileItem
              key={profile.id}
              {...{ profile, use, inProgress: overview?.inProgress ?? null }}
              due={!!overview?.dueReviews.some(({ key }) => key.profileId === profile.id)}
              open={() => go({ name: 'profile', id: profile.id })}
            />
          ))}
        </ul>
        {found.length > shown && (
          <Button onClick={() => setShown(shown + 4 * SHOWN)}>Show more ({found.length - shown} left)</Button>
        )}
        {!overview && <p class="empty slow">Reading your profiles…</p>}
        {overview && !all.length && (
          <p class="empty">
            No profiles yet. A profile says what one application needs, so that its key can be made exactly
            that wide. Begin with “New profile”, or import a file from a colleague.
          </p>
        )}
        {overview && all.length > 0 && !found.length && (
          <p class="empty">
            No profile has all of these words. Try fewer of them, or begin one with “New profile”.
          </p>
        )}
      </section>
      <div class="row">
        <Button
          look="quiet"
          drawing={Upload}
          onClick={() => (ports.importElsewhere ? ports.importElsewhere() : file.current?.click())}
        >
          Import
        </Button>
        <Button
          look="quiet"
          drawing={Download}
          onClick={() =>
            attempt(async () => {
              const profiles = await ports.ask('all-profiles', null);
              const { saveProfiles } = await import('../register/save-profiles');
              say({ text: saveProfiles('json', profiles, ports.today) });
            })
          }
        >
          Export
        </Button>
        <Button look="quiet" drawing={CircleHelp} onClick={() => go({ name: 'help' })}>
          Help
        </Button>
        <input
          ref={file}
          hidden
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) go({ name: 'import', file: chosen });
          }}
        />
      </div>
    </>
  );
}
