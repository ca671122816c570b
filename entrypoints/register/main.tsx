import { render } from 'preact';
import { type OwnWords, wordsOf } from '../../components/popup/own-words';
import { PrintDocument } from '../../components/register/PrintDocument';
import { Register } from '../../components/register/Register';
import type { KeyRow } from '../../components/register/rows';
import { ask, onRecordsChanged } from '../../utils/profiles/client';
import { dayOf } from '../../utils/profiles/day';
import '../../components/ui/page.css';
import '../../components/popup/popup.css';
import '../../components/popup/views.css';
import '../../components/register/register.css';

const today = dayOf(new Date());
const root = document.querySelector('#app');
const paper = document.querySelector('#print');
let shown: { rows: readonly KeyRow[]; total: number; words: OwnWords } = {
  rows: [],
  total: 0,
  words: wordsOf(undefined),
};

// The screen draws a part of a long register; paper gets all of it, at the moment of printing.
// A text to hand over is printed from its dialog, as it stands there.
const page = document.documentElement;
addEventListener('beforeprint', () => {
  const isText = page.classList.contains('prints-text');
  if (paper && !isText) render(<PrintDocument {...shown} today={today} />, paper);
});
addEventListener('afterprint', () => {
  page.classList.remove('prints-text');
  if (paper) render(null, paper);
});

if (root) {
  render(
    <Register
      onShown={(now) => {
        shown = now;
      }}
      ports={{
        ask,
        onRecordsChanged,
        copy: (text) => navigator.clipboard.writeText(text),
        print: () => {
          page.classList.add('prints-text');
          window.print();
        },
        practiceUrl: 'practice.html',
        today,
        place: () => location.hash,
        setPlace: (place) => history.replaceState(null, '', `#${place}`),
      }}
    />,
    root,
  );
}
