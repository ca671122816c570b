import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The one site that Narrowkey knows. Changing it changes what the browser asks people to allow. */
const SITE = 'https://developers.exlibrisgroup.com/*';

export default defineConfig({
  // A file should read on its own: every name it uses is imported in it.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
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
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
