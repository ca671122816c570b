import { all, attr, get, holds, is, near, onScreen, startAfresh, visible } from './dom.ts';
import { type FoundForm, findForm } from './form.ts';
import { listKeys } from './keys.ts';
import type { DevnetPage, KeyOnPage, Landmarks, PageKind } from './page.ts';
import { findMenu, findPresses, type Presses } from './presses.ts';

const HOST = 'developers.exlibrisgroup.com';

/** The last that a person can see. */
const last = (elements: Element[]) => elements.filter(onScreen).pop() ?? null;

function findLandmarks(document: Document, presses: Presses, place: Place): Landmarks {
  const build =
    presses.build.filter(
      (element) =>
        !near(element, 'footer,main,article,ol,[role=contentinfo],[role=main]') && onScreen(element),
    )[0] ?? null;
  return {
    menu: findMenu(document, presses.menu),
    build,
    manageKeys: place === 'build' ? last(presses.manageKeys) : null,
    addKey: place === 'keys' || place === 'below-keys' ? last(presses.addKey) : null,
    signIn: presses.signIn.find(onScreen) ?? null,
  };
}

/** Whether the Build item is there only for as long as a menu is open: then this is the narrow layout still. */
function unfolds(menu: Element, build: Element): boolean {
  const box = is(menu, 'label')
    ? (get(menu as HTMLLabelElement, 'control') as HTMLInputElement | null)
    : null;
  if (!(is(menu, '[aria-expanded=true],details[open]>*') || box?.checked)) return false;
  const named = ['aria-controls', 'data-target', 'data-bs-target', 'href'].map((name) => attr(menu, name));
  const id = named.find(Boolean)?.replace('#', '');
  const part =
    all(get(menu, 'ownerDocument'), 'nav,div,ul').find((one) => attr(one, 'id') === id) ??
    near(menu, 'details,header,nav,[role=banner],[role=navigation]');
  return !!part && holds(part, build);
}

type Place = 'login' | 'build' | 'keys' | 'below-keys' | 'managed' | 'elsewhere';

/** Which part of the site an address belongs to. */
function placeOf(url: URL): Place {
  const path = url.pathname
    .toLowerCase()
    .replace(/\/+/g, '/')
    .replace(/\/(index\.\w+)?$/, '');
  if (url.hostname.toLowerCase() !== HOST) return 'elsewhere';
  if (/^\/(login|wp-login\.php)(\/|$)/.test(path)) return 'login';
  if (path === '/manage') return 'build';
  if (path === '/manage/keys') return 'keys';
  if (path.startsWith('/manage/keys/')) return 'below-keys';
  return /^\/manage\/(?!reports|users|analytics)/.test(path) ? 'managed' : 'elsewhere';
}

function kindOf(place: Place, found: FoundForm | null, landmarks: Landmarks, document: Document): PageKind {
  if (place === 'elsewhere') return 'other';
  if (place === 'login') return 'signed-out';
  if (found) return found.kind;
  const listed = landmarks.addKey ?? landmarks.manageKeys;
  const asks = landmarks.signIn ?? all(document, 'input[type=password]').find(visible);
  if (!listed && asks && place !== 'managed') return 'signed-out';
  if (place === 'build') return 'build';
  return place === 'keys' || (place === 'below-keys' && listed) ? 'key-list' : 'other';
}

const NOTHING: Landmarks = { menu: null, build: null, manageKeys: null, addKey: null, signIn: null };

/**
 * What a page of the Developer Network is, and where its landmarks are: by visible text, accessible names, roles and
 * structure, never by id, class or width. Only reads the page.
 * @returns always a page: whatever stands in the way of reading a key page makes it `changed-form`
 */
export function recognizePage(document: Document, url: URL): DevnetPage {
  const page: DevnetPage = { kind: 'other', layout: 'wide', landmarks: NOTHING, form: null, keys: [] };
  let place: Place = 'elsewhere';
  try {
    startAfresh();
    place = placeOf(url);
    const presses = findPresses(document);
    page.landmarks = findLandmarks(document, presses, place);
    const { menu, build } = page.landmarks;
    if (menu && (!build || unfolds(menu, build))) page.layout = 'narrow';
    const root = get(document, 'documentElement');
    let found: FoundForm | null = null;
    if (['keys', 'below-keys', 'managed'].includes(place)) found = findForm(root, presses);
    if (place === 'managed' && found?.kind !== 'key-form') found = null;
    page.kind = kindOf(place, found, page.landmarks, document);
    page.form = found?.form ?? null;
    let keys: KeyOnPage[] | null = null;
    // The list may be long, and a page is recognized far more often than its list is wanted.
    if (page.kind !== 'signed-out' && (place === 'keys' || page.landmarks.addKey))
      Object.defineProperty(page, 'keys', {
        enumerable: true,
        get: () => {
          try {
            keys ??= listKeys(root, presses);
          } catch {
            keys = [];
          }
          return keys;
        },
      });
  } catch {
    page.kind = place === 'keys' || place === 'below-keys' ? 'changed-form' : 'other';
  }
  return page;
}
