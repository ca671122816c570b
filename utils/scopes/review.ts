import { canonicalArea, findArea, sameArea } from './areas.ts';
import { parseIpRanges } from './ip-ranges.ts';
import { type ReadRow, type Reviewed, type Rule, toFinding } from './rule.ts';
import { ADDRESS_RULES } from './rules/addresses.ts';
import { FORM_RULES } from './rules/form.ts';
import { NEED_RULES } from './rules/need.ts';
import { RISK_RULES } from './rules/risk.ts';
import type { Finding, FindingType, Level, Need, RuleSettings, Scope, Selection } from './types.ts';

export const RULES: Rule[] = [...FORM_RULES, ...NEED_RULES, ...RISK_RULES, ...ADDRESS_RULES];

const TYPES: FindingType[] = ['broken', 'missing', 'too broad', 'suggestion'];
const LEVELS: Level[] = ['high', 'medium', 'low'];

const NO_SETTINGS: RuleSettings = { treatments: {}, neverWrite: [] };

/** The widest scope of the profile in this area. */
function neededIn(area: string | null, scopes: Scope[]): Scope | null {
  const same = scopes.filter((scope) => area !== null && sameArea(scope.area, area));
  return same.find(({ permission }) => permission === 'read/write') ?? same[0] ?? null;
}

function readRows({ rows, unreadable }: Selection, need: Need | null): ReadRow[] {
  return rows.map((row, index) => ({
    ...row,
    area: row.area === null ? null : canonicalArea(row.area),
    index,
    known: row.area === null ? null : findArea(row.area),
    needed: neededIn(row.area, need?.scopes ?? []),
    unreadable: unreadable.some((entry) => new RegExp(`^row ${index + 1}\\b`, 'i').test(entry)),
  }));
}

/** Without these a selection could be called a match that is none: they can be made softer, never silent. */
const keepsTruth = (rule: Rule) => rule.type === 'broken' || NEED_RULES.includes(rule);

/** What an institution's settings make of a finding; `null` where the rule is off. */
function treat(finding: Finding, rule: Rule, { treatments }: RuleSettings): Finding | null {
  const treatment = Object.hasOwn(treatments, rule.code) ? treatments[rule.code] : undefined;
  if (treatment === 'required reason') {
    return { ...finding, severity: 'high', type: finding.type === 'suggestion' ? 'too broad' : finding.type };
  }
  if (treatment === 'warning' || (treatment && keepsTruth(rule))) return { ...finding, severity: 'low' };
  if (treatment === 'off') return null;
  return treatment === 'suggestion' ? { ...finding, type: 'suggestion' } : finding;
}

/**
 * Everything wrong with what the form holds, measured against what the key needs.
 * @param selection what the form holds now
 * @param need the profile's need, or `null` where none is in progress: then only what is risky for anyone is found
 * @param settings an institution's own treatment of the rules
 * @returns findings in the order broken, missing, too broad, suggestion, and within each by severity
 */
export function reviewSelection(
  selection: Selection,
  need: Need | null,
  settings: Partial<RuleSettings> = NO_SETTINGS,
): Finding[] {
  const reviewed: Reviewed = {
    selection,
    need,
    rows: readRows(selection, need),
    ip: parseIpRanges(selection.ipRanges ?? ''),
    settings: { ...NO_SETTINGS, ...settings },
  };
  return RULES.flatMap((rule) =>
    rule.find(reviewed).flatMap((hit) => (hit && treat(toFinding(rule, hit), rule, reviewed.settings)) || []),
  ).sort(
    (one, other) =>
      TYPES.indexOf(one.type) - TYPES.indexOf(other.type) ||
      LEVELS.indexOf(one.severity) - LEVELS.indexOf(other.severity),
  );
}
