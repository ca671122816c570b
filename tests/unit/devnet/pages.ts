/** Pages of the Developer Network in the many ways that they could be made, as HTML. */

export interface Row {
  area: string | null;
  environment: string | null;
  permission: string | null;
}

export type Column = 'area' | 'environment' | 'permission' | 'action' | 'region';
export type Widget =
  | 'native'
  | 'select2'
  | 'chosen'
  | 'selectize'
  | 'bare'
  | 'button'
  | 'input'
  | 'react'
  | 'dropdown';

/** How a page is made. Every part can be changed alone. */
export interface Sketch {
  form: 'modal' | 'dialog' | 'page';
  rowsAs: 'table' | 'grid' | 'blocks' | 'labels' | 'aria' | 'dl' | 'text' | 'spans' | 'flat';
  widget: Widget;
  permission: 'radios' | 'loose radios' | 'wrapped radios' | 'aria' | 'dropdown' | 'toggle';
  columns: Column[];
  labels: Record<string, string>;
  fieldLabels: 'for' | 'wrap' | 'beside' | 'aria' | 'cells';
  areas: string[];
  environments: string[];
  permissions: string[];
  rows: Row[];
  ip: string | null;
  name: string;
  description: string;
  /** Before, and after the form. */
  before: string;
  after: string;
  /** Inside the rows' container, before and after the rows. */
  firstRow: string;
  list: string;
  header: string;
}

export const usual: Sketch = {
  form: 'modal',
  rowsAs: 'table',
  widget: 'native',
  permission: 'radios',
  columns: ['area', 'environment', 'permission', 'action'],
  labels: {},
  fieldLabels: 'for',
  areas: [
    'Acquisitions',
    'Analytics',
    'Bibs',
    'Configuration',
    'Courses',
    'Electronic',
    'Users',
    'Moon base',
  ],
  environments: ['Production', 'Sandbox'],
  permissions: ['Read-only', 'Read/write'],
  rows: [
    { area: 'Bibs', environment: 'Production', permission: 'Read-only' },
    { area: 'Users', environment: 'Sandbox', permission: 'Read/write' },
  ],
  ip: null,
  name: 'ILLiad',
  description: 'Looks up items',
  before: '',
  after: '',
  firstRow: '',
  list: '',
  header: '',
};

const titles: Record<string, string> = {
  area: 'Area',
  environment: 'Env',
  permission: 'Permissions',
  action: 'Action',
  region: 'Region',
  name: 'Name',
  description: 'Description',
  enabled: 'Enabled',
  restriction: 'Restriction Profile code',
  save: 'Save',
  add: 'Add Permission',
};

let count = 0;
const fresh = () => `x${++count}`;
const title = (sketch: Sketch, what: string) => sketch.labels[what] ?? titles[what] ?? what;

const options = (list: string[], value: string | null) =>
  `<option value="">Select...</option>${list
    .map((text, i) => `<option value="v${i}"${text === value ? ' selected' : ''}>${text}</option>`)
    .join('')}`;

type Dropdown = (list: string[], value: string | null, name: string) => string;
const listbox = (id: string, list: string[], value: string | null) =>
  `<div role="listbox" id="${id}" style="display:none">${list
    .map((text) => `<div role="option" aria-selected="${text === value}">${text}</div>`)
    .join('')}</div>`;

