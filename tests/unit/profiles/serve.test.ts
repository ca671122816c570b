import { afterEach, describe, expect, test, vi } from 'vitest';
import { showFindings, showReviews, type ToolbarButton } from '../../../utils/profiles/badge';
import { createPolicy, readManagedGuidance } from '../../../utils/profiles/managed';
import { placeInWords } from '../../../utils/profiles/place-in-words';
import { askerOf } from '../../../utils/profiles/serve';
import { tidy, tidyLine, tidyText } from '../../../utils/profiles/tidy';

const site = 'https://developers.exlibrisgroup.com';
const own = 'chrome-extension://abc/';

describe('who asks', () => {
  test.each([
    [
      { id: 'abc', url: `${own}popup.html` },
      { from: 'extension', tabId: null },
    ],
    [
      { id: 'abc', url: `${own}register.html`, tab: { id: 3 } },
      { from: 'extension', tabId: 3 },
    ],
    [
      { id: 'abc', url: `${site}/manage/keys/`, tab: { id: 4 } },
      { from: 'page', tabId: 4 },
    ],
    [{ id: 'other', url: `${own}popup.html` }, null],
    [{ id: 'other', url: `${site}/manage/keys/` }, null],
    [{ id: undefined, url: `${own}popup.html` }, null],
    [{ id: 'abc', url: undefined }, null],
    [{ id: 'abc', url: '' }, null],
    [{ id: 'abc', url: 'https://example.org/' }, null],
    [{ id: 'abc', url: 'https://developers.exlibrisgroup.com.example.org/' }, null],
    [{ id: 'abc', url: 'http://developers.exlibrisgroup.com/' }, null],
    [{ id: 'abc', url: `https://example.org/${own}popup.html` }, null],
    [{ id: 'abc', url: 'not an address' }, null],
  ])('%j is %j', (sender, asker) => {
    expect(askerOf(sender as never, 'abc', own, site)).toEqual(asker);
  });
});

describe('the policy of an administrator', () => {
  test('is read by its name', async () => {
    const managed = { get: async () => ({ guidance: { id: 'north' }, other: 1 }) };
    expect(await readManagedGuidance(managed)).toEqual({ id: 'north' });
  });

  test.each([
    ['is not there', undefined],
    ['holds nothing', { get: async () => ({}) }],
    [
      'is refused, as Firefox does where there is none',
      { get: () => Promise.reject(new Error('not found')) },
    ],
    [
      'throws',
      {
        get: () => {
          throw new Error('gone');
        },
      },
    ],
    ['never answers', { get: () => new Promise<never>(() => {}) }],
  ])('that %s counts as none', async (_, managed) => {
    expect(await readManagedGuidance(managed, 5)).toBeUndefined();
  });
});

