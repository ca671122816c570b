import { expect, test } from 'vitest';
import { scoreOf } from '../../mutation/score.ts';

test('what a test killed or what never ended is noticed; what no test reaches counts, what is no program does not', () => {
  const states = [
    'Killed',
    'Timeout',
    'Survived',
    'NoCoverage',
    'CompileError',
    'RuntimeError',
    'Ignored',
    'Pending',
  ];
  const file = { mutants: states.map((status) => ({ status })) };
  expect(scoreOf({ files: { 'a.ts': file, 'b.ts': file } })).toEqual({ noticed: 4, timedOut: 2, mutants: 8 });
});
