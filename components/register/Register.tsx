import { CircleHelp, Download, KeyRound, Plus, Upload } from 'lucide';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DEFAULT_REVIEW_MONTHS } from '../../utils/guidance/schema';
import { addMonths } from '../../utils/profiles/reviews';
import type { Profile } from '../../utils/profiles/schema';
import { type OwnWords, wordsOf } from '../popup/own-words';
import type { View } from '../popup/view';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { FileInput } from '../ui/FileInput';
import { Icon } from '../ui/Icon';
import { Lazy } from '../ui/Lazy';
import { Notice } from '../ui/Notice';
import { type Done, UndoBar } from '../ui/UndoBar';
import { FilterBar } from './FilterBar';
import { KeyTable } from './KeyTable';
import { Matrix } from './Matrix';
import { OpenedView } from './OpenedView';
import { ProfileList } from './ProfileList';
import type { RegisterPorts } from './ports';
import { ReviewDialog } from './ReviewDialog';
import { Reviews, reviewGroups } from './Reviews';
import {
  byProfile,
  type Column,
  choicesIn,
  filterRows,
  type KeyRow,
  noFilters,
  type Sorting,
  sortRows,
} from './rows';
import { SelectionBar } from './SelectionBar';
import { SetAsideNotices } from './SetAsideNotices';
import { narrowProfile, recordReview } from './tasks';
import { useRegister } from './use-register';

const places = ['profiles', 'table', 'matrix', 'reviews', 'usage', 'guidance'] as const;
type Place = (typeof places)[number];
const placeNames: Record<Place, string> = {
  profiles: 'Profiles',
  table: 'Table',
  matrix: 'Matrix',
  reviews: 'Reviews',
  usage: 'Usage',
  guidance: 'Guidance',
};

type Opened =
  | { name: 'profile'; view: View }
  | { name: 'review'; row: KeyRow }
  | { name: 'import'; file?: File }
  | { name: 'export' };

interface RegisterProps {
  ports: RegisterPorts;
  /** Told what is on the screen, so that the same can be printed in full. */
  onShown?: (shown: { rows: readonly KeyRow[]; total: number; words: OwnWords }) => void;
}

