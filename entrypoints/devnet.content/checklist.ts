import {
  lookOf,
  type Notice,
  type PanelActions,
  type PanelView,
  type SaveQuestion,
} from '../../components/panel/view';
import type { PageDescription } from '../../utils/checklist/page-description';
import { applyFix, type Filled } from '../../utils/devnet/fill';
import { guardSave } from '../../utils/devnet/guard';
import { keepKeys } from '../../utils/devnet/overlay';
import { recognizePage } from '../../utils/devnet/recognize';
import { onKeyPages, watchPage } from '../../utils/devnet/watch';
import { RecordsError, UPDATED } from '../../utils/profiles/client';
import { dayOf } from '../../utils/profiles/day';
import type { Records, Session } from '../../utils/profiles/requests';
import type { KeyReference, ProfileKey } from '../../utils/profiles/schema';
import type { Finding } from '../../utils/scopes/types';
import { describeLook, elementOf, identityOf, type Look, lookAt, reasonFor, standing } from './look';
import { createStage, type Stage } from './stage';

const COMPARING: PanelView['keys'] = { summary: 'Comparing…', remarks: [] };

/** Remarks on a listed key for which its row is outlined. */
const outlined = /wider|lacks|shared/;

/** What the checklist works with beside the page: the Developer Network and the background, or a page to practice on. */
export interface Surroundings {
  records: Records;
  /** The address that the page has, or stands in for. */
  url(): URL;
  /** Is given, once the page is there, what tells about it. */
  onStart?(describe: () => PageDescription): void;
  signal: AbortSignal;
}

/**
 * Lays the checklist beside the form and keeps it true to the page and the records, until `signal` aborts. Whatever fails
 * in here leaves the page as it would be without it.
 */
