import { escape, layout, type Page } from './layout.ts';
import type { Variants } from './variants.ts';

const home: Page = {
  title: 'Ex Libris Developer Network',
  main: `<div class="jumbotron"><h1>Developer Network</h1>
<p>Build on the open interfaces of Alma, Primo and more, and share what you make.</p></div>
<div class="row">
<div class="col-sm-4"><h2>Documentation</h2><p>Every REST API, with its calls and its data.</p></div>
<div class="col-sm-4"><h2>Blog</h2><p>How other libraries did it.</p></div>
<div class="col-sm-4"><h2>Forum</h2><p>Ask, and answer.</p></div>
</div>`,
};

const login: Page = {
  title: 'Login',
  main: `<h1>Login</h1>
<form class="form-horizontal" action="/login/" method="get" id="login">
<div class="form-group"><label class="col-sm-3 control-label" for="user">User name</label>
<div class="col-sm-6"><input class="form-control" id="user" autocomplete="off"></div></div>
<div class="form-group"><label class="col-sm-3 control-label" for="password">Password</label>
<div class="col-sm-6"><input class="form-control" id="password" type="password" autocomplete="off"></div></div>
<div class="form-group"><div class="col-sm-offset-3 col-sm-6">
<button type="submit" class="btn btn-primary">Login</button>
<a class="btn btn-link" href="/account/register/">Register</a></div></div>
</form>`,
};

const manage: Page = {
  title: 'My APIs',
  main: `<h1>Build My APIs</h1>
<div class="row">
${[
  ['API Keys', 'Add or manage your API keys', 'Manage Keys', '/manage/keys/'],
  ['Reports', 'Gain insights into your API usage', 'Analytics', '/manage/reports/'],
  ['Manage Users', "Manage access to your institution's data", 'Users', '/manage/users/'],
]
  .map(
    ([heading, text, button, href]) =>
      `<div class="col-sm-4"><div class="card"><h3>${heading}</h3><p>${text}</p>
<a class="btn btn-primary btn-upper" href="${href}">${button}</a></div></div>`,
  )
  .join('\n')}
</div>`,
};

const keys: Page = {
  title: 'API Keys',
  scripts: ['keys.ts'],
  main: `<h1>API Keys</h1>
<div id="key-list"></div>`,
};

const keyForm: Page = {
  title: 'Add/Edit API Key',
  scripts: ['key-page.ts'],
  main: '<div id="key-page"></div>',
};

const apis: Page = {
  title: 'Alma REST APIs',
  main: `<h1>Alma REST APIs</h1>
<p>Calls need an API key. Make one under <a href="/manage/keys/">Build / My APIs</a>.</p>
<table class="table table-bordered"><thead><tr><th>Area</th><th>Method</th><th>Call</th></tr></thead><tbody>
<tr><td>Bibs</td><td>GET</td><td><code>/almaws/v1/bibs/{mms_id}</code></td></tr>
<tr><td>Bibs</td><td>GET</td><td><code>/almaws/v1/items?item_barcode={item_barcode}</code></td></tr>
<tr><td>Users</td><td>PUT</td><td><code>/almaws/v1/users/{user_id}</code></td></tr>
</tbody></table>`,
};

/** Looks as much like the key form as a post can: whoever recognizes pages must not take it for one. */
const blogPost: Page = {
  title: 'How we make our API keys',
  main: `<article><h1>How we make our API keys</h1>
<p class="text-muted">Posted by a library, in Blog</p>
<p>We go to Build / My APIs, press Manage Keys, and below the last key <strong>Add API Key</strong>. The form asks for a Name, a
Description, whether the key is Enabled, and a Restriction Profile code. These are the permissions of ours:</p>
<table class="table table-bordered permissions"><thead><tr><th>Area</th><th>Env</th><th>Permissions</th><th>Action</th></tr></thead>
<tbody>
<tr><td>Bibs</td><td>Production</td><td>Read-only</td><td><button class="btn btn-default btn-sm" type="button">Delete</button></td></tr>
<tr><td>Users</td><td>Production</td><td>Read/write</td><td><button class="btn btn-default btn-sm" type="button">Delete</button></td></tr>
</tbody></table>
<p>Then we press Save, copy the key, and paste it into the application.</p>
<h2>Comments</h2>
<form class="form-horizontal" id="comment">
<div class="form-group"><label class="col-sm-3 control-label" for="comment-name">Name</label>
<div class="col-sm-6"><input class="form-control" id="comment-name"></div></div>
<div class="form-group"><label class="col-sm-3 control-label" for="comment-text">Comment</label>
<div class="col-sm-6"><textarea class="form-control" id="comment-text"></textarea></div></div>
<div class="form-group"><div class="col-sm-offset-3 col-sm-6"><button class="btn btn-primary" type="submit">Post comment</button></div></div>
</form></article>`,
};

const plain = (title: string, text: string): Page => ({
  title,
  main: `<h1>${escape(title)}</h1><p>${escape(text)}</p>`,
});

const pages: Record<string, Page> = {
  '/': home,
  '/login/': login,
  '/manage/': manage,
  '/manage/keys/': keys,
  '/manage/keys/edit/': keyForm,
  '/manage/reports/': plain('Reports', 'Gain insights into your API usage.'),
  '/manage/users/': plain('Manage Users', "Manage access to your institution's data."),
  '/alma/apis/': apis,
  '/primo/apis/': plain('Primo REST APIs', 'Search, favorites, translations and more.'),
  '/blog/': plain('Blog', 'How other libraries did it.'),
  '/blog/how-we-make-our-api-keys/': blogPost,
  '/forum/': plain('Forum', 'Ask, and answer.'),
  '/console/': plain('API Console', 'Try a call with a key of your own.'),
  '/account/': plain('Account', 'Your name, your institution, your e-mail address.'),
  '/account/register/': plain('Register', 'Accounts come by invitation.'),
};

/** The page at a path, with or without the slash at its end. */
export function pageAt(
  path: string,
  variants: Variants,
  asked: Partial<Variants>,
): { status: number; html: string } {
  const page = pages[path.endsWith('/') ? path : `${path}/`];
  if (!page)
    return {
      status: 404,
      html: layout(plain('Page not found', 'There is no such page.'), path, variants, asked),
    };
  if (path.startsWith('/manage') && variants.signed === 'out') {
    return { status: 200, html: layout(login, path, variants, asked) };
  }
  return { status: 200, html: layout(page, path, variants, asked) };
}
