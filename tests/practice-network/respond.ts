import { readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { pageAt } from './pages.ts';
import { usualVariants, type Variants, variantsOf } from './variants.ts';

/** The real site's address: the extension works there and nowhere else, so its stand-in has to be there too. */
export const site = 'https://developers.exlibrisgroup.com';

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** Where the files of the site come from, by the address they are served at. */
const folders: Record<string, string> = {
  '/assets/bootstrap/': join(folderOf('bootstrap'), 'dist'),
  '/assets/jquery/': join(folderOf('jquery'), 'dist'),
  '/assets/select2/': join(folderOf('select2'), 'dist'),
  '/assets/site/': join(import.meta.dirname, 'page'),
};

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

const files = new Map<string, string | Buffer>();

function fileAt(path: string): string | Buffer | null {
  const known = files.get(path);
  if (known !== undefined) return known;
  const [prefix, folder] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? [];
  if (!prefix || !folder || path.includes('..')) return null;
  try {
    const file = readFileSync(join(folder, path.slice(prefix.length)));
    const content = path.endsWith('.ts') ? stripTypeScriptTypes(file.toString()) : file;
    files.set(path, content);
    return content;
  } catch {
    return null;
  }
}

/**
 * What the practice network answers. Pure: the same address and variants give the same answer, and what a person saves
 * lives in the page's own session storage.
 *
 * @param variants how this network differs from the usual one; the address may say more
 * @returns `null` where the address is not on the site's host: such a request must not leave the test
 */
export function respond(url: URL, variants: Partial<Variants> = {}): Reply | null {
  if (url.origin !== site) return null;
  if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (url.pathname.startsWith('/assets/')) {
    const body = fileAt(url.pathname);
    return body === null
      ? { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' }
      : {
          status: 200,
          headers: { 'content-type': types[extname(url.pathname)] ?? 'application/octet-stream' },
          body,
        };
  }
  const asked = variantsOf(url);
  const all = { ...usualVariants, ...variants, ...asked };
  const page = pageAt(url.pathname, all, asked);
  return {
    status: page.status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(all.csp === 'strict' ? { 'content-security-policy': strictPolicy } : {}),
    },
    body: page.html,
  };
}
