/** What is used of Stryker's JSON report. */
export interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

const NOTICED = ['Killed', 'Timeout'];
/** Mutants that are no valid program, and those set aside with a reason in the source. */
const NOT_COUNTED = ['CompileError', 'RuntimeError', 'Ignored', 'Pending'];

/** How many of the mutants that count were noticed by a test, and how many of those by never coming to an end. */
export function scoreOf({ files }: Report): { noticed: number; timedOut: number; mutants: number } {
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  return {
    noticed: states.filter((status) => NOTICED.includes(status)).length,
    timedOut: states.filter((status) => status === 'Timeout').length,
    mutants: states.filter((status) => !NOT_COUNTED.includes(status)).length,
  };
}