/** The same dropdown as each of the well-known widgets leaves it in the page. `name`: attributes that name it. */
const dropdowns: Record<Widget, Dropdown> = {
  native: (list, value, name) => `<select ${name}>${options(list, value)}</select>`,
  select2: (list, value, name) => `<select ${name} tabindex="-1" aria-hidden="true"
      style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">${options(list, value)}</select>
    <span dir="ltr"><span><span role="combobox" aria-haspopup="true" aria-expanded="false" tabindex="0" aria-labelledby="nothing">
    <span role="textbox" aria-readonly="true" title="${value ?? ''}">${value ? `<button type="button" title="Remove all items">×</button>${value}` : '<span>Choose one</span>'}</span>
    <span role="presentation"><b role="presentation"></b></span></span></span><span aria-hidden="true"></span></span>`,
  chosen: (list, value, name) => `<select ${name} style="display:none">${options(list, value)}</select>
    <div style="width:200px"><a tabindex="-1"><span>${value ?? 'Select...'}</span><div><b></b></div></a>
    <div style="display:none"><div><input type="text" autocomplete="off"></div><ul>${list.map((t) => `<li>${t}</li>`).join('')}</ul></div></div>`,
  selectize: (_list, value, name) => `<select ${name} tabindex="-1" style="display:none">${
    value ? `<option value="v" selected>${value}</option>` : '<option value="" selected></option>'
  }</select><div><div>${value ? `<div data-value="v">${value}</div>` : ''}<input type="select-one" autocomplete="off" tabindex="" style="width:4px"></div>
    <div style="display:none"><div></div></div></div>`,
  bare: (
    list,
    value,
    name,
  ) => `<div ${name}><div><div data-value="v">${value ?? ''}</div><input type="text" autocomplete="off" style="width:4px" ${value ? '' : 'placeholder="Choose"'}></div>
    <div style="display:none">${list.map((t) => `<div data-selectable="">${t}</div>`).join('')}</div></div>`,
  button: (list, value, name) => {
    const id = fresh();
    return `<button type="button" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="${id}" ${name}>${value ?? 'Select...'} <span aria-hidden="true">▾</span></button>${listbox(id, list, value)}`;
  },
  input: (list, value, name) => {
    const id = fresh();
    return `<input role="combobox" aria-expanded="false" aria-autocomplete="list" aria-controls="${id}" value="${value ?? ''}" ${name}>
      <button type="button" tabindex="-1" aria-label="Show choices" aria-expanded="false" aria-controls="${id}">▾</button>${listbox(id, list, value)}`;
  },
  react: (
    _list,
    value,
    name,
  ) => `<div><span style="position:absolute;clip:rect(0 0 0 0)" aria-live="polite" role="log"></span>
    <div><div>${value ? `<div>${value}</div>` : '<div>Select...</div>'}<div><input role="combobox" aria-autocomplete="list" aria-expanded="false" aria-haspopup="true" type="text" value="" ${name}></div></div>
    <div><span></span><div aria-hidden="true"><svg></svg></div></div></div></div>`,
  dropdown: (
    list,
    value,
    name,
  ) => `<div><button type="button" data-toggle="dropdown" aria-haspopup="true" aria-expanded="false" ${name}>${value ?? 'Choose…'} <span></span></button>
    <ul style="display:none">${list.map((t) => `<li><a href="#">${t}</a></li>`).join('')}</ul></div>`,
};

function permissionOf(sketch: Sketch, value: string | null, name: string): string {
  const group = fresh();
  const each = (make: (text: string, on: boolean, id: string) => string) =>
    sketch.permissions.map((text) => make(text, text === value, fresh())).join(' ');
  switch (sketch.permission) {
    case 'dropdown':
      return dropdowns[sketch.widget](sketch.permissions, value, name);
    case 'aria':
      return `<div role="radiogroup" ${name || 'aria-label="Permissions"'}>${each((text, on) => `<div role="radio" tabindex="0" aria-checked="${on}">${text}</div>`)}</div>`;
    case 'toggle':
      return `<div role="group" ${name}>${each((text, on) => `<button type="button" aria-pressed="${on}">${text}</button>`)}</div>`;
    case 'loose radios':
      return each((text, on) => `<input type="radio" name="${group}"${on ? ' checked' : ''}> ${text}`);
    case 'wrapped radios':
      return each(
        (text, on) =>
          `<label><input type="radio" name="${group}"${on ? ' checked' : ''}> <span>${text}</span></label>`,
      );
    case 'radios':
      return each(
        (text, on, id) =>
          `<input type="radio" id="${id}" name="${group}"${on ? ' checked' : ''}><label for="${id}">${text}</label>`,
      );
  }
}

function control(sketch: Sketch, column: Column, row: Row, name = ''): string {
  if (column === 'action') return '<button type="button">Delete</button>';
  if (column === 'region')
    return `<select ${name}><option>Europe</option><option>North America</option></select>`;
  if (column === 'permission') return permissionOf(sketch, row.permission, name);
  return dropdowns[sketch.widget](column === 'area' ? sketch.areas : sketch.environments, row[column], name);
}

function block(sketch: Sketch, row: Row): string {
  const parts = sketch.columns.map((column) => {
    const label = title(sketch, column);
    if (column === 'action') return control(sketch, column, row);
    const id = fresh();
    const inputs = control(sketch, column, row);
    switch (sketch.rowsAs) {
      case 'labels':
        return sketch.widget === 'native' && (column !== 'permission' || sketch.permission === 'dropdown')
          ? `<div><label for="${id}">${label}</label> ${control(sketch, column, row, `id="${id}"`)}</div>`
          : `<div><label>${label}</label> ${inputs}</div>`;
      case 'aria':
        return `<div>${control(sketch, column, row, `aria-label="${label}"`)}</div>`;
      case 'dl':
        return `<dt>${label}</dt><dd>${inputs}</dd>`;
      case 'text':
        return `<div>${label} ${inputs}</div>`;
      case 'flat':
        return `<span>${label}</span> ${inputs}`;
      default:
        return `<div><span>${label}</span> ${inputs}</div>`;
    }
  });
  if (sketch.rowsAs === 'flat') return parts.join('\n');
  return sketch.rowsAs === 'dl' ? `<dl>${parts.join('')}</dl>` : `<div>${parts.join('')}</div>`;
}

