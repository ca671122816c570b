import { all, attr, get, is, nameOf, onScreen, text, valueOf, visible } from './dom.ts';
import { PRESSES, type Press, words } from './words.ts';

export type Presses = Record<Press, Element[]>;

const BUTTON = 'button,a,summary,[role=button],input[type=submit],input[type=button]';
const KINDS = Object.entries(PRESSES) as [Press, RegExp][];
/** Every key of the list has these: they are told by their text alone. */
const PLENTIFUL = ['edit', 'delete', 'more'];

const kindOf = (label: string): Press | undefined => {
  const plain = label.length < 80 ? words(label) : '';
  return plain ? KINDS.find(([, pattern]) => pattern.test(plain))?.[0] : undefined;
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
  for (const element of all(root, BUTTON)) {
    const own = is(element, 'input') ? valueOf(element) : text(element);
    const label = attr(element, 'aria-label');
    const hint = kindOf(own) ?? kindOf(label ?? '');
    const bare = !/[\p{L}\p{N}]/u.test(own) || label || attr(element, 'aria-labelledby');
    if ((!hint && !bare && !get(element, 'childElementCount')) || own.length > 200) continue;
    const kind =
      hint && PLENTIFUL.includes(hint) ? hint : (kindOf(nameOf(element)) ?? (bare ? undefined : hint));
    if (kind && visible(element)) found[kind].push(element);
  }
  return found;
}

/** The menu control, also where it has no name: an icon in the header that opens something which holds the Build item. */
export function findMenu(root: Document, named: Element[]): Element | null {
  const shown = named.find(onScreen);
  if (shown) return shown;
  const bare = all(root, 'button,a,label,summary,[role=button]').filter(
    (element) =>
      text(element).length < 30 &&
      (/^\s*(☰|≡|𝌆)?\s*$/.test(text(element)) || kindOf(text(element)) === 'menu') &&
      (is(
        element,
        'label[for],summary,[aria-expanded],[aria-controls],[data-toggle=collapse],[data-bs-toggle]',
      ) ||
        /\S/.test(text(element))) &&
      /^(menu|undefined)$/.test(`${kindOf(nameOf(element))}`) &&
      (!/[\p{L}\p{N}]/u.test(nameOf(element)) || kindOf(nameOf(element)) === 'menu') &&
      onScreen(element),
  );
  return bare[0] ?? null;
}
