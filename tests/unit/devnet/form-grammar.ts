import * as fc from 'fast-check';
import type { Need, Permission } from '../../../utils/scopes/types.ts';

/**
 * A grammar of key forms: layouts, widgets, wordings and faults. Each form is made together with the truth about it, so that
 * whatever Narrowkey says of the form can be held against what is really chosen in it.
 */
export interface GrammarForm {
  shape: 'modal' | 'dialog' | 'page';
  rowsAs: 'table' | 'grid' | 'blocks-label' | 'blocks-aria' | 'blocks-text';
  choiceAs: 'select' | 'enhanced' | 'combobox';
  permissionAs: 'radios' | 'aria-radios' | 'select';
  columns: Column[];
  unknownColumn: boolean;
  ipField: boolean;
  template: boolean;
  listBehind: boolean;
  wording: Wording;
  rows: TrueRow[];
  fault: Fault;
  /** The row that the fault is in; wraps around. */
  faultRow: number;
}

type Column = 'area' | 'environment' | 'permission' | 'action';

interface Wording {
  area: string;
  environment: string;
  permission: string;
  readOnly: string;
  readWrite: string;
  decorate: number;
}

export interface TrueRow {
  area: string;
  environment: string;
  permission: Permission;
}

/** What is wrong with the form itself, so that something in it cannot be known. */
export const FAULTS = [
  'none',
  'unknown permission words',
  'two radios checked',
  'widget and select disagree',
  'no permission column',
  'no labels at the rows',
  'permission control missing',
  'permission words in an unlabeled picture',
  'area control missing',
  'both choices have the same words',
  'no table',
  'a permission outside the rows',
  'a switch for all areas',
] as const;
export type Fault = (typeof FAULTS)[number];

const AREAS = [
  'Bibs',
  'Users',
  'Configuration',
  'Acquisitions',
  'Analytics',
  'Courses',
  'Electronic',
  'Task-lists',
];
const ENVIRONMENTS = ['Production', 'Sandbox'];

const trueRow: fc.Arbitrary<TrueRow> = fc.record({
  area: fc.constantFrom(...AREAS),
  environment: fc.constantFrom(...ENVIRONMENTS),
  permission: fc.constantFrom<Permission>('read-only', 'read/write'),
});

const wording: fc.Arbitrary<Wording> = fc.record({
  area: fc.constantFrom('Area', 'AREA', 'area'),
  environment: fc.constantFrom('Env', 'Environment', 'ENV'),
  permission: fc.constantFrom('Permissions', 'Permission', 'PERMISSIONS'),
  readOnly: fc.constantFrom('Read-only', 'Read only', 'read-only', 'READ-ONLY', 'Read\u00a0only'),
  readWrite: fc.constantFrom('Read/write', 'Read / write', 'Read & write', 'Read/Write', 'READ/WRITE'),
  decorate: fc.nat(3),
});

/** @param fault the faults to draw from */
export const grammarForms = (fault: fc.Arbitrary<Fault>): fc.Arbitrary<GrammarForm> =>
  fc.record({
    shape: fc.constantFrom('modal', 'dialog', 'page'),
    rowsAs: fc.constantFrom('table', 'grid', 'blocks-label', 'blocks-aria', 'blocks-text'),
    choiceAs: fc.constantFrom('select', 'enhanced', 'combobox'),
    permissionAs: fc.constantFrom('radios', 'aria-radios', 'select'),
    columns: fc
      .shuffledSubarray<Column>(['area', 'environment', 'permission', 'action'], { minLength: 4 })
      .map((columns) => columns),
    unknownColumn: fc.boolean(),
    ipField: fc.boolean(),
    template: fc.boolean(),
    listBehind: fc.boolean(),
    wording,
    rows: fc.array(trueRow, { minLength: 1, maxLength: 4 }),
    fault,
    faultRow: fc.nat(3),
  });

/** A profile that fits the form, or is a little narrower or wider, or has nothing to do with it. */
export const needFor = (form: GrammarForm): fc.Arbitrary<Need> => {
  const scopes = (rows: TrueRow[]) => [
    ...new Map(rows.map(({ area, permission }) => [area, { area, permission }])).values(),
  ];
  const flip = (permission: Permission): Permission =>
    permission === 'read-only' ? 'read/write' : 'read-only';
  const environment = form.rows[0]?.environment ?? 'Production';
  return fc.oneof(
    fc.constant({ environment, scopes: scopes(form.rows) }),
    fc.nat(3).map((at) => ({
      environment,
      scopes: scopes(
        form.rows.map((row, index) =>
          index === at % form.rows.length ? { ...row, permission: flip(row.permission) } : row,
        ),
      ),
    })),
    fc.nat(3).map((at) => ({ environment, scopes: scopes(form.rows.toSpliced(at % form.rows.length, 1)) })),
    fc.record({
      environment: fc.constantFrom(...ENVIRONMENTS),
      scopes: fc.array(trueRow, { maxLength: 3 }).map(scopes),
    }),
  );
};

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A label with the marks that pages put around labels. */
const label = (text: string, { decorate }: Wording) =>
  escape(`${['', '* ', '', '\u00a0'][decorate]}${text}${['', '', ':', '\u00a0*'][decorate]}`);