/** The register: every profile and each of its keys, their reviews, their real use and the guidance in force. */
export function Register({ ports, onShown }: RegisterProps) {
  const register = useRegister(ports);
  const {
    ask,
    today,
    records,
    rows,
    done,
    setDone,
    failure,
    setFailure,
    attempt,
    refresh,
    sayWithUndo,
    use,
  } = register;
  const [place, setPlace] = useState<Place>(() => placeIn(ports.place()));
  const [filters, setFilters] = useState(noFilters);
  const [sorting, setSorting] = useState<Sorting>({ by: 'application', descending: false });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<Opened | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const go = (next: Place) => {
    setPlace(next);
    ports.setPlace(next);
  };
  const sorted = useMemo(() => sortRows(rows, sorting), [rows, sorting]);
  const shown = useMemo(() => filterRows(sorted, filters), [sorted, filters]);
  const total = useMemo(() => countProfiles(rows), [rows]);
  const choices = useMemo(() => choicesIn(rows), [rows]);
  const toReview = useMemo(() => {
    const { overdue, due } = reviewGroups(rows);
    return overdue.length + due.length;
  }, [rows]);
  const words = useMemo(() => wordsOf(records?.guidance?.inForce.words), [records]);
  useEffect(() => onShown?.({ rows: shown, total: rows.length, words }), [shown, rows, words]);

  const sort = useCallback(
    (by: Column) => setSorting((before) => ({ by, descending: before.by === by && !before.descending })),
    [],
  );
  const select = useCallback(
    (ids: string[], on: boolean) =>
      setSelected((before) => {
        const after = new Set(before);
        for (const id of ids) on ? after.add(id) : after.delete(id);
        return after;
      }),
    [],
  );
  const open = useCallback((id: string) => setOpened({ name: 'profile', view: { name: 'profile', id } }), []);
  const view = (next: View) => {
    if (next.name === 'home') setOpened(null);
    else setOpened({ name: 'profile', view: next });
  };
  const close = () => setOpened(null);
  /** Says what a part has done to the records, and shows it. */
  const say = async (said: Done) => {
    await refresh();
    setDone(said);
  };

  const save = (kind: 'json' | 'csv', profiles: readonly Profile[]) =>
    attempt(async () => {
      const { saveProfiles } = await import('./save-profiles');
      setDone({ text: saveProfiles(kind, profiles, today) });
    });

  const remove = (profile: Profile) =>
    attempt(async () => {
      const before = await ask('delete-profiles', { ids: [profile.id] });
      close();
      sayWithUndo(`“${profile.name}” was deleted.`, before);
      await refresh();
    });

  const months = records?.guidance?.inForce.reviewMonths ?? DEFAULT_REVIEW_MONTHS;
  const chosen = rows.filter(({ id }) => selected.has(id));
  const isList = place === 'profiles' || place === 'table' || place === 'matrix';
  const overview = useMemo(() => records && { inProgress: records.inProgress }, [records]);
  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file && !opened && (isList || place === 'reviews')) setOpened({ name: 'import', file });
      }}
    >
      <header class="top">
        <h1>
          <Icon of={KeyRound} />
          Narrowkey
        </h1>
        <nav aria-label="Register">
          {places.map((one) => (
            <a
              key={one}
              href={`#${one}`}
              aria-current={place === one ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                go(one);
              }}
            >
              {placeNames[one]}
              {one === 'reviews' && toReview > 0 && (
                <span class="chip tone-missing">
                  {toReview}
                  <span class="visually-hidden"> due</span>
                </span>
              )}
            </a>
          ))}
          <Button look="quiet" drawing={CircleHelp} onClick={() => view({ name: 'help' })}>
            Help
          </Button>
        </nav>
        <div class="row">
          <Button look="primary" drawing={Plus} onClick={() => view({ name: 'new' })}>
            New profile
          </Button>
          <Button drawing={Upload} onClick={() => file.current?.click()}>
            Import
          </Button>
          <Button
            drawing={Download}
            onClick={() => {
              if (shown.length < rows.length) setOpened({ name: 'export' });
              else if (records) save('json', records.profiles);
            }}
          >
            Export
          </Button>
          <FileInput
            input={file}
            label="File to import"
            accept=".json,application/json"
            take={(chosen) => setOpened({ name: 'import', file: chosen })}
          />
        </div>
      </header>
      <main class="stack" aria-busy={!records}>
        {failure && (
          <Notice tone="broken" role="alert">
            <p>{failure}</p>
          </Notice>
        )}
        {records && <SetAsideNotices {...{ ask, attempt, refresh, setAside: records.setAside }} />}
        {place !== 'usage' && place !== 'guidance' && (
          <FilterBar
            filters={filters}
            change={(change) => setFilters((before) => ({ ...before, ...change }))}
            choices={choices}
            saveTable={() =>
              save(
                'csv',
                byProfile(shown).map(({ profile }) => profile),
              )
            }
            count={records ? countInWords(countProfiles(shown), total) : ''}
          />
        )}
        {isList && place === 'table' && (
          <SelectionBar
            count={chosen.length}
            today={today}
            months={months}
            clear={() => setSelected(new Set())}
            setReview={(day) => {
              const many = chosen.length === 1 ? '1 key is' : `${chosen.length} keys are`;
              register.changeKeys(chosen, { reviewOn: day }, `${many} now due for review on ${day}.`);
              setSelected(new Set());
            }}
          />
        )}
        {place === 'profiles' && (
          <ProfileList rows={shown} inProgress={records?.inProgress ?? null} use={use} open={open} />
        )}
        {place === 'table' && <KeyTable rows={shown} {...{ words, sorting, sort, selected, select, open }} />}
        {place === 'matrix' && <Matrix rows={shown} all={choices.institutions} open={open} />}
        {isList && records && shown.length === 0 && (
          <p class="empty">
            {rows.length === 0
              ? 'No profiles yet. Begin with “New profile”, or import a file from a colleague.'
              : 'No profile fits the search and the filters. Use fewer words, or press “Show all”.'}
          </p>
        )}
        {place === 'reviews' && (
          <section class="stack reading" aria-labelledby="place-heading">
            <h2 id="place-heading">Reviews</h2>
            <Reviews rows={shown} open={open} review={(row) => setOpened({ name: 'review', row })} />
          </section>
        )}
        {place === 'usage' && (
          <section class="stack reading" aria-labelledby="place-heading">
            <h2 id="place-heading">Right-size keys by their real use</h2>
            <Lazy
              load={() => import('./usage/UsageView').then((part) => part.UsageView)}
              props={{
                profiles: records?.profiles ?? [],
                open,
                narrow: (usage) => attempt(() => narrowProfile(register, usage)),
                begin: (start) => view({ name: 'edit', id: '', start }),
              }}
            />
          </section>
        )}
        {place === 'guidance' && (
          <section class="stack reading" aria-labelledby="place-heading">
            <h2 id="place-heading">Guidance</h2>
            {records?.guidance ? (
              <Lazy
                load={() => import('./GuidanceView').then((part) => part.GuidanceView)}
                props={{
                  guidance: records.guidance,
                  choose: (id) =>
                    attempt(async () => {
                      await ask('choose-pack', { id });
                      await refresh();
                    }),
                  importPack: (file) =>
                    attempt(async () => {
                      const { inForce } = await ask('import-pack', { text: await file.text() });
                      setDone({ text: `“${inForce.name}” is now in force.` });
                      await refresh();
                    }),
                  remove: (id) =>
                    attempt(async () => {
                      await ask('delete-pack', { id });
                      await refresh();
                    }),
                }}
              />
            ) : (
              records && <p class="empty">The guidance could not be read. Reload this page.</p>
            )}
          </section>
        )}
      </main>
      {opened?.name === 'profile' && (
        <Dialog title={opened.view.name === 'help' ? 'Help' : 'Integration profile'} close={close}>
          <div class="stack">
            <OpenedView
              view={opened.view}
              {...{ ask, today, overview, attempt, use, remove, go: view, fail: setFailure, handOver: ports }}
              practiceUrl={ports.practiceUrl}
              say={say}
            />
          </div>
        </Dialog>
      )}
      {opened?.name === 'review' && opened.row.key && (
        <ReviewDialog
          profile={opened.row.profile}
          profileKey={opened.row.key}
          words={words}
          nextReviewOn={addMonths(today, months)}
          steps={records?.guidance?.inForce.steps.filter(({ when }) => when === 'keep') ?? []}
          edit={() => view({ name: 'edit', id: opened.row.profile.id })}
          close={close}
          record={(answers) =>
            attempt(async () => {
              await recordReview(register, opened.row, answers);
              close();
            })
          }
        />
      )}
      {opened?.name === 'export' && (
        <Dialog title="Export profiles" close={close}>
          <Lazy
            load={() => import('./ExportView').then((part) => part.ExportView)}
            props={{
              all: records?.profiles ?? [],
              shown: byProfile(shown).map(({ profile }) => profile),
              save: (kind, chosenProfiles) => {
                close();
                return save(kind, chosenProfiles);
              },
              close,
            }}
          />
        </Dialog>
      )}
      {opened?.name === 'import' && (
        <Dialog title="Import profiles" close={close}>
          <Lazy
            load={() => import('../exchange/ImportProfiles').then((part) => part.ImportProfiles)}
            props={{
              ask,
              file: opened.file,
              close,
              say,
            }}
          />
        </Dialog>
      )}
      <UndoBar done={done} close={() => setDone(null)} />
    </div>
  );
}

function placeIn(hash: string): Place {
  return places.find((one) => hash.replace('#', '') === one) ?? 'profiles';
}

function countProfiles(rows: readonly KeyRow[]): number {
  return new Set(rows.map(({ profile }) => profile)).size;
}

function countInWords(shown: number, total: number): string {
  if (shown < total) return `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} profiles`;
  return total === 1 ? '1 profile' : `${total.toLocaleString('en')} profiles`;
}
