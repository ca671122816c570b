import { defineContentScript } from 'wxt/utils/define-content-script';
import { startChecklist } from './checklist';

export default defineContentScript({
  matches: ['https://developers.exlibrisgroup.com/*'],
  // Before the page's own scripts, so that none of them sees a press of Save before the guard does.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => startChecklist(ctx.signal),
});
