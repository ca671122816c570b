import './views.css';
import { ArrowLeft, Copy, Pencil, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plannedKey } from '../../utils/profiles/planned-key';
import type { RecordsOverview } from '../../utils/profiles/requests';
import type { KeyReference, Profile } from '../../utils/profiles/schema';
import { codeInWords } from '../register/AcceptedFindings';
import { Button } from '../ui/Button';
import { Lazy } from '../ui/Lazy';
import { Notice } from '../ui/Notice';
import type { Done } from '../ui/UndoBar';
import { keyLabel } from './keys';
import { Notes } from './Notes';
import { type OwnWords, useWords } from './own-words';
import type { AskRecords } from './records';
import { UseForNextKey } from './UseForNextKey';
import type { Go } from './view';
import { webAddress } from './web-address';

export interface ProfileViewProps {
  ask: AskRecords;
  id: string;
  overview: Pick<RecordsOverview, 'inProgress'> | null;
  today: string;
  /** What the texts to hand over need from the browser. */
  handOver?: { copy: (text: string) => Promise<void>; print: () => void };
  go: Go;
  say: (done: Done) => void;
  attempt: (work: () => Promise<void>) => Promise<void>;
  use: (key: KeyReference | null) => Promise<void>;
  remove: (profile: Profile) => Promise<void>;
}

/** One profile in full, with all that can be done with it. */
export function ProfileView(props: ProfileViewProps) {
  const { ask, id, overview, today, handOver, go, say, attempt, use, remove } = props;
  const [handingOver, setHandingOver] = useState(false);
  const [profile, setProfile] = useState<Profile | null | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    attempt(async () => setProfile(await ask('get-profile', { id })));
  }, [id, overview]);
  const words = useWords(ask);
  const known = Boolean(profile);
  useLayoutEffect(() => heading.current?.focus(), [known]);

  // The same button all along: a press counts that the profile comes in between of.
  const top = (actions?: ComponentChildren) => (
    <div class="row between">
      <Button look="quiet small" drawing={ArrowLeft} onClick={() => go({ name: 'home' })}>
        Back
      </Button>
      {actions}
    </div>
  );
  if (profile === undefined) return <>{top()}</>;
  if (!profile) {
    return (
      <>
        {top()}
        <Notice tone="missing">
          <p>This profile was deleted in another window. Press “Back” to see the others.</p>
        </Notice>
      </>
    );
  }

  const duplicate = () =>
    attempt(async () => {
      const { id: _, createdAt, updatedAt, example, keys, ...rest } = profile;
      const copy = await ask('create-profile', {
        profile: {
          ...rest,
          name: `${profile.name} (copy)`.slice(-200),
          keys: keys.filter(({ status }) => status !== 'retired').map(plannedKey),
        },
      });
      go({ name: 'profile', id: copy.id });
      say({
        text: `“${copy.name}” was made.`,
        undo: () =>
          attempt(async () => {
            await ask('delete-profiles', { ids: [copy.id] });
            go({ name: 'profile', id });
            say({ text: `“${copy.name}” is gone again.` });
          }),
      });
    });

  return (
    <>
      {top(
        <div class="row">
          <Button look="small" drawing={Pencil} onClick={() => go({ name: 'edit', id })}>
            Edit
          </Button>
          <Button look="small" drawing={Copy} onClick={duplicate}>
            Duplicate
          </Button>
          <Button look="small" drawing={Trash2} onClick={() => remove(profile)}>
            Delete
          </Button>
        </div>,
      )}
      <div>
        <h2 ref={heading} tabIndex={-1} class="title">
          {profile.name}
        </h2>
        <div class="row">
          {overview?.inProgress?.profileId === id && <span class="chip tone-good">In progress</span>}
          {profile.example && <span class="chip">Example</span>}
        </div>
      </div>
      <UseForNextKey {...{ profile, use, inProgress: overview?.inProgress ?? null }} />
      <Details {...{ profile, today, words }} />
      <Notes key={id} {...{ ask, profile }} />
      {handOver && (
        <details onToggle={(event) => setHandingOver(event.currentTarget.open)}>
          <summary>Texts to hand over</summary>
          {handingOver && (
            <Lazy
              load={() => import('./HandOverPart').then((part) => part.HandOverPart)}
              props={{ ask, profile, ...handOver }}
            />
          )}
        </details>
      )}
    </>
  );
}

function Details({ profile, today, words }: { profile: Profile; today: string; words: OwnWords }) {
  const { developer, purpose, owner, pasteLocation, restrictionProfile, ipRanges, scopes, keys, sources } =
    profile;
  const texts: [string, string][] = [
    ['Developer', developer],
    ['Purpose', purpose],
    [words.owner, owner],
    ['Paste into', pasteLocation],
    ['Restriction Profile code', restrictionProfile],
    ['Allowed IP ranges', ipRanges.join(', ')],
  ];
  return (
    <dl class="details card">
      <dt>Needs</dt>
      <dd>
        {scopes.length ? (
          <ul class="plain">
            {scopes.map(({ area, permission, reason }) => (
              <li key={area}>
                <strong>{area}</strong>{' '}
                <span class={`chip ${permission === 'read/write' ? 'tone-broad' : ''}`}>{permission}</span>
                {reason && <p class="muted small">{reason}</p>}
              </li>
            ))}
          </ul>
        ) : (
          <span class="muted">No areas yet. Press “Edit” to say what the application needs.</span>
        )}
      </dd>
      {texts
        .filter(([, text]) => text)
        .map(([term, text]) => (
          <>
            <dt>{term}</dt>
            <dd class="lines">{text}</dd>
          </>
        ))}
      {keys.length > 0 && (
        <>
          <dt>Keys</dt>
          <dd>
            <ul class="plain">
              {keys.map((key) => (
                <li key={keyLabel(key) + key.status + key.createdOn}>
                  {keyLabel(key)} <span class="chip">{key.status}</span>
                  {key.lastFour && <span class="muted small"> ends in {key.lastFour}</span>}
                  <KeyDates {...{ keyRecord: key, today }} />
                  {key.acceptedFindings.map(({ code, area, reason }) => (
                    <p class="small muted" key={code + area}>
                      Accepted: {codeInWords(code)}
                      {area && ` (${area})`}: {reason || 'no reason given'}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {sources.length > 0 && (
        <>
          <dt>Sources</dt>
          <dd>
            <ul class="plain">
              {sources.map(({ title, url }) => {
                const address = webAddress(url);
                return (
                  <li key={title + url}>
                    {address ? (
                      <a href={address} target="_blank" rel="noopener noreferrer">
                        {title || address}
                      </a>
                    ) : (
                      title || url
                    )}
                  </li>
                );
              })}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

function KeyDates({ keyRecord, today }: { keyRecord: Profile['keys'][number]; today: string }) {
  const { createdOn, deliveredOn, reviewOn, status } = keyRecord;
  const dates = [
    createdOn && `created ${createdOn}`,
    deliveredOn && `delivered ${deliveredOn}`,
    reviewOn && status !== 'retired' && `review ${reviewOn < today ? 'was due' : 'due'} ${reviewOn}`,
  ].filter(Boolean);
  return dates.length ? <p class="small muted">{dates.join(', ')}</p> : null;
}
