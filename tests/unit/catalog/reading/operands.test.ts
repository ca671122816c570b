import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

describe('a piece of an address, in code', () => {
  it.each([
    'url = BASE + «id» + "/loans"',
    'url = BASE + «user.id» + "/loans"',
    'url = BASE + «user?.id» + "/loans"',
    '$url = $base . «$user->id» . "/loans";',
    '$url = $base . «User::ID» . "/loans";',
    'url = BASE + «encode(id)» + "/loans"',
    'url = BASE + «encode(user.id).trim()» + "/loans"',
    "url = BASE + «user['id']» + '/loans'",
    "url = BASE + «users[0].loans(3)['id'].text» + '/fees'",
    "url = BASE + «rows[0][1]» + '/fees'",
    "url = BASE + «maker(a)(b)» + '/fees'",
    'url = BASE + «(a or b)» + "/loans"',
    'url = BASE + «(a or b).trim()» + "/loans"',
    'url = BASE + «f"{id}/loans"» if id else None',
    'url = BASE + «rb"loans" » if id else None',
    'url = BASE + «path`loans`» + query',
    'url = BASE + «12» + "/loans"',
    'url = BASE + «"/loans/"» + id',
    'url = «BASE»',
  ])('is found from either end: %s', (written) => {
    const { code, first, last, between } = marked(written.replace(' »', '»'));
    expect(between(first, code.operandEnd(first))).toBe(between(first, last));
    expect(between(code.operandStart(last), last)).toBe(between(first, last));
  });

  it.each([
    ['a new object', 'url = BASE + «new Id(user).text» + "/loans"'],
    ['what is waited for', 'url = BASE + «await idOf(user)» + "/loans"'],
    ['what is lent, in Rust', 'url = BASE + «&user.id» + "/loans"'],
    ['a field of PHP by another', '$url = $base . «$user->$field» . "/loans";'],
    ['a method of a text', 'url = BASE + «"/loans/".trim()» + id'],
    ['a method of a text, after its quote', 'url = BASE + «"%s/loans".format(id)» + query'],
    ['a name that begins as a word for that does', 'url = BASE + «newest» if id else None'],
    ['a name that ends as one does', 'url = BASE + «renew» if id else None'],
    ['such a word by itself', 'url = BASE + «new» + "/loans"'],
    ['the text before the dot of PHP', "$url = $base . «'/loans/'» . name;"],
    ['the text before the dot of PHP, and a space', "$url = $base . «'/loans/'» .name;"],
    ['the text before a call of PHP', "$url = $base . «'/loans/'».urlencode($id);"],
    ['the text before a call of Perl', "my $url = $base . «'/loans/'».uri_escape($id);"],
    ['the constant before the dot of PHP', '$url = «BASE» .name;'],
    ['the constant before the dot of PHP, close by', '$url = «BASE». name;'],
    ['the variable before the dot of PHP', '$url = «$base».$path;'],
    ['a text before a bracket', 'x = «"/loans/"»(id)'],
    ['a name with a space before the bracket', 'send «url» (id)'],
    ['a name whose bracket never closes', 'x = «idOf»(user'],
  ])('ends where it should: %s', (_, written) => {
    const { code, first, last, between } = marked(written);
    expect(between(first, code.operandEnd(first))).toBe(between(first, last));
  });

  it.each([
    ['a minus', 'url = BASE + «-» 1'],
    ['a bracket that never closes', 'url = BASE + «(» id'],
    ['a list', 'url = BASE + «[» id]'],
    ['a closing bracket', 'url = (BASE + «)»'],
  ])('is none: %s', (_, written) => {
    const { code, first } = marked(written);
    expect(code.operandEnd(first)).toBe(-1);
  });

  it.each([
    ['an entry of Perl', 'my $url = «$config{base}» . "/users";'],
    ['an entry of Perl by reference, at the very beginning', '«$config->{base}» . "/users"'],
    ['a field of an entry of Perl, at the very beginning', '«$config{alma}->base» . "/users"'],
    ['a name behind an entry of Perl', 'my $url = $config{base} . «$path» . "/users";'],
    ['an entry of Perl, by reference', 'my $url = «$config->{base}» . "/users";'],
    ['an entry of an entry', 'my $url = «$config->{alma}{base}» . "/users";'],
    ['a field of an entry', 'my $url = «$config{alma}->base» . "/users";'],
    ['an entry of what a call gives', 'my $url = «config()->{base}» . "/users";'],
    ['the variable after the dot of PHP', '$url = BASE.«$path» . "/loans";'],
    ['the constant after a text of PHP', "$url = 'https://'.«HOST» . '/users';"],
    ['a bracket after a word', 'return «(base or other)» + "/users"'],
    ['a text close to a word', 'return«"https://a.org"»+"/users"'],
    ['a member after a space', 'url = base. «path» + "/users"'],
    ['an index by itself', 'return «[base]» + "/users"'],
    ['a block after a call', 'url = ids.map { it }.«first» + "/users"'],
  ])('begins where it should: %s', (_, written) => {
    const { code, first, last, between } = marked(written);
    expect(between(code.operandStart(last), last)).toBe(between(first, last));
  });

  it.each([
    ['a minus', 'url = 1 «-» + "/users"'],
    ['an equals sign', 'url «=» +"/users"'],
    ['a bracket that never opened', 'base«)» + "/users"'],
    ['a block', 'if (x) { base «}» + "/users"'],
    ['a block after a word', 'else{ base «}» + "/users"'],
    ['a block that never opened', 'base «}» + "/users"'],
    ['an entry with a space before it', 'my $x = $config {base«}» . "/users"'],
  ])('is none before: %s', (_, written) => {
    const { code, first } = marked(written);
    expect(code.operandStart(first)).toBe(-1);
  });

  it('may have any number of words before it, as no program does', () => {
    const { code, first } = marked(`url = BASE + «${'new '.repeat(40_000)}»`);
    expect(code.operandEnd(first)).toBeGreaterThan(first);
  });
});

