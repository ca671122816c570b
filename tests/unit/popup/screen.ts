import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { vi } from 'vitest';

type Name = string | RegExp;

const matches = (name: Name | undefined, said: string) =>
  name === undefined || (typeof name === 'string' ? said === name : name.test(said));

/** Waits until what is expected holds. Patient: a busy machine takes its time, and a right page is never held up by it. */
export const soon = <T>(expected: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(expected, { timeout: 10_000, interval: 10 });

/** Where elements of a role may be at all: to compute the role and name of every element of a page takes seconds. */
const PLACES: Record<string, string> = {
  button: 'button',
  heading: 'h1, h2, h3',
  link: 'a',
  list: 'ul',
  listitem: 'li',
  region: 'section',
  group: 'fieldset',
  textbox: 'input, textarea',
  searchbox: 'input',
  combobox: 'select, input',
  radio: 'input',
};

/** Every element of a role and a name, as a screen reader finds them. */
export function findAll(role: string, name?: Name, within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(`${PLACES[role] ?? '*'}, [role='${role}']`)].filter(
    (element) =>
      (element.getAttribute('role') ?? getRole(element)) === role &&
      !element.closest('[hidden], [aria-hidden="true"]') &&
      matches(name, computeAccessibleName(element)),
  );
}

/** The one element of a role and a name, as soon as it is there. */
export async function find<E extends HTMLElement = HTMLElement>(
  role: string,
  name?: Name,
  within: ParentNode = document,
): Promise<E> {
  return await soon(() => {
    const found = findAll(role, name, within);
    if (found.length !== 1) {
      throw new Error(`${found.length} of role ${role} named ${name} in: ${document.body.textContent}`);
    }
    return found[0] as E;
  });
}

/** Presses a button, or whatever else of that role and name. */
export async function press(name: Name, within?: ParentNode, role = 'button'): Promise<void> {
  (await find(role, name, within)).click();
}

/** Puts a text into a field as a paste does: all at once. */
export async function type(name: Name, text: string, role = 'textbox', within?: ParentNode): Promise<void> {
  const field = await find<HTMLInputElement>(role, name, within);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Waits until the page says something. */
export async function says(text: Name): Promise<void> {
  await soon(() => {
    const said = document.body.textContent ?? '';
    if (typeof text === 'string' ? !said.includes(text) : !text.test(said))
      throw new Error(`Not said: ${text}. ${said}`);
  });
}
