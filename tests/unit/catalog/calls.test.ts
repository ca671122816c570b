import { describe, expect, it } from 'vitest';
import { type Call, callSchema } from '../../../utils/catalog/call.ts';
import { calls, callsFor } from '../../../utils/catalog/calls/index.ts';
import { neededScopes } from '../../../utils/catalog/needed-scopes.ts';
import { permissionOf } from '../../../utils/catalog/reading/shapes.ts';

const HOSTS = ['na', 'eu', 'ap', 'aps', 'ca']
  .map((region) => `https://api-${region}.hosted.exlibrisgroup.com`)
  .concat('https://api-cn.hosted.exlibrisgroup.com.cn', '');

const STYLES: Record<string, (name: string) => string> = {
  braces: (n) => `{${n}}`,
  'double braces': (n) => `{{${n}}}`,
  'dollar braces': (n) => `\${${n}}`,
  'dollar name': (n) => `$${n}`,
  'hash braces': (n) => `#{${n}}`,
  colon: (n) => `:${n}`,
  'angle brackets': (n) => `<${n}>`,
  'escaped angle brackets': (n) => `&lt;${n}&gt;`,
  'square brackets': (n) => `[${n}]`,
  'percent s': () => '%s',
  'percent-encoded braces': (n) => `%7B${n}%7D`,
  'a real id': () => '9912345670001234',
};

/** What a row that is not right lacks, in words that say what to do. */
function problems(row: unknown): string[] {
  const parsed = callSchema.safeParse(row);
  return parsed.success ? [] : parsed.error.issues.map((i) => `${i.path.join('.') || 'row'}: ${i.message}`);
}

describe('the table of calls', () => {
  it('holds only rows of the right form', () => {
    for (const call of calls) expect(problems(call), JSON.stringify(call)).toEqual([]);
  });

  it('names the field that a bad row lacks', () => {
    const { does: _, ...withoutDoes } = calls[0] as Call;
    expect(problems(withoutDoes).join()).toContain('does');
    expect(problems({ ...calls[0], path: 'bibs/{mms_id}' }).join()).toContain('path');
    expect(problems({ ...calls[0], method: 'FETCH' }).join()).toContain('method');
  });

  it('holds no call twice', () => {
    const keys = calls.map((c) => `${c.method} ${c.path.replace(/\{\w+\}/g, '{}')}`);
    expect(keys.filter((k, i) => keys.indexOf(k) !== i)).toEqual([]);
  });

  it('asks for Read/write wherever a call is not a GET', () => {
    for (const call of calls)
      expect(call.permission).toBe(call.method === 'GET' ? 'read-only' : 'read/write');
  });

  it('gives the calls of an area, and none for an area that it does not know', () => {
    expect(callsFor('Partners')).toHaveLength(9);
    expect(callsFor('Nothing')).toEqual([]);
  });
});

describe('every documented call', () => {
  for (const [style, write] of Object.entries(STYLES))
    it(`is found on every host with placeholders written as ${style}`, () => {
      for (const call of calls) {
        const path = call.path.replace(/\{(\w+)\}/g, (_, name: string) => write(name));
        const op = call.op ? '?op=any' : '';
        for (const host of HOSTS) {
          const found = neededScopes(`${call.method} ${host}${path}${op}`);
          const [scope, ...others] = found.scopes;
          expect(others, path).toEqual([]);
          expect(scope, path).toMatchObject({ area: call.area, permission: call.permission });
          expect(scope?.because[0]?.method).toBe(call.method);
        }
      }
    });

  it('is named by its documented path, whatever the names in the text', () => {
    expect(neededScopes('PUT /almaws/v1/bibs/{{MMS}}/holdings/:h/').scopes).toEqual([
      {
        area: 'Bibs',
        permission: 'read/write',
        because: [{ method: 'PUT', path: '/almaws/v1/bibs/{mms_id}/holdings/{holding_id}' }],
      },
    ]);
  });

  it('needs what permissionOf says', () => {
    for (const call of calls)
      expect(
        permissionOf({ method: call.method, path: call.op ? `${call.path}?op=any` : call.path }),
      ).toMatchObject({
        area: call.area,
        permission: call.permission,
      });
  });
});
