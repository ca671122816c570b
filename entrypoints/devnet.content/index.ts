import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask, isConnected, onRecordsChanged } from '../../utils/profiles/client';
import { answerPopup } from './answer-popup';
import { startChecklist } from './checklist';

export default defineContentScript({
  matches: ['https://developers.exlibrisgroup.com/*'],
  // Before the page's own scripts, so that none of them sees a press of Save before the guard does.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: ({ signal }) =>
    startChecklist({
      records: { ask, isConnected, onRecordsChanged },
      url: () => new URL(location.href),
      onStart: (describe) => answerPopup(describe, signal),
      signal,
    }),
});
