// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { KeyListSummary } from '../../../components/panel/KeyListSummary';
import { compareKeyList } from '../../../utils/profiles/compare-key-list';
import { find, findAll } from '../popup/screen';

const comparison = compareKeyList(
  [
    {
      name: 'Mystery',
      enabled: false,
      hasMore: false,
      permissions: [
        {
          area: 'Bibs',
          environment: 'Production',
          permission: 'read-only',
          text: 'Bibs - Production Read-only',
        },
      ],
    },
  ],
  [],
);
afterEach(() => render(null, document.body));

test('The summary of the key list says what was found, and offers a profile for a key that has none', async () => {
  render(<KeyListSummary comparison={comparison} show={() => {}} makeProfile={() => {}} />, document.body);
  const list = await find('list', 'Keys on this page');
  expect(document.body.textContent).toContain('1 key: 1 without a profile, 1 disabled.');
  expect(findAll('listitem', undefined, list)).toHaveLength(2);
  await find('button', 'Make a profile from this');
});

test('The summary of the key list does nothing for a click that a script of the page made up', async () => {
  const makeProfile = vi.fn();
  const show = vi.fn();
  render(<KeyListSummary comparison={comparison} show={show} makeProfile={makeProfile} />, document.body);
  for (const button of findAll('button')) button.click();
  expect(makeProfile).not.toHaveBeenCalled();
  expect(show).not.toHaveBeenCalled();
});
