import { type Choice, dropdown, fewChoices } from './choice.ts';
import { make, variants } from './network.ts';
import { areas, environments, levels, newPermission, type Permission } from './store.ts';

const headings = ['Area', 'Env', 'Permissions', 'Action'] as const;

interface Row {
  permission: Permission;
  element: HTMLElement;
}

/** The Permissions part of the form: its rows, and the button that adds one. It changes `permissions` in place. */
export function permissionRows(permissions: Permission[]): HTMLElement {
  const holder =
    variants.rowsAs === 'table'
      ? make('tbody')
      : make('div', { role: variants.rowsAs === 'grid' ? 'rowgroup' : null });
  let rows: Row[] = [];

  const rowOf = (permission: Permission): Row & { arrive(): void } => {
    const changed = (change: Partial<Permission>) => {
      Object.assign(permission, change);
      if (variants.rerender === 'yes') renderAgain();
    };
    const cells: Choice[] = [
      dropdown({
        label: 'Area',
        options: areas,
        value: permission.area,
        change: (area) => changed({ area }),
      }),
      dropdown({
        label: 'Env',
        options: environments,
        value: permission.env,
        change: (env) => changed({ env }),
      }),
      fewChoices({
        label: 'Permissions',
        options: levels,
        value: permission.level,
        change: (level) => changed({ level }),
      }),
      {
        element: make(
          'button',
          { type: 'button', class: 'btn btn-default btn-sm', onclick: () => remove(permission) },
          'Delete',
        ),
      },
    ];
    return {
      permission,
      element: rowElement(cells.map((cell) => cell.element)),
      arrive: () => {
        for (const cell of cells) cell.arrive?.();
      },
    };
  };

  const add = (permission: Permission) => {
    const row = rowOf(permission);
    rows.push(row);
    holder.append(row.element);
    // Enhanced dropdowns can only be made once they are in the document.
    queueMicrotask(() => row.arrive());
  };

  const remove = (permission: Permission) => {
    permissions.splice(permissions.indexOf(permission), 1);
    rows.find((row) => row.permission === permission)?.element.remove();
    rows = rows.filter((row) => row.permission !== permission);
  };

  const renderAgain = () => {
    const focusable = 'button, input, select, [tabindex]';
    const at = [...holder.querySelectorAll(focusable)].indexOf(document.activeElement as Element);
    rows = [];
    holder.replaceChildren();
    permissions.forEach(add);
    if (at >= 0) holder.querySelectorAll<HTMLElement>(focusable)[at]?.focus();
  };

  permissions.forEach(add);
  return make(
    'div',
    { class: 'permissions' },
    frameOf(holder),
    make(
      'button',
      {
        type: 'button',
        class: 'btn btn-default',
        onclick: () => {
          const permission = newPermission();
          permissions.push(permission);
          add(permission);
        },
      },
      'Add Permission',
    ),
  );
}

function frameOf(holder: HTMLElement): HTMLElement {
  if (variants.rowsAs === 'blocks') return holder;
  if (variants.rowsAs === 'grid') {
    const head = headings.map((heading) => make('div', { role: 'columnheader' }, heading));
    return make(
      'div',
      { role: 'grid', class: 'permission-grid', 'aria-label': 'Permissions' },
      make('div', { role: 'rowgroup' }, make('div', { role: 'row', class: 'cell-head' }, ...head)),
      holder,
    );
  }
  const head = headings.map((heading) => make('th', { scope: 'col' }, heading));
  return make(
    'div',
    { class: variants.narrow === 'stack' ? 'narrow-stack' : 'table-responsive' },
    make('table', { class: 'table' }, make('thead', {}, make('tr', {}, ...head)), holder),
  );
}

function rowElement(cells: HTMLElement[]): HTMLElement {
  const named = cells.map((cell, at) => [headings[at] ?? '', cell] as const);
  if (variants.rowsAs === 'table') {
    return make('tr', {}, ...named.map(([heading, cell]) => make('td', { 'data-title': heading }, cell)));
  }
  if (variants.rowsAs === 'grid') {
    return make('div', { role: 'row' }, ...named.map(([, cell]) => make('div', { role: 'gridcell' }, cell)));
  }
  return make(
    'div',
    { class: 'permission-block' },
    ...named.map(([heading, cell]) =>
      make('div', { class: 'cell' }, make('span', { class: 'cell-label' }, heading), cell),
    ),
  );
}
