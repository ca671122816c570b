import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readKeyForm } from '../../../utils/devnet/read.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';
import { form, keyPage, list, usual } from './pages.ts';

const KEYS = new URL('https://developers.exlibrisgroup.com/manage/keys/');
const read = () => {
  const page = recognizePage(document, KEYS);
  return { page, selection: page.form && readKeyForm(page.form), keys: page.keys };
};

afterEach(() => document.body.replaceChildren());

const CLOBBERED = [
  'parentNode',
  'parentElement',
  'querySelectorAll',
  'closest',
  'matches',
  'contains',
  'textContent',
  'childNodes',
  'children',
  'getAttribute',
  'isConnected',
  'checkVisibility',
  'nodeType',
  'ownerDocument',
  'getBoundingClientRect',
  'tagName',
  'localName',
  'nextSibling',
  'previousSibling',
  'hasAttribute',
  'style',
  'id',
  'name',
  'value',
  'attributes',
  'labels',
];

describe('A hostile page', () => {
  test.each(CLOBBERED)('whose form has an input named %s is read all the same', (name) => {
    document.body.innerHTML = keyPage({ form: 'page' }).replace(
      '<form>',
      `<form><input type="hidden" name="${name}">`,
    );
    const { page, selection } = read();
    expect(page.kind).toBe('key-form');
    expect(selection?.rows).toHaveLength(2);
    expect(selection?.unreadable).toEqual([]);
  });

  test.each(CLOBBERED)('whose form is the dialog, with an input named %s, is read all the same', (name) => {
    document.body.innerHTML = `<form role="dialog"><input type="hidden" name="${name}">${form(usual)}</form>`;
    expect(read().selection?.unreadable).toEqual([]);
  });

  test.each(['querySelectorAll', 'documentElement', 'defaultView', 'createTreeWalker'])(
    'with an image named %s is read all the same',
    (name) => {
      document.body.innerHTML = keyPage();
      const image = document.createElement('img');
      image.name = name;
      document.body.append(image);
      expect(read().page.kind).toBe('key-form');
    },
  );

  test('with nodes as deep as a parser makes them', () => {
    let inner = document.createElement('div');
    document.body.append(inner);
    for (let i = 0; i < 500; i++) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.innerHTML = form(usual);
    expect(() => read()).not.toThrow();
  });

  test('is left as it was: the labels of its controls are its own again once it is read', () => {
    document.body.innerHTML = keyPage({ rowsAs: 'blocks', permission: 'wrapped radios' });
    expect(read().selection?.unreadable).toEqual([]);
    const controls = [...document.querySelectorAll<HTMLInputElement>('input,select,textarea,button')];
    expect(controls.filter((control) => Object.hasOwn(control, 'labels'))).toEqual([]);
    expect(controls.some(({ labels }) => labels?.length === 1)).toBe(true);
  });

  test('whose labels change is read by the new ones', () => {
    document.body.innerHTML = keyPage({ form: 'page' });
    expect(read().selection?.name).toBe('ILLiad');
    const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
      /^Name/.test(textContent),
    );
    const name = label?.control as HTMLInputElement;
    label?.remove();
    expect(read().selection?.unreadable).toContain('Name');
    name.insertAdjacentHTML('beforebegin', `<label for="${name.id}">Name <i></i></label>`);
    expect(read().selection?.name).toBe('ILLiad');
  });

  test('with spans of a million columns', () => {
    document.body.innerHTML = keyPage().replace('<td>', '<td colspan="1000000">');
    expect(() => read()).not.toThrow();
  });

  test('with two radios on at once, or a mixed one, is not guessed', () => {
    document.body.innerHTML = keyPage({ permission: 'aria' });
    for (const radio of document.querySelectorAll('[role=radio]')) radio.setAttribute('aria-checked', 'true');
    expect(read().selection?.unreadable).toEqual(['Row 1: Permissions', 'Row 2: Permissions']);
    document.querySelector('[role=radio]')?.setAttribute('aria-checked', 'mixed');
    expect(read().selection?.unreadable).toContain('Row 1: Permissions');
  });

  test('with two fields of one name does not say which is meant', () => {
    document.body.innerHTML = keyPage({ form: 'page' }).replace(
      '<h4>Add',
      '<label>Name <input value="other"></label><h4>Add',
    );
    expect(read().selection?.unreadable).toEqual(['Name']);
  });

  test('whose nodes are gone after they were recognized is not read from memory', () => {
    document.body.innerHTML = keyPage();
    const { form: found } = recognizePage(document, KEYS);
    document.body.replaceChildren();
    const { rows, unreadable } = readKeyForm(found as NonNullable<typeof found>);
    expect(rows[0]).toEqual({ area: null, environment: null, permission: null });
    expect(unreadable).toContain('Row 1: Area');
    expect(unreadable).toContain('Name');
  });

  test('whose chosen option shows no words is not read as a choice of nothing', () => {
    const combobox = `<span role="combobox" tabindex="0" aria-controls="areas"></span><span role="listbox" id="areas" style="display:none"><span role="option" aria-selected="true"></span></span>`;
    document.body.innerHTML = keyPage().replace(/<select[\s\S]*?<\/select>/, combobox);
    const { selection } = read();
    expect(selection?.rows[0]?.area).toBeNull();
    expect(selection?.unreadable).toEqual(['Row 1: Area']);
  });

  test('of any make never makes us throw, and never makes a choice of nothing', () => {
    const word = fc.constantFrom(
      'Area',
      'Env',
      'Permissions',
      'Read-only',
      'Read/write',
      'Bibs',
      'Production',
      'Save',
      'Name',
      'Description',
      'Add API Key',
      'Add Permission',
      'Delete',
      'Edit',
      '',
      '<',
      'x',
    );
    const tag = fc.constantFrom(
      'div',
      'table',
      'tr',
      'td',
      'th',
      'select',
      'option',
      'form',
      'label',
      'button',
      'dialog',
      'li',
      'ul',
      'dl',
      'dt',
      'dd',
      'input',
      'textarea',
      'fieldset',
      'legend',
      'template',
      'svg',
      'details',
      'span',
    );
    const attribute = fc.constantFrom(
      '',
      'hidden',
      'open',
      'role="row"',
      'role="grid"',
      'role="combobox"',
      'role="listbox"',
      'role="option" aria-selected="true"',
      'role="radio" aria-checked="true"',
      'role="dialog"',
      'aria-label="Area"',
      'aria-labelledby="a a"',
      'id="a"',
      'for="a"',
      'type="radio" checked',
      'type="checkbox"',
      'name="parentNode"',
      'colspan="9"',
      'aria-hidden="true"',
      'aria-controls="a"',
      'style="display:contents"',
      'style="opacity:0"',
    );
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        word,
        fc
          .tuple(tag, attribute, word, fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, extra, text, inner]) => `<${name} ${extra}>${text}${inner.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), fc.boolean(), (parts, within) => {
        document.body.innerHTML = within ? keyPage({ firstRow: parts.join('') }) + list : parts.join('');
        const { selection } = read();
        for (const [index, row] of selection?.rows.entries() ?? [])
          for (const value of Object.values(row))
            if (value !== null) expect(value, String(index)).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
