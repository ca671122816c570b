import * as fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { readKeyForm } from '../../../utils/devnet/read.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';
import { reviewSelection } from '../../../utils/scopes/review.ts';
import type { Need, Selection } from '../../../utils/scopes/types.ts';
import { counts, statusLine } from '../../../utils/scopes/verdict.ts';
import { build, FAULTS, type GrammarForm, grammarForms, isKnowable, needFor } from './form-grammar.ts';

const URL_OF_FORM = new URL('https://developers.exlibrisgroup.com/manage/keys/');
const SEED = 20261125;
const FORMS = 5000;
const TIME_LIMIT = 600_000;

afterEach(() => {
  document.body.innerHTML = '';
});

const withNeed = (forms: fc.Arbitrary<GrammarForm>) =>
  forms.chain((form) => fc.tuple(fc.constant(form), needFor(form)));

let looked = 0;

/** Reads a form as Narrowkey would. Now and then the browser draws: until then it keeps every dialog that was ever opened. */
async function look(form: GrammarForm, need: Need) {
  if (++looked % 20 === 0) await new Promise(requestAnimationFrame);
  build(form, document);
  const page = recognizePage(document, URL_OF_FORM);
  const selection: Selection | null = page.kind === 'key-form' && page.form ? readKeyForm(page.form) : null;
  const findings = selection ? reviewSelection(selection, need) : [];
  return { page, selection, findings, status: statusLine(findings, selection, true) };
}

/** What is really chosen, where a person could tell at all, and how it stands to the need. */
function truthOf(form: GrammarForm, need: Need) {
  const tooBroad = form.rows.filter(({ area, permission }) => {
    const scope = need.scopes.find((one) => one.area === area);
    return !scope || (permission === 'read/write' && scope.permission === 'read-only');
  });
  const matches =
    isKnowable(form) &&
    tooBroad.length === 0 &&
    form.rows.every(({ environment }) => environment === need.environment) &&
    new Set(form.rows.map(({ area }) => area)).size === form.rows.length &&
    need.scopes.every((scope) =>
      form.rows.some((row) => row.area === scope.area && row.permission === scope.permission),
    );
  return { tooBroad, matches };
}

it('never calls a form a match that is none, and reports every row that is too broad or says that it cannot read', {
  timeout: TIME_LIMIT,
}, async () => {
  await fc.assert(
    fc.asyncProperty(withNeed(grammarForms(fc.constantFrom(...FAULTS))), async ([form, need]) => {
      const { selection, findings, status } = await look(form, need);
      const truth = truthOf(form, need);
      if (status === 'Matches the profile') expect(truth.matches, 'green, but not a match').toBe(true);
      if (!selection || selection.unreadable.length) {
        expect(status === 'Cannot read this form' || findings.some(counts)).toBe(true);
        return;
      }
      for (const row of truth.tooBroad) {
        const reported = findings.some(
          (finding) =>
            finding.type === 'too broad' &&
            finding.row !== null &&
            selection.rows[finding.row]?.area === row.area,
        );
        expect(reported, `${row.area} ${row.permission} was not reported`).toBe(true);
      }
    }),
    { seed: SEED, numRuns: FORMS },
  );
});

it('reads a well-formed form exactly, and gives up on at most one in a hundred', {
  timeout: TIME_LIMIT,
}, async () => {
  let unreadable = 0;
  await fc.assert(
    fc.asyncProperty(withNeed(grammarForms(fc.constant('none'))), async ([form, need]) => {
      const { selection, status } = await look(form, need);
      if (!selection || selection.unreadable.length) {
        unreadable += 1;
        return;
      }
      expect(selection).toMatchObject({ name: 'Fuzz', description: 'A key for a test', rows: form.rows });
      expect(selection.ipRanges).toBe(form.ipField ? '192.0.2.0/28' : null);
      expect(status === 'Matches the profile').toBe(truthOf(form, need).matches);
    }),
    { seed: SEED, numRuns: FORMS },
  );
  console.info(`Unreadable: ${unreadable} of ${FORMS} well-formed forms`);
  expect(unreadable / FORMS).toBeLessThanOrEqual(0.01);
});
