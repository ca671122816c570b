import { render } from 'preact';
import browser from 'webextension-polyfill';
import { isoDay } from '../../components/popup/due';
import { PrintDocument } from '../../components/register/PrintDocument';
import { Register } from '../../components/register/Register';
import type { KeyRow } from '../../components/register/rows';
import { ask, onRecordsChanged } from '../../utils/profiles/client';
import '../../components/ui/page.css';
import '../../components/popup/popup.css';
import '../../components/register/register.css';

const today = isoDay(new Date());
const root = document.querySelector('#app');
const paper = document.querySelector('#print');
let shown: { rows: readonly KeyRow[]; total: number } = { rows: [], total: 0 };

// The screen draws a part of a long register; paper gets all of it, at the moment of printing.
addEventListener('beforeprint', () => paper && render(<PrintDocument {...shown} today={today} />, paper));
addEventListener('afterprint', () => paper && render(null, paper));

if (root) {
  render(
    <Register
      onShown={(rows, total) => {
        shown = { rows, total };
      }}
      ports={{
        ask,
        onRecordsChanged,
        popupUrl: browser.runtime.getURL('/popup.html?tab=1'),
        today,
        place: () => location.hash,
        setPlace: (place) => history.replaceState(null, '', `#${place}`),
      }}
    />,
    root,
  );
}
