import type { PageDescription } from '../../utils/checklist/page-description';
import { checklistSteps } from '../../utils/checklist/steps';
import type { PageFacts, Step, StepTarget } from '../../utils/checklist/types';
import { describeForm } from '../../utils/devnet/describe';
import type { DevnetPage } from '../../utils/devnet/page';
import { readEnabled, readKeyForm } from '../../utils/devnet/read';
import { needOf } from '../../utils/profiles/need';
import type { Session } from '../../utils/profiles/requests';
import { findKeyInText } from '../../utils/scopes/key-in-text';
import { permissionLabel } from '../../utils/scopes/permissions';
import { reviewSelection } from '../../utils/scopes/review';
import type { Finding, Selection } from '../../utils/scopes/types';
import { areaOf, counts, holdingSave, isAccepted, statusLine } from '../../utils/scopes/verdict';

/** What a look at the page gave: everything that follows from the page and the profile, and nothing else. */
export interface Look {
  page: DevnetPage;
  selection: Selection | null;
  findings: Finding[];
  /** The status line; empty while no form is open and an integration is chosen. */
  status: string;
  count: number;
  /** A part of the form could not be read. */
  unread: boolean;
  steps: Step[];
}

/** One way from the page to the checklist: read the form, review it, say what is left to do. */
export function lookAt(page: DevnetPage, session: Session | null): Look {
  const inProgress = session?.inProgress ?? null;
  const need = inProgress && needOf(inProgress.profile, inProgress.profileKey);
  const selection = page.form ? readKeyForm(page.form) : null;
  const changed = page.kind === 'changed-form';
  const findings = (selection ? reviewSelection(selection, need, session?.rules) : []).filter(
    // Of a form that lacks a part of itself, nothing but that can be said.
    ({ code }) => !changed || code === 'FORM_CHANGED',
  );
  const status =
    changed || selection
      ? statusLine(findings, changed ? null : selection, need !== null)
      : need
        ? ''
        : 'Choose an integration';
  const ownSteps = (moment: string) =>
    session?.guidance.steps.filter(({ when }) => when === moment).map(({ text }) => text);
  const steps =
    inProgress && need
      ? checklistSteps({
          need,
          pasteLocation: inProgress.profile.pasteLocation,
          status: inProgress.profileKey.status,
          page: factsOf(page, need.name ?? inProgress.profile.name),
          selection: changed ? null : selection,
          matches: status === 'Matches the profile',
          ticked: inProgress.profileKey.tickedSteps,
          extra: ownSteps('prepare'),
          extraAfter: ownSteps('deliver'),
        })
      : [];
  const unread = changed || !!selection?.unreadable.length;
  return { page, selection, findings, status, count: findings.filter(counts).length, unread, steps };
}

/** The exact part of a selection that a finding is about: what was accepted stays accepted, and nothing wider. */
function partOf({ row }: Finding, { rows }: Selection): string {
  const at = row === null ? undefined : rows[row];
  return at
    ? [at.environment, at.permission && permissionLabel(at.permission)].filter(Boolean).join(' ')
    : '';
}

/** How a finding is recognized when it comes up again. */
export const identityOf = (finding: Finding, selection: Selection) => ({
  code: finding.code,
  area: areaOf(finding, selection),
  selected: partOf(finding, selection),
});

/** The reason for which somebody decided to live with a finding; `null` where nobody did. */
export function reasonFor(
  finding: Finding,
  selection: Selection | null,
  session: Session | null,
): string | null {
  if (!selection) return null;
  const part = partOf(finding, selection);
  const accepted = session?.inProgress?.profileKey.acceptedFindings.find(
    (one) => one.selected === part && isAccepted(finding, selection, [one]),
  );
  return accepted?.reason ?? null;
}

/** The findings for which a press of Save is held. None where the form could not be read. */
export function standing({ page, status, findings, selection }: Look, session: Session | null): Finding[] {
  if (page.kind !== 'key-form' || !selection || status === 'Cannot read this form') return [];
  return holdingSave(findings, selection).filter(
    (finding) => reasonFor(finding, selection, session) === null,
  );
}

function factsOf(page: DevnetPage, name: string): PageFacts {
  const { form, landmarks } = page;
  const present: PageFacts['present'] = new Set();
  for (const target of ['menu', 'build', 'manageKeys', 'addKey', 'signIn'] as const)
    if (landmarks[target]) present.add(target);
  for (const target of formTargets) if (form?.[target]) present.add(target);
  return {
    kind: page.kind,
    layout: page.layout,
    present,
    enabled: form && readEnabled(form),
    keyIsListed: !form && page.keys.some((key) => key.name.trim() === name.trim()),
  };
}

const formTargets = [
  'name',
  'description',
  'enabled',
  'restrictionProfile',
  'ipRanges',
  'addPermission',
  'save',
] as const;

/** The element of the page that a step or a finding points at; `null` where the page does not show it now. */
export function elementOf({ form, landmarks }: DevnetPage, target: StepTarget): Element | null {
  if (typeof target === 'object') return form?.rows[target.row]?.element ?? null;
  if (target in landmarks) return landmarks[target as keyof typeof landmarks];
  return form?.[target as (typeof formTargets)[number]] ?? null;
}

/** What may be told of a page to the extension's own pages: plain data, without any key that stands in a field. */
export function describeLook({ page, selection, findings, status, unread }: Look): PageDescription {
  const told = JSON.stringify(selection, (_, value) =>
    typeof value === 'string' && findKeyInText(value) ? '(an API key)' : value,
  );
  return {
    kind: page.kind,
    status: page.kind.endsWith('form') ? status : '',
    selection: JSON.parse(told),
    findings,
    structure: unread ? describeForm(page, document) : '',
  };
}
