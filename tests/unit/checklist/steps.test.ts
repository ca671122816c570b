import { describe, expect, it } from 'vitest';
import { type ChecklistInput, checklistSteps } from '../../../utils/checklist/steps.ts';
import { suggestedTexts } from '../../../utils/checklist/suggested-texts.ts';
import type { PageFacts } from '../../../utils/checklist/types.ts';
import { BIBS_READ, selectionOf } from '../scopes/selections.ts';

const page = (rest: Partial<PageFacts> = {}): PageFacts => ({
  kind: 'other',
  layout: 'wide',
  present: new Set(['build']),
  enabled: null,
  keyIsListed: false,
  ...rest,
});

const form = page({
  kind: 'key-form',
  enabled: true,
  present: new Set([
    'name',
    'description',
    'enabled',
    'addPermission',
    'save',
    'ipRanges',
    'restrictionProfile',
  ]),
});

const need = { ...BIBS_READ, name: 'ILLiad', description: 'Looks up items' };

const steps = (rest: Partial<ChecklistInput> = {}) =>
  checklistSteps({
    need,
    pasteLocation: 'ILLiad client, Manage Addons',
    status: 'planned',
    page: page(),
    selection: null,
    matches: false,
    ticked: [],
    ...rest,
  });

const state = (list: ReturnType<typeof steps>, id: string) => list.find((step) => step.id === id)?.state;
const step = (list: ReturnType<typeof steps>, id: string) => list.find((one) => one.id === id);

describe('the way to the form', () => {
  it('names the header item in a wide window', () => {
    expect(step(steps(), 'build')).toMatchObject({ state: 'to-do', target: 'build' });
    expect(step(steps(), 'open-menu')).toBeUndefined();
  });

  it('opens the menu first in a narrow window, and ticks that when the menu shows Build', () => {
    const closed = steps({ page: page({ layout: 'narrow', present: new Set(['menu']) }) });
    expect(step(closed, 'open-menu')).toMatchObject({ state: 'to-do', target: 'menu' });
    expect(step(closed, 'build')?.text).toBe('In the menu, choose Build / My APIs');
    expect(step(closed, 'build')?.target).toBeUndefined();
    const open = steps({ page: page({ layout: 'narrow', present: new Set(['menu', 'build']) }) });
    expect(state(open, 'open-menu')).toBe('done');
  });

  it('ticks each step as the pages pass', () => {
    const done = (kind: PageFacts['kind']) =>
      ['build', 'manage-keys', 'add-key'].map((id) => state(steps({ page: page({ kind }) }), id));
    expect(done('other')).toEqual(['to-do', 'to-do', 'to-do']);
    expect(done('build')).toEqual(['done', 'to-do', 'to-do']);
    expect(done('key-list')).toEqual(['done', 'done', 'to-do']);
    expect(done('key-form')).toEqual(['done', 'done', 'done']);
    expect(done('changed-form')).toEqual(['done', 'done', 'done']);
  });

  it('asks to sign in where the page does', () => {
    expect(state(steps({ page: page({ kind: 'signed-out' }) }), 'sign-in')).toBe('to-do');
  });
});

