/**
 * In how many ways the practice network can differ, because nobody outside can say which of them the real site is.
 * Each may also stand in the address: `/manage/keys/?form=dialog&widget=aria`.
 */
export interface Variants {
  /** Where the add/edit form is: over the list as a Bootstrap modal or a `<dialog>`, or on a page of its own. */
  form: 'modal' | 'dialog' | 'page';
  /** What the Area and Env dropdowns are made of. */
  widget: 'native' | 'select2' | 'aria';
  permission: 'radios' | 'aria-radios' | 'dropdown';
  /** What the permission rows are made of in every width. */
  rowsAs: 'table' | 'grid' | 'blocks';
  /** What a permission table does in a narrow window. */
  narrow: 'stack' | 'scroll';
  /** What a new row begins with: nothing, or the first choice of everything. */
  start: 'empty' | 'first';
  /** Whether the form has a field for allowed IP ranges. */
  ip: 'yes' | 'no';
  /** Whether Save submits the form or is a plain button. */
  save: 'submit' | 'button';
  /** Milliseconds between the click and the form's arrival. */
  delay: number;
  /** Whether the page puts up new nodes for every row after each change. */
  rerender: 'yes' | 'no';
  /** Whether a hidden copy of the form, as a template, is in the page before the real one. */
  template: 'yes' | 'no';
  /** How many rows the form of a new key begins with. */
  rows: number;
  /** How many keys the list begins with. */
  keys: number;
  signed: 'in' | 'out';
  /** Whether the site sends a Content-Security-Policy that allows its own files only. */
  csp: 'strict' | 'none';
}

const choices = {
  form: ['modal', 'dialog', 'page'],
  widget: ['native', 'select2', 'aria'],
  permission: ['radios', 'aria-radios', 'dropdown'],
  rowsAs: ['table', 'grid', 'blocks'],
  narrow: ['stack', 'scroll'],
  start: ['empty', 'first'],
  ip: ['no', 'yes'],
  save: ['submit', 'button'],
  rerender: ['no', 'yes'],
  template: ['no', 'yes'],
  signed: ['in', 'out'],
  csp: ['none', 'strict'],
} as const satisfies Partial<{ [Name in keyof Variants]: readonly Variants[Name][] }>;

const numbers = { delay: 0, rows: 1, keys: 4 };

export const usualVariants: Variants = {
  form: 'modal',
  widget: 'native',
  permission: 'radios',
  rowsAs: 'table',
  narrow: 'stack',
  start: 'empty',
  ip: 'no',
  save: 'submit',
  rerender: 'no',
  template: 'no',
  signed: 'in',
  csp: 'none',
  ...numbers,
};

/**
 * The variants that an address asks for, nothing else of it.
 * @throws where the address asks for a variant that there is none of: a test that misspells one should not pass.
 */
export function variantsOf(url: URL): Partial<Variants> {
  const asked: Record<string, string | number> = {};
  for (const [name, value] of url.searchParams) {
    if (name in numbers) {
      if (!/^\d{1,6}$/.test(value)) throw new Error(`The practice network cannot do ${name}=${value}`);
      asked[name] = Number(value);
    } else if (name in choices) {
      const known: readonly string[] = choices[name as keyof typeof choices];
      if (!known.includes(value)) throw new Error(`The practice network cannot do ${name}=${value}`);
      asked[name] = value;
    }
  }
  return asked as Partial<Variants>;
}
