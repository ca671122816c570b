/** The same ten steps for every guide, on the practice page: what each points at, and what it says. */
export interface TourStep {
  title: string;
  text: string;
  find(): Element | null;
}

const button = (text: string) => () =>
  [...document.querySelectorAll('button')].filter((one) => one.textContent?.trim() === text).pop() ?? null;

const field = (label: string) => () => {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
  return found?.htmlFor ? document.getElementById(found.htmlFor) : null;
};

/** The nth control of a kind in a permission row. */
const inRow =
  (row: number, control: string, place = 0) =>
  () =>
    document.querySelectorAll(`[role=dialog] tbody tr`)[row]?.querySelectorAll(control)[place] ?? null;

export const steps: TourStep[] = [
  {
    title: 'Press Add API Key',
    text: 'It stands at the left, below every existing key.',
    find: button('Add API Key'),
  },
  {
    title: 'Fill in the Name',
    text: 'Name the application, the institution and the environment.',
    find: field('Name'),
  },
  {
    title: 'Fill in the Description',
    text: 'Say what the key is for, and who looks after it.',
    find: field('Description'),
  },
  {
    title: 'Choose the area Bibs',
    text: 'The application looks items up by barcode.',
    find: inRow(0, 'select'),
  },
  {
    title: 'Choose Production',
    text: 'One key for each environment.',
    find: inRow(0, 'select', 1),
  },
  {
    title: 'Choose Read-only',
    text: 'Read-only means GET alone, which is all that is needed.',
    find: inRow(0, 'input[type=radio]'),
  },
  {
    title: 'Press Add Permission',
    text: 'One row for each area that the application needs.',
    find: button('Add Permission'),
  },
  {
    title: 'Choose the area Users',
    text: 'The application looks a person up at sign-in.',
    find: inRow(1, 'select'),
  },
  {
    title: 'Choose Production again',
    text: 'Rows of one key belong to one environment.',
    find: inRow(1, 'select', 1),
  },
  {
    title: 'Choose Read-only again',
    text: 'Nothing is changed in the records of people.',
    find: inRow(1, 'input[type=radio]'),
  },
];

/** Leads through the steps: shows the next one as soon as a person has done what the last one asked for. */
export function lead(show: (element: Element, step: TourStep, place: number) => void, end: () => void): void {
  let place = 0;
  const next = () => {
    const step = steps[place];
    const element = step?.find();
    if (step && element) show(element, step, place);
    if (!step) end();
  };
  const heard = (event: Event) => {
    const element = steps[place]?.find();
    if (!element || !event.composedPath().includes(element)) return;
    place++;
    requestAnimationFrame(next);
  };
  document.addEventListener('click', (event) => !isField(event.target) && heard(event), { capture: true });
  document.addEventListener('change', heard, { capture: true });
  document.addEventListener('DOMContentLoaded', next);
}

const isField = (target: EventTarget | null) => target instanceof Element && target.matches('input,select');
