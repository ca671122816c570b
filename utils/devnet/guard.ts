import { KEY_EVENTS, POINTER_EVENTS } from './event-names';
import type { KeyForm } from './page';

/** Inputs in which Enter does something of their own, or nothing that could save. */
const notText = /^(button|submit|reset|image|checkbox|radio|file|range|color)$/;

/** For so many milliseconds after a press that was not held, a submit is taken for its effect: pages may check first. */
const PASSES_FOR = 5000;

export interface Guard {
  /** Lets the person's next press of Save through, once. */
  letThrough(): void;
  /** Takes that back, where the form has become wrong in another way since. */
  holdAgain(): void;
}

export interface GuardSettings {
  /** The form that is open now, or `null`. */
  form(): KeyForm | null;
  /** Whether something wrong stands open in it, read at this moment. */
  holds(): boolean;
  /** A press was held: ask the person. */
  ask(): void;
  signal: AbortSignal;
}

/**
 * Holds a person's press of Save (mouse, touch, pen, Enter, Space, or what the browser makes of them) before any handler of
 * the page sees it. It never presses Save, and whatever goes wrong in here leaves Save to the page.
 */
export function guardSave({ form, holds, ask, signal }: GuardSettings): Guard {
  let through = false;
  let broken = false;
  /** What was decided at the beginning of a press holds to its end. */
  let held = false;
  /** The press that is under way is the one that was let through. */
  let passing = false;
  let passedAt = Number.NEGATIVE_INFINITY;

  const decide = () => {
    passing = through;
    held = !through && holds();
  };

  const pass = (event: Event) => {
    if (!passing || !(completes(event) || (event.type === 'keyup' && isKey(event, 'Enter')))) return;
    passing = false;
    passedAt = performance.now();
    // The submit that a click brings about comes right after it and belongs to the same press.
    setTimeout(() => {
      through = false;
    });
  };

  const onEvent = (event: Event) => {
    if (broken) return;
    try {
      const open = form();
      if (!open || !isPressOfSave(event, open)) return;
      // What a script of the page presses is the page's affair, and so is the submit that follows from it.
      if (!event.isTrusted) {
        passedAt = performance.now();
        return;
      }
      if (event.type === 'submit' && performance.now() - passedAt < PASSES_FOR) return;
      if (begins(event) || (completes(event) && !held)) decide();
      if (!held) return pass(event);
      // The question comes first: where it cannot be asked, the press is the page's.
      if (asks(event)) {
        held = false;
        ask();
      }
      event.stopImmediatePropagation();
      // Until the click, only the page's handlers are kept out: scrolling and the focus stay the browser's.
      if (completes(event) || event instanceof KeyboardEvent) event.preventDefault();
    } catch {
      broken = true;
    }
  };

  for (const type of [...POINTER_EVENTS, ...KEY_EVENTS, 'submit'])
    window.addEventListener(type, onEvent, { capture: true, passive: false, signal });
  return {
    letThrough() {
      through = true;
      held = false;
    },
    holdAgain() {
      through = false;
    },
  };
}

const isKey = (event: Event, key: string) => (event as KeyboardEvent).key === key;
const begins = ({ type }: Event) => type === 'pointerdown' || type === 'touchstart' || type === 'keydown';
const completes = ({ type }: Event) => type === 'click' || type === 'submit';
/** Enter acts when it goes down, Space when it comes up. */
const asks = (event: Event) =>
  completes(event) ||
  (event.type === 'keydown' && isKey(event, 'Enter')) ||
  (event.type === 'keyup' && isKey(event, ' '));

function isPressOfSave(event: Event, { saves, container }: KeyForm): boolean {
  const path = event.composedPath();
  const onSave = saves.some((save) => path.includes(save));
  if (event.type === 'submit') {
    const sent = event.target as Node;
    return container.contains(sent) || saves.some((save) => sent.contains(save));
  }
  if (event instanceof KeyboardEvent) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return false;
    if (onSave) return isKey(event, 'Enter') || isKey(event, ' ');
    return isKey(event, 'Enter') && path.includes(container) && isTextField(path[0]);
  }
  return onSave;
}

/** A one-line field in which Enter sends the form, not one that chooses from a list with it. */
function isTextField(element: unknown): boolean {
  return (
    element instanceof HTMLInputElement &&
    !notText.test(element.type) &&
    !element.matches(
      '[role="combobox"],[role="searchbox"],[type="search"],[aria-expanded],[aria-autocomplete]',
    ) &&
    !element.closest('[role="listbox"],[role="combobox"]')
  );
}
