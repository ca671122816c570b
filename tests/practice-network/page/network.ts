import type { Variants } from '../variants.ts';

/** How this network differs from the usual one, as the server said. */
export const variants: Variants = JSON.parse(
  document.querySelector<HTMLMetaElement>('meta[name="practice-network"]')?.content ?? '{}',
);

type Child = Node | string;

/** Makes an element. A value that begins with `on` is a listener; `false` and `null` leave an attribute out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | boolean | null | ((event: Event) => void)> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

let count = 0;
export const newId = (what: string) => `exl_${what}_${++count}`;
