// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import NewProfile from '../../../components/prepare/NewProfile';
import type { StartProfile } from '../../../utils/catalog/start-profile';
import { guidancePresetSchema } from '../../../utils/guidance/schema';
import { find, findAll, press, says, type } from '../popup/screen';

const KEY = `l8xx${'0123456789abcdef'.repeat(2)}`;

let root: HTMLElement;
let started: StartProfile[];
let kept: string | null;
const cancel = vi.fn();

type Props = Partial<Parameters<typeof NewProfile>[0]>;

const open = (props: Props = {}) =>
  render(
    <NewProfile
      start={(profile) => started.push(profile)}
      cancel={cancel}
      draft={kept}
      keepDraft={(text) => {
        kept = text;
      }}
      {...props}
    />,
    root,
  );
const reopen = () => {
  render(null, root);
  open();
};
const chosen = () =>
  started.flatMap(({ scopes }) => scopes.map(({ area, permission }) => `${area} ${permission}`));
const items = async (list: string | RegExp) =>
  [...(await find('list', list)).children].map((item) => item.textContent);

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  started = [];
  kept = null;
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('Beginning a profile', () => {
  it('offers three ways and an empty form', async () => {
    open();
    await find('heading', 'New profile');
    for (const name of [
      'What is it?',
      'Show me its documentation or code',
      'Answer a few questions',
      'Start with an empty profile',
    ])
      await find('button', name);
    await press('Start with an empty profile');
    expect(started).toMatchObject([{ name: '', scopes: [] }]);
    await press('Cancel');
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('goes on where it was when the popup closed', async () => {
    open();
    await press('Answer a few questions');
    await press(/take payments/, undefined, 'checkbox');
    reopen();
    expect((await find<HTMLInputElement>('checkbox', /take payments/)).checked).toBe(true);
  });

  it('begins anew where what was kept cannot be read', async () => {
    kept = '{"way":';
    open();
    await find('searchbox', 'What is it?');
  });
});

describe('What is it?', () => {
  it('finds integrations as one types and says how many', async () => {
    open();
    await type('What is it?', 'spine label', 'searchbox');
    await says('2 integrations');
    expect((await items('Integrations found')).join()).toContain('SpineOMatic');
  });

  it('shows what the key needs beside what the documentation asks for, with the source', async () => {
    open();
    await type('What is it?', 'our_alma', 'searchbox');
    await press(/^our_alma/);
    expect(await items('What the key needs')).toEqual([expect.stringContaining('Electronic read/write')]);
    expect((await items('What its documentation asks for')).join()).toContain('Configuration read-only');
    await says('asks for more than its calls need: Configuration read-only');
    const link = await find<HTMLAnchorElement>('link', /yorkulibraries/);
    expect(link.href).toBe('https://github.com/yorkulibraries/our_alma');
    for (const text of ['Paste into', 'Environment', 'IP range', 'How sure']) await says(text);
    await press('Start from this');
    expect(chosen()).toEqual(['Electronic read/write']);
    expect(started[0]?.sources[0]?.url).toBe('https://github.com/yorkulibraries/our_alma');
    expect(started[0]?.scopes[0]?.reason).toContain('PUT /almaws/v1/electronic/e-collections');
  });

  it('says plainly where no key is needed, and offers no profile', async () => {
    open();
    await type('What is it?', 'sip2', 'searchbox');
    await press(/SIP2 self-check/);
    await says('No API key is needed. Set up a self-check integration profile in Alma');
    expect(findAll('button', /^Start from this/)).toEqual([]);
  });

  it('asks its one question before it proposes anything', async () => {
    open();
    await type('What is it?', 'pam tool', 'searchbox');
    await press(/alma-pam-tool/);
    expect(findAll('button', /^Start from this/)).toEqual([]);
    await press(/Review only/, undefined, 'radio');
    await press('Start from this');
    expect(chosen()).toEqual(['Electronic read-only']);
  });

  it('proposes a profile for each key where areas of Alma and Primo meet', async () => {
    open();
    await type('What is it?', 'e-lending', 'searchbox');
    await press(/E-Lending/);
    await says('It needs 2 keys');
    await press('Start from this: PrimoApiKey');
    expect(chosen()).toEqual(['Primo Search read-only']);
  });

  it('comes back to the list, and to the place in it', async () => {
    open();
    await type('What is it?', 'vufind', 'searchbox');
    await press(/^VuFind/);
    await find('heading', 'VuFind Alma ILS driver');
    await press('Back to the list');
    const result = await find('button', /^VuFind/);
    await vi.waitFor(() => expect(document.activeElement).toBe(result));
  });

  it('says what to do where nothing is found', async () => {
    open();
    await type('What is it?', 'zzzzqq', 'searchbox');
    await says('Not in the catalogue. Show its documentation or code, or answer a few questions.');
  });

  it('finds what the institution itself has written down', async () => {
    open({
      ownPresets: [
        guidancePresetSchema.parse({
          name: 'Locker wall',
          scopes: [{ area: 'Users', permission: 'read-only', reason: 'Reads holds.' }],
        }),
      ],
    });
    await type('What is it?', 'locker', 'searchbox');
    await press(/^Locker wall/);
    await press('Start from this');
    expect(chosen()).toEqual(['Users read-only']);
  });

  it('does not take in a key', async () => {
    open();
    await type('What is it?', KEY, 'searchbox');
    await says('Narrowkey never keeps keys');
    expect((await find<HTMLInputElement>('searchbox', 'What is it?')).value).toBe('');
    expect(kept).not.toContain(KEY);
  });
});

describe('Show me its documentation or code', () => {
  const show = async (text: string) => {
    open();
    await press('Show me its documentation or code');
    await type(/documentation, code, log/, text);
  };

  it('shows the least areas with every call that is the reason', async () => {
    await show('PUT https://api-eu.hosted.exlibrisgroup.com/almaws/v1/users/1\nGET /almaws/v1/users/1');
    await says('The key needs 1 area');
    const [users] = await items('Areas the key needs');
    expect(users).toContain('Users read/write');
    expect(users).toContain('PUT /almaws/v1/users/{user_id}');
    expect(users).toContain('GET /almaws/v1/users/{user_id}');
    await press('Start from this');
    expect(started[0]?.scopes[0]?.reason).toMatch(/^PUT \/almaws\/v1\/users/);
  });

  it('says what it could not place, what needs no key, and where a method is assumed', async () => {
    await show(
      'GET /almaws/v1/unheard/of\n\nhttps://x.alma.exlibrisgroup.com/view/sru/INST\n\nIt uses /almaws/v1/conf/libraries.',
    );
    expect((await items('In no known area')).join()).toContain('/almaws/v1/unheard');
    expect((await items('Needs no key')).join()).toContain('/view/sru/INST');
    await says('method not shown, so GET is assumed');
  });

  it('never keeps or shows a key, and says that it was ignored', async () => {
    await show(`curl "https://api-na.hosted.exlibrisgroup.com/almaws/v1/bibs/1?apikey=${KEY}"`);
    await says('There was an API key in it. It was ignored');
    await says('The key needs 1 area');
    expect((await find<HTMLTextAreaElement>('textbox')).value).not.toContain(KEY);
    expect(document.body.innerHTML).not.toContain(KEY);
    expect(kept).not.toContain(KEY);
  });

  it('says so where there are no calls', async () => {
    await show('Dear colleague, we print labels.');
    await says('No calls to Alma or Primo were found in this. Try its documentation or its code.');
  });

  it('reads files, passes over what is not text, and says so', async () => {
    open();
    await press('Show me its documentation or code');
    const chooser = root.querySelector<HTMLInputElement>('input[type=file]');
    const files = [
      new File([`GET /almaws/v1/courses?apikey=${KEY}`], 'app.py'),
      new File(['\0\0PNG'], 'logo.png'),
    ];
    Object.defineProperty(chooser, 'files', { value: files });
    chooser?.dispatchEvent(new Event('change', { bubbles: true }));
    await says('Read 1 file. Not read: logo.png (not text)');
    expect((await items('Areas the key needs')).join()).toContain('Courses read-only');
    await says('It was ignored');
    await press('Clear');
    await says('Nothing is shown yet.');
  });

  it('sends to a tab where a popup would close', async () => {
    const elsewhere = vi.fn();
    open({ filesElsewhere: elsewhere });
    await press('Show me its documentation or code');
    await press('Choose files in a tab');
    expect(elsewhere).toHaveBeenCalledOnce();
  });
});

describe('Answer a few questions', () => {
  it('shows the least areas as they are ticked, and gives the answers as reason', async () => {
    open();
    await press('Answer a few questions');
    await says('Nothing is ticked yet.');
    await press(/look up items by barcode/, undefined, 'checkbox');
    await press(/take payments/, undefined, 'checkbox');
    await says('The key needs 2 areas');
    expect(await items('Areas the key needs')).toEqual(['Bibs read-only', 'Users read/write']);
    await press('Start from this');
    expect(started[0]?.scopes[1]?.reason).toMatch(/^To take payments: POST/);
    expect(started[0]?.notes).toContain('Does it take payments? Yes.');
  });

  it('proposes a key of its own for Primo', async () => {
    open();
    await press('Answer a few questions');
    await press(/look up items by barcode/, undefined, 'checkbox');
    await press(/search Primo/, undefined, 'checkbox');
    await press('Start from this: Primo');
    expect(chosen()).toEqual(['Primo Search read-only']);
  });
});
