import { describe, expect, it } from 'vitest';
import { calls as documentedCalls } from '../../../utils/catalog/calls';
import { glossary } from '../../../utils/catalog/glossary';
import { questionProblems } from '../../../utils/catalog/question-schema';
import { proposalsFromAnswers, questions, scopesFromAnswers } from '../../../utils/catalog/questions';
import { testCalls } from '../../../utils/catalog/test-calls';
import { profileSchema } from '../../../utils/profiles/schema';
import { AREAS } from '../../../utils/scopes/areas';

const yes = (...ids: string[]) =>
  scopesFromAnswers(new Set(ids)).map(({ area, permission }) => `${area} ${permission}`);

/** Copies of the documentation differ in the names of placeholders. */
const shapeOf = (call: string) => call.replace(/\?.*$/, '').replace(/\{[^}]+\}/g, '{}');
const documented = new Set(documentedCalls.map(({ method, path }) => shapeOf(`${method} ${path}`)));

const almaAreas = AREAS.filter(({ product }) => product === 'Alma').map(({ name }) => name);

describe('the questions', () => {
  it('have nothing missing or wrong in any row, and an id of their own', () => {
    expect(
      questions.flatMap((row) => questionProblems(row).map((problem) => `${row.id}: ${problem}`)),
    ).toEqual([]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('say what is missing from a bad row', () => {
    const [good] = questions;
    expect(questionProblems({ ...good, help: undefined }).join()).toContain('help');
    expect(questionProblems({ ...good, calls: [] }).join()).toContain('calls');
    expect(questionProblems({ ...good, calls: ['items'] }).join()).toContain('calls.0');
  });

  it('stand for calls that are documented', () => {
    for (const { id, calls: own } of questions)
      for (const call of own) expect(documented, id).toContain(shapeOf(call));
  });

  it('lead to every area of Alma', () => {
    const reached = new Set(
      scopesFromAnswers(new Set(questions.map(({ id }) => id))).map(({ area }) => area),
    );
    expect([...reached]).toEqual(expect.arrayContaining(almaAreas));
  });

  it('each lead to an area', () => {
    for (const { id } of questions) expect(yes(id), id).not.toEqual([]);
  });
});

describe('the answers', () => {
  it.each([
    ['barcode', 'Bibs read-only'],
    ['sign-in', 'Users read-only'],
    ['change-patrons', 'Users read/write'],
    ['payments', 'Users read/write'],
    ['hold-on-title', 'Bibs read/write'],
    ['hold-for-patron', 'Users read/write'],
    ['analytics', 'Analytics read-only'],
    ['run-jobs', 'Configuration read/write'],
    ['search-primo', 'Primo Search read-only'],
  ])('%s needs %s and nothing else', (id, scope) => {
    expect(yes(id)).toEqual([scope]);
  });

  it('need two areas where the work does', () => {
    expect(yes('print')).toEqual(['Configuration read-only', 'Task-lists read/write']);
  });

  it('widen an area only where one of them writes', () => {
    expect(yes('barcode', 'read-patrons', 'payments')).toEqual(['Bibs read-only', 'Users read/write']);
  });

  it('give as reason what was answered, with the calls', () => {
    const [scope] = scopesFromAnswers(new Set(['payments']));
    expect(scope?.reason).toMatch(/^To take payments: POST \/almaws\/v1\/users\/\{user_id\}\/fees/);
  });

  it('fit into a profile, however many there are', () => {
    const all = proposalsFromAnswers(new Set(questions.map(({ id }) => id)));
    expect(all.map(({ key }) => key)).toEqual(['Alma', 'Primo']);
    for (const { profile } of all)
      expect(profileSchema.safeParse({ ...profile, name: 'x' }).error?.issues).toBeUndefined();
  });

  it('need nothing while nothing is answered', () => {
    expect(yes()).toEqual([]);
  });
});

describe('the glossary and the test calls', () => {
  it('tests with GET calls that are documented', () => {
    for (const [area, { path }] of Object.entries(testCalls))
      expect(documented, area).toContain(shapeOf(`GET ${path.replace(/YOUR_\w+$/, '{}')}`));
  });

  it('has every area that is known, and none of its own', () => {
    expect(Object.keys(glossary).sort()).toEqual(AREAS.map(({ name }) => name).sort());
  });

  it('knows a harmless call for every area of Alma', () => {
    expect(Object.keys(testCalls)).toEqual(expect.arrayContaining(almaAreas));
    for (const area of Object.keys(testCalls)) expect(glossary).toHaveProperty([area]);
  });
});