describe('a policy that a browser has not read yet', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  function slowPolicy(pack: unknown) {
    vi.useFakeTimers();
    const tell = vi.fn();
    const get = () =>
      new Promise<Record<string, unknown>>((resolve) => setTimeout(() => resolve({ guidance: pack }), 2_000));
    return { policy: createPolicy({ get }, tell), tell };
  }

  test('holds up nothing that is only shown, and is told once it is there', async () => {
    const { policy, tell } = slowPolicy({ id: 'north' });
    const shown = Promise.all([policy(false), policy(false)]);
    await vi.advanceTimersByTimeAsync(60);
    expect(await shown).toEqual([undefined, undefined]);
    expect(tell).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(tell).toHaveBeenCalledTimes(1);
  });

  test('is not told of where there is none', async () => {
    const { policy, tell } = slowPolicy(undefined);
    const shown = policy(false);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await shown).toBeUndefined();
    expect(tell).not.toHaveBeenCalled();
  });

  test('is waited for by what follows its rules', async () => {
    const { policy, tell } = slowPolicy({ id: 'north' });
    const written = policy(true);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await written).toEqual({ id: 'north' });
    expect(tell).not.toHaveBeenCalled();
  });

  test('holds on as it was read last where reading it takes long once more, and is told of where it has changed', async () => {
    vi.useFakeTimers();
    const tell = vi.fn();
    let wait = 0;
    let pack: unknown = { id: 'north' };
    const get = () =>
      new Promise<Record<string, unknown>>((resolve) => setTimeout(() => resolve({ guidance: pack }), wait));
    const policy = createPolicy({ get }, tell);
    const first = policy(true);
    await vi.advanceTimersByTimeAsync(10);
    expect(await first).toEqual({ id: 'north' });
    wait = 2_000;
    const shown = policy(false);
    await vi.advanceTimersByTimeAsync(60);
    expect(await shown).toEqual({ id: 'north' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(tell).not.toHaveBeenCalled();
    pack = undefined;
    const later = policy(false);
    await vi.advanceTimersByTimeAsync(60);
    expect(await later).toEqual({ id: 'north' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(tell).toHaveBeenCalledTimes(1);
    const after = policy(false);
    await vi.advanceTimersByTimeAsync(60);
    expect(await after).toBeUndefined();
  });

  test('is shown at once where it can be read at once', async () => {
    const policy = createPolicy({ get: async () => ({ guidance: { id: 'north' } }) }, () => {});
    expect(await policy(false)).toEqual({ id: 'north' });
  });
});

describe('the number on the button', () => {
  function button() {
    const said: [string, object][] = [];
    const say = (name: string) => async (details: object) => void said.push([name, details]);
    const stand = {
      setBadgeText: say('text'),
      setBadgeBackgroundColor: say('colour'),
      setBadgeTextColor: say('text colour'),
      setTitle: say('title'),
      getTitle: async () => 'Narrowkey: 2 reviews are due',
    } as unknown as ToolbarButton;
    return { stand, said };
  }

  test.each([
    [0, '', 'Narrowkey: 0 findings in this form'],
    [1, '1', 'Narrowkey: 1 finding in this form'],
    [250, '99+', 'Narrowkey: 250 findings in this form'],
  ])('%i findings', async (count, text, title) => {
    const { stand, said } = button();
    await showFindings(stand, 5, count);
    expect(said).toContainEqual(['text', { tabId: 5, text }]);
    expect(said).toContainEqual(['title', { tabId: 5, title }]);
  });

  test('without a form, the tab shows the reviews again', async () => {
    const { stand, said } = button();
    await showFindings(stand, 5, null);
    expect(said).toContainEqual(['text', { tabId: 5, text: null }]);
    expect(said).toContainEqual(['title', { tabId: 5, title: 'Narrowkey: 2 reviews are due' }]);
  });

  test.each([
    [0, '', 'Narrowkey'],
    [1, '1', 'Narrowkey: 1 review is due'],
    [2, '2', 'Narrowkey: 2 reviews are due'],
  ])('%i reviews', async (count, text, title) => {
    const { stand, said } = button();
    await showReviews(stand, count);
    expect(said).toContainEqual(['text', { text }]);
    expect(said).toContainEqual(['title', { title }]);
  });
});

test('tidying twice is tidying once', () => {
  for (const text of ['a\r\nb', ' \u200b x', '\ud800', '\u202eabc\u202c', '\t=1\n', '\u2028']) {
    expect(tidyText(tidyText(text))).toBe(tidyText(text));
    expect(tidyLine(tidyLine(text))).toBe(tidyLine(text));
  }
  expect(tidy({ name: 'a\nb', notes: 'a\nb', n: 1, x: null })).toEqual({
    name: 'a b',
    notes: 'a\nb',
    n: 1,
    x: null,
  });
});

test.each([
  [[], ''],
  [['notes'], 'notes'],
  [['keys', 1, 'reviewOn'], 'review date of key 2'],
  [['keys', 0, 'acceptedFindings', 2, 'reason'], 'reason of accepted finding 3 of key 1'],
  [['scopes'], 'areas and permissions'],
  [['other', 4], 'other 5'],
])('the place %j is "%s"', (place, words) => {
  expect(placeInWords(place)).toBe(words);
});
