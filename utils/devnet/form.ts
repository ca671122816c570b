import { labelFor, TYPED } from './choice.ts';
import { all, common, DIALOG, holds, is, lineage, nameOf, near, onScreen, text, up, visible } from './dom.ts';
import type { KeyForm, TextControl } from './page.ts';
import { choosesBeside, findRegions, type Region } from './rows.ts';
import { CHOICES, type Label, type Press, TITLES, words } from './words.ts';

const TEXT = `textarea,${TYPED},input[type=url],input[type=email]`;
const TOGGLE = 'input[type=checkbox],[role=switch],[role=checkbox],button[aria-pressed]';
const SWITCH = 'input[type=checkbox],[role=switch],[role=checkbox]';
/** What a switch says that may give the key more than its rows. */
const WIDENS = /\b(areas?|permissions?|scopes?|writ(e|ing))\b/i;
const TITLE = /^(add|edit|new|create|update)\b.*\bapi key$/;

export const FIELD_TITLES = {
  name: 'Name',
  description: 'Description',
  restrictionProfile: 'Restriction Profile code',
  ipRanges: 'IP range',
};
type Field = keyof typeof FIELD_TITLES;

/** A control with what its label says it is for. */
interface Labelled {
  element: Element;
  label: Label;
}

function labelled(root: Element, selector: string): Labelled[] {
  return all(root, selector).flatMap((element) => {
    if (!visible(is(element, TOGGLE) ? up(element) : element)) return [];
    const label = labelFor(element);
    return label ? [{ element, label }] : [];
  });
}

/** The part of the page around a place that holds a Save button and one of the form's fields. */
function around(place: Element, saves: Element[], texts: Labelled[]): Element | null {
  const dialog = near(place, DIALOG);
  const mine = saves.filter((save) => near(save, DIALOG) === dialog);
  let found: Element | null = null;
  for (const at of lineage(place)) {
    const withSave = mine.some((save) => holds(at, save));
    if (withSave && !found) found = at;
    if (withSave && texts.some(({ element }) => holds(at, element) && near(element, DIALOG) === dialog))
      return at;
    if (at === dialog) return dialog;
  }
  return found;
}

/** Of several that look alike: those in an open dialog, then those that the page does not call hidden from anyone. */
function foremost<T>(several: T[], place: (one: T) => Element): T[] {
  const tests: ((element: Element) => boolean)[] = [
    (element) => near(element, '[aria-hidden=true],[inert]') === null,
    onScreen,
    (element) => near(element, DIALOG) !== null,
  ];
  let left = several;
  for (const test of tests) {
    const some = left.length > 1 ? left.filter((one) => test(place(one))) : left;
    if (some.length) left = some;
  }
  return left;
}

