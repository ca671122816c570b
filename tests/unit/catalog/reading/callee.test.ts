import { describe, expect, it } from 'vitest';
import {
  declaresClient,
  declaresRoute,
  judgeCallee,
  mayDecorate,
  methodWord,
  verbOnAddress,
} from '../../../../utils/catalog/reading/callee.ts';

describe('a called function sends a request', () => {
  it.each([
    ['requests.get', 'GET'],
    ['axios.post', 'POST'],
    ['$client->put', 'PUT'],
    ['Http::delete', 'DELETE'],
    ['client:patch', 'PATCH'],
    ['session.head', 'HEAD'],
    ['request.del', 'DELETE'],
    ['wc.download', 'GET'],
    ['client.upload', 'POST'],
    ['client?.put', 'PUT'],
    ['almarestapi.getp', 'GET'],
    ['almarestapi.postp', 'POST'],
    ['almarestapi.putp', 'PUT'],
    ['almarestapi.deletep', 'DELETE'],
    ['put', 'PUT'],
    ['PUT', 'PUT'],
    ['.post', 'POST'],
    ['Net::HTTP::Put.new', 'PUT'],
    ['Net::HTTP::Delete.new', 'DELETE'],
  ])('%s, named by its verb alone', (name, method) =>
    expect(judgeCallee(name)).toEqual({ kind: 'verb', method }),
  );

  it.each([
    ['alma_put', 'PUT'],
    ['PutAsync', 'PUT'],
    ['makePutRequest', 'PUT'],
    ['restTemplate.postForObject', 'POST'],
    ['sendHTTPPut', 'PUT'],
    ['HTTPDelete', 'DELETE'],
    ['alma2Put', 'PUT'],
    ['_put', 'PUT'],
    ['delUser', 'DELETE'],
    ['uploadFile', 'POST'],
    ['putUrl', 'PUT'],
    ['getOrPost', 'POST'],
    ['downloadAndDelete', 'DELETE'],
    ['getJSON', 'GET'],
    ['apiGet', 'GET'],
    ['getText', 'GET'],
    ['tryDownload', 'GET'],
    ['restTemplate.getForObject', 'GET'],
    ['wc.DownloadString', 'GET'],
    ['downloadObject', 'GET'],
    ['fetchUsers', 'GET'],
    ['fetch_user', 'GET'],
  ])('%s, that has the verb in its name', (name, method) =>
    expect(judgeCallee(name)).toEqual({ kind: 'verb', method }),
  );

  it.each([
    ['updateUser', 'PUT'],
    ['replace_user', 'PUT'],
    ['modifyBib', 'PUT'],
    ['update', 'PUT'],
    ['alma.updateProfile', 'PUT'],
    ['update_catalog', 'PUT'],
    ['client.replaceUser', 'PUT'],
    ['createUser', 'POST'],
    ['insert_bib', 'POST'],
    ['submitRequests', 'POST'],
    ['insert_keyword', 'POST'],
    ['removeUser', 'DELETE'],
    ['destroy_set', 'DELETE'],
    ['cancelRequest', 'DELETE'],
    ['remove', 'DELETE'],
    ['remove_reports', 'DELETE'],
    ['remove_clients', 'DELETE'],
  ])('%s, that says what becomes of the record', (name, method) =>
    expect(judgeCallee(name)).toEqual({ kind: 'verb', method }),
  );

  it.each([
    ['mapper.put', 'PUT'],
    ['listClient.post', 'POST'],
    ['environmentClient.get', 'GET'],
    ['formClient.get', 'GET'],
    ['myapp.put', 'PUT'],
    ['server.getUsers', 'GET'],
    ['visitor.get', 'GET'],
    ['prerender.put', 'PUT'],
  ])('%s, though its owner is called nearly like something else', (name, method) =>
    expect(judgeCallee(name)).toEqual({ kind: 'verb', method }),
  );
});

describe('a called function only makes something for a request', () => {
  it.each([
    'url',
    'str',
    'sprintf',
    'encodeURI',
    'to_s',
    'new',
    'create',
    'HTTP::Request->new',
    'URL.new',
    'Request',
    '$request',
    'getUrl',
    'getURI',
    'urlJoin',
    'urljoin',
    'os.path.join',
    'get_path',
    'url_for',
    'uriTo',
    'path_of',
    'endpointFor',
    'withBase',
    'buildQueryString',
    'UriComponentsBuilder.fromPath',
    'Uri.https',
    'Uri.http',
    'core.Uri.https',
    'getObject',
  ])('%s: the address, or the request itself', (name) =>
    expect(judgeCallee(name)).toEqual({ kind: 'builder' }),
  );

  it.each([
    'os.environ.get',
    'config.get',
    'config?.get',
    'app.config.get',
    'setting.get',
    'settings.get',
    'option.get',
    'options.get',
    'param.get',
    'params.get',
    'secret.get',
    'secrets.get',
    'header.get',
    'headers.get',
    'localStorage.get',
  ])('%s: a value that is looked up', (name) => expect(judgeCallee(name)).toEqual({ kind: 'builder' }));

  it.each([
    'insert_key',
    'insertApiKey',
    'insert_apikey',
    'create_keys',
    'update_param',
    'removeSlash',
    'remove_prefix',
    'createClient',
    'create_httpclient',
    'createSession',
    'submitToken',
  ])('%s: the address with something more, or less', (name) =>
    expect(judgeCallee(name)).toEqual({ kind: 'builder' }),
  );
});

