import type { Step, StepTarget } from '../../utils/checklist/types';
import type { Explanation, HelpPart } from '../../utils/guidance/explanations';
import type { Ask, KeyListComparison, Session } from '../../utils/profiles/requests';
import type { KeyReference } from '../../utils/profiles/schema';
import type { Finding, FindingType, Fix } from '../../utils/scopes/types';
import type { Place } from './place';

/** A finding as the panel shows it: with the reason that somebody kept it for, where one did. */
export interface ShownFinding {
  finding: Finding;
  /** `null`: it stands open. */
  kept: string | null;
}

/** What a finding of a type looks like, in the panel and around its row: a class of the style sheet. */
export const lookOf = (type: FindingType) => type.replace(' ', '-');

/** One line that says what just happened, with a way back where there is one. */
export interface Notice {
  text: string;
  canUndo?: boolean;
}

/** The question at Save. */
export interface SaveQuestion {
  findings: Finding[];
  /** Whether there is a profile that the reason can be kept on. */
  keepsReason: boolean;
}

/** How much room the panel has: a column, a sheet with its lists, or one line until somebody opens it. */
export type Shape = 'column' | 'sheet' | 'line' | 'button';

/** Everything the panel shows, in plain data. */
export interface PanelView {
  place: Place;
  /** The line has been opened over the page for as long as somebody works in it. */
  opened: boolean;
  status: string;
  /** Findings of the types that keep a selection from matching. */
  count: number;
  /** What can be in progress: the same list for as long as nothing in it has changed. */
  profiles: Session['profiles'] | undefined;
  chosen: KeyReference | null;
  steps: Step[];
  findings: ShownFinding[];
  /** Why each step and finding, by step id and finding code. */
  explanations: Record<string, Explanation>;
  /** The list of keys beside the register; `null` where the page shows none. */
  keys: Pick<KeyListComparison, 'summary' | 'remarks'> | null;
  /** The finding (by its place) whose reason is being asked for. */
  keeping: number | null;
  /** The description of a form that cannot be read, once somebody asked for it; `null` where all of it can. */
  described: string | null;
  notice: Notice | null;
  question: SaveQuestion | null;
}

/** What a person can do in the panel. Each is called for a person's own act only, never for a scripted event. */
export interface PanelActions {
  choose(value: string): void;
  minimize(minimized: boolean): void;
  move(): void;
  open(opened: boolean): void;
  show(target: StepTarget): void;
  /** Points at a key of the list, by its place. */
  showKey(listed: number): void;
  makeProfile(draft: Ask<'create-profile'>['profile']): void;
  change(fix: Fix): void;
  undo(): void;
  help(about: HelpPart): void;
  tick(step: string, ticked: boolean): void;
  /** Copies what the form is made of, for a report, and shows it. */
  describe(): void;
  askReason(finding: number | null): void;
  keep(finding: number, reason: string): void;
  goBack(): void;
  saveAnyway(reason: string): void;
}
