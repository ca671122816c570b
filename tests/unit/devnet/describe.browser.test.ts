import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { describeForm } from '../../../utils/devnet/describe.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';
import { keyPage, type Widget } from './pages.ts';

const KEYS = new URL('https://developers.exlibrisgroup.com/manage/keys/');
const described = () => describeForm(recognizePage(document, KEYS), document);

afterEach(() => document.body.replaceChildren());

/** Words that no label has, so that they can only come from a value. */
const value = fc
  .tuple(fc.stringMatching(/^[a-z]{2,8}$/), fc.stringMatching(/^[A-Za-z '()<>&.*+?$-]{0,12}$/))
  .map(([word, more]) => `zq${word}${more}`.trim());

describe('The description of a form for a report', () => {
  test('says what it is made of, with its labels', () => {
    document.body.innerHTML = keyPage();
    const text = described();
    for (const label of [
      'Name',
      'Description',
      'Area',
      'Env',
      'Permissions',
      'Add Permission',
      'Save',
      'Cancel',
      'delete',
    ])
      expect(text).toContain(`“${label}`);
    expect(text).toMatch(/^ +select$/m);
  });

  test('of a form that cannot be read says what was not read', () => {
    document.body.innerHTML = keyPage();
    document.querySelector('table')?.remove();
    expect(described()).toMatch(/^Narrowkey: changed-form, wide\nNot read: .*Permissions/);
  });

  test('takes what stands at the head of a row for a value', () => {
    document.body.innerHTML = keyPage().replace('<tr><td>', '<tr><th scope="row">Moon base</th><td>');
    expect(described()).toMatch(/ th$/m);
    expect(described()).not.toContain('Moon');
  });

  test('of two forms at once describes both', () => {
    document.body.innerHTML = keyPage() + keyPage({ form: 'dialog' });
    expect(described().match(/“Save”/g)).toHaveLength(2);
  });

  test('has no value, no name and no key in it, whatever the form holds and is made of', () => {
    fc.assert(
      fc.property(
        fc.record({
          form: fc.constantFrom('modal', 'dialog', 'page'),
          rowsAs: fc.constantFrom('table', 'grid', 'blocks', 'labels', 'dl', 'text', 'flat'),
          widget: fc.constantFrom<Widget[]>(
            'native',
            'select2',
            'chosen',
            'selectize',
            'button',
            'input',
            'react',
            'dropdown',
          ),
        }),
        fc.tuple(value, value, value, value),
        fc.boolean(),
        (make, [name, description, area, ip], broken) => {
          const page = keyPage({
            ...make,
            name: escape(name),
            description: escape(description),
            ip: 'Allowed IP range',
            areas: ['Bibs', escape(area)],
            rows: [{ area: escape(area), environment: 'Production', permission: 'Read-only' }],
            before: '',
          } as never);
          document.body.innerHTML = page
            .replace('value="10.0.0.1"', () => `value="${escape(ip)}"`)
            .replace('<h4>Add/Edit API Key', () => `<h4>Add/Edit API Key ${escape(name)}`)
            .replace('>Delete<', () => ` aria-label="Delete ${escape(area)}">Delete<`);
          if (broken)
            for (const button of document.querySelectorAll('button'))
              if (button.textContent === 'Save') button.remove();
          const text = described();
          for (const held of [name, description, area, ip]) expect(text).not.toContain(held);
          expect(text).not.toContain('zq');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('has no key in it, wherever on the page one stands', () => {
    const key = `l7xx${'c0ffee42'.repeat(4)}`;
    document.body.innerHTML = keyPage()
      .replaceAll('>Save<', `>Save ${key}<`)
      .replace('<h4>', `<h4 aria-label="${key}">${key} `)
      .replaceAll('<input', `<input placeholder="${key}" aria-label="${key}"`);
    expect(described()).not.toMatch(/l7xx|c0ffee/);
  });
});

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
