import { all, attr, get, is, nameOf, onScreen, text, valueOf, visible } from './dom.ts';
import { PRESSES, type Press, words } from './words.ts';

export type Presses = Record<Press, Element[]>;

const BUTTON = 'button,a,summary,[role=button],input[type=submit],input[type=button]';
const LETTERS = /[\p{L}\p{N}]/u;
/** What every one of them has somewhere: most buttons and links of a page have not. */
const HINT = /save|cancel|add|new|create|key|in\b|edit|delete|remove|more|build|api|nav|menu/i;
const KINDS = Object.entries(PRESSES) as [Press, RegExp][];
/** Every key of the list has these: they are told by their text alone. */
const PLENTIFUL: (Press | undefined)[] = ['edit', 'delete', 'more'];

/** What a button's words say that it does; nothing where that is nothing of the key pages. */
export const kindOf = (label: string | null): Press | undefined => {
  if (!label || label.length > 80 || !HINT.test(label)) return;
  const plain = words(label);
  return KINDS.find(([, pattern]) => pattern.test(plain))?.[0];
};

/**
 * The visible buttons and links of the page that matter here, by what they do. Text and `aria-label` sort most of them
 * out; the accessible name decides for those that are left.
 */
export function findPresses(root: Document | Element): Presses {
  const found = Object.fromEntries(KINDS.map(([kind]) => [kind, [] as Element[]])) as Record<
    Press,
    Element[]
  >;
  const tipped: Element[] = [];
  for (const element of all(root, BUTTON)) {
    const own = is(element, 'input') ? valueOf(element) : text(element);
    const label = attr(element, 'aria-label');
    const tip = kindOf(attr(element, 'title'));
    const hint = kindOf(own) ?? kindOf(label);
    if (!hint && tip === 'edit' && visible(element)) tipped.push(element);
    const bare = !LETTERS.test(own) || label || attr(element, 'aria-labelledby');
    if ((!hint && !bare && !get(element, 'childElementCount')) || own.length > 200) continue;
    const name = PLENTIFUL.includes(hint) ? '' : nameOf(element);
    // For a sign its tooltip speaks; one that says "remove" may be only for the choice of a dropdown.
    const ofSign = LETTERS.test(name) || PLENTIFUL.includes(tip) ? undefined : tip;
    const kind = name ? (kindOf(name) ?? (bare ? ofSign : hint)) : hint;
    if (kind && visible(element)) found[kind].push(element);
  }
  // A name with a tooltip may stand beside a button that says the same: then the button is what counts, once for each key.
  if (!found.edit.length) found.edit = tipped;
  return found;
}

const OPENS = 'label[for],summary,[aria-expanded],[aria-controls],[data-toggle=collapse],[data-bs-toggle]';

/** The control that opens the site's menu: by its name, or nameless with an icon alone. */
export function findMenu(root: Document, named: Element[]): Element | null {
  const unnamed = (element: Element) => {
    const name = nameOf(element);
    return !LETTERS.test(name) || kindOf(name) === 'menu';
  };
  return (
    named.find(onScreen) ??
    all(root, 'button,a,label,summary,[role=button]').find((element) => {
      const own = text(element);
      if (own.length > 30) return false;
      const icon = !LETTERS.test(own) && (is(element, OPENS) || /[☰≡]/.test(own)) && unnamed(element);
      return (icon || kindOf(own) === 'menu') && onScreen(element);
    }) ??
    null
  );
}
