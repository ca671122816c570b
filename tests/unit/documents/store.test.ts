import { describe, expect, test } from 'vitest';
import { read, section } from './documents.ts';

const store = read('.github/store/README.md');
const config = read('wxt.config.ts');

/** The longest that the stores take: Chrome 132, 16 000 and 1000 characters, Edge 10 000, Mozilla 250 for a summary. */
const LONGEST = {
  '## Name': 45,
  '## Short description': 132,
  '## Long description': 10_000,
  '## Single purpose': 1000,
  '### storage': 1000,
  '### https://developers.exlibrisgroup.com/*': 1000,
  '### Remote code': 1000,
};

describe('The texts for the stores', () => {
  test.each(Object.entries(LONGEST))('have under "%s" at most %i characters', (heading, longest) => {
    const text = section(store, heading);
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(longest);
  });

  test("say in short what the extension's manifest and package.json say", () => {
    const short = section(store, '## Short description');
    expect(config).toContain(`description: '${short}'`);
    expect(JSON.parse(read('package.json')).description).toBe(short);
  });

  test('justify each permission of the manifest, and no other', () => {
    const justified = [...section(store, '## Permission justification').matchAll(/^### (.+)$/gm)].map(
      ([, name]) => name,
    );
    const [, permissions = ''] = config.match(/^ {4}permissions: \[(.*)\]/m) ?? [];
    const [, site] = config.match(/SITE = '(.+)'/) ?? [];
    expect(justified).toEqual([...permissions.replaceAll("'", '').split(', '), site, 'Remote code']);
  });

  test.each(['Chrome Web Store', 'Microsoft Edge Add-ons', 'addons.mozilla.org'])(
    'answer the privacy questions of %s',
    (name) => {
      expect(section(store, `### ${name}`)).not.toBe('');
    },
  );
});
