import type { RecordsOverview } from '../../utils/profiles/requests';
import type { KeyReference, Profile } from '../../utils/profiles/schema';
import type { AskRecords } from '../popup/records';
import type { Go, View } from '../popup/view';
import { Lazy } from '../ui/Lazy';
import type { Done } from '../ui/UndoBar';

interface OpenedViewProps {
  view: View;
  ask: AskRecords;
  today: string;
  overview: Pick<RecordsOverview, 'inProgress'> | null;
  handOver: { copy: (text: string) => Promise<void>; print: () => void };
  practiceUrl?: string | undefined;
  go: Go;
  say: (done: Done) => void;
  fail: (sentence: string) => void;
  attempt: (work: () => Promise<void>) => Promise<void>;
  use: (key: KeyReference | null) => Promise<void>;
  remove: (profile: Profile) => Promise<void>;
}

/** One profile, its editor, the way to a new one, or the help: the same as in the popup. */
export function OpenedView({
  view,
  ask,
  today,
  overview,
  handOver,
  practiceUrl,
  go,
  say,
  fail,
  attempt,
  use,
  remove,
}: OpenedViewProps) {
  if (view.name === 'profile') {
    return (
      <Lazy
        key={`profile ${view.id}`}
        load={() => import('../popup/ProfileView').then((part) => part.ProfileView)}
        props={{ ask, id: view.id, overview, today, handOver, go, say, attempt, use, remove }}
      />
    );
  }
  if (view.name === 'edit') {
    return (
      <Lazy
        key={`edit ${view.id}`}
        load={() => import('../popup/editor/Editor').then((part) => part.Editor)}
        props={{ ask, id: view.id, start: view.start, go, say }}
      />
    );
  }
  if (view.name === 'new') {
    return (
      <Lazy
        key="new"
        load={() => import('../popup/NewProfileView').then((part) => part.NewProfileView)}
        props={{ ask, go, fail, attempt, filesElsewhere: undefined }}
      />
    );
  }
  if (view.name === 'help') {
    return (
      <Lazy
        key="help"
        load={() => import('../popup/HelpView').then((part) => part.HelpView)}
        props={{ go, about: view.about, practiceUrl }}
      />
    );
  }
  return null;
}
