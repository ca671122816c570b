import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { ask, onRecordsChanged } from '../../utils/profiles/client';
import { dayOf } from '../../utils/profiles/day';
import { extensionApi } from '../../utils/profiles/extension-api';
import '../../components/ui/page.css';
import '../../components/popup/popup.css';
import { allowSite, describePageOf } from './describe-page';

// Without the polyfill: it is a sixth of the first screen, and changes nothing for the few calls made here. A variable
// called `browser` would bring it in: the build takes the name for its own.
const api = extensionApi();
const root = document.querySelector('#app');

if (api && root) {
  const inPopup = api.extension.getViews({ type: 'popup' }).includes(window);
  const ownTab = api.runtime.getURL('popup.html?tab=1');
  // A popup takes its width from what is in it; on a phone it fills the screen by itself.
  if (inPopup && screen.width > 400) document.documentElement.classList.add('in-popup');

  render(
    <Popup
      ports={{
        ask,
        onRecordsChanged,
        describePage: () => describePageOf(api),
        allowSite: () => allowSite(api),
        registerUrl: api.runtime.getURL('register.html'),
        tabUrl: location.search.includes('tab=1') ? null : ownTab,
        importElsewhere: inPopup ? () => void api.tabs.create({ url: `${ownTab}#import` }) : null,
        copy: (text) => navigator.clipboard.writeText(text),
        print: () => window.print(),
        practiceUrl: api.runtime.getURL('practice.html'),
        startsWithHelp: (['areas', 'replies'] as const).find((part) => location.hash === `#${part}`),
        startsWithImport: location.hash === '#import',
        today: dayOf(new Date()),
      }}
    />,
    root,
  );
}
