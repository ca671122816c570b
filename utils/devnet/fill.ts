import { canonicalArea, sameArea } from '../scopes/areas.ts';
import { canonicalEnvironment } from '../scopes/environments.ts';
import { permissionLabel, readPermission } from '../scopes/permissions.ts';
import type { Fix, Permission, Selection, SelectionRow } from '../scopes/types.ts';
import { chosen } from './choice.ts';
import { choose, sameWords, setIndex, setText } from './choose.ts';
import { get } from './dom.ts';
import { press, until } from './events.ts';
import { FIELD_TITLES } from './form.ts';
import type { KeyForm } from './page.ts';
import { readKeyForm } from './read.ts';
import { recognizePage } from './recognize.ts';
import type { Choice } from './words.ts';

/** What became of a change, in a sentence for the person who asked for it. */
export interface Filled {
  ok: boolean;
  said: string;
  /** Puts back what was there; `null` where nothing can be put back. */
  undo: (() => Promise<Filled>) | null;
}

const CLOSED: Filled = { ok: false, said: 'The form is not open any more, or cannot be read.', undo: null };

const titled = (choice: Choice, value: string) =>
  choice === 'permission' ? permissionLabel(value as Permission) : value;

const MEANS: Record<Choice, (label: string, value: string) => boolean> = {
  area: sameArea,
  environment: (label, value) => canonicalEnvironment(label) === canonicalEnvironment(value),
  permission: (label, value) => readPermission(label) === value,
};

interface Open {
  form: KeyForm;
  selection: Selection;
}

/** The form as it is now: the page may have made all of it anew since the last look. */
function look(document: Document, url: URL): Open | null {
  const { form } = recognizePage(document, url);
  return form && { form, selection: readKeyForm(form) };
}

const refused = (what: string, undo: Filled['undo'] = null): Filled => ({
  ok: false,
  said: `The page did not take the change. Please ${what} yourself.`,
  undo,
});

const holdsValue = (row: SelectionRow | undefined, choice: Choice, value: string) =>
  row?.[choice] != null && MEANS[choice](row[choice], value);

/** Makes one choice in one row, and looks whether the form then holds it. */
async function set(
  document: Document,
  url: URL,
  row: number,
  choice: Choice,
  value: string,
): Promise<boolean> {
  const open = look(document, url);
  const field = open?.form.rows[row]?.[choice];
  if (!open || !field) return false;
  if (holdsValue(open.selection.rows[row], choice, value)) return true;
  const found = await choose(field, (label) => MEANS[choice](label, value), titled(choice, value));
  const taken = () => (holdsValue(look(document, url)?.selection.rows[row], choice, value) ? true : null);
  return found && (await until(document, taken)) !== null;
}

async function change(
  document: Document,
  url: URL,
  row: number,
  choice: Choice,
  value: string,
): Promise<Filled> {
  const open = look(document, url);
  const field = open?.form.rows[row]?.[choice];
  if (!open) return CLOSED;
  const was = field && chosen(field);
  const index = field?.kind === 'select' ? get(field.control as HTMLSelectElement, 'selectedIndex') : -1;
  const ok = await set(document, url, row, choice, value);
  const name = (choice !== 'area' && look(document, url)?.selection.rows[row]?.area) || `Row ${row + 1}`;
  if (!ok) return refused(`choose ${titled(choice, value)} in row ${row + 1}`);
  const back = async (): Promise<Filled> => {
    const now = look(document, url)?.form.rows[row]?.[choice];
    if (!now) return CLOSED;
    if (typeof was === 'string') await choose(now, (label) => sameWords(label, was), was);
    else if (now.kind === 'select') setIndex(now.control, index);
    const restored = () => {
      const then = look(document, url)?.form.rows[row]?.[choice];
      return then && chosen(then) === was ? true : null;
    };
    return (await until(document, restored))
      ? { ok: true, said: `${name} is as it was.`, undo: null }
      : refused(was ? `choose ${was} in row ${row + 1}` : `clear the choice in row ${row + 1}`);
  };
  return {
    ok,
    said: `${name} is now ${titled(choice, value)}.`,
    undo: typeof was === 'string' || (was === null && index >= 0) ? back : null,
  };
}

