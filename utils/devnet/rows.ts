import { findArea } from '../scopes/areas.ts';
import { readPermission } from '../scopes/permissions.ts';
import {
  beside,
  CHOOSER,
  choiceIn,
  isEnvironment,
  leadOf,
  POPUP,
  RADIO,
  radioField,
  seen,
  standIn,
} from './choice.ts';
import {
  all,
  attr,
  common,
  DIALOG,
  get,
  holds,
  is,
  lineage,
  nameOf,
  near,
  text,
  up,
  visible,
} from './dom.ts';
import type { ChoiceField, FormRow } from './page.ts';
import { findPresses } from './presses.ts';
import { CHOICES, type Choice, type Label, labelOf } from './words.ts';

/** The permission rows of one form, whatever they are made of. */
export interface Region {
  element: Element;
  rows: FormRow[];
  /** Whether it has anything to choose: a table that only shows permissions has not. */
  live: boolean;
}

const LINE = 'tr,[role=row]';
const TABLE = 'table,[role=grid],[role=table],[role=treegrid]';
const CELL = 'td,th,[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]';

const isChoice = (label: unknown): label is Choice => CHOICES.includes(label as Choice);

const cellsOf = (line: Element) => all(line, CELL).filter((cell) => near(cell, LINE) === line);

const span = (cell: Element) => Number(attr(cell, 'colspan') ?? attr(cell, 'aria-colspan')) || 1;

/** The cells of a line by their column: a cell that spans two stands in both. */
const spread = (line: Element) =>
  cellsOf(line).flatMap((cell) => Array<Element>(Math.min(span(cell), 50)).fill(cell));

const deleteIn = (row: Element): Element | null => {
  const named = findPresses(row).delete;
  const bare = all(row, 'button,a,[role=button]').filter(
    (button) => /^\s*[×✕✖🗑]\s*$/u.test(text(button)) && visible(button),
  );
  return named[0] ?? bare[bare.length - 1] ?? null;
};

function rowOf(element: Element, fields: Partial<Record<Choice, ChoiceField | null>>): FormRow {
  const { area = null, environment = null, permission = null } = fields;
  return { element, area, environment, permission, delete: deleteIn(element) };
}

/** The cell or block beside or around a visible label, for a choice that is made of nothing known. */
function byLabel(row: Element, choice: Choice): ChoiceField | null {
  const label = all(row, 'label,dt,legend,span,strong,b,p,div').find(
    (element) => !get(element, 'childElementCount') && labelOf(text(element)) === choice && visible(element),
  );
  if (!label) return null;
  let scope = is(label, 'dt') ? get(label, 'nextElementSibling') : label;
  while (scope && scope !== row && text(scope).trim() === text(label).trim()) scope = up(scope);
  return scope && scope !== row ? choiceIn(scope) : null;
}

function fieldsOf(row: Element, units: Unit[]): Partial<Record<Choice, ChoiceField | null>> {
  return Object.fromEntries(
    CHOICES.map((choice) => {
      const [unit, ...more] = units.filter(({ label }) => label === choice);
      return [choice, more.length ? null : unit ? unit.field() : byLabel(row, choice)];
    }),
  );
}

/** A table or grid whose header names the columns; `null` for any other. */
function tableRegion(table: Element): Region | null {
  const lines = all(table, LINE).filter((line) => near(line, TABLE) === table);
  const at = lines.slice(0, 3).findIndex((line) => {
    const labels = cellsOf(line).map((cell) => labelOf(text(cell)));
    return labels.includes('area') && labels.includes('permission');
  });
  const header = lines[at];
  if (!header || !visible(table)) return null;
  const columns = spread(header).map((cell) => labelOf(text(cell)));
  const rows: FormRow[] = [];
  let live = false;
  for (const line of lines.slice(at + 1)) {
    const cells = spread(line);
    const fits = cells.length === columns.length;
    const chooses = all(line, CHOOSER).length > 0;
    const cellOf = (choice: Choice) => cells[columns.indexOf(choice)];
    const tells = fits && cellOf('area') !== cellOf('permission') && /\S/.test(text(line));
    if (!visible(line) || !(chooses || tells)) continue;
    if (cells.every((cell) => is(cell, 'th,[role=columnheader]'))) continue;
    live ||= chooses;
    const units = fits ? [] : unitsIn(line);
    // A table may hold the other fields of the form as well.
    if (units.length && units.every(({ label }) => label && !isChoice(label))) continue;
    const once = (choice: Choice) => columns.indexOf(choice) === columns.lastIndexOf(choice);
    const fields = fits
      ? Object.fromEntries(
          CHOICES.map((choice) => {
            const cell = cellOf(choice);
            return [choice, cell && once(choice) ? choiceIn(cell) : null];
          }),
        )
      : fieldsOf(line, units);
    rows.push(rowOf(line, fields));
  }
  return { element: table, rows, live };
}

