import type { Variants } from './variants.ts';

export interface Page {
  title: string;
  main: string;
  /** Files of `page/` that this page runs. */
  scripts?: string[];
}

export const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const logo = `<svg viewBox="0 0 180 40" width="180" height="40" role="img" aria-label="Developer Network">
<circle cx="20" cy="20" r="13" fill="none" stroke="#7fd0d6" stroke-width="4"/><circle cx="20" cy="20" r="4" fill="#fff"/>
<text x="44" y="18" fill="#fff" font-size="14" font-weight="bold">Ex Libris</text><text x="44" y="33" fill="#fff" font-size="12">Developer Network</text></svg>`;

const items = [
  ['Learn', 'Documentation', '/alma/apis/'],
  ['Build', 'My APIs', '/manage/'],
  ['Share', 'Blog', '/blog/'],
  ['Ask', 'Forum', '/forum/'],
] as const;

const utilities = [
  ['New Here?', '/blog/'],
  ['API Console', '/console/'],
  ['Standards', '/alma/apis/'],
  ['Search', '/'],
  ['Go to exlibrisgroup.com', '/'],
] as const;

const user = (signed: Variants['signed']) =>
  signed === 'in'
    ? `<li class="dropdown"><a href="#" class="dropdown-toggle" data-toggle="dropdown" role="button" aria-haspopup="true" aria-expanded="false">Robin Larkspur <span class="caret"></span></a>
<ul class="dropdown-menu dropdown-menu-right"><li><a href="/account/">Account</a></li><li><a href="/login/">Logout</a></li></ul></li>`
    : '<li><a href="/login/">Login</a></li><li><a href="/account/register/">Register</a></li>';

const links = (list: readonly (readonly [string, string])[]) =>
  list.map(([text, href]) => `<li><a href="${href}">${text}</a></li>`).join('');

/**
 * A whole document. Links within the site carry on the variants that the address asked for, as a person who walks from
 * page to page stays on one and the same network.
 */
export function layout(page: Page, path: string, variants: Variants, asked: Partial<Variants>): string {
  const html = `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="practice-network" content="${escape(JSON.stringify(variants))}">
<title>${escape(page.title)} - Ex Libris Developer Network</title>
<link rel="stylesheet" href="/assets/bootstrap/css/bootstrap.min.css">
<link rel="stylesheet" href="/assets/select2/css/select2.min.css">
<link rel="stylesheet" href="/assets/site/site.css">
</head>
<body>
<header>
<div class="utility hidden-xs"><div class="container"><ul class="list-inline">${links(utilities)}${user(variants.signed)}</ul></div></div>
<nav class="navbar navbar-inverse navbar-static-top" aria-label="Main"><div class="container">
<div class="navbar-header">
<button type="button" class="navbar-toggle collapsed" data-toggle="collapse" data-target="#site-menu" aria-expanded="false">
<span class="sr-only">Toggle navigation</span><span class="icon-bar"></span><span class="icon-bar"></span><span class="icon-bar"></span></button>
<a class="navbar-brand" href="/">${logo}</a>
</div>
<div class="collapse navbar-collapse" id="site-menu">
<ul class="nav navbar-nav navbar-right">
${items
  .map(
    ([verb, what, href]) =>
      `<li${path.startsWith(href) ? ' class="active"' : ''}><a href="${href}"><span class="verb">${verb}</span> <span class="what">${what}</span></a></li>`,
  )
  .join('\n')}
</ul>
<ul class="nav navbar-nav visible-xs">${links(utilities)}${user(variants.signed)}</ul>
</div>
</div></nav>
</header>
<main class="container">
${page.main}
</main>
<footer><div class="container"><p>A practice copy for tests and demonstrations. It is not the Developer Network, and its keys open nothing.</p></div></footer>
<script src="/assets/jquery/jquery.min.js"></script>
<script src="/assets/bootstrap/js/bootstrap.min.js"></script>
<script src="/assets/select2/js/select2.min.js"></script>
${['site.ts', ...(page.scripts ?? [])].map((file) => `<script type="module" src="/assets/site/${file}"></script>`).join('\n')}
</body>
</html>`;
  const carried = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]));
  return carried.size
    ? html.replace(
        /href="(\/(?!assets\/)[^"?#]*)"/g,
        (_, href) => `href="${href}?${escape(String(carried))}"`,
      )
    : html;
}
