import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, manifestOf, productionBuilds } from './built.ts';

/**
 * What is newer than the oldest browsers named in the manifests (Chrome 120, Firefox 140) and no build tool translates,
 * with the first version that has it. `null`: none yet. From MDN's tables of compatibility.
 */
const NEWER: [what: string, pattern: RegExp, chrome: number, firefox: number | null][] = [
  [
    'set operations',
    /new Set\([^()]*\)\.(union|difference|intersection|symmetricDifference|isSubsetOf)\(/,
    122,
    127,
  ],
  [
    'iterator helpers',
    /\.(values|entries)\(\)\.(map|filter|some|every|find|take|drop|reduce|toArray)\(/,
    122,
    131,
  ],
  ['Array.fromAsync', /\bArray\.fromAsync\(/, 121, 115],
  ['Promise.try', /\bPromise\.try\(/, 128, 134],
  ['RegExp.escape', /\bRegExp\.escape\(/, 136, 134],
  ['Uint8Array.fromBase64', /\bUint8Array\.from(Base64|Hex)\(/, 140, 133],
  ['Error.isError', /\bError\.isError\(/, 134, 138],
  ['Map.getOrInsert', /\.getOrInsert(Computed)?\(/, 145, 144],
  ['Math.sumPrecise', /\bMath\.sumPrecise\(/, 147, 137],
  ['modifiers in regular expressions', /\(\?[ims]*(-[ims]+)?:(?<!\(\?:)/, 125, 132],
  ['light-dark()', /light-dark\(/, 123, 120],
  ['field-sizing', /field-sizing:/, 123, null],
  ['interpolate-size', /interpolate-size:/, 129, null],
  ['anchor positioning', /(position-anchor|anchor-name):|anchor\(--/, 125, 147],
  ['@starting-style', /@starting-style/, 117, 129],
  ['closedby', /\bclosed[bB]y\b/, 134, 141],
];

const oldest = {
  chrome: Number(manifestOf('chrome-mv3').minimum_chrome_version),
  firefox: Number.parseInt(manifestOf('firefox-mv3').browser_specific_settings.gecko.strict_min_version, 10),
};

describe('The oldest browsers', () => {
  test.each(productionBuilds)('can run %s: nothing in it is newer than they are', (build) => {
    const code = Object.entries(filesOf(build)).filter(([name]) => /\.(js|css|html)$/.test(name));
    const found = NEWER.flatMap(([what, pattern, chrome, firefox]) => {
      const tooNew = build === 'chrome-mv3' ? chrome > oldest.chrome : (firefox ?? 999) > oldest.firefox;
      return tooNew
        ? code.flatMap(([name, text]) => {
            const at = text.toString().search(pattern);
            return at < 0 ? [] : [`${what} in ${name}: ${text.toString().slice(at, at + 60)}`];
          })
        : [];
    });
    expect(found).toEqual([]);
  });

  test('are the ones that the README names', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    expect(readme).toContain(`Chrome or Edge ${oldest.chrome}`);
    expect(readme).toContain(`Firefox ${oldest.firefox}`);
  });
});