let ids = 0;
const newId = () => `g${++ids}`;

interface Cell {
  html: string;
  /** What a label's `for` can name; empty where a label cannot. */
  controlId: string;
}

function choice(form: GrammarForm, options: string[], chosen: string, name: string, shown = chosen): Cell {
  const id = newId();
  const named = name ? ` aria-label="${name}"` : '';
  const list = options
    .map((option) => `<option${option === chosen ? ' selected' : ''}>${option}</option>`)
    .join('');
  if (form.choiceAs === 'select')
    return { html: `<select id="${id}"${named}>${list}</select>`, controlId: id };
  if (form.choiceAs === 'enhanced') {
    const text = newId();
    return {
      html:
        `<select id="${id}" tabindex="-1" aria-hidden="true"${named} style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">${list}</select>` +
        `<span><span><span role="combobox" aria-haspopup="true" aria-expanded="false" tabindex="0" aria-labelledby="${text}">` +
        `<span id="${text}" role="textbox" aria-readonly="true" title="${shown}">${shown}</span></span></span></span>`,
      controlId: id,
    };
  }
  const box = newId();
  return {
    html:
      `<div role="combobox" id="${id}" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-controls="${box}"${named}>${shown}</div>` +
      `<ul role="listbox" id="${box}" hidden>${options.map((option) => `<li role="option" aria-selected="${option === chosen}">${option}</li>`).join('')}</ul>`,
    controlId: id,
  };
}

function permission(form: GrammarForm, row: TrueRow, fault: Fault, name: string): Cell {
  const { readOnly, readWrite } = form.wording;
  const words: Record<Permission, string> = {
    'read-only': escape(readOnly),
    'read/write': escape(readWrite),
  };
  if (fault === 'unknown permission words') words[row.permission] = 'Standard';
  if (fault === 'both choices have the same words') words['read-only'] = words['read/write'];
  if (fault === 'permission words in an unlabeled picture') words['read-only'] = words['read/write'] = '';
  const all: Permission[] = ['read-only', 'read/write'];
  const checked = (one: Permission) => one === row.permission || fault === 'two radios checked';
  if (form.permissionAs === 'select') {
    const cell = choice(
      { ...form, choiceAs: 'select' },
      all.map((one) => words[one]),
      words[row.permission],
      name,
    );
    return cell;
  }
  const group = newId();
  const html = all
    .map((one) => {
      const id = newId();
      return form.permissionAs === 'radios'
        ? `<input type="radio" id="${id}" name="${group}${fault === 'two radios checked' ? one : ''}"${checked(one) ? ' checked' : ''}><label for="${id}">${words[one]}</label>`
        : `<span role="radio" tabindex="0" aria-checked="${checked(one)}">${words[one]}</span>`;
    })
    .join(' ');
  const named = name ? ` aria-label="${name}"` : '';
  return { html: `<div role="radiogroup"${named}>${html}</div>`, controlId: '' };
}

function cells(form: GrammarForm, row: TrueRow, index: number): Record<Column, Cell | null> {
  const fault = index === form.faultRow % form.rows.length ? form.fault : 'none';
  const named = form.rowsAs === 'blocks-aria' && form.fault !== 'no labels at the rows';
  const name = (text: string) => (named ? label(text, form.wording) : '');
  const other = ENVIRONMENTS.find((environment) => environment !== row.environment);
  const disagree = fault === 'widget and select disagree';
  return {
    area:
      fault === 'area control missing'
        ? { html: '', controlId: '' }
        : choice(form, AREAS, row.area, name(form.wording.area)),
    environment: choice(
      form,
      ENVIRONMENTS,
      row.environment,
      name(form.wording.environment),
      disagree ? other : row.environment,
    ),
    permission:
      form.fault === 'no permission column'
        ? null
        : fault === 'permission control missing'
          ? { html: '', controlId: '' }
          : permission(form, row, fault, name(form.wording.permission)),
    action: { html: '<button type="button">Delete</button>', controlId: '' },
  };
}

