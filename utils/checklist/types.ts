import type { Fix } from '../scopes/types';

/** The places on a page that a step can point at. */
export type StepTarget =
  | 'menu'
  | 'build'
  | 'manageKeys'
  | 'addKey'
  | 'signIn'
  | 'name'
  | 'description'
  | 'enabled'
  | 'restrictionProfile'
  | 'ipRanges'
  | 'addPermission'
  | 'save'
  | { row: number };

/** `check`: no page can show it, so the person ticks it. */
export type StepState = 'done' | 'to-do' | 'check';

export interface Step {
  /** Stable; ticks are kept by it. */
  id: string;
  state: StepState;
  text: string;
  why?: { text: string; url?: string };
  /** Where "Show me" goes; absent where the page does not show it. */
  target?: StepTarget;
  /** What "Fill this in" does; its label says exactly what. */
  fill?: Fix;
  /** True where the person ticks it. */
  byHand: boolean;
}

/** What a page shows, in plain data. */
export interface PageFacts {
  kind: 'other' | 'signed-out' | 'build' | 'key-list' | 'key-form' | 'changed-form';
  layout: 'wide' | 'narrow';
  /** Which targets are on the page and visible. */
  present: Set<Exclude<StepTarget, object>>;
  /** Whether the Enabled toggle is on; `null`: not there, or not readable. */
  enabled: boolean | null;
  /** Whether the list shows a key of this profile's name: it has been saved. */
  keyIsListed: boolean;
}
