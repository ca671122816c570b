import { expect, it, vi } from 'vitest';
import { remembered } from '../../../utils/scopes/remembered.ts';

const shout = () => vi.fn((label: string) => label.toUpperCase());

it('A label that comes up again is worked out once', () => {
  const run = shout();
  const ask = remembered(run);
  expect([ask('Bibs'), ask('Users'), ask('Bibs')]).toEqual(['BIBS', 'USERS', 'BIBS']);
  expect(run).toHaveBeenCalledTimes(2);
});

it('A label whose answer is empty is remembered like any other', () => {
  const run = vi.fn(() => '');
  const ask = remembered(run);
  expect([ask('–'), ask('–')]).toEqual(['', '']);
  expect(run).toHaveBeenCalledTimes(1);
});

it('A text that is long enough for an API key is not kept', () => {
  const run = shout();
  const ask = remembered(run);
  const text = `l8xx${'0'.repeat(32)}`;
  ask(text);
  ask(text);
  ask(text.slice(0, 32));
  ask(text.slice(0, 32));
  expect(run).toHaveBeenCalledTimes(4);
});

it('A page with a label anew each time does not fill the memory', () => {
  const run = shout();
  const ask = remembered(run);
  for (let n = 0; n < 10_000; n++) expect(ask(`row ${n}`)).toBe(`ROW ${n}`);
  run.mockClear();
  for (let n = 0; n < 10_000; n++) ask(`row ${n}`);
  expect(run.mock.calls.length).toBeGreaterThan(9000);
});