function hasTitle(container: Element): boolean {
  const headings = [...all(container, 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption')].map(text);
  const dialog = near(container, DIALOG);
  const lead =
    text(container)
      .slice(0, 400)
      .trim()
      .split(/\n|\s{2,}/)[0] ?? '';
  return [...headings, dialog ? nameOf(dialog) : '', lead].some((title) => TITLE.test(words(title)));
}

export type FoundForm = { form: KeyForm | null; kind: 'key-form' | 'changed-form' };

/**
 * The Add/Edit API Key form that is open, wherever and however the page shows it.
 * @returns `null` where there is none. Two forms at once are `changed-form` without a form: which one is meant would be a guess.
 */
export function findForm(root: Element, presses: Record<Press, Element[]>): FoundForm | null {
  const texts = labelled(root, TEXT);
  const places = texts.filter(({ label }) => label in FIELD_TITLES);
  const { save: saves, addPermission: adds } = presses;
  const regions = findRegions(root, [...places.map(({ element }) => element), ...saves, ...adds]);

  const sets = new Map<Element, Region[]>();
  for (const region of regions) {
    const container = around(region.element, saves, places);
    const real = region.rows.length || adds.some((add) => container && holds(container, add));
    if (container && real && places.some(({ element }) => holds(container, element)))
      sets.set(container, [...(sets.get(container) ?? []), region]);
  }
  if (sets.size) {
    const [set, ...more] = foremost([...sets], ([, [region]]) => (region as Region).element);
    if (!set || more.length) return { form: null, kind: 'changed-form' };
    const [container, all] = set;
    const live = all.some((region) => region.live) ? all.filter((region) => region.live) : all;
    const [region, other] = foremost(live, ({ element }) => element);
    return region && !other
      ? { form: build(container, region, places, presses), kind: 'key-form' }
      : { form: build(container, null, places, presses), kind: 'changed-form' };
  }

  const alikes = new Set<Element>();
  for (const { element } of places) {
    const container = around(element, saves, places);
    if (container && score(container, places, presses)) alikes.add(container);
  }
  const smallest = [...alikes].filter(
    (one) => ![...alikes].some((other) => other !== one && holds(one, other)),
  );
  const [container, ...more] = foremost(smallest, (one) => one);
  if (!container) return null;
  return { form: more.length ? null : build(container, null, places, presses), kind: 'changed-form' };
}

/** Whether a part of the page without permission rows is still so much like the key form that it must be said. */
function score(container: Element, places: Labelled[], presses: Record<Press, Element[]>): boolean {
  const has = (field: Field) =>
    places.some(({ element, label }) => label === field && holds(container, element));
  const within = (press: Press) => presses[press].some((element) => holds(container, element));
  const own = hasTitle(container) || has('restrictionProfile') || within('addPermission');
  return (
    own &&
    [
      hasTitle(container),
      has('name'),
      has('description'),
      has('restrictionProfile'),
      within('addPermission'),
      within('save'),
    ].filter(Boolean).length >= 3
  );
}

function build(
  container: Element,
  region: Region | null,
  places: Labelled[],
  presses: Record<Press, Element[]>,
): KeyForm {
  const unreadable: string[] = [];
  const rows = region?.rows ?? [];
  const dialog = near(container, DIALOG);
  const beside = (element: Element, inside = container) =>
    holds(inside, element) && near(element, DIALOG) === dialog;
  const within = (element: Element) => beside(element) && !rows.some((row) => holds(row.element, element));
  const field = (name: Field, needed: boolean): TextControl | null => {
    const [one, ...more] = places.filter(({ element, label }) => label === name && within(element));
    if (more.length || (needed && !one)) unreadable.push(FIELD_TITLES[name]);
    return more.length ? null : ((one?.element as TextControl) ?? null);
  };
  const press = (kind: Press) => presses[kind].filter((element) => beside(element)).pop() ?? null;
  const form: KeyForm = {
    container,
    name: field('name', true),
    description: field('description', true),
    enabled:
      labelled(container, TOGGLE).find(({ element, label }) => label === 'enabled' && within(element))
        ?.element ?? null,
    wider: all(container, SWITCH).filter(
      (element) => within(element) && visible(up(element)) && WIDENS.test(nameOf(element)),
    ),
    restrictionProfile: field('restrictionProfile', false),
    ipRanges: field('ipRanges', false),
    permissions: region?.element ?? null,
    rows,
    addPermission: press('addPermission'),
    save: press('save'),
    saves: presses.save.filter((element) => beside(element, dialog ?? container)),
    cancel: press('cancel'),
    unreadable,
  };
  if (!region || choosesBeside(container, region)) unreadable.push('Permissions');
  if (!form.save) unreadable.push('Save');
  rows.forEach((row, index) => {
    for (const choice of CHOICES) if (!row[choice]) unreadable.push(`Row ${index + 1}: ${TITLES[choice]}`);
  });
  const parts = [
    form.name,
    form.description,
    form.enabled,
    form.permissions,
    form.addPermission,
    form.save,
    form.cancel,
    form.restrictionProfile,
  ];
  form.container = common(parts.filter((part): part is Element => part !== null)) ?? container;
  return form;
}
