import { render } from 'preact';
import { Practice } from '../../components/practice/Practice';
import { practiceRecords } from '../../utils/profiles/practice';
import { startChecklist } from '../devnet.content/checklist';
import '../../components/ui/page.css';
import '../../components/popup/popup.css';
import '../../components/practice/practice.css';

const root = document.querySelector('#app');

if (root) {
  // The guard listens first, as it does on the site.
  startChecklist({
    records: practiceRecords((about) => window.open(`popup.html?tab=1#${about}`)),
    url: () => new URL('https://developers.exlibrisgroup.com/manage/keys/'),
    signal: new AbortController().signal,
  });
  render(<Practice popupUrl="popup.html?tab=1" startOver={() => location.reload()} />, root);
}