function permissions(sketch: Sketch): string {
  const { columns, rows } = sketch;
  if (sketch.rowsAs === 'table') {
    const head = columns.map((column) => `<th>${title(sketch, column)}</th>`).join('');
    const body = rows.map(
      (row) => `<tr>${columns.map((column) => `<td>${control(sketch, column, row)}</td>`).join('')}</tr>`,
    );
    return `<table><thead><tr>${head}</tr></thead><tbody>${sketch.firstRow}${body.join('')}</tbody></table>`;
  }
  if (sketch.rowsAs === 'grid') {
    const head = columns.map((column) => `<div role="columnheader">${title(sketch, column)}</div>`).join('');
    const body = rows.map(
      (row) =>
        `<div role="row" style="display:contents">${columns.map((column) => `<div role="gridcell">${control(sketch, column, row)}</div>`).join('')}</div>`,
    );
    return `<div role="grid"><div role="row">${head}</div>${sketch.firstRow}${body.join('')}</div>`;
  }
  return `<h4>Permissions</h4><div>${sketch.firstRow}${rows.map((row) => block(sketch, row)).join('')}</div>`;
}

function field(sketch: Sketch, what: string, attributes: string): string {
  const label = title(sketch, what);
  const id = fresh();
  switch (sketch.fieldLabels) {
    case 'for':
      return `<div><label for="${id}">${label}</label><div><input id="${id}" ${attributes}></div></div>`;
    case 'wrap':
      return `<div><label>${label} <input ${attributes}></label></div>`;
    case 'aria':
      return `<div><input aria-label="${label}" ${attributes}></div>`;
    case 'cells':
      return `<table><tr><td>${label}</td><td><input ${attributes}></td></tr></table>`;
    case 'beside':
      return `<div><label>${label}</label><div><input ${attributes}></div></div>`;
  }
}

/** The form's inside: fields, rows, buttons. */
function formBody(sketch: Sketch): string {
  return `<h4>Add/Edit API Key</h4>
    ${field(sketch, 'name', `type="text" value="${sketch.name}"`)}
    ${field(sketch, 'description', `type="text" value="${sketch.description}"`)}
    <div><label>${title(sketch, 'enabled')}</label> <label><input type="checkbox" checked style="opacity:0"><span></span></label></div>
    ${field(sketch, 'restriction', 'type="text" placeholder="Optional - the code of the Integration Profile which limits access to specific vendors."')}
    ${sketch.ip === null ? '' : field({ ...sketch, labels: { ip: sketch.ip } }, 'ip', 'type="text" value="10.0.0.1"')}
    ${permissions(sketch)}
    <button type="button">${title(sketch, 'add')}</button>
    <div><button type="button">${title(sketch, 'save')}</button> <button type="button">Cancel</button></div>`;
}

export function form(sketch: Sketch): string {
  const body = formBody(sketch);
  if (sketch.form === 'dialog') return `<dialog open aria-label="Add/Edit API Key">${body}</dialog>`;
  if (sketch.form === 'page') return `<main><form>${body}</form></main>`;
  return `<div role="dialog" tabindex="-1" style="position:fixed;inset:0;overflow:auto"><div role="document">${body}</div></div>`;
}

/** A key page with the form open. */
export function keyPage(change: Partial<Sketch> = {}): string {
  const sketch = { ...usual, ...change };
  return sketch.header + sketch.before + sketch.list + form(sketch) + sketch.after;
}

export const wideHeader = `<header><nav><a href="/alma/apis/"><b>Learn</b><br>Documentation</a> <a href="/manage/"><b>Build</b><br>My APIs</a>
  <a href="/blog/"><b>Share</b><br>Blog</a></nav></header>`;
export const narrowHeader = `<header><button type="button" aria-expanded="false"><span>Toggle navigation</span></button>
  <nav style="display:none"><a href="/manage/"><b>Build</b><br>My APIs</a></nav></header>`;

/** One listed key, whose key must never be read. */
export const listed = (name: string, lines: string[], on = true, more = true) =>
  `<div><div><label><input type="checkbox"${on ? ' checked' : ''}><span></span></label></div><div>${name}</div>
  <div><span>••••••••••••••••</span><button type="button" aria-label="Show key"></button><button type="button">Copy</button></div>
  <ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>${more ? '<a href="#">More... »</a>' : ''}
  <div><button type="button">Edit</button><button type="button">Delete</button></div></div>`;

export const list = `<section><h1>API Keys</h1>
  ${listed('Library search', ['Bibs - Production Read/write', 'Analytics - Production Read-only', 'Configuration - Production Read/write'])}
  ${listed('Spine labels', ['Task-lists - Sandbox Read-only', 'Moon base – Production Sometimes'], false, false)}
  <div><button type="button">Add API Key</button></div></section>`;