describe('a path that further calls put together', () => {
  it.each([
    ['JAX-RS', 'target(base).path(«"users").path(id).path("loans")».request().get()', '/{id}/loans'],
    [
      'JAX-RS, line by line',
      'target(base)\n  .path(«"users")\n  .path(id)\n  .path("/loans")»\n  .request()',
      '/{id}/loans',
    ],
    [
      'OkHttp',
      'base.newBuilder().addPathSegment(«"users").addPathSegment(id).addPathSegments("loans/12")»',
      '/{id}/loans/12',
    ],
    [
      'Flurl',
      'url.AppendPathSegment(«"users").AppendPathSegment(id).AppendPathSegments("loans", loanId)»',
      '/{id}/loans/{loanId}',
    ],
    [
      'Flurl, in small letters',
      'url.appendPathSegment(«"users").appendPathSegment(id).appendPathSegments("loans")»',
      '/{id}/loans',
    ],
    ['a builder of addresses', 'uri(base).pathSegment(«"users").pathSegment(id)»', '/{id}'],
    ['a sum in it', 'uri(base).path(«"users").path(id + "/loans")»', '/{id}/loans'],
    ['segments', 'uri(base).segment(«"users").segment(id)»', '/{id}'],
    ['resolve', 'base.resolve(«"users/").resolve(id)»', '/{id}'],
    ['appendPath', 'base.appendPath(«"users").appendPath(id)»', '/{id}'],
    ['the arrow of PHP', '$uri->path(«"users")->path($id)»', '/{id}'],
    ['R', 'request(base) |> req_url_path(«"users") |> req_url_path_append(id)» |> req_perform()', '/{id}'],
    ['R, over again', 'request(base) |> req_url_path_append(«"users") |> req_url_path(id)»', '/{id}'],
    ['a piece that is not known', 'target(base).path(«"users").path(-1)»', '/{}'],
  ])('is read as %s writes it', (_, written, path) => {
    const { code, first, last, between } = marked(written);
    const chained = code.pathChained(first);
    expect(chained.text).toBe(path);
    expect(between(first, chained.last)).toBe(between(first, last));
  });

  it.each([
    ['a request', 'target(base).path(«"users"»).request("json")'],
    ['a parameter of the path', 'target(base).path(«"users"»).pathParam("id", id)'],
    ['a path of another kind', 'target(base).path(«"users"»).xpath("//user")'],
    ['a path that is not called', 'target(base).path(«"users"»).path; send(x)'],
    ['an entry of a list', '[path(«"users"»), path("loans")]'],
    ['a bracket that never closes', 'target(base).path(«"users"»).path(id'],
    ['nothing', 'target(base).path(«"users"»)'],
    ['no call at all', 'target = base + «"users"» + path("loans")'],
  ])('is not put together by %s', (_, written) => {
    const { code, first } = marked(written);
    expect(code.pathChained(first)).toEqual({ text: '', last: first });
  });
});
