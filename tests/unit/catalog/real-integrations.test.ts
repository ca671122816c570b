import { describe, expect, it } from 'vitest';
import { neededScopes } from '../../../utils/catalog/needed-scopes.ts';
import cases from './real-integrations.json' with { type: 'json' };

/** Cases in which the calls alone cannot give the answer, each with the reason. */
const JUDGED_OTHERWISE: Record<string, string> = {
  'ADLIB cloud app': 'a list of its calls does not show that it is a Cloud App; its source code does',
  'HathiTrust availability cloud app':
    'a list of its calls does not show that it is a Cloud App; its source code does',
};

describe('the calls of a public integration', () => {
  for (const { app, calls, least } of cases) {
    const lines = calls.map((c) => `${c.method} ${c.path}`);
    if (JUDGED_OTHERWISE[app]) {
      it(`of ${app} are read as if a key made them: ${JUDGED_OTHERWISE[app]}`, () => {
        expect(neededScopes(lines.join('\n')).scopes.length).toBeGreaterThan(0);
      });
      continue;
    }
    it(`of ${app} give exactly the least scopes`, () => {
      const { scopes, unknown } = neededScopes(lines.join('\n'));
      expect(scopes.map(({ area, permission }) => ({ area, permission }))).toEqual(least);
      expect(unknown).toEqual([]);
    });
  }
});
