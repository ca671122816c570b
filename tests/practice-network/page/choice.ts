import { make, newId, variants } from './network.ts';

export interface Choice {
  element: HTMLElement;
  /** Called once the element is in the document. */
  arrive?(): void;
}

interface Settings {
  label: string;
  options: string[];
  value: string;
  change(value: string): void;
}

const nothing = 'Please select';

/** A dropdown in the way that this network makes them. */
export function dropdown(settings: Settings): Choice {
  return variants.widget === 'aria' ? ariaDropdown(settings) : nativeDropdown(settings);
}

function nativeDropdown({ label, options, value, change }: Settings): Choice {
  const select = make('select', {
    class: 'form-control',
    'aria-label': label,
    onchange: () => change(select.value),
  });
  for (const option of ['', ...options])
    select.add(new Option(option || nothing, option, false, option === value));
  if (variants.widget !== 'select2') return { element: select };
  const element = make('div', {}, select);
  return {
    element,
    arrive: () => {
      // Its list has to be inside the modal, or the modal takes the focus from its search field.
      const parent = select.closest('.modal, dialog') ?? document.body;
      $(select)
        .select2({ dropdownParent: $(parent), width: '100%' })
        .on('select2:select', () => change(select.value));
    },
  };
}

/** The select-only combobox of the ARIA practices: a button, a list, and the focus staying on the button. */
function ariaDropdown({ label, options, value, change }: Settings): Choice {
  const listId = newId('list');
  let active = Math.max(0, options.indexOf(value));
  const button = make(
    'button',
    {
      type: 'button',
      role: 'combobox',
      class: 'btn btn-default',
      'aria-label': label,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': listId,
    },
    value || nothing,
  );
  const list = make('ul', { role: 'listbox', id: listId, 'aria-label': label, hidden: true });
  const items = options.map((option) =>
    make(
      'li',
      {
        role: 'option',
        id: newId('option'),
        'aria-selected': String(option === value),
        onclick: () => choose(option),
      },
      option,
    ),
  );
  list.append(...items);

  const mark = () => {
    items.forEach((item, at) => item.classList.toggle('active', at === active));
    const item = items[active];
    if (item) {
      button.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    }
  };
  const show = (open: boolean) => {
    list.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) mark();
    else button.removeAttribute('aria-activedescendant');
  };
  const choose = (option: string) => {
    button.textContent = option;
    for (const item of items) item.setAttribute('aria-selected', String(item.textContent === option));
    show(false);
    button.focus();
    change(option);
  };

  button.addEventListener('click', () => show(list.hidden === true));
  button.addEventListener('blur', () =>
    setTimeout(() => document.activeElement !== button && show(false), 150),
  );
  button.addEventListener('keydown', (event) => {
    const last = options.length - 1;
    if (list.hidden) {
      if (['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(event.key)) {
        event.preventDefault();
        show(true);
      }
      return;
    }
    const option = options[active];
    if (event.key === 'ArrowDown') active = Math.min(last, active + 1);
    else if (event.key === 'ArrowUp') active = Math.max(0, active - 1);
    else if (event.key === 'Home') active = 0;
    else if (event.key === 'End') active = last;
    else if (event.key === 'Escape') show(false);
    else if ((event.key === 'Enter' || event.key === ' ') && option) choose(option);
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (!list.hidden) mark();
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  return { element: make('div', { class: 'choice' }, button, list) };
}

/** One of a few, in the way that this network asks for it. */
export function fewChoices(settings: Settings): Choice {
  if (variants.permission === 'dropdown') return dropdown(settings);
  return variants.permission === 'aria-radios' ? ariaRadios(settings) : nativeRadios(settings);
}

function nativeRadios({ options, value, change }: Settings): Choice {
  const name = newId('permission');
  const labels = options.map((option) =>
    make(
      'label',
      { class: 'radio-inline' },
      make('input', {
        type: 'radio',
        name,
        value: option,
        checked: option === value,
        onchange: () => change(option),
      }),
      ` ${option}`,
    ),
  );
  return { element: make('div', {}, ...labels) };
}

function ariaRadios({ label, options, value, change }: Settings): Choice {
  const choose = (chosen: HTMLElement) => {
    for (const radio of radios) {
      radio.setAttribute('aria-checked', String(radio === chosen));
      radio.tabIndex = radio === chosen ? 0 : -1;
    }
    chosen.focus();
    change(chosen.textContent ?? '');
  };
  const radios = options.map((option, at) =>
    make(
      'span',
      {
        role: 'radio',
        'aria-checked': String(option === value),
        tabindex: option === value || (!value && at === 0) ? '0' : '-1',
        onclick: () => radios[at] && choose(radios[at]),
        onkeydown: (event) => {
          const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, ' ': 0 }[
            (event as KeyboardEvent).key
          ];
          const next = step === undefined ? null : radios[(at + step + radios.length) % radios.length];
          if (!next) return;
          event.preventDefault();
          choose(next);
        },
      },
      option,
    ),
  );
  return { element: make('div', { role: 'radiogroup', 'aria-label': label }, ...radios) };
}
