import Shepherd, { type Tour } from 'shepherd.js';
import 'shepherd.js/dist/css/shepherd.css';
import { lead, steps } from './tour.ts';

let tour: Tour | null = null;

/** It needs a page that has a body: it is made when the first step is due. */
function makeTour(): Tour {
  const made = new Shepherd.Tour({ defaultStepOptions: { cancelIcon: { enabled: true } } });
  for (const [place, { title, text, find }] of steps.entries())
    made.addStep({
      id: String(place),
      title,
      text,
      attachTo: { element: find as () => HTMLElement, on: 'bottom' },
    });
  return made;
}

lead(
  (_element, _step, place) => {
    tour ??= makeTour();
    tour.show(String(place));
  },
  () => tour?.complete(),
);
