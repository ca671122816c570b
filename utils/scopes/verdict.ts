import { canonicalArea } from './areas.ts';
import type { Finding, Selection } from './types.ts';

/** A finding that somebody decided to live with: by its code and the area of its row (empty: the whole form). */
export interface Accepted {
  code: string;
  area: string;
}

/** The area that a finding is about, by which it is recognized when it comes up again; empty where it is about the whole form. */
export function areaOf(finding: Finding, selection: Selection): string {
  const area = finding.row === null ? null : selection.rows[finding.row]?.area;
  return area ? canonicalArea(area) : '';
}

/** Whether somebody decided to live with a finding on this key: the same code in the same area. */
export function isAccepted(finding: Finding, selection: Selection, accepted: readonly Accepted[]): boolean {
  const area = areaOf(finding, selection);
  return accepted.some((one) => one.code === finding.code && canonicalArea(one.area) === area);
}

/** Broken, missing or too broad: what keeps a selection from matching. */
export const counts = (finding: Finding): boolean => finding.type !== 'suggestion';

/** The findings for which the guard holds the first press of Save: of high or medium severity, and not accepted before. */
export function holdingSave(
  findings: readonly Finding[],
  selection: Selection,
  accepted: readonly Accepted[] = [],
): Finding[] {
  return findings.filter(
    (finding) => counts(finding) && finding.severity !== 'low' && !isAccepted(finding, selection, accepted),
  );
}

/**
 * The status line, word for word as screen readers and tests find it.
 * @param selection `null` where no form could be read at all
 */
export function statusLine(
  findings: readonly Finding[],
  selection: Selection | null,
  hasNeed: boolean,
): string {
  const open = findings.filter(counts);
  const unread = !selection || selection.unreadable.length > 0;
  if (unread && open.every((finding) => finding.code === 'FORM_CHANGED')) return 'Cannot read this form';
  if (open.length) return open.length === 1 ? '1 finding' : `${open.length} findings`;
  return hasNeed ? 'Matches the profile' : 'Choose an integration';
}
