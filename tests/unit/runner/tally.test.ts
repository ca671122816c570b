import { describe, expect, test } from 'vitest';
import { tallyPlaywright, tallyVitest } from '../../runner/tally.ts';

describe('A Vitest report', () => {
  const file = (status: string, ...statuses: string[]) => ({
    name: 'a.test.ts',
    status,
    message: 'It does not load',
    assertionResults: statuses.map((each) => ({
      status: each,
      fullName: 'a test',
      failureMessages: ['because'],
    })),
  });

  test('counts what passed and what failed, and says which and why', () => {
    const tally = tallyVitest({
      success: false,
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [file('failed', 'passed', 'passed', 'failed')],
    });
    expect(tally).toEqual({ passed: 2, failed: 1, complaints: ['a.test.ts\na test\nbecause'] });
  });

  test('counts a file that does not load as a failure', () => {
    const tally = tallyVitest({
      success: false,
      numPassedTests: 0,
      numFailedTests: 0,
      testResults: [file('failed')],
    });
    expect(tally.failed).toBe(1);
    expect(tally.complaints).toEqual(['a.test.ts\nIt does not load']);
  });

  test('counts an error outside the tests, and a run without tests, as a failure', () => {
    const nothing = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
    expect(tallyVitest({ ...nothing, success: false }).failed).toBe(1);
    expect(tallyVitest({ ...nothing, success: true }).failed).toBe(1);
  });
});

describe('A Playwright report', () => {
  const spec = (ok: boolean) => ({
    ok,
    title: 'a test',
    file: 'a.test.ts',
    line: 3,
    tests: [{ results: [{ errors: ok ? [] : [{ message: 'because' }] }] }],
  });

  test('counts what passed and what failed, however deep, and says which and why', () => {
    const tally = tallyPlaywright({
      suites: [{ specs: [spec(true)], suites: [{ specs: [spec(false)] }] }],
      errors: [],
      stats: { expected: 1, unexpected: 1, flaky: 0, skipped: 0 },
    });
    expect(tally).toEqual({ passed: 1, failed: 1, complaints: ['a.test.ts:3\na test\nbecause'] });
  });

  test('counts a test that passed on a second try, an error outside the tests, and a run without tests as failures', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(tallyPlaywright({ suites: [], errors: [], stats: { ...stats, flaky: 1 } }).failed).toBe(1);
    expect(tallyPlaywright({ suites: [], errors: [{ message: 'no' }], stats }).failed).toBe(1);
    expect(tallyPlaywright({ suites: [], errors: [], stats }).failed).toBe(1);
  });
});
