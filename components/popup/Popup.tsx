import { BookOpen, ExternalLink, KeyRound } from 'lucide';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RecordsOverview } from '../../utils/profiles/requests';
import type { KeyReference, Profile } from '../../utils/profiles/schema';
import { Icon } from '../ui/Icon';
import { Lazy } from '../ui/Lazy';
import { Notice } from '../ui/Notice';
import { type Done, UndoBar } from '../ui/UndoBar';
import { Home } from './Home';
import { oneAtATime } from './one-at-a-time';
import type { PopupPorts } from './ports';
import { type DeletedProfiles, forgetDeleted, keepDeleted, recallDeleted } from './recall-deleted';
import { sentenceOf } from './records';
import { useOnceWhole } from './use-once-whole';
import { useThisPage } from './use-this-page';
import { useWelcome } from './use-welcome';
import { keepView, recallView, type View } from './view';

/** What was asked for when the page was opened. */
function firstView({ startsWithImport, startsWithHelp }: PopupPorts): View {
  if (startsWithImport) return { name: 'import' };
  return startsWithHelp ? { name: 'help', about: startsWithHelp } : { name: 'home' };
}

/** The whole popup: one view at a time, the last thing done with its Undo, and what went wrong in a sentence. */
export function Popup({ ports }: { ports: PopupPorts }) {
  const { ask } = ports;
  const [overview, setOverview] = useState<RecordsOverview | null>(null);
  const [view, setView] = useState<View>(() => firstView(ports));
  const [query, setQuery] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState('');
  /** Whether it is known where somebody was typing. */
  const [recalled, setRecalled] = useState(view.name !== 'home');
  /** Whether somebody has begun to do something here: nothing takes them elsewhere then. */
  const busy = useRef(false);
  const [page, lookAgain] = useThisPage(ports, overview?.inProgress ?? null);
  const [welcome, endWelcome] = useWelcome(ask);
  const homeShows = useOnceWhole(
    recalled && !!(overview || failure) && welcome !== undefined && page !== undefined,
  );
  const main = useRef<HTMLElement>(null);
  const cameFrom = useRef<string | null>(null);

  const refresh = useMemo(
    () =>
      oneAtATime(() =>
        ask('list-profiles', null).then(setOverview, (error) => setFailure(sentenceOf(error))),
      ),
    [ask],
  );

  /** Runs something that asks the records; what goes wrong is said, and nothing on the screen is lost. */
  const attempt = useCallback(async (work: () => Promise<void>) => {
    setFailure('');
    try {
      await work();
    } catch (error) {
      setFailure(sentenceOf(error));
    }
  }, []);

  const go = useCallback(
    (next: View) => {
      busy.current = true;
      if ('id' in next && next.id) cameFrom.current = next.id;
      if (next.name === 'home' && next.fresh) cameFrom.current = next.fresh;
      setView(next);
      setFailure('');
      keepView(ask, next).catch((error) => setFailure(sentenceOf(error)));
    },
    [ask],
  );

  const offerUndelete = useCallback(
    (deleted: DeletedProfiles) => {
      const names = deleted.profiles.map(({ name }) => `“${name}”`).join(', ');
      setDone({
        text: `${names} ${deleted.profiles.length === 1 ? 'was' : 'were'} deleted.`,
        undo: () =>
          attempt(async () => {
            await ask('restore-profiles', { profiles: deleted.profiles });
            if (deleted.inProgress) await ask('use-for-next-key', { key: deleted.inProgress });
            await forgetDeleted(ask);
            setDone({ text: `${names} ${deleted.profiles.length === 1 ? 'is' : 'are'} back.` });
            await refresh();
          }),
      });
    },
    [ask, attempt, refresh],
  );

  useEffect(() => {
    const stop = new AbortController();
    refresh();
    ports.onRecordsChanged(refresh, stop.signal);
    if (firstView(ports).name === 'home') {
      recallView(ask)
        .catch(() => null)
        .then((kept) => {
          if (kept && !busy.current) setView(kept);
          setRecalled(true);
        });
    }
    recallDeleted(ask).then(
      (deleted) => deleted && offerUndelete(deleted),
      () => {},
    );
    return () => stop.abort();
  }, []);

  // Back on the list, the focus goes to the profile that the person comes from, as soon as it is drawn.
  const wasElsewhere = useRef(false);
  useLayoutEffect(() => {
    if (view.name !== 'home') wasElsewhere.current = true;
    else if (wasElsewhere.current && overview) {
      const place = cameFrom.current && document.getElementById(`open-${cameFrom.current}`);
      if (view.fresh && !place) return;
      wasElsewhere.current = false;
      (place || main.current?.querySelector<HTMLElement>('input[type=search]'))?.focus();
    }
  }, [view, overview]);

  const use = (key: KeyReference | null) =>
    attempt(async () => {
      await ask('use-for-next-key', { key });
      await refresh();
    });

  const remove = (profile: Profile) =>
    attempt(async () => {
      const inProgress = overview?.inProgress?.profileId === profile.id ? overview.inProgress : null;
      const profiles = await ask('delete-profiles', { ids: [profile.id] });
      const deleted = { profiles, inProgress };
      cameFrom.current = null;
      go({ name: 'home' });
      offerUndelete(deleted);
      await Promise.all([refresh(), keepDeleted(ask, deleted)]);
    });

  const search = (words: string) => {
    busy.current = true;
    setQuery(words);
  };

  const closeMessage = () => {
    setDone(null);
    forgetDeleted(ask).catch(() => {});
  };

  const shared = useMemo(() => ({ ask, go, say: setDone, fail: setFailure, attempt }), [ask, go, attempt]);

  return (
    <>
      <header class="top">
        <h1>
          <Icon of={KeyRound} />
          Narrowkey
        </h1>
        <nav aria-label="Narrowkey">
          <a href={ports.registerUrl} target="_blank" rel="noopener">
            <Icon of={BookOpen} />
            Register
          </a>
          {ports.tabUrl && (
            <a href={ports.tabUrl} target="_blank" rel="noopener">
              <Icon of={ExternalLink} />
              Open in a tab
            </a>
          )}
        </nav>
      </header>
      <main ref={main} class="stack">
        {failure && (
          <Notice tone="broken" role="alert">
            <p>{failure}</p>
          </Notice>
        )}
        {view.name === 'home' && homeShows && (
          <Home
            {...{ ports, overview, page, lookAgain, welcome: !!welcome, endWelcome }}
            {...{ fresh: view.fresh, query, setQuery: search, use, go, attempt, say: setDone }}
          />
        )}
        {view.name === 'profile' && (
          <Lazy
            load={() => import('./ProfileView').then((part) => part.ProfileView)}
            props={{ ...shared, id: view.id, overview, use, remove, today: ports.today, handOver: ports }}
          />
        )}
        {view.name === 'edit' && (
          <Lazy
            key={view.id}
            load={() => import('./editor/Editor').then((part) => part.Editor)}
            props={{ ...shared, id: view.id, start: view.start }}
          />
        )}
        {view.name === 'new' && (
          <Lazy
            load={() => import('./NewProfileView').then((part) => part.NewProfileView)}
            props={{ ...shared, filesElsewhere: ports.importElsewhere ?? undefined }}
          />
        )}
        {view.name === 'import' && (
          <Lazy
            load={() => import('./ImportView').then((part) => part.ImportView)}
            props={{ ...shared, file: view.file }}
          />
        )}
        {view.name === 'help' && (
          <Lazy
            load={() => import('./HelpView').then((part) => part.HelpView)}
            props={{ ...shared, about: view.about, practiceUrl: ports.practiceUrl }}
          />
        )}
      </main>
      <UndoBar done={done} close={closeMessage} />
    </>
  );
}
