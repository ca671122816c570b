import type { ProfileForm, RowName } from './form';

/** What the editor gives to each of its tables of rows. */
export interface RowsProps {
  values: ProfileForm;
  /** Takes what was typed into the field of that path. */
  change: (path: string, typed: string, set: (clean: string) => Partial<ProfileForm>) => void;
  /** Adds, removes or replaces rows. */
  changeRows: (rows: Partial<ProfileForm>) => void;
  problemOf: (path: string) => string | undefined;
}

/** The rows with one field of one row changed. */
export function withField<Row extends object>(rows: Row[], index: number, field: Partial<Row>): Row[] {
  return rows.map((row, place) => (place === index ? { ...row, ...field } : row));
}

/** The rows without one. */
export function without<Row>(rows: Row[], index: number): Row[] {
  return rows.filter((_, place) => place !== index);
}

/** Moves the focus to a new row's first field, or after a removal to the button that adds one. */
export function focusRow(name: RowName, index: number | null): void {
  requestAnimationFrame(() => {
    const rows = document.getElementById(`${name}-rows`);
    const target =
      index === null
        ? rows?.querySelector<HTMLElement>('[data-adds]')
        : rows?.querySelectorAll('fieldset')[index]?.querySelector<HTMLElement>('input, select');
    target?.focus();
  });
}
