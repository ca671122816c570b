import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The one site that Narrowkey knows. Changing it changes what the browser asks people to allow. */
const SITE = 'https://developers.exlibrisgroup.com/*';

/** What the script in the page ships instead: it has to be small, and runs in browsers of today only. */
const lean: [asked: RegExp, code: string][] = [
  [/^(wxt|@wxt-dev\/webextension-polyfill)\/browser$/, "export * from '@wxt-dev/browser'"],
  [
    /^wxt\/utils\/content-script-context$/,
    `export { ContentScriptContext } from '${import.meta.dirname}/entrypoints/devnet.content/lean-context.ts'`,
  ],
  [/\/polyfills\/array\.from\.mjs$/, 'export default Array.from'],
  [/\/polyfills\/SetLike\.mjs$/, 'export default Set'],
];

const MANAGED_SCHEMA = 'managed.schema.json';

/** The oldest browsers that it is built for: what is newer than these in its code is translated, or a test finds it. */
const OLDEST = { chrome: '120', firefox: '140', firefoxForAndroid: '142' };

export default defineConfig({
  // A file should read on its own: every name it uses is imported in it.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact()],
    build: {
      target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
      // All of these preload modules by themselves: no script has to fetch them.
      // What a part needs that is opened later is found when it is: a list of all of it would be a thirtieth of the first screen.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) =>
          hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
      },
      // A long selector that is written once is smaller than one that is copied to every place of its use.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  zip: {
    // What the store of Firefox has to build the package again: nothing that only tests need.
    includeSources: [
      '{components,entrypoints,public,utils}/**',
      '{wxt.config.ts,tsconfig.json,package.json,package-lock.json}',
      '{README,CHANGELOG,PRIVACY,SECURITY}.md',
      'LICENSE',
    ],
  },
  hooks: {
    // What an administrator may set, for Chromium and Edge. Firefox needs no schema, and warns of one.
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.browser === 'firefox') return;
      files.push({ relativeDest: MANAGED_SCHEMA, absoluteSrc: resolve('utils/guidance', MANAGED_SCHEMA) });
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      config.plugins?.push({
        name: 'lean-content-script',
        enforce: 'pre',
        resolveId: (asked) => {
          const at = lean.findIndex(([pattern]) => pattern.test(asked));
          return at < 0 ? null : `\0lean:${at}`;
        },
        load: (id) => (id.startsWith('\0lean:') ? lean[Number(id.slice(6))]?.[1] : null),
      });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Narrowkey',
    short_name: 'Narrowkey',
    description: 'Make Alma and Primo VE API keys exactly as wide as the application needs.',
    permissions: ['storage'],
    host_permissions: [SITE],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'narrowkey@narrowkey.org',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${OLDEST.firefoxForAndroid}.0` },
          },
        }
      : { minimum_chrome_version: OLDEST.chrome, storage: { managed_schema: MANAGED_SCHEMA } }),
  }),
});