function permissionRows(form: GrammarForm): string {
  if (form.fault === 'no table') return '<p>Permissions are managed elsewhere.</p>';
  const { wording, columns, rowsAs } = form;
  const headings: Record<Column, string> = {
    area: label(wording.area, wording),
    environment: label(wording.environment, wording),
    permission: label(wording.permission, wording),
    action: 'Action',
  };
  const blank = form.fault === 'no labels at the rows';
  const made = form.rows.map((row, index) => cells(form, row, index));
  const used = columns.filter((column) => made[0]?.[column]);
  if (rowsAs === 'table' || rowsAs === 'grid') {
    const tag =
      rowsAs === 'table'
        ? ['table', 'tr', 'th', 'td']
        : ['div role="table"', 'div role="row"', 'div role="columnheader"', 'div role="cell"'];
    const wrap = (kind: number, html: string) => `<${tag[kind]}>${html}</${tag[kind]?.split(' ')[0]}>`;
    const extra = form.unknownColumn ? [wrap(2, 'Quota'), wrap(3, '1000')] : ['', ''];
    const head = used.map((column) => wrap(2, blank ? '' : headings[column])).join('') + extra[0];
    const body = made.map((cell) =>
      wrap(1, used.map((column) => wrap(3, cell[column]?.html ?? '')).join('') + extra[1]),
    );
    return wrap(0, wrap(1, head) + body.join(''));
  }
  const block = (cell: Record<Column, Cell | null>) =>
    used
      .map((column) => {
        const one = cell[column];
        if (!one) return '';
        if (column === 'action' || rowsAs === 'blocks-aria' || blank) return `<div>${one.html}</div>`;
        return rowsAs === 'blocks-label' && one.controlId
          ? `<div><label for="${one.controlId}">${headings[column]}</label>${one.html}</div>`
          : `<div><span>${headings[column]}</span> ${one.html}</div>`;
      })
      .join('');
  return `<h4>Permissions</h4>${made.map((cell) => `<div>${block(cell)}</div>`).join('')}`;
}

function fields(form: GrammarForm): string {
  const field = (text: string, value: string) => {
    const id = newId();
    return `<div><label for="${id}">${label(text, form.wording)}</label><input type="text" id="${id}" value="${value}"></div>`;
  };
  return (
    field('Name', 'Fuzz') +
    field('Description', 'A key for a test') +
    `<div><label><input type="checkbox" checked> Enabled</label></div>` +
    field('Restriction Profile code', '') +
    (form.ipField ? field('IP Range', '192.0.2.0/28') : '')
  );
}

/** What gives the key more than its rows say. */
function beyondTheRows({ fault, wording }: GrammarForm): string {
  if (fault === 'a switch for all areas')
    return '<div><label><input type="checkbox" checked> Give this key all areas</label></div>';
  if (fault !== 'a permission outside the rows') return '';
  const choice = (name: string, ...options: string[]) =>
    `<label>${name} <select>${options.map((one) => `<option>${one}</option>`).join('')}</select></label>`;
  return `<fieldset><legend>One more</legend>${choice(wording.area, 'Users', 'Bibs')}${choice(wording.environment, ...ENVIRONMENTS)}${choice(wording.permission, wording.readWrite, wording.readOnly)}</fieldset>`;
}

function content(form: GrammarForm): string {
  return (
    `<h3>Add/Edit API Key</h3><form>${fields(form)}${permissionRows(form)}${beyondTheRows(form)}<button type="button">Add Permission</button></form>` +
    '<footer><button type="button">Save</button><button type="button">Cancel</button></footer>'
  );
}

/** Puts the form into an empty document body, as a page of the Developer Network would hold it. */
export function build(form: GrammarForm, document: Document): void {
  const header =
    '<header><a href="/manage/"><b>Build</b> My APIs</a> <a href="/alma/apis/">Documentation</a></header><main><h1>API Keys</h1>';
  const list = form.listBehind
    ? '<ul><li><label><input type="checkbox" checked> Enabled</label> <b>Old key</b> <ul><li>Users - Production Read/write</li></ul><button>Edit</button><button>Delete</button></li></ul><button>Add API Key</button>'
    : '';
  const template = form.template
    ? `<div role="dialog" style="display:none">${content({ ...form, fault: 'none', rows: [{ area: 'Users', environment: 'Production', permission: 'read/write' }] })}</div>`
    : '';
  const inner = content(form);
  const open = {
    modal: `<div role="dialog" aria-modal="true" style="position:fixed;inset:20px;overflow:auto">${inner}</div>`,
    dialog: `<dialog>${inner}</dialog>`,
    page: `<section>${inner}</section>`,
  }[form.shape];
  document.body.innerHTML = `${header}${list}</main>${template}${open}`;
  if (form.shape === 'dialog') document.querySelector('dialog')?.showModal();
}

/** Whether a person could read everything in the form: then Narrowkey should too. */
const isWellFormed = ({ fault }: GrammarForm): boolean => fault === 'none';

/** Faults that leave no trace in some widgets: a plain select has nothing that could disagree with it. */
const leavesNoTrace = ({ fault, choiceAs, permissionAs }: GrammarForm): boolean =>
  (fault === 'widget and select disagree' && choiceAs === 'select') ||
  (fault === 'two radios checked' && permissionAs === 'select');

/** Whether what is chosen can be told at all: without labels, the words of the choices may still say it. */
export const isKnowable = (form: GrammarForm): boolean =>
  isWellFormed(form) || form.fault === 'no labels at the rows' || leavesNoTrace(form);
