import { openKeyForm, putHiddenTemplate } from './key-form.ts';
import { make, newId, variants } from './network.ts';
import { allKeys, changeKey, deleteKey, type Key, newKey } from './store.ts';

/** The list of keys, and "Add API Key" below the last of them. */

const list = document.querySelector('#key-list');
const shortList = 3;

function show() {
  list?.replaceChildren(
    ...allKeys().map(keyRow),
    make(
      'button',
      { type: 'button', class: 'btn btn-primary add-key', onclick: () => openKeyForm(newKey(), show) },
      'Add API Key',
    ),
  );
}

function keyRow(key: Key): HTMLElement {
  const toggle = make('input', {
    type: 'checkbox',
    'aria-label': `Enable ${key.name}`,
    onchange: () => changeKey(key.id, { enabled: toggle.checked }),
  });
  toggle.checked = key.enabled;
  return make(
    'div',
    { class: 'row key-row' },
    make(
      'div',
      { class: 'col-sm-1 col-xs-3' },
      make('label', { class: 'switch' }, toggle, make('span', { class: 'slider' })),
    ),
    make('div', { class: 'col-sm-2 col-xs-9' }, make('strong', {}, key.name)),
    make('div', { class: 'col-sm-4 col-xs-12' }, maskedKey(key)),
    make('div', { class: 'col-sm-3 col-xs-12' }, permissionList(key)),
    make(
      'div',
      { class: 'col-sm-2 col-xs-12 key-buttons' },
      make(
        'button',
        { type: 'button', class: 'btn btn-default', onclick: () => openKeyForm(key, show) },
        'Edit',
      ),
      ' ',
      make(
        'button',
        {
          type: 'button',
          class: 'btn btn-default',
          onclick: () => {
            deleteKey(key.id);
            show();
          },
        },
        'Delete',
      ),
    ),
  );
}

function maskedKey(key: Key): HTMLElement {
  const id = newId('key');
  const input = make('input', {
    type: 'password',
    class: 'form-control',
    id,
    readonly: true,
    'aria-label': 'API key',
  });
  input.value = key.secret;
  const eye = make(
    'button',
    {
      type: 'button',
      class: 'eye',
      'aria-label': 'Show',
      onclick: () => {
        input.type = input.type === 'password' ? 'text' : 'password';
      },
    },
    make('span', { class: 'glyphicon glyphicon-eye-open', 'aria-hidden': 'true' }),
  );
  const copy = () => navigator.clipboard.writeText(key.secret);
  return make(
    'div',
    { class: 'input-group key-value' },
    input,
    eye,
    make(
      'span',
      { class: 'input-group-btn' },
      make('button', { type: 'button', class: 'btn btn-default', onclick: copy }, 'Copy'),
    ),
  );
}

function permissionList(key: Key): HTMLElement {
  const items = key.permissions.map(({ area, env, level }) => make('li', {}, `${area} - ${env} ${level}`));
  const bullets = make('ul', {}, ...items.slice(0, shortList));
  const holder = make('div', {}, bullets);
  if (items.length > shortList) {
    const more = make(
      'a',
      {
        href: '#',
        onclick: (event) => {
          event.preventDefault();
          bullets.append(...items.slice(shortList));
          more.remove();
        },
      },
      'More... »',
    );
    holder.append(more);
  }
  return holder;
}

if (variants.template === 'yes') putHiddenTemplate(newKey());
show();
