import type { Area } from './areas.ts';
import type { IpRange } from './ip-ranges.ts';
import type {
  Evidence,
  Finding,
  FindingType,
  Fix,
  Level,
  Need,
  RuleSettings,
  Scope,
  Selection,
  SelectionRow,
} from './types.ts';

/** A row of the selection with its words already understood. */
export interface ReadRow extends SelectionRow {
  index: number;
  /** `null` for an area that is not chosen, or not known. */
  known: Area | null;
  /** The scope of the profile that this row serves. */
  needed: Scope | null;
  /** True where the page would not say what stands in it. */
  unreadable: boolean;
}

/** What every rule looks at. */
export interface Reviewed {
  selection: Selection;
  rows: ReadRow[];
  need: Need | null;
  ip: { ranges: IpRange[]; malformed: string[] };
  settings: RuleSettings;
}

/** One place where a rule fires. What it leaves out, the rule says for all its places. */
export interface Hit {
  title: string;
  row?: number | null;
  type?: FindingType;
  severity?: Level;
  confidence?: Level;
  why?: string;
  evidence?: Evidence[];
  fix?: Fix | null;
}

/** One thing that can be wrong with a selection, as data: to add a rule is to add a row. */
export interface Rule {
  code: string;
  type: FindingType;
  severity: Level;
  /** The consequence for the library, in one plain sentence. */
  why: string;
  evidence?: string;
  /** Every place where it is so. */
  find(reviewed: Reviewed): (Hit | false | null | undefined)[];
}

/** The finding that a hit of a rule is. */
export function toFinding(rule: Rule, hit: Hit): Finding {
  return {
    code: rule.code,
    type: hit.type ?? rule.type,
    severity: hit.severity ?? rule.severity,
    confidence: hit.confidence ?? 'high',
    row: hit.row ?? null,
    title: hit.title,
    why: hit.why ?? rule.why,
    evidence: hit.evidence ?? (rule.evidence ? [{ text: rule.evidence }] : []),
    fix: hit.fix ?? null,
  };
}
