import { make, newId, variants } from './network.ts';
import { permissionRows } from './permission-rows.ts';
import { type KeyInForm, saveKey } from './store.ts';

export const formTitle = 'Add/Edit API Key';

/** The form's content: what stands between its title and the frame around it. Changes a copy of the key until Save. */
export function keyForm(key: KeyInForm, done: () => void): HTMLFormElement {
  const form = structuredClone(key);
  const save = () => {
    saveKey(form);
    done();
  };
  const textField = (
    field: 'name' | 'description' | 'restriction' | 'ipRanges',
    label: string,
    placeholder = '',
  ) => {
    const id = newId(field);
    const input = make('input', {
      type: 'text',
      class: 'form-control',
      id,
      placeholder: placeholder || null,
      oninput: () => {
        form[field] = input.value;
      },
    });
    input.value = form[field];
    return formGroup(label, id, input);
  };
  const toggleId = newId('enabled');
  const toggle = make('input', {
    type: 'checkbox',
    id: toggleId,
    'aria-label': 'Enabled',
    onchange: () => {
      form.enabled = toggle.checked;
    },
  });
  toggle.checked = form.enabled;

  return make(
    'form',
    {
      class: 'form-horizontal',
      autocomplete: 'off',
      onsubmit: (event) => {
        event.preventDefault();
        if (variants.save === 'submit') save();
      },
    },
    make(
      'div',
      { class: 'modal-body' },
      textField('name', 'Name'),
      textField('description', 'Description'),
      formGroup(
        'Enabled',
        toggleId,
        make('label', { class: 'switch' }, toggle, make('span', { class: 'slider' })),
      ),
      textField(
        'restriction',
        'Restriction Profile code',
        'Optional - the code of the Integration Profile which limits access to specific vendors.',
      ),
      ...(variants.ip === 'yes' ? [textField('ipRanges', 'Allowed IP range')] : []),
      make('h4', {}, 'Permissions'),
      permissionRows(form.permissions),
    ),
    make(
      'div',
      { class: 'modal-footer' },
      variants.save === 'submit'
        ? make('button', { type: 'submit', class: 'btn btn-primary' }, 'Save')
        : make('button', { type: 'button', class: 'btn btn-primary', onclick: save }, 'Save'),
      ' ',
      make('button', { type: 'button', class: 'btn btn-default', onclick: done }, 'Cancel'),
    ),
  );
}

function formGroup(label: string, id: string, control: HTMLElement) {
  return make(
    'div',
    { class: 'form-group' },
    make('label', { class: 'col-sm-3 control-label', for: id }, label),
    make('div', { class: 'col-sm-9' }, control),
  );
}

const closeButton = (close: () => void) =>
  make(
    'button',
    { type: 'button', class: 'close', 'aria-label': 'Close', onclick: close },
    make('span', { 'aria-hidden': 'true' }, '×'),
  );

/** Puts the form over the page in Bootstrap's modal, which takes the focus back from everything outside itself. */
function openModal(key: KeyInForm, saved: () => void) {
  const titleId = newId('title');
  const content = make('div', { class: 'modal-content' });
  const modal = make(
    'div',
    { class: 'modal fade', tabindex: '-1', role: 'dialog', 'aria-labelledby': titleId },
    make('div', { class: 'modal-dialog modal-lg', role: 'document' }, content),
  );
  const close = () => {
    $(modal).modal('hide');
    saved();
  };
  content.append(
    make(
      'div',
      { class: 'modal-header' },
      closeButton(close),
      make('h4', { class: 'modal-title', id: titleId }, formTitle),
    ),
    keyForm(key, close),
  );
  document.body.append(modal);
  $(modal)
    .on('hidden.bs.modal', () => modal.remove())
    .modal('show');
}

/** Puts the form into a `<dialog>`, which makes everything outside itself inert. */
function openDialog(key: KeyInForm, saved: () => void) {
  const titleId = newId('title');
  const dialog = make('dialog', {
    class: 'key-dialog',
    'aria-labelledby': titleId,
    onclose: () => {
      dialog.remove();
      saved();
    },
  });
  const close = () => dialog.close();
  dialog.append(
    make(
      'div',
      { class: 'modal-header' },
      closeButton(close),
      make('h4', { class: 'modal-title', id: titleId }, formTitle),
    ),
    keyForm(key, close),
  );
  document.body.append(dialog);
  dialog.showModal();
}

/** A copy of the form that nobody sees, as some sites keep one to copy from. */
export function putHiddenTemplate(key: KeyInForm) {
  const hidden = make(
    'div',
    { hidden: true },
    make('h4', {}, formTitle),
    keyForm(key, () => {}),
  );
  document.querySelector('main')?.before(hidden);
}

/** Opens the form where this network has it. */
export function openKeyForm(key: KeyInForm, saved: () => void) {
  if (variants.form === 'page') {
    const next = new URL('/manage/keys/edit/', location.href);
    next.search = location.search;
    if (key.id) next.searchParams.set('id', String(key.id));
    location.assign(next);
    return;
  }
  const open = variants.form === 'dialog' ? openDialog : openModal;
  if (variants.delay) setTimeout(open, variants.delay, key, saved);
  else open(key, saved);
}