async function write(
  document: Document,
  url: URL,
  field: keyof typeof FIELD_TITLES,
  value: string,
): Promise<Filled> {
  const open = look(document, url);
  const control = open?.form[field];
  const title = FIELD_TITLES[field];
  if (!open) return CLOSED;
  if (!control) return refused(`fill in ${title}`);
  const was = open.selection[field] ?? '';
  setText(control, value);
  const taken = () => (look(document, url)?.selection[field] === value ? true : null);
  const undo = async (): Promise<Filled> => {
    const { ok, said } = await write(document, url, field, was);
    return { ok, said: ok ? `${title} is as it was.` : said, undo: null };
  };
  return (await until(document, taken))
    ? { ok: true, said: value ? `${title} is now “${value}”.` : `${title} is now empty.`, undo }
    : refused(`fill in ${title}`, undo);
}

/** Which row of `after` is not in `before`: the last one that could be it. */
function addedRow(before: SelectionRow[], after: SelectionRow[]): number {
  const key = (rows: SelectionRow[]) => JSON.stringify(rows);
  for (let i = after.length - 1; i >= 0; i--)
    if (key(after.filter((_, each) => each !== i)) === key(before)) return i;
  return -1;
}

const isEmpty = ({ form, selection }: Open, row: number) =>
  Object.values(selection.rows[row] ?? {}).every((value) => value === null) &&
  !selection.unreadable.some((what) => what.startsWith(`Row ${row + 1}:`)) &&
  form.rows[row] !== undefined;

async function add(document: Document, url: URL, fix: Fix & { kind: 'add-row' }): Promise<Filled> {
  const open = look(document, url);
  if (!open) return CLOSED;
  const { form, selection } = open;
  const wanted = [canonicalArea(fix.area), fix.environment, permissionLabel(fix.permission)].join(', ');
  let row = form.rows.findIndex((_, index) => isEmpty(open, index));
  if (row < 0) {
    if (!form.addPermission) return refused(`add ${wanted}`);
    press(form.addPermission);
    row =
      (await until(document, () => {
        const now = look(document, url)?.selection.rows ?? [];
        const index = now.length === selection.rows.length + 1 ? addedRow(selection.rows, now) : -1;
        return index < 0 ? null : index;
      })) ?? -1;
  }
  if (row < 0) return refused(`add ${wanted}`);
  const byHand = `To undo, press Delete in row ${row + 1} yourself.`;
  const undo = async (): Promise<Filled> => ({ ok: false, said: byHand, undo: null });
  for (const choice of ['area', 'environment', 'permission'] as const)
    if (!(await set(document, url, row, choice, fix[choice])))
      return refused(`choose ${wanted} in row ${row + 1}`, undo);
  const now = look(document, url)?.selection.rows[row];
  const whole = (['area', 'environment', 'permission'] as const).every((choice) =>
    holdsValue(now, choice, fix[choice]),
  );
  return whole
    ? { ok: true, said: `Added ${wanted}.`, undo }
    : refused(`choose ${wanted} in row ${row + 1}`, undo);
}

/**
 * Makes a change to the form on a person's click, so that the page's own code sees it, and looks at what the form then
 * holds. Never presses Save, Delete, Copy or the eye; "Add Permission" only for a row that is to be added.
 * @returns what was done; never throws
 */
export async function applyFix(document: Document, url: URL, fix: Fix): Promise<Filled> {
  try {
    if (fix.kind === 'set-text') return await write(document, url, fix.field, fix.value);
    if (fix.kind === 'add-row') return await add(document, url, fix);
    const [choice, value] =
      fix.kind === 'set-permission'
        ? (['permission', fix.permission] as const)
        : (['environment', fix.environment] as const);
    return await change(document, url, fix.row, choice, value);
  } catch {
    return refused('make it');
  }
}