/** One choice of a form without columns: the elements that it is made of, and what it is about. */
interface Unit {
  first: Element;
  parts: Element[];
  label: Label | null;
  field: () => ChoiceField | null;
}

const GROUP = '[role=radiogroup],[role=group],fieldset';

/** What the choices themselves are about, where no label says anything. */
function labelByContent(texts: string[]): Choice | null {
  if (texts.some(readPermission)) return 'permission';
  if (texts.some(isEnvironment)) return 'environment';
  return texts.some(findArea) ? 'area' : null;
}

/** Whether a control stands in a list that a widget or a menu opens, and not in one whose items are parts of the form. */
function isInPopup(control: Element): boolean {
  const popup = near(control, POPUP);
  const isPart =
    popup &&
    is(popup, ':is(ul,ol):not([role=listbox],[role=menu])') &&
    all(popup, 'select,[type=radio],[role=radio]').length;
  return popup !== null && popup !== control && !isPart;
}

/** Everything in `root` and outside of `rows` that can be chosen or typed, labelled, in the order of the document. */
function unitsIn(root: Element, rows: FormRow[] = []): Unit[] {
  const units: Unit[] = [];
  const taken = new Set<Element>();
  // Hidden ones are copies and templates: they often have the very names and ids of those that are shown.
  const inRows = new Set(rows.flatMap(({ element }) => [element, ...all(element, CHOOSER)]));
  const controls = all(root, CHOOSER).filter(
    (control) =>
      !inRows.has(control) && (visible(control) || (is(control, `select,${RADIO}`) && visible(up(control)))),
  );
  const offered = new Set(controls);
  const stands = new Map<Element, Element[]>();
  for (const control of controls) {
    if (!is(control, 'select') || seen(control)) continue;
    const stand = standIn(control, root);
    const inner =
      stand && !is(stand, 'body') ? [stand, ...all(stand, CHOOSER)].filter((part) => part !== control) : [];
    // A select whose only neighbour is a block with other selects has nothing of its own that stands for it.
    if (inner.some((part) => is(part, 'select'))) continue;
    stands.set(control, inner);
    for (const part of inner) taken.add(part);
  }
  const byName = new Map<string | null, Element[]>();
  for (const radio of controls.filter((control) => is(control, RADIO)))
    byName.set(attr(radio, 'name'), [...(byName.get(attr(radio, 'name')) ?? []), radio]);
  for (const control of controls) {
    if (taken.has(control) || isInPopup(control)) continue;
    const isRadio = is(control, RADIO);
    const group = isRadio ? groupOf(control, root) : null;
    const name = attr(control, 'name');
    let parts = [control];
    if (group) parts = all(group, RADIO).filter((other) => offered.has(other));
    else if (isRadio) parts = name ? (byName.get(name) ?? parts) : alike(control, controls, root);
    for (const part of parts) taken.add(part);
    if (!isRadio && !stands.has(control) && !visible(control)) continue;
    const first = parts[0] ?? control;
    const names = [group, ...parts.slice(0, 1), ...(stands.get(control) ?? [])].map((part) =>
      part ? nameOf(part) : '',
    );
    const lead = beside(first, 'previousSibling');
    const label = (isRadio ? names.slice(0, 1) : names).map(labelOf).find(Boolean) ?? leadOf(first);
    const content = isRadio
      ? parts.map((part) => nameOf(part) || beside(part, 'nextSibling') || '')
      : names.some(Boolean) || lead
        ? []
        : all(control, 'option').map(text);
    units.push({ first, parts, label: label ?? labelByContent(content), field: () => null });
  }
  const counts = tally(units.map(({ first }) => first));
  for (const unit of units) {
    let scope = common(unit.parts) ?? unit.first;
    for (let outer = up(scope); outer && outer !== root && counts.get(outer) === 1; outer = up(outer))
      scope = outer;
    unit.field = () => (is(unit.first, RADIO) ? radioField(unit.parts, scope) : choiceIn(scope));
  }
  return units;
}