describe('the form', () => {
  it('offers to add the row that is missing', () => {
    const list = steps({ page: form, selection: selectionOf([]) });
    expect(step(list, 'scope:Bibs')).toMatchObject({
      state: 'to-do',
      target: 'addPermission',
      fill: { kind: 'add-row', area: 'Bibs', environment: 'Production', permission: 'read-only' },
    });
  });

  it('ticks a row only when area, environment and permission are exactly right', () => {
    const states = [
      state(steps({ page: form, selection: selectionOf([['bibs']]) }), 'scope:Bibs'),
      state(steps({ page: form, selection: selectionOf([['Bibs', 'Sandbox']]) }), 'scope:Bibs'),
      state(
        steps({ page: form, selection: selectionOf([['Bibs', 'Production', 'read/write']]) }),
        'scope:Bibs',
      ),
      state(steps({ page: form, selection: selectionOf([['Bibs', 'Production', null]]) }), 'scope:Bibs'),
    ];
    expect(states).toEqual(['done', 'to-do', 'to-do', 'to-do']);
  });

  it('fills the suggested text in where the field is empty, and ticks any text a person writes', () => {
    const empty = steps({ page: form, selection: selectionOf([], { name: ' ' }) });
    expect(step(empty, 'name')).toMatchObject({ state: 'to-do', fill: { field: 'name', value: 'ILLiad' } });
    expect(state(steps({ page: form, selection: selectionOf([], { name: 'Mine' }) }), 'name')).toBe('done');
  });

  it('shows a restriction profile and an IP range only where the profile has them', () => {
    const ids = (list: ReturnType<typeof steps>) => list.map(({ id }) => id);
    const selection = selectionOf([], { ipRanges: '' });
    expect(ids(steps({ page: form, selection }))).not.toContain('ipRanges');
    const list = steps({
      page: form,
      selection,
      need: { ...need, ipRanges: ['192.0.2.0/28'], restrictionProfile: 'VENDOR' },
    });
    expect(step(list, 'ipRanges')).toMatchObject({ state: 'to-do', fill: { value: '192.0.2.0/28' } });
    expect(step(list, 'restrictionProfile')).toMatchObject({ state: 'to-do', fill: { value: 'VENDOR' } });
  });

  it.each([
    ['192.0.2.0-192.0.2.15,198.51.100.7', 'done', undefined],
    ['198.51.100.7; 192.0.2.0/29 192.0.2.8/29', 'done', undefined],
    ['192.0.2.0/28', 'to-do', { kind: 'set-text' }],
    ['192.0.2.0/27, 198.51.100.7', 'to-do', { kind: 'set-text' }],
    ['192.0.2.0/28, 198.51.100.7, x', 'to-do', { kind: 'set-text' }],
    ['', 'to-do', { kind: 'set-text' }],
  ])(
    'takes the IP range %j for %s, by its addresses and not by how they are written',
    (ipRanges, is, fill) => {
      const list = steps({
        page: form,
        selection: selectionOf([], { ipRanges }),
        need: { ...need, ipRanges: ['192.0.2.0/28', '198.51.100.7'] },
      });
      expect(step(list, 'ipRanges')?.state).toBe(is);
      if (fill) expect(step(list, 'ipRanges')?.fill).toMatchObject(fill);
      else expect(step(list, 'ipRanges')?.fill).toBeUndefined();
    },
  );

  it('does not tick Enabled when it is off or cannot be told', () => {
    const enabled = (value: boolean | null) =>
      state(steps({ page: { ...form, enabled: value }, selection: selectionOf([]) }), 'enabled');
    expect([enabled(true), enabled(false), enabled(null)]).toEqual(['done', 'to-do', 'check']);
  });

  it('ticks the comparison only when the selection matches', () => {
    const list = (matches: boolean) => steps({ page: form, selection: selectionOf([['Bibs']]), matches });
    expect(state(list(true), 'compare')).toBe('done');
    expect(state(list(false), 'compare')).toBe('to-do');
    expect(state(list(true), 'save')).toBe('to-do');
  });
});

describe('after Save', () => {
  it('ticks all that the form held once the key stands in the list', () => {
    const list = steps({ page: page({ kind: 'key-list', keyIsListed: true }) });
    const open = list.filter(({ state }) => state !== 'done').map(({ id }) => id);
    expect(open).toEqual(['copy', 'paste', 'delivered']);
  });

  it('leaves copying, pasting and delivery to the person', () => {
    const list = steps({ status: 'created', ticked: ['copy'] });
    expect(state(list, 'copy')).toBe('done');
    expect(step(list, 'paste')).toMatchObject({
      state: 'check',
      byHand: true,
      text: 'Paste it here: ILLiad client, Manage Addons',
    });
  });
});

it('takes in the steps of an institution', () => {
  const list = steps({ extra: ['Tell the liaison'], ticked: ['extra:Tell the liaison'] });
  expect(list.find(({ text }) => text === 'Tell the liaison')?.state).toBe('done');
});

it('asks for those after the save where the key is handed over', () => {
  const texts = steps({ extra: ['Ask the office'], extraAfter: ['Tell the liaison'] }).map(
    ({ text }) => text,
  );
  const at = (text: string) => texts.indexOf(text);
  expect(at('Ask the office')).toBeLessThan(at('Press Save'));
  expect(at('Tell the liaison')).toBe(at('Delivered: the application has the key') - 1);
});

it('has an id of its own for every step', () => {
  const ids = steps({ need: { ...need, ipRanges: ['192.0.2.1'], restrictionProfile: 'X' } }).map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(ids.length);
});

describe('suggested texts', () => {
  const profile = {
    name: 'ILLiad',
    developer: 'Atlas Systems',
    purpose: 'Looks up items.',
    owner: 'Access Services',
  };
  it('say who made the application, what it does and who owns it', () => {
    expect(suggestedTexts(profile, { institution: '', environment: 'Production' })).toEqual({
      name: 'ILLiad',
      description: 'Atlas Systems. Looks up items. Owner: Access Services',
    });
  });
  it('tell the keys of a consortium and of the sandbox apart', () => {
    expect(suggestedTexts(profile, { institution: 'Lake College', environment: 'Sandbox' }).name).toBe(
      'ILLiad (Lake College, Sandbox)',
    );
  });
  it('stay short', () => {
    const long = suggestedTexts(
      { ...profile, purpose: 'x'.repeat(900) },
      { institution: '', environment: 'Production' },
    );
    expect(long.description.length).toBeLessThanOrEqual(250);
  });
});
