// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Glossary from '../../../components/prepare/Glossary';
import HandOver from '../../../components/prepare/HandOver';
import ReplyDecoder from '../../../components/prepare/ReplyDecoder';
import { makeProfile } from '../make-profile';
import { find, findAll, press, says, type } from '../popup/screen';

const KEY = `l7xx${'0123456789abcdef'.repeat(2)}`;
const profile = makeProfile({
  name: 'our_alma',
  scopes: [
    { area: 'Electronic', permission: 'read/write', reason: 'PUT /almaws/v1/electronic/e-collections' },
  ],
  sources: [{ title: 'README', url: 'https://github.com/yorkulibraries/our_alma' }],
});
const keys = [
  { institution: 'North', environment: 'Production' },
  { institution: 'North', environment: 'Sandbox' },
];

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const choose = async (name: string, value: string) => {
  const field = await find<HTMLSelectElement>('combobox', name);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('Handing over', () => {
  const copy = vi.fn(async (_text: string) => {});
  const print = vi.fn();
  const open = (change: Partial<typeof profile> = {}) =>
    render(<HandOver profile={{ ...profile, ...change }} keys={keys} copy={copy} print={print} />, root);

  it('writes the request for the chosen key, to copy, print or mail', async () => {
    open();
    await says('Environment: Production');
    await choose('For the key', '1');
    await says('Environment: Sandbox');
    await press('Copy');
    await says('Copied.');
    expect(copy).toHaveBeenLastCalledWith(expect.stringContaining('Application: our_alma'));
    await press('Print');
    expect(print).toHaveBeenCalledOnce();
    expect((await find<HTMLAnchorElement>('link', 'Open in mail')).href).toMatch(/^mailto:\?subject=/);
  });

  it('copies a text that is too long for a mail link, on the click that opens the mail program', async () => {
    copy.mockClear();
    open({ purpose: 'Long. '.repeat(300) });
    await says('Too long for a mail link');
    const link = await find<HTMLAnchorElement>('link', 'Open in mail');
    expect(link.href).not.toContain('Long');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    await says('Copied.');
    expect(copy).toHaveBeenCalledOnce();
  });

  it('asks the vendor about what its documentation asks for beyond the calls', async () => {
    open();
    await choose('Text', 'vendor');
    await says(
      /documentation \(https:\/\/github\.com\/yorkulibraries\/our_alma\) asks for:[\s\S]*Configuration: Read-only/,
    );
  });

  it('writes the check for the region and the kind of computer', async () => {
    open();
    await choose('Text', 'check');
    await choose('Region', 'api-cn.hosted.exlibrisgroup.com.cn');
    await says('https://api-cn.hosted.exlibrisgroup.com.cn/almaws/v1/electronic');
    await choose('For', 'powershell');
    await says('curl.exe');
  });

  it('writes nothing while a key stands in the profile, and says why', async () => {
    open({ purpose: `use ${KEY}` });
    await says('Narrowkey never keeps keys');
    expect(findAll('button', 'Copy')).toEqual([]);
    expect(document.body.innerHTML).not.toContain(KEY);
  });

  it('says what to do where the browser does not copy', async () => {
    copy.mockRejectedValueOnce(new Error('no'));
    open();
    await press('Copy');
    await says('Select the text');
  });
});

describe('The reply decoder', () => {
  it('says what a reply means and what to do', async () => {
    render(<ReplyDecoder />, root);
    await type('The reply you got', 'HTTP/1.1 429\n\nDAILY_THRESHOLD');
    await says('has used up its calls for today');
    await says('Try tomorrow');
  });

  it('does not guess, and does not keep a key', async () => {
    render(<ReplyDecoder />, root);
    await type('The reply you got', `nothing known ${KEY}`);
    await says('No known reply looks like this');
    await says('It was ignored');
    expect(document.body.innerHTML).not.toContain(KEY);
  });
});

describe('The glossary', () => {
  it('finds an area by a word of the work', async () => {
    render(<Glossary />, root);
    await type('Find an area', 'printouts', 'searchbox');
    await vi.waitFor(() => expect(findAll('heading').map((one) => one.textContent)).toEqual(['Task-lists']));
  });

  it('shows one area by any of its names', async () => {
    render(<Glossary only="Users and Fulfillment" />, root);
    await find('heading', 'Users');
    await says('Change or delete patrons');
  });
});
