/** What came out of one step of the test command. */
export interface Tally {
  passed: number;
  failed: number;
  /** What went wrong, for a person to read. */
  complaints: string[];
}

/** The parts of Vitest's JSON report that are counted. */
interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/** The parts of Playwright's JSON report that are counted. */
interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: {
    ok: boolean;
    title: string;
    file: string;
    line: number;
    tests: { results: { errors?: { message?: string }[] }[] }[];
  }[];
}

/** Counts a Vitest report. A file that could not run, or an error outside any test, counts as one failure each. */
export function tallyVitest(report: VitestReport): Tally {
  const complaints: string[] = [];
  let broken = 0;
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter((result) => result.status === 'failed');
    for (const { fullName, failureMessages } of failed)
      complaints.push(`${file.name}\n${fullName}\n${failureMessages.join('\n')}`);
    if (file.status === 'failed' && !failed.length) {
      broken++;
      complaints.push(`${file.name}\n${file.message}`);
    }
  }
  let failed = report.numFailedTests + broken;
  if (!report.success && !failed) {
    failed = 1;
    complaints.push('Something failed outside the tests.');
  }
  if (report.success && !report.numPassedTests) {
    failed++;
    complaints.push('No test ran.');
  }
  return { passed: report.numPassedTests, failed, complaints };
}

/** Counts a Playwright report. A test that passed only on a second try has failed. */
export function tallyPlaywright(report: PlaywrightReport): Tally {
  const { expected, unexpected, flaky } = report.stats;
  const complaints = report.errors.map((error) => error.message ?? 'Something failed outside the tests.');
  const failed = unexpected + flaky + report.errors.length;
  const specs = report.suites.flatMap(specsOf).filter((spec) => !spec.ok);
  for (const spec of specs) {
    const messages = spec.tests.flatMap((test) => test.results).flatMap((result) => result.errors ?? []);
    complaints.push(
      [`${spec.file}:${spec.line}`, spec.title, ...messages.map(({ message }) => message ?? '')].join('\n'),
    );
  }
  if (!expected && !failed) return { passed: 0, failed: 1, complaints: ['No test ran.'] };
  return { passed: expected, failed, complaints };
}

const specsOf = (suite: PlaywrightSuite): PlaywrightSuite['specs'] => [
  ...suite.specs,
  ...(suite.suites ?? []).flatMap(specsOf),
];
