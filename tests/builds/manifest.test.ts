import { describe, expect, test } from 'vitest';
import { manifestOf, productionBuilds } from './built.ts';

const site = 'https://developers.exlibrisgroup.com/*';

describe.each(productionBuilds)('The manifest of %s', (build) => {
  const manifest = manifestOf(build);

  test('asks for storage and one host, and for nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage']);
    expect(manifest.host_permissions).toEqual([site]);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('runs one script, on that host, and lends no file to the page', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual([site]);
    expect(manifest.content_scripts[0].js).toEqual(['content-scripts/devnet.js']);
    expect(manifest.content_scripts[0]).not.toHaveProperty('css');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  test("keeps the extension's own pages from loading or sending anything", () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const directives = Object.fromEntries(
      policy.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values.join(' ')];
      }),
    );
    expect(directives).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': "'none'",
    });
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });
});

test('Firefox is told that no data is collected', () => {
  const { gecko } = manifestOf('firefox-mv3').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
