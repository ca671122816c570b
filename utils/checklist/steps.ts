import { sameArea } from '../scopes/areas.ts';
import { canonicalEnvironment } from '../scopes/environments.ts';
import { sameAddresses } from '../scopes/ip-ranges.ts';
import { permissionLabel } from '../scopes/permissions.ts';
import type { Need, Scope, Selection, TextField } from '../scopes/types.ts';
import type { PageFacts, Step, StepState, StepTarget } from './types.ts';

/** What the steps are made from. */
export interface ChecklistInput {
  need: Need;
  /** Where the key is pasted; empty where the profile does not say. */
  pasteLocation: string;
  status: 'planned' | 'created' | 'delivered' | 'retired';
  page: PageFacts;
  /** `null` while no form is open. */
  selection: Selection | null;
  /** Whether everything in the form was read and nothing is broken, missing or too broad. */
  matches: boolean;
  /** Ids of the steps that the person ticked. */
  ticked: readonly string[];
  /** An institution's own steps before the key is made, each a sentence. */
  extra?: readonly string[];
  /** Its own steps after the key is saved. */
  extraAfter?: readonly string[];
}

/** How far a page is on the way to the form. */
const STAGES: PageFacts['kind'][] = ['signed-out', 'other', 'build', 'key-list', 'key-form'];
const stageOf = ({ kind }: PageFacts) => STAGES.indexOf(kind === 'changed-form' ? 'key-form' : kind);

interface Draft extends Omit<Step, 'state' | 'byHand'> {
  done: boolean;
}

const auto = ({ done, ...step }: Draft): Step => ({ ...step, state: done ? 'done' : 'to-do', byHand: false });

function wayToTheForm({ page, status }: ChecklistInput): Step[] {
  const narrow = page.layout === 'narrow';
  const stage = status === 'planned' ? stageOf(page) : 4;
  const at = (id: string, text: string, target: StepTarget, reached: number) =>
    auto({ id, text, target: page.present.has(target as never) ? target : undefined, done: stage > reached });
  return [
    ...(stage === 0 ? [at('sign-in', 'Sign in to the Developer Network', 'signIn', 0)] : []),
    ...(narrow && stage < 2
      ? [
          auto({
            id: 'open-menu',
            text: 'Open the menu at the top of the page',
            target: page.present.has('menu') ? 'menu' : undefined,
            done: page.present.has('build'),
          }),
        ]
      : []),
    at(
      'build',
      narrow ? 'In the menu, choose Build / My APIs' : 'Choose Build / My APIs at the top of the page',
      'build',
      1,
    ),
    at('manage-keys', 'Press Manage Keys', 'manageKeys', 2),
    at('add-key', 'Press Add API Key, below all existing keys', 'addKey', 3),
  ];
}

/** A text field that has to hold something: an exact value, or just anything. */
function textStep(
  { selection, page, status }: ChecklistInput,
  field: TextField,
  label: string,
  value: string | undefined,
  exact: boolean,
): Step {
  const now = selection?.[field]?.trim() ?? '';
  const same = now === value?.trim() || (field === 'ipRanges' && sameAddresses(now, value ?? ''));
  return auto({
    id: field,
    text: exact ? `${label}: ${value}` : `Fill in ${label}`,
    target: page.present.has(field) ? field : undefined,
    done: selection ? (exact ? same : now !== '') : status !== 'planned',
    fill:
      selection && value && !same && page.present.has(field)
        ? { kind: 'set-text', label: `Fill in “${value}”`, field, value }
        : undefined,
  });
}

function scopeStep({ selection, need, status, page }: ChecklistInput, scope: Scope): Step {
  const { area, permission } = scope;
  const environment = need.environment;
  const index = selection
    ? selection.rows.findIndex((row) => row.area !== null && sameArea(row.area, area))
    : -1;
  const row = selection?.rows[index];
  const right =
    !!row?.environment && canonicalEnvironment(row.environment) === canonicalEnvironment(environment);
  const label = `${area}, ${environment}, ${permissionLabel(permission)}`;
  return auto({
    id: `scope:${area}`,
    text: `Permission: ${label}`,
    why: scope.reason ? { text: scope.reason } : undefined,
    done: selection ? right && row?.permission === permission : status !== 'planned',
    target: row ? { row: index } : page.present.has('addPermission') ? 'addPermission' : undefined,
    fill:
      !selection || (right && row?.permission === permission)
        ? undefined
        : !row
          ? { kind: 'add-row', label: `Add ${label}`, area, environment, permission }
          : right
            ? {
                kind: 'set-permission',
                label: `Set ${area} to ${permissionLabel(permission)}`,
                row: index,
                permission,
              }
            : { kind: 'set-environment', label: `Set ${area} to ${environment}`, row: index, environment },
  });
}

function enabledStep({ page, status, selection }: ChecklistInput): Step {
  const state: StepState =
    page.enabled === true || (!selection && status !== 'planned')
      ? 'done'
      : page.enabled === false
        ? 'to-do'
        : 'check';
  return {
    id: 'enabled',
    state,
    text: 'Leave Enabled on',
    target: page.present.has('enabled') ? 'enabled' : undefined,
    byHand: false,
  };
}

/**
 * The steps of one key, from any page of the site to its delivery, each with its state now.
 * A step that the page can show ticks itself; the others wait for the person.
 */
export function checklistSteps(input: ChecklistInput): Step[] {
  const { need, page, selection, status, ticked, pasteLocation } = input;
  const saved = status !== 'planned' || (!selection && page.keyIsListed);
  const byHand = (id: string, text: string): Step => ({
    id,
    text,
    state: ticked.includes(id) ? 'done' : 'check',
    byHand: true,
  });
  const own = (texts: readonly string[] = []) => texts.map((text) => byHand(`extra:${text}`, text));
  const now = saved && status === 'planned' ? { ...input, status: 'created' as const } : input;
  const ranges = need.ipRanges?.join(', ');
  return [
    ...wayToTheForm(now),
    textStep(now, 'name', 'Name', need.name, false),
    textStep(now, 'description', 'Description', need.description, false),
    enabledStep(now),
    ...(need.restrictionProfile
      ? [textStep(now, 'restrictionProfile', 'Restriction Profile code', need.restrictionProfile, true)]
      : []),
    ...need.scopes.map((scope) => scopeStep(now, scope)),
    ...(ranges && (!selection || selection.ipRanges !== null)
      ? [textStep(now, 'ipRanges', 'IP range', ranges, true)]
      : []),
    ...own(input.extra),
    auto({
      id: 'compare',
      text: 'Nothing wider than the profile',
      done: selection ? input.matches : saved,
    }),
    auto({
      id: 'save',
      text: 'Press Save',
      target: page.present.has('save') ? 'save' : undefined,
      done: !selection && saved,
    }),
    byHand('copy', "In the key's row, press Copy"),
    byHand('paste', pasteLocation ? `Paste it here: ${pasteLocation}` : 'Paste it into the application'),
    ...own(input.extraAfter),
    byHand('delivered', 'Delivered: the application has the key'),
  ];
}
