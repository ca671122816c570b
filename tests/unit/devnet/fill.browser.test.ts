import jQuery from 'jquery';
import select2 from 'select2';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyFix } from '../../../utils/devnet/fill.ts';
import { readKeyForm } from '../../../utils/devnet/read.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';
import { keyPage, type Sketch } from './pages.ts';

const KEYS = new URL('https://developers.exlibrisgroup.com/manage/keys/');
const bibs = { area: 'Bibs', environment: 'Sandbox', permission: 'Read/write' };
const toReadOnly = { kind: 'set-permission', row: 0, permission: 'read-only', label: '' } as const;
const toProduction = { kind: 'set-environment', row: 0, environment: 'Production', label: '' } as const;
const addAnalytics = {
  kind: 'add-row',
  area: 'Analytics',
  environment: 'Production',
  permission: 'read-only',
  label: '',
} as const;

let pressed: string[] = [];
let stop = new AbortController();

beforeEach(() => {
  pressed = [];
  stop = new AbortController();
  document.addEventListener(
    'click',
    ({ target }) => {
      const button = (target as Element).closest('button');
      if (button) pressed.push(button.textContent ?? '');
    },
    { capture: true, signal: stop.signal },
  );
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

const show = (change: Partial<Sketch> = {}) => {
  document.body.innerHTML = keyPage({ rows: [bibs], ...change });
};
const read = () => {
  const { form } = recognizePage(document, KEYS);
  if (!form) throw new Error('The page lost its form.');
  return readKeyForm(form);
};
const fill = (fix: Parameters<typeof applyFix>[2]) => applyFix(document, KEYS, fix);
const byText = (selector: string, text: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent === text);

/** Adds a row like the first, emptied, as the page's own code would. */
const letRowsBeAdded = () =>
  byText('button', 'Add Permission')?.addEventListener('click', () => {
    const row = document.querySelector('tbody tr');
    const copy = row?.cloneNode(true) as Element;
    for (const input of copy.querySelectorAll('input')) {
      input.checked = false;
      input.name = 'another';
      input.removeAttribute('id');
    }
    for (const label of copy.querySelectorAll('label')) label.removeAttribute('for');
    row?.parentElement?.append(copy);
    for (const select of copy.querySelectorAll('select')) select.selectedIndex = 0;
  });

/** A plain ARIA widget: opens on a click, chooses on a click, closes. */
const bringComboboxesToLife = (wait = 0) => {
  document.body.addEventListener(
    'click',
    ({ target }) => {
      const box = (target as Element).closest('[role=combobox]');
      const option = (target as Element).closest('[role=option]');
      if (box) {
        const open = box.getAttribute('aria-expanded') !== 'true';
        box.setAttribute('aria-expanded', String(open));
        const list = box.parentElement?.querySelector<HTMLElement>('[role=listbox]');
        if (list)
          setTimeout(() => {
            list.style.display = open ? 'block' : 'none';
          }, wait);
      }
      const list = option?.parentElement;
      const owner =
        list &&
        [...document.querySelectorAll('[role=combobox]')].find(
          (one) => one.getAttribute('aria-controls') === list.id,
        );
      if (option && list && owner) {
        for (const each of list.children) each.setAttribute('aria-selected', String(each === option));
        if (owner instanceof HTMLInputElement) owner.value = option.textContent ?? '';
        else owner.textContent = option.textContent;
        owner.setAttribute('aria-expanded', 'false');
        list.style.display = 'none';
      }
    },
    { signal: stop.signal },
  );
  document.body.addEventListener(
    'click',
    ({ target }) => {
      const radio = (target as Element).closest('[role=radio]');
      for (const each of radio?.parentElement?.children ?? [])
        each.setAttribute('aria-checked', String(each === radio));
    },
    { signal: stop.signal },
  );
};

describe('A permission is set on a click, and put back', () => {
  test.each(['radios', 'loose radios', 'wrapped radios', 'aria', 'dropdown'] as const)(
    'made of %s',
    async (permission) => {
      show({ permission });
      bringComboboxesToLife();
      const { ok, said, undo } = await fill(toReadOnly);
      expect({ ok, said }).toEqual({ ok: true, said: 'Bibs is now Read-only.' });
      expect(read().rows[0]?.permission).toBe('read-only');
      expect(await undo?.()).toEqual({ ok: true, said: 'Bibs is as it was.', undo: null });
      expect(read().rows[0]?.permission).toBe('read/write');
      expect(pressed).toEqual([]);
    },
  );

  test('words that mean neither are never chosen', async () => {
    show({ permissions: ['Look', 'Touch'], rows: [{ ...bibs, permission: 'Touch' }] });
    const { ok, said } = await fill(toReadOnly);
    expect({ ok, said }).toEqual({
      ok: false,
      said: 'The page did not take the change. Please choose Read-only in row 1 yourself.',
    });
    expect(document.querySelectorAll<HTMLInputElement>('[type=radio]')[1]?.checked).toBe(true);
  });

  test('the page that puts it back at once is not believed', async () => {
    show();
    const [first, second] = document.querySelectorAll<HTMLInputElement>('[type=radio]');
    first?.addEventListener('change', () => {
      if (second) second.checked = true;
    });
    expect((await fill(toReadOnly)).ok).toBe(false);
  });
});

describe('An environment is set on a click', () => {
  test.each(['native', 'button', 'input'] as const)('made of %s', async (widget) => {
    show({ widget, rowsAs: 'table' });
    bringComboboxesToLife(30);
    const { said, undo } = await fill(toProduction);
    expect(said).toBe('Bibs is now Production.');
    expect(read().rows[0]).toEqual({ area: 'Bibs', environment: 'Production', permission: 'read/write' });
    expect((await undo?.())?.ok).toBe(true);
    expect(read().rows[0]?.environment).toBe('Sandbox');
  });

  test('the page hears of it as if a person had done it', async () => {
    show();
    const heard: string[] = [];
    const select = document.querySelectorAll('select')[1];
    for (const type of ['focus', 'input', 'change']) select?.addEventListener(type, () => heard.push(type));
    jQuery(document.body).on('change', 'select', () => heard.push('jQuery'));
    await fill(toProduction);
    jQuery(document.body).off();
    expect(heard).toEqual(['focus', 'input', 'change', 'jQuery']);
  });

  test('with select2 on the page', async () => {
    if (!('select2' in jQuery.fn)) select2(window, jQuery);
    show();
    const dropdowns = jQuery('select');
    dropdowns.select2();
    expect(read()).toMatchObject({ rows: [{ area: 'Bibs', environment: 'Sandbox' }], unreadable: [] });
    expect((await fill(toProduction)).said).toBe('Bibs is now Production.');
    expect(document.querySelectorAll('[role=combobox]')[1]?.textContent).toContain('Production');
    dropdowns.select2('destroy');
  });

  test('with a widget that does not follow its select', async () => {
    show({ widget: 'chosen' });
    const [, select] = document.querySelectorAll('select');
    const drop = select?.nextElementSibling?.querySelector<HTMLElement>(':scope > div');
    select?.nextElementSibling?.querySelector('a')?.addEventListener('mousedown', () => {
      if (drop) drop.style.display = 'block';
    });
    drop?.addEventListener('mouseup', ({ target }) => {
      const shown = select?.nextElementSibling?.querySelector('a > span');
      if (!shown || !select) return;
      shown.textContent = (target as Element).textContent;
      select.value = (target as Element).textContent === 'Production' ? 'v0' : 'v1';
      drop.style.display = 'none';
    });
    expect((await fill(toProduction)).said).toBe('Bibs is now Production.');
    expect(read()).toMatchObject({ rows: [{ environment: 'Production' }], unreadable: [] });
  });

  test('a widget that shows something else than its select is not read', () => {
    show({ widget: 'chosen' });
    const select = document.querySelectorAll('select')[1] as HTMLSelectElement;
    select.value = 'v0';
    expect(read().unreadable).toEqual(['Row 1: Env']);
  });
});

describe('A row is added', () => {
  test('by one press of Add Permission, then filled', async () => {
    show();
    letRowsBeAdded();
    const { said, undo } = await fill(addAnalytics);
    expect(said).toBe('Added Analytics, Production, Read-only.');
    expect(read().rows[1]).toEqual({ area: 'Analytics', environment: 'Production', permission: 'read-only' });
    expect(pressed).toEqual(['Add Permission']);
    expect((await undo?.())?.said).toBe('To undo, press Delete in row 2 yourself.');
    expect(read().rows).toHaveLength(2);
  });

  test('in a row that is still empty, where there is one', async () => {
    show({ rows: [bibs, { area: null, environment: null, permission: null }] });
    expect((await fill(addAnalytics)).ok).toBe(true);
    expect(pressed).toEqual([]);
    expect(read().rows).toHaveLength(2);
  });

  test('not where the page adds none', async () => {
    show();
    expect((await fill(addAnalytics)).said).toBe(
      'The page did not take the change. Please add Analytics, Production, Read-only yourself.',
    );
  });

  test('an area that the page does not offer is not replaced by another', async () => {
    show({ rows: [{ area: null, environment: null, permission: null }] });
    const { ok } = await fill({ ...addAnalytics, area: 'Partners' });
    expect(ok).toBe(false);
    expect(read().rows[0]).toEqual({ area: null, environment: null, permission: null });
  });
});

describe('A text is filled in', () => {
  test('and put back', async () => {
    show();
    const { said, undo } = await fill({
      kind: 'set-text',
      field: 'description',
      value: 'Spine labels',
      label: '',
    });
    expect(said).toBe('Description is now “Spine labels”.');
    expect((await undo?.())?.said).toBe('Description is as it was.');
    expect(read().description).toBe('Looks up items');
  });

  test('where the form lacks the field, the person is told', async () => {
    show();
    const { ok } = await fill({ kind: 'set-text', field: 'ipRanges', value: '10.0.0.1', label: '' });
    expect(ok).toBe(false);
  });
});

describe('A page that holds its own state', () => {
  /** Puts up all of the form anew from its state after each change, and believes only what its handlers were told. */
  const live = () => {
    const state = { name: 'ILLiad', environment: 'Sandbox', permission: 'Read/write' };
    const render = () => {
      document.body.innerHTML = keyPage({ ...{ name: state.name }, rows: [{ ...bibs, ...state }] });
      const name = document.querySelector('input') as HTMLInputElement;
      // As React does: a value that its own setter was told is no change.
      let told = name.value;
      const { get, set } = Object.getOwnPropertyDescriptor(
        HTMLInputElement.prototype,
        'value',
      ) as Required<PropertyDescriptor>;
      Object.defineProperty(name, 'value', {
        configurable: true,
        get() {
          return get.call(this);
        },
        set(value) {
          told = value;
          set.call(this, value);
        },
      });
      name.addEventListener('input', () => {
        if (get.call(name) === told) return;
        state.name = get.call(name);
        queueMicrotask(render);
      });
      document.querySelectorAll('select')[1]?.addEventListener('change', ({ target }) => {
        state.environment = (target as HTMLSelectElement).selectedOptions[0]?.text ?? '';
        render();
      });
      for (const radio of document.querySelectorAll<HTMLInputElement>('[type=radio]'))
        radio.addEventListener('click', () => {
          state.permission = radio.nextElementSibling?.textContent ?? '';
          setTimeout(render, 20);
        });
    };
    render();
    return state;
  };

  test('takes every kind of change, and Undo finds its new nodes', async () => {
    const state = live();
    expect((await fill({ kind: 'set-text', field: 'name', value: 'Spines', label: '' })).ok).toBe(true);
    expect((await fill(toProduction)).ok).toBe(true);
    const { undo } = await fill(toReadOnly);
    expect(state).toEqual({ name: 'Spines', environment: 'Production', permission: 'Read-only' });
    expect((await undo?.())?.ok).toBe(true);
    expect(state.permission).toBe('Read/write');
  });
});

test('without a form nothing is done, and that is said', async () => {
  expect(await fill(toReadOnly)).toEqual({
    ok: false,
    said: 'The form is not open any more, or cannot be read.',
    undo: null,
  });
});
