import { describe, expect, test } from 'vitest';
import { checklistSteps } from '../../../utils/checklist/steps';
import { EXPLANATIONS } from '../../../utils/guidance/explanations';
import { RULES } from '../../../utils/scopes/review';

const stepIds = ['signed-out', 'other'].flatMap((kind) =>
  checklistSteps({
    need: {
      environment: 'Production',
      scopes: [{ area: 'Bibs', permission: 'read-only' }],
      ipRanges: ['192.0.2.0/24'],
      restrictionProfile: 'API',
      name: 'A',
      description: 'B',
    },
    pasteLocation: '',
    status: 'planned',
    page: {
      kind: kind as 'other',
      layout: 'narrow',
      present: new Set(),
      enabled: null,
      keyIsListed: false,
    },
    selection: null,
    matches: false,
    ticked: [],
  }).map(({ id }) => id.replace(/:.*/, '')),
);

describe('“Why?”', () => {
  test.each([...new Set([...stepIds, ...RULES.map(({ code }) => code)])])('is answered for %s', (of) => {
    expect(EXPLANATIONS[of]?.text).toMatch(/^[A-Z].*\.$/);
  });

  test('is answered for nothing that is no step and no finding', () => {
    const known = [...stepIds, ...RULES.map(({ code }) => code)];
    expect(Object.keys(EXPLANATIONS).filter((of) => !known.includes(of))).toEqual([]);
  });

  test('is a sentence or two, and its source is a web page', () => {
    for (const { text, url } of Object.values(EXPLANATIONS)) {
      expect(text.length).toBeLessThan(200);
      if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
    }
  });
});
