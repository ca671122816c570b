import introJs from 'intro.js';
import 'intro.js/introjs.css';
import { lead } from './tour.ts';

let shown: ReturnType<typeof introJs.tour> | null = null;
const end = () => shown?.exit(true);

lead(async (element, { title, text }) => {
  await end();
  shown = introJs.tour().setOptions({
    steps: [{ element: element as HTMLElement, title, intro: text }],
    showButtons: false,
    showBullets: false,
  });
  await shown.start();
}, end);
