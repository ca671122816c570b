import { canonicalEnvironment } from '../scopes/environments.ts';
import { readPermission } from '../scopes/permissions.ts';
import { isEnvironment, isOn } from './choice.ts';
import { all, get, holds, is, isElement, isText, lineage, near, text, up, visible } from './dom.ts';
import type { KeyOnPage } from './page.ts';
import { kindOf, type Presses } from './presses.ts';
import { labelOf } from './words.ts';

/** A key, or a part of one, in any text: such text is never kept. */
const SECRET = /[a-z0-9]{24,}|[•●∙*·]{4,}/i;
const TOGGLE = 'input[type=checkbox],[role=switch],[role=checkbox]';

/** `<Area> - <Env> <Permission>`, as the list words a permission. */
function readListed(line: string): KeyOnPage['permissions'][number] | null {
  const flat = line.replace(/\s+/g, ' ').trim();
  const [, area, rest] = /^(.{1,80}?) ?(?: -|[–—:]) ?(.{1,80})$/.exec(flat) ?? [];
  if (!area || !rest) return null;
  // A key does not belong there: the line counts as not read, and nothing of it is kept.
  if (SECRET.test(flat)) return { area: '', environment: null, permission: null, text: '' };
  const parts = rest.split(' ');
  for (let cut = parts.length - 1; cut > 0; cut--) {
    const environment = parts.slice(0, cut).join(' ');
    const permission = readPermission(parts.slice(cut).join(' '));
    if (permission && isEnvironment(environment))
      return { area, environment: canonicalEnvironment(environment), permission, text: flat };
  }
  const environment = parts
    .map((_, i) => parts.slice(0, i + 1).join(' '))
    .filter(isEnvironment)
    .pop();
  return {
    area,
    environment: environment ? canonicalEnvironment(environment) : null,
    permission: null,
    text: flat,
  };
}

/** The first text of a listed key that is not about something else, nor in any of `others`: its name. */
function nameIn(row: Element, others: Set<Element>): string {
  const walk = (element: Element): string => {
    for (const node of get(element, 'childNodes')) {
      if (isText(node)) {
        const own = text(node).replace(/\s+/g, ' ').trim();
        if (
          /[\p{L}\p{N}]/u.test(own) &&
          !SECRET.test(own) &&
          labelOf(own) !== 'enabled' &&
          !/^(on|off|disabled)$/i.test(own)
        )
          return own;
      } else if (
        isElement(node) &&
        !others.has(node) &&
        !is(
          node,
          'button,a[role=button],input,ul,ol,li,script,style,template,code,[role=list],[role=listitem],[role=switch]',
        ) &&
        visible(node)
      ) {
        const found = walk(node);
        if (found) return found;
      }
    }
    return '';
  };
  const [heading] = all(row, 'h1,h2,h3,h4,h5,h6,[role=heading],[role=rowheader],th');
  return (heading && walk(heading)) || walk(row);
}

/** All that stands around any of these: asked once for each key, in a list of hundreds. */
const around = (elements: Element[]) => new Set(elements.flatMap(lineage));

/** The keys that the list shows, without the keys themselves. */
export function listKeys(root: Element, presses: Presses): KeyOnPage[] {
  const edits = presses.edit.filter((edit) => !near(edit, 'dialog,[role=dialog]'));
  const counts = new Map<Element, number>();
  for (const edit of edits) for (const at of lineage(edit)) counts.set(at, (counts.get(at) ?? 0) + 1);
  const hasDelete = around(presses.delete);
  const hasMore = around(presses.more);
  // A link that says the name of its key is the name.
  const others = new Set(
    [...edits, ...presses.delete, ...presses.more].filter((press) => kindOf(text(press))),
  );
  return edits.flatMap((edit) => {
    let element = edit;
    for (let outer = up(edit); outer && outer !== root && counts.get(outer) === 1; outer = up(outer)) {
      // A single key is not the whole list: stop before what stands outside every key.
      if (presses.addKey.some((add) => outer && holds(outer, add))) break;
      element = outer;
      // Nor is what holds its buttons alone the key.
      if (edits.length === 1 && is(outer, 'tr,li,[role=row],[role=listitem]') && nameIn(outer, others)) break;
    }
    const lines = all(element, 'li,[role=listitem]').filter((line) => line !== element && visible(line));
    const permissions = lines.map((line) => readListed(text(line))).filter((one) => one !== null);
    if (!hasDelete.has(element) && !permissions.length) return [];
    const toggles = all(element, TOGGLE);
    const [toggle] = toggles;
    return [
      {
        element,
        name: nameIn(element, others),
        enabled: toggle && toggles.length === 1 ? isOn(toggle) : null,
        permissions,
        hasMore: hasMore.has(element),
      },
    ];
  });
}
