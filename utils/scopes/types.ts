/** What a key may do in an area. Read-only means GET and nothing else. */
export type Permission = 'read-only' | 'read/write';

/** An area and what may be done in it, with the reason why an application needs it. */
export interface Scope {
  area: string;
  permission: Permission;
  reason?: string;
}

/** One permission row of the key form. `null`: not chosen yet, or not readable (then `Selection.unreadable` names it). */
export interface SelectionRow {
  area: string | null;
  environment: string | null;
  permission: Permission | null;
}

/** What the key form holds now. */
export interface Selection {
  name: string;
  description: string;
  restrictionProfile: string;
  /** The text of the IP range field; `null` where the form has no such field. */
  ipRanges: string | null;
  rows: SelectionRow[];
  /** What could not be read, each in the words of a person: "Row 2: Permissions". Never empty while anything is unsure. */
  unreadable: string[];
}

export type FindingType = 'broken' | 'missing' | 'too broad' | 'suggestion';
export type Level = 'high' | 'medium' | 'low';

export interface Evidence {
  text: string;
  url?: string;
}

export type TextField = 'name' | 'description' | 'restrictionProfile' | 'ipRanges';

/** A change to the form that is safe to make on one click. `label` says exactly what will change: "Set Bibs to Read-only". */
export type Fix = { label: string } & (
  | { kind: 'set-permission'; row: number; permission: Permission }
  | { kind: 'set-environment'; row: number; environment: string }
  | { kind: 'add-row'; area: string; environment: string; permission: Permission }
  | { kind: 'set-text'; field: TextField; value: string }
);

/** One thing wrong with a selection. */
export interface Finding {
  /** Stable, UPPER_SNAKE. */
  code: string;
  type: FindingType;
  severity: Level;
  confidence: Level;
  /** Index into `Selection.rows`; `null` where it is about the whole form. */
  row: number | null;
  title: string;
  /** The consequence for the library, in plain words. */
  why: string;
  evidence: Evidence[];
  /** `null` where a person must decide. */
  fix: Fix | null;
}

/** What a key needs: the part of an integration profile that a selection is measured against. */
export interface Need {
  environment: string;
  scopes: Scope[];
  ipRanges?: string[];
  restrictionProfile?: string;
  /** What to fill in where the form's own field is empty. */
  name?: string;
  description?: string;
}

/** How an institution wants one rule to be treated: its own type, or softer, or never without a reason. */
export type RuleTreatment = 'off' | 'suggestion' | 'warning' | 'required reason';

/** An institution's own treatment of the rules by finding code, and the areas that no key may write. */
export interface RuleSettings {
  treatments: Record<string, RuleTreatment>;
  neverWrite: string[];
}