describe('a called function has nothing to do with a request of ours', () => {
  it.each([
    'app.get',
    'router.put',
    '$app->post',
    'Route::delete',
    'this.server.all',
    'express.use',
    'redirect',
    'response.redirect',
    'Router::redirect',
    'require',
    'fs.readFile',
    'cy.visit',
    'link.replace',
    '$url->startsWith',
    'Str::contains',
    'expect.toBe',
  ])('%s: a route, a page, a file, or work on a text', (name) =>
    expect(judgeCallee(name)).toEqual({ kind: 'route' }),
  );

  it.each([
    'cache.put',
    'urls.delete',
    'headers.put',
    'memo.get',
    'updateCache',
    'remove_file',
    'insertLog',
    'create_report',
    'console.log',
    'axios.post.mockReset',
    'executor.submit',
    'urls.insert',
    'updatedUsers',
    'createdSince',
    'removedItems',
    'makeRequest',
    'send_req',
    'fetch',
    'sendText',
    'test',
    'renderer',
    'writeDatabase',
    'based_on',
    '_',
    '',
  ])('%s: something else, or nothing that its name tells', (name) =>
    expect(judgeCallee(name)).toEqual({ kind: 'other' }),
  );
});

describe('a route of an own server', () => {
  it.each([
    '@PutMapping',
    '@RequestMapping',
    '@Put',
    '@Controller',
    '@nest.Put',
    '@javax.ws.rs.Path',
    'endpoints.MapPut',
    'app.MapGroup',
    'MapGet',
    'mux.HandleFunc',
    'HandleFunc',
    'http.Handle',
    'app.put',
    'Route::get',
  ])('is declared by %s', (name) => expect(declaresRoute(name, false)).toBe(true));

  it.each([
    '@PathParam',
    '@PUT',
    'http.Handler',
    'fileHandle',
    'bitMapGet',
    'client.put',
    'myapp.put',
    'HttpPut',
    'Route',
  ])('is not declared by %s', (name) => expect(declaresRoute(name, false)).toBe(false));

  it.each(['HttpPut', 'HttpGet', 'Route', 'AcceptVerbs'])('is declared by %s in brackets', (name) =>
    expect(declaresRoute(name, true)).toBe(true),
  );

  it.each(['sendHttpPut', 'RouteConfig', 'HttpGetter', 'put'])(
    'is not declared by %s, even in brackets',
    (name) => expect(declaresRoute(name, true)).toBe(false),
  );

  it.each(['@app.route', '@bp.post', '@api.users.get', '@router.api_route'])(
    'may be declared by %s before a function',
    (name) => expect(mayDecorate(name)).toBe(true),
  );

  it.each(['@uplink.get', '@route', '@app.getter', '@app.before_request', 'app.route', '@client.call'])(
    'is not declared by %s before a function',
    (name) => expect(mayDecorate(name)).toBe(false),
  );

  it.each([
    ['@FeignClient("alma")\ninterface Alma {}', true],
    ['@RegisterRestClient\ninterface Alma {}', true],
    ['@HttpExchange("/almaws/v1")\ninterface Alma {}', true],
    ['@Client("${alma.url}")\ninterface Alma {}', true],
    ['@RestController\nclass Users {}', false],
    ['@ClientEndpoint\nclass Socket {}', false],
  ])('is none where a client is declared so: %j', (text, declares) =>
    expect(declaresClient(text)).toBe(declares),
  );
});

describe('a method', () => {
  it.each([
    ['PutJsonAsync', 'PUT'],
    ['GetStringAsync', 'GET'],
    ['PostUrlEncodedAsync', 'POST'],
    ['PostMultipartAsync', 'POST'],
    ['GetStreamAsync', 'GET'],
    ['GetBytesAsync', 'GET'],
    ['PutXmlAsync', 'PUT'],
    ['DeleteAsync', 'DELETE'],
    ['PatchJsonAsync', 'PATCH'],
    ['HeadAsync', 'HEAD'],
    ['httpPut', 'PUT'],
    ['httpDelete', 'DELETE'],
    ['ForgetAsync', undefined],
    ['PutJson', undefined],
    ['DeleteAsyncTask', undefined],
    ['httpGetter', undefined],
    ['put', undefined],
    ['async', undefined],
  ])('is told by %s on an address: %s', (name, method) => expect(verbOnAddress(name)).toBe(method));

  it.each([
    ['PUT', 'PUT'],
    ['Post', 'POST'],
    ['delete', 'DELETE'],
    ['HttpPut', 'PUT'],
    ['MethodPut', 'PUT'],
    ['METHOD_PATCH', 'PATCH'],
    ['HTTP_METHOD_PUT', 'PUT'],
    ['request_method_get', 'GET'],
    ['METH_HEAD', 'HEAD'],
    ['methPost', 'POST'],
    ['input', undefined],
    ['putter', undefined],
    ['method', undefined],
    ['OPTIONS', undefined],
    ['', undefined],
  ])('is named by %j: %s', (word, method) => expect(methodWord(word)).toBe(method));
});