/** What groups a radio with others inside `root`; `null` for what stands around all of it. */
function groupOf(radio: Element, root: Element): Element | null {
  const group = near(radio, GROUP);
  return group && group !== root && holds(root, group) ? group : null;
}

/** Radios with nothing that groups them: those that follow one another with no other control between. */
function alike(radio: Element, controls: Element[], root: Element): Element[] {
  const after = controls.slice(controls.indexOf(radio));
  const end = after.findIndex((control) => !is(control, RADIO));
  const role = attr(radio, 'role');
  return (end < 0 ? after : after.slice(0, end)).filter(
    (other) => attr(other, 'role') === role && !attr(other, 'name') && !groupOf(other, root),
  );
}

/** How many of the elements each element of the page holds. */
function tally(elements: Element[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const element of elements)
    for (const at of lineage(element)) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

/** Choices in one flat run: a row begins where a label comes again. */
function runsOf(units: Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  for (const unit of units) {
    const run = runs[runs.length - 1];
    if (!run || run.some(({ label }) => label === unit.label)) runs.push([unit]);
    else run.push(unit);
  }
  return runs;
}

/** Rows without columns, each value with its label. No choice is left out: what belongs to no row is a row of its own. */
function blockRows(root: Element, outside: Element[]): FormRow[] {
  const units = unitsIn(root).filter(({ label }) => isChoice(label));
  const areas = units.filter(({ label }) => label === 'area');
  const counts = CHOICES.map((choice) =>
    tally(units.filter(({ label }) => label === choice).map(({ first }) => first)),
  );
  const oneRow = (block: Element) => counts.every((count) => (count.get(block) ?? 0) < 2);
  const beyond = tally(outside);
  const blocks = new Map<Element, Unit[]>();
  for (const { first } of areas) {
    let block = first;
    for (let outer = up(block); outer && oneRow(outer) && !beyond.has(outer); outer = up(outer))
      block = outer;
    blocks.set(block, []);
  }
  const loose: Unit[] = [];
  for (const unit of units) {
    const block = lineage(unit.first).find((at) => blocks.has(at));
    if (block) blocks.get(block)?.push(unit);
    else loose.push(unit);
  }
  const rows: FormRow[] = [];
  for (const [block, inside] of blocks) {
    if (inside.length === 1 && loose.length) {
      loose.push(...inside);
      continue;
    }
    const bin = deleteIn(block);
    const parts = inside.flatMap((unit) => unit.parts);
    const element = common(bin ? [...parts, bin] : parts) ?? block;
    rows.push(rowOf(inside.length === 1 ? block : element, fieldsOf(block, inside)));
  }
  const runs = runsOf(loose.length ? units.filter((unit) => loose.includes(unit)) : []);
  for (const run of runs) {
    const first = (run.find(({ label }) => label === 'area') ?? run[0])?.first as Element;
    rows.push(rowOf(first, fieldsOf(first, run)));
  }
  return rows.sort((one, other) =>
    get(one.element, 'compareDocumentPosition').call(one.element, other.element) & 4 ? -1 : 1,
  );
}

/** Whether a form with a table of permissions has choices of one beside it, too: then the rows do not say all. */
export const choosesBeside = (container: Element, { element, rows }: Region): boolean =>
  is(element, TABLE) && unitsIn(container, rows).some(({ label }) => isChoice(label));

/** Every set of permission rows on the page. `outside`: controls that are known to be in no row. */
export function findRegions(root: Element, outside: Element[]): Region[] {
  const tables = all(root, TABLE)
    .map(tableRegion)
    .filter((region) => region !== null);
  if (tables.some(({ live }) => live)) return tables;
  const bySet = new Map<Element | null, FormRow[]>();
  for (const row of blockRows(root, outside)) {
    const set = near(row.element, `form,${DIALOG}`);
    bySet.set(set, [...(bySet.get(set) ?? []), row]);
  }
  const blocks = [...bySet.values()].map((rows): Region => {
    const elements = rows.map(({ element }) => element);
    const whole = common(elements) as Element;
    const outer = rows.length > 1 ? null : up(whole);
    const wide = outer && !outside.some((control) => holds(outer, control));
    return { element: wide ? outer : whole, rows, live: true };
  });
  return blocks.length ? blocks : tables;
}
