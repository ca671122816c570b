import { render } from 'preact';
import { browser } from 'wxt/browser';
import { isoDay } from '../../components/popup/due';
import { Popup } from '../../components/popup/Popup';
import { ask, onRecordsChanged } from '../../utils/profiles/client';
import '../../components/ui/page.css';
import '../../components/popup/popup.css';
import { describePage } from './describe-page';

const inPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
const ownTab = browser.runtime.getURL('/popup.html?tab=1');
// A popup takes its width from what is in it; on a phone it fills the screen by itself.
if (inPopup && screen.width > 400) document.documentElement.classList.add('in-popup');

const root = document.querySelector('#app');
if (root) {
  render(
    <Popup
      ports={{
        ask,
        onRecordsChanged,
        describePage,
        registerUrl: browser.runtime.getURL('/register.html'),
        tabUrl: location.search.includes('tab=1') ? null : ownTab,
        importElsewhere: inPopup ? () => void browser.tabs.create({ url: `${ownTab}#import` }) : null,
        startsWithImport: location.hash === '#import',
        today: isoDay(new Date()),
      }}
    />,
    root,
  );
}
