import { describe, expect, it } from 'vitest';
import { RunningText } from '../../../../utils/catalog/reading/documents.ts';
import { Evidence } from '../../../../utils/catalog/reading/evidence.ts';
import { Flow } from '../../../../utils/catalog/reading/flow.ts';
import { settingOf } from '../../../../utils/catalog/reading/relative.ts';

function flowOf(text: string) {
  const evidence = new Evidence();
  const flow = new Flow(text, new RunningText(text), evidence, settingOf(text, true));
  const calls = () => {
    flow.finish();
    return evidence.scopes().flatMap(({ because }) => because.map(({ method, path }) => `${method} ${path}`));
  };
  return { flow, calls };
}

describe('a string of code', () => {
  it.each([
    ['is a path', `put("/almaws/v1/bibs/1")`],
    ['is an address', `put("https://api-na.hosted.exlibrisgroup.com/almaws/v1/bibs/1")`],
    ['is a path behind a name', 'put(`${base}/almaws/v1/bibs/1`)'],
    ['is a path behind a name with spaces', 'put(`${ base }/almaws/v1/bibs/1`)'],
    ['is a path behind a call', 'put(`${host("eu", 1)}/almaws/v1/bibs/1`)'],
    ['is a path behind a call with spaces', 'put(`${ host() }/almaws/v1/bibs/1`)'],
    ['is a path behind a choice', 'put(`${test ? a : b}/almaws/v1/bibs/1`)'],
    ['is a path behind two names', 'put(`${ a }${ b }/almaws/v1/bibs/1`)'],
    ['is a path behind a command', 'put("$(get base)/almaws/v1/bibs/1")'],
    ['is a path behind a space', `put(" /almaws/v1/bibs/1")`],
    ['is a path with words behind it', `put("/almaws/v1/bibs/1 HTTP/1.1")`],
    ['is a path with words behind it, some lines on', `const x = 1;\n\nput("/almaws/v1/bibs/1 HTTP/1.1")`],
  ])('is taken up where it %s', (_, text) => {
    const { flow, calls } = flowOf(text);
    const at = text.indexOf('almaws');
    expect(flow.covers(at)).toBe(false);
    expect(flow.takeUp(at)).toBe(true);
    expect(flow.covers(at)).toBe(true);
    expect(flow.covers(text.indexOf('put'))).toBe(false);
    expect(calls()).toEqual(['PUT /almaws/v1/bibs/{mms_id}']);
  });

  it.each([
    ['is a sentence with a path', `put("See /almaws/v1/bibs/1")`],
    ['is a sentence with a path and a name', 'put("Hello #{name}, see /almaws/v1/bibs/1")'],
    ['is a sentence with a path and words in brackets', 'put("See (and read) /almaws/v1/bibs/1")'],
    ['is a list of paths', `put("/x/y /almaws/v1/bibs/1")`],
    ['never closes a bracket', 'put("${ a /almaws/v1/bibs/1")'],
  ])('is left to running text where it %s', (_, text) => {
    const { flow, calls } = flowOf(text);
    const at = text.indexOf('almaws');
    expect(flow.takeUp(at)).toBe(false);
    expect(flow.covers(at)).toBe(false);
    expect(calls()).toEqual([]);
  });

  it.each([
    ['no string at all', `put(/almaws/v1/bibs/1)`],
    ['a comment', `// "/almaws/v1/bibs/1"`],
    ['a path of something else', `put("/almanac/v1/bibs/1")`],
  ])('is not taken up where there is %s', (_, text) =>
    expect(flowOf(text).flow.takeUp(text.indexOf('alma'))).toBe(false),
  );

  it('is taken up once, however many paths are in it', () => {
    const text = `put("/almaws/v1/bibs/1?next=/almaws/v1/users/2")`;
    const { flow, calls } = flowOf(text);
    expect(flow.takeUp(text.indexOf('almaws'))).toBe(true);
    expect(flow.takeUp(text.lastIndexOf('almaws'))).toBe(true);
    expect(calls()).toEqual(['PUT /almaws/v1/bibs/{mms_id}']);
  });
});
