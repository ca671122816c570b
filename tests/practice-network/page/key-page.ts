import { formTitle, keyForm, putHiddenTemplate } from './key-form.ts';
import { make, variants } from './network.ts';
import { allKeys, newKey } from './store.ts';

/** The form as a page of its own. */

const id = Number(new URLSearchParams(location.search).get('id'));
const key = allKeys().find((known) => known.id === id) ?? newKey();

function back() {
  const list = new URL('/manage/keys/', location.href);
  list.search = location.search;
  list.searchParams.delete('id');
  location.assign(list);
}

function show() {
  document.querySelector('#key-page')?.append(make('h1', {}, formTitle), keyForm(key, back));
}

if (variants.template === 'yes') putHiddenTemplate(key);
if (variants.delay) setTimeout(show, variants.delay);
else show();