export function startChecklist({ records, url, onStart, signal }: Surroundings): void {
  const { ask, isConnected } = records;
  let session: Session | null = null;
  let look: Look | null = null;
  let stage: Stage | null = null;
  let notice: Notice | null = null;
  let question: SaveQuestion | null = null;
  /** A press of Save was held, and the person has not answered yet. */
  let asking = false;
  let undo: Filled['undo'] = null;
  let keeping: number | null = null;
  /** The description of a form that cannot be read, for as long as it is on the screen. */
  let described = '';
  /** On a page that is not about keys, or whose list is still to come, the checklist stays a button until somebody opens it there. */
  let openedHere = false;
  let listCame = false;
  let told: number | null = null;
  let seen: [place: string, session: Session | null] | null = null;
  let keys: PanelView['keys'] = null;
  let compared = '';
  /** The findings that the person chose to save with. */
  let allowed: string[] | null = null;
  let formBefore: { name: string; listed: string[] } | null = null;
  /** What had the focus when a press of Save was held. */
  let before: Element | null = null;

  const fresh = () => lookAt(recognizePage(document, url()), session);
  const reference = (): KeyReference | null => session?.inProgress?.key ?? null;
  const minimized = () => {
    if (session?.panel.minimized) return true;
    if (openedHere) return false;
    const { kind, landmarks } = (look as Look).page;
    // Where the list will stand is not known before it is there: the panel would have to move for it.
    listCame ||= Boolean(landmarks.addKey);
    if (kind === 'key-list') return !listCame && document.readyState !== 'complete';
    return kind === 'other' && url().pathname !== '/';
  };

  /** Away from the key pages the page is looked at for somebody who has the steps open there, and else only once. */
  const rests = () => {
    const { href, pathname } = url();
    if (onKeyPages({ pathname })) return false;
    if (session?.inProgress) {
      if (look && seen?.[0] === href && seen[1] === session && minimized()) return true;
      seen = [href, session];
      return false;
    }
    look = seen = null;
    tellCount(null);
    stage?.hide();
    return true;
  };

  /** @param structure false where nothing but what the form holds can have changed */
  const update = (structure = true) => {
    if (rests()) return;
    look = structure || !look?.page.form?.container.isConnected ? fresh() : lookAt(look.page, session);
    if (!look.unread) described = '';
    if (!isConnected() && stage) notice = { text: UPDATED };
    if (allowed && standing(look, session).some(({ title }) => !allowed?.includes(title))) {
      allowed = null;
      guard.holdAgain();
    }
    noteSaved(look);
    compareKeys(look);
    tellCount(look.selection ? look.count : null);
    if (asking && standing(look, session).length === 0) return closeQuestion();
    show(structure);
  };

  const show = (moved = false) => {
    if (!look || signal.aborted) return;
    const { page, selection, findings } = look;
    const aboutKeys = /key|form/.test(page.kind);
    if (!aboutKeys && !session?.inProgress) return stage?.hide();
    stage ??= createStage(actions, () => look?.page.form ?? null, signal);
    // The question is about the form and the records as they are now: another tab may have changed them since it was asked.
    question = asking ? { findings: standing(look, session), keepsReason: reference() !== null } : null;
    stage.show(
      {
        status: look.status,
        count: look.count,
        steps: look.steps,
        profiles: session?.profiles,
        chosen: reference(),
        findings: findings.map((finding) => ({ finding, kept: reasonFor(finding, selection, session) })),
        explanations: session?.explanations ?? {},
        keys: page.kind === 'key-list' ? keys : null,
        keeping,
        described: look.unread ? described : null,
        notice,
        question,
        wish: { minimized: minimized(), side: session?.panel.side ?? null },
      },
      page,
      moved,
    );
    const rows = new Map<Element, string>();
    for (const { row, type } of [...findings].reverse()) {
      const element = row === null ? null : page.form?.rows[row]?.element;
      if (element) rows.set(element, lookOf(type));
    }
    for (const { kind, listed } of page.kind === 'key-list' && keys ? keys.remarks : []) {
      const element = listed === null ? null : page.keys[listed]?.element;
      if (element && outlined.test(kind)) rows.set(element, kind);
    }
    stage.outline(rows);
  };

  /** Asks how the list that the page shows compares with the register, once for each state of the list. */
  const compareKeys = ({ page }: Look) => {
    if (page.kind !== 'key-list' || !isConnected()) return;
    const listed = page.keys.map(({ element, ...key }) => key);
    const now = JSON.stringify(listed);
    if (now === compared) return;
    compared = now;
    // Its place is there from the beginning, so that nothing moves when the answer comes.
    keys = listed.length ? COMPARING : null;
    if (listed.length)
      ask('compare-key-list', { keys: listed })
        .catch(() => null)
        .then((comparison) => {
          if (compared !== now) return;
          keys = comparison;
          show();
        });
  };

  const say = (text: string, back: Filled['undo'] = null) => {
    notice = text ? { text, canUndo: back !== null } : null;
    undo = back;
    show();
  };

  /** Does what a person asked for, and says what came of it where it did not work. */
  const act = async (run: () => unknown) => {
    if (!isConnected()) return say(UPDATED);
    try {
      await run();
    } catch (error) {
      say(sentenceOf(error, 'That did not work. Try it once more.'));
    }
  };

  /** Asked while the page still loads, so that the checklist shows as soon as there is a page to show it on. */
  let early = isPrerendering() ? null : ask('get-session', null);
  // Said by whoever waits for it.
  early?.catch(() => {});

  const load = async () => {
    compared = '';
    if (!isConnected()) return update();
    try {
      session = await (early ?? ask('get-session', null));
    } catch (error) {
      if (error instanceof RecordsError) notice = { text: error.message };
    }
    early = null;
    update();
  };

  /** A new key of the name that was in the form stands in the list: it has been made. */
  const noteSaved = ({ page, selection }: Look) => {
    // Reading the list costs: once when the form opens, and once when it has closed.
    const listed = () => page.keys.map((key) => key.name);
    if (selection) {
      formBefore = { name: selection.name.trim(), listed: formBefore?.listed ?? listed() };
      return;
    }
    const made = formBefore;
    if (!made || page.kind !== 'key-list') return;
    formBefore = null;
    const isNew = made.name !== '' && count(listed(), made.name) > count(made.listed, made.name);
    if (isNew && session?.inProgress?.profileKey.status === 'planned')
      void changeKey({ status: 'created', createdOn: today() });
  };

  const changeKey = (change: Partial<ProfileKey>) =>
    act(async () => {
      const key = reference();
      if (!key) return;
      await ask('change-key', { key, change });
      await load();
    });

  const tellCount = (count: number | null) => {
    if (count === told || !isConnected()) return;
    told = count;
    ask('show-findings-count', { count }).catch(() => {});
  };

  /** @returns the findings that were kept with the reason */
  const accept = async (findings: Finding[], reason: string) => {
    const key = reference();
    const selection = look?.selection;
    if (!key || !selection) return;
    for (const finding of findings)
      session = await ask('accept-finding', {
        key,
        accepted: { ...identityOf(finding, selection), reason, acceptedOn: today() },
      });
  };

  const actions: PanelActions = {
    choose: (value) =>
      act(async () => {
        session = await ask('use-for-next-key', { key: value ? (JSON.parse(value) as KeyReference) : null });
        notice = undo = keeping = null;
        update();
      }),
    minimize: (now) => {
      openedHere = !now;
      place({ minimized: now });
    },
    move: () => place({ side: session?.panel.side === 'left' ? 'right' : 'left' }),
    open: (opened) => stage?.open(opened),
    show: (target) => {
      const element = look && elementOf(look.page, target);
      stage?.open(false);
      if (element) stage?.point(element);
    },
    showKey: (listed) => {
      const key = look?.page.keys[listed];
      stage?.open(false);
      if (key) stage?.point(key.element);
    },
    makeProfile: (profile) =>
      act(async () => {
        await ask('create-profile', { profile });
        say(`${profile.name} is in your profiles now.`);
        await load();
      }),
    change: (fix) =>
      act(async () => {
        const typing = stage?.hasFocus();
        const done = await applyFix(document, url(), fix);
        say(done.said, done.undo);
        update();
        if (typing) stage?.focus();
      }),
    describe: () =>
      act(async () => {
        described = describeLook(fresh()).structure;
        show();
        await navigator.clipboard.writeText(described).then(
          () => say('Copied. It holds nothing that was typed or chosen.'),
          () => say('Select the text below and copy it.'),
        );
      }),
    undo: () =>
      act(async () => {
        const done = await undo?.();
        say(done?.said ?? '', done?.undo ?? null);
        update();
        stage?.focus();
      }),
    help: (about) => act(() => ask('open-help', { about })),
    tick: (step, ticked) => {
      // Shown at once, so that no redraw in the meantime takes the tick away again.
      const shown = session?.inProgress?.profileKey;
      if (shown)
        shown.tickedSteps = shown.tickedSteps.filter((one) => one !== step).concat(ticked ? step : []);
      return act(async () => {
        const key = reference();
        if (!key) return;
        session = await ask('tick-step', { key, step, ticked });
        const createdOn = session.inProgress?.profileKey.createdOn || today();
        if (step === 'delivered')
          await changeKey(
            ticked
              ? { status: 'delivered', createdOn, deliveredOn: today() }
              : { status: 'created', deliveredOn: '' },
          );
        update();
      });
    },
    askReason: (finding) => {
      keeping = finding;
      show();
    },
    keep: (place, reason) =>
      act(async () => {
        const finding = look?.findings[place];
        if (!finding) return;
        await accept([finding], reason);
        keeping = null;
        update();
      }),
    goBack: () => closeQuestion(),
    saveAnyway: (reason) => {
      const findings = question?.findings ?? [];
      guard.letThrough();
      allowed = findings.map(({ title }) => title);
      closeQuestion();
      if (!reason || !reference()) return;
      accept(findings, reason).then(
        () => update(),
        (error) => say(`${sentenceOf(error, 'The reason could not be kept.')} Save still works.`),
      );
    },
  };

  const place = (change: Partial<Session['panel']>) => {
    const panel = { minimized: false, side: null, ...session?.panel, ...change };
    if (session) session.panel = panel;
    show();
    void act(() => ask('place-panel', panel));
  };

  const closeQuestion = () => {
    asking = false;
    show();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };

  const guard = guardSave({
    form: () => look?.page.form ?? null,
    holds: () => isConnected() && standing(fresh(), session).length > 0,
    ask: () => {
      before = document.activeElement;
      look = fresh();
      asking = true;
      show();
    },
    signal,
  });

  keepKeys(() => stage?.host, signal);
  const begin = () => {
    watchPage(document, update, signal, {
      ours: () => stage?.host ?? null,
      form: () => look?.page.form ?? null,
      url,
    });
    records.onRecordsChanged(load, signal);
    onStart?.(() => describeLook(fresh()));
    addEventListener('pageshow', (event) => event.persisted && load(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden || load(), { signal });
    load();
  };
  whenShown(begin, signal);
}

const sentenceOf = (error: unknown, otherwise: string) =>
  error instanceof RecordsError ? error.message : otherwise;

const count = (names: string[], name: string) => names.filter((one) => one.trim() === name).length;

/** Today where the person is, as the records write a day. */
const today = () => dayOf(new Date());

const isPrerendering = () => (document as Document & { prerendering?: boolean }).prerendering === true;

/** Begins once the page is there, and, where the browser loads it ahead of time, once somebody looks at it. */
function whenShown(begin: () => void, signal: AbortSignal): void {
  if (isPrerendering())
    document.addEventListener('prerenderingchange', () => whenShown(begin, signal), { once: true, signal });
  else if (document.readyState === 'loading')
    document.addEventListener('readystatechange', begin, { once: true, signal });
  else begin();
}
