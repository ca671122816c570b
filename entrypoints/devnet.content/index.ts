import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://developers.exlibrisgroup.com/*'],
  noScriptStartedPostMessage: true,
  main() {},
});
