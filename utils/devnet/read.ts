import { canonicalArea } from '../scopes/areas.ts';
import { canonicalEnvironment } from '../scopes/environments.ts';
import { readPermission } from '../scopes/permissions.ts';
import type { Selection, SelectionRow } from '../scopes/types.ts';
import { chosen, isEnvironment, isOn } from './choice.ts';
import { get, startAfresh, valueOf } from './dom.ts';
import type { FormRow, KeyForm } from './page.ts';
import { CHOICES, type Choice, TITLES } from './words.ts';

/** What a choice's words mean: `undefined` where they are not known, or belong to another choice. */
const MEANING: { [C in Choice]: (label: string) => SelectionRow[C] | undefined } = {
  area: (label) => (readPermission(label) || isEnvironment(label) ? undefined : canonicalArea(label)),
  environment: (label) => (isEnvironment(label) ? canonicalEnvironment(label) : undefined),
  permission: (label) => readPermission(label) ?? undefined,
};

function readChoice<C extends Choice>(row: FormRow, choice: C): SelectionRow[C] | undefined {
  const field = row[choice];
  const label = field ? chosen(field) : undefined;
  if (label === undefined || label === null) return label as null | undefined;
  const meaning = MEANING[choice](label);
  const others = field?.options?.filter((option) => option.text !== label) ?? [];
  return others.some((option) => meaning !== undefined && MEANING[choice](option.text) === meaning)
    ? undefined
    : meaning;
}

/**
 * What the form holds now. Fast: it looks only at what was recognized before.
 * @returns a selection whose `unreadable` names all that could not be told; such a value is `null`, never a guess
 */
export function readKeyForm(form: KeyForm): Selection {
  startAfresh();
  const unreadable = [...form.unreadable];
  const note = (what: string) => {
    if (!unreadable.includes(what)) unreadable.push(what);
  };
  const textOf = (control: Element | null, title: string): string => {
    if (control && !get(control, 'isConnected')) note(title);
    return control ? valueOf(control) : '';
  };
  const rows = form.rows.map((row, index) => {
    const read = <C extends Choice>(choice: C): SelectionRow[C] | null => {
      let value: SelectionRow[C] | undefined;
      try {
        value = readChoice(row, choice);
      } catch {
        value = undefined;
      }
      if (value === undefined) note(`Row ${index + 1}: ${TITLES[choice]}`);
      return value ?? null;
    };
    const [area, environment, permission] = CHOICES.map(read);
    return { area, environment, permission } as SelectionRow;
  });
  if (form.wider.some((one) => isOn(one) !== false)) note('Permissions');
  return {
    name: textOf(form.name, 'Name'),
    description: textOf(form.description, 'Description'),
    restrictionProfile: textOf(form.restrictionProfile, 'Restriction Profile code'),
    ipRanges: form.ipRanges && textOf(form.ipRanges, 'IP range'),
    rows,
    unreadable,
  };
}

/** Whether the form's Enabled toggle is on; `null`: it has none, or does not say. */
export const readEnabled = (form: KeyForm): boolean | null => form.enabled && isOn(form.enabled);
