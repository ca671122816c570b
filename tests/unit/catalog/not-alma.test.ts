import { describe, expect, it } from 'vitest';
import { needs } from './needs.ts';

/** A program that does read from Alma, beside whatever else it is. */
const beside = (more: string) =>
  `const BASE = "https://api-na.hosted.exlibrisgroup.com/almaws/v1";\nconst bib = await axios.get(BASE + "/bibs/" + mmsId);\n\n${more}\n`;

describe('what only looks like a call to Alma, in a program that makes one', () => {
  it.each([
    ['a page of its own (React)', '<Route path="/users/:id" element={<User />} />'],
    ['a page of its own (Vue)', "const routes = [{ path: '/users/:id', component: User }];"],
    ['a page of its own (Express)', "app.post('/users/:id/requests', (req, res) => res.json({}));"],
    ['a page of its own (an Express router)', "router.delete('/users/:id', remove);"],
    [
      'a page of its own (Flask)',
      '@app.route("/users/<id>", methods=["POST"])\ndef user(id):\n    return render(id)',
    ],
    ['a page of its own (FastAPI)', '@app.post("/users/{id}/fees")\nasync def pay(id: str):\n    return {}'],
    [
      'a page of its own (Django)',
      'urlpatterns = [\n    path("users/<int:id>/", views.user),\n    re_path("users/(?P<id>\\d+)/loans", views.loans),\n]',
    ],
    ['a page of its own (Rails)', "get '/users/:id', to: 'users#show'\nresources :users"],
    [
      'a page of its own (Spring)',
      '@PostMapping("/users/{id}/loans")\npublic Loan lend(@PathVariable String id) { return null; }',
    ],
    ['a page of its own (Laravel)', "Route::put('/users/{id}', [UserController::class, 'update']);"],
    ['a page of its own (ASP.NET)', 'app.MapPost("/users/{id}", (string id) => Results.Ok());'],
    ['a link', '<a href="/users/12/loans">My loans</a>'],
    ['a form', '<form action="/users/new" method="post"><button>Send</button></form>'],
    ['a picture', '<img src="/users/12/photo.png">'],
    ['an import', "import { list } from '/users/list';"],
    ['a file that is required', "const list = require('./users/list');"],
    ['another server', 'await axios.put("https://crm.example.org/api/users/" + id, user);'],
    [
      'another server, by a constant',
      'const CRM = "https://crm.example.org/api";\nawait axios.put(CRM + "/users/" + id, user);',
    ],
    ['a folder', 'fs.writeFileSync("/data/users/" + id + ".json", text);'],
    ['a sentence', '// Users sign in at /users/login before anything else is shown.'],
  ])('gives no scope: %s', (_, more) => expect(needs(beside(more))).toEqual(['Bibs read-only']));

  it.each([
    [
      'a Retrofit interface',
      '@PUT("users/{id}")\nCall<User> update(@Path("id") String id, @Body User user);',
    ],
    ['a call of the same constant', 'await axios.put(BASE + "/users/" + id, user);'],
    [
      'a call through a client of it',
      'const alma = axios.create({ baseURL: BASE });\nawait alma.put("/users/" + id, user);',
    ],
  ])('gives one where it is a call: %s', (_, more) =>
    expect(needs(beside(more))).toEqual(['Bibs read-only', 'Users read/write']),
  );
});

describe('an address that Postman keeps in pieces', () => {
  const collection = (url: unknown, method = 'PUT') =>
    JSON.stringify(
      {
        info: {
          name: 'Alma',
          schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
        },
        item: [{ name: 'One', request: { method, header: [], url } }],
      },
      null,
      2,
    );

  it.each([
    ['a variable for the host', { host: ['{{base}}'], path: ['almaws', 'v1', 'bibs', ':mms_id'] }],
    [
      'the host in pieces',
      {
        protocol: 'https',
        host: ['api-eu', 'hosted', 'exlibrisgroup', 'com'],
        path: ['almaws', 'v1', 'bibs', '99'],
      },
    ],
    [
      'the whole address beside it',
      {
        raw: '{{base}}/almaws/v1/bibs/99',
        host: ['{{base}}'],
        path: ['almaws', 'v1', 'bibs', '99'],
      },
    ],
    ['a short name beside it', { raw: 'bib', host: ['{{alma}}'], path: ['almaws', 'v1', 'bibs', '{{mms}}'] }],
    ['a variable for the base', { host: ['{{alma_base_url}}'], path: ['bibs', ':mms_id'] }],
  ])('is read: %s', (_, url) => {
    expect(needs(collection(url))).toEqual(['Bibs read/write']);
    expect(needs(collection(url, 'GET'))).toEqual(['Bibs read-only']);
  });

  it('is not Alma on another host', () =>
    expect(needs(collection({ host: ['api', 'example', 'com'], path: ['bibs', '99'] }))).toEqual([]));
});
