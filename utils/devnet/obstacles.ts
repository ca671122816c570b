import type { DevnetPage } from './page';

const controls =
  'a[href],button,input,select,textarea,[role="button"],[role="combobox"],[role="radio"],[role="switch"],[role="checkbox"]';

const labels = 'label,legend,th,h1,h2,h3,h4,h5,[role="columnheader"]';

/** What the panel has to leave free, as boxes in the window. */
export interface Obstacles {
  form: DOMRect | null;
  controls: DOMRect[];
  /** What it had better leave free. */
  others: DOMRect[];
}

/** Measures an open form's controls, or a page's way to the form and the controls of its list. */
export function readObstacles(page: DevnetPage): Obstacles {
  const { form, landmarks } = page;
  if (!form) {
    // Asked for here alone: whoever has a form open does not wait for a list of hundreds to be read.
    const listed = page.keys.flatMap(({ element }) => boxes(element.querySelectorAll(controls)));
    return {
      form: null,
      controls: boxes(Object.values(landmarks)),
      // Keys that are still to come will stand below the heading, as wide as it: what makes way for it need not move for them.
      others: listed.length ? listed : boxes(document.querySelectorAll('h1')),
    };
  }
  const frame = form.container.closest('[role="dialog"],dialog') ?? form.container;
  return {
    form: form.container.getBoundingClientRect(),
    controls: boxes(frame.querySelectorAll(controls)),
    others: boxes(frame.querySelectorAll(labels)),
  };
}

function boxes(elements: Iterable<Element | null>): DOMRect[] {
  const found: DOMRect[] = [];
  for (const element of elements) {
    const box = element?.getBoundingClientRect();
    if (box && box.width > 1 && box.height > 1) found.push(box);
  }
  return found;
}
