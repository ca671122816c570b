/** What the name of a called function says about the call. */
export type Callee =
  /** It sends a request with this method. */
  | { kind: 'verb'; method: string }
  /** It only puts an address or a request object together: look at what is done with its result. */
  | { kind: 'builder' }
  /** It declares a route of the application's own server, or goes to a page of its own site. */
  | { kind: 'route' }
  | { kind: 'other' };

const VERBS = new Map([
  ['get', 'GET'],
  ['post', 'POST'],
  ['put', 'PUT'],
  ['delete', 'DELETE'],
  ['patch', 'PATCH'],
  ['head', 'HEAD'],
  ['upload', 'POST'],
  ['del', 'DELETE'],
  // almarestapi-lib, whose names for promises end in a p
  ['getp', 'GET'],
  ['postp', 'POST'],
  ['putp', 'PUT'],
  ['deletep', 'DELETE'],
]);

/** Last words of names that build rather than send. */
const BUILDER =
  /^(?:url|uri|urls|path|endpoint|href|link|address|format|sprintf|printf|join|quote|encode|escape|concat|combine|str|string|new|create|parse|append|appending|appendpath|appendingpathcomponent|resolve|request|req|segment|segments|template|expand|trim|strip|replace|paste|paste0|glue|lc|init|setopt|option|opt|open|openconnection|builder|array|list|dict|freeze|tostring|touri|tourl|value|text|object|hash|params|config|env|urlopen|newrequest|build|buildurl|encodeuri|webrequest|httprequest|restrequest|httprequestmessage|mustparse|add|addpath|target|to_s|to_uri|format_map|rtrim|ltrim|str_c|sprintf_s|strdup)$/;

const ROUTE_OBJECT =
  /(?:^|[.:>$])(?:app|router|route|routes|server|blueprint|bp|express|fastify|api_router)(?:\.|::|->)(?:get|post|put|delete|patch|all|use|route|match|any|resource)$/i;
const ROUTE_NAME =
  /(?:^|[.:>])(?:redirect|redirect_to|redirectto|navigate|navigatebyurl|visit|link_to|render|include|require|require_once|import|getmapping|postmapping|putmapping|deletemapping|requestmapping|sendfile|readfile|fopen|writefile|readdir|glob|chdir|mkdir)$/i;

/**
 * An application that declares its own routes: Spring's `@PutMapping`, NestJS's `@Put`, JAX-RS's `@Path`, ASP.NET's `MapPut`,
 * Go's `HandleFunc`. Retrofit's `@PUT` and Feign's `@RequestLine` declare calls instead.
 */
const DECLARED =
  /^@(?:\w+\.)*(?:(?:Get|Post|Put|Delete|Patch|Request)Mapping|Get|Post|Put|Delete|Patch|All|Controller|Path)$|(?:^|[.:>])(?:Map(?:Get|Post|Put|Delete|Patch|Methods|Group)|HandleFunc|Handle)$/;
/** A decorator of Python's web frameworks: `@bp.route("/users/<id>")`. A variable of Ruby is written the same way. */
const DECORATOR = /^@(?!uplink\.)(?:\w+\.)+(?:route|api_route|get|post|put|delete|patch)$/;
/** The same annotations on an interface say what a client calls. */
const DECLARES_CLIENT = /@(?:FeignClient|RegisterRestClient|HttpExchange|Client)\b/;
/** ASP.NET's attributes, which stand in brackets: `[HttpPut("users/{id}")]`. */
const ATTRIBUTE = /^(?:Http(?:Get|Post|Put|Delete|Patch|Head)|Route|AcceptVerbs)$/;

/** Whether a text declares the calls of a client by annotations that servers use for their routes. */
export const declaresClient = (text: string): boolean => DECLARES_CLIENT.test(text);

export const mayDecorate = (dotted: string): boolean => DECORATOR.test(dotted);

/** Whether a name with a path behind it declares a route of the application's own, whatever methods stand with it. */
export const declaresRoute = (dotted: string, inBrackets: boolean): boolean =>
  DECLARED.test(dotted) || ROUTE_OBJECT.test(dotted) || (inBrackets && ATTRIBUTE.test(dotted));

const LOOKUP =
  /(?:environ|env|config|conf|cfg|settings?|options?|opts|params?|args|dict|map|cache|props|properties|parser|secrets?|kwargs|query|form|headers?|body|data|json|storage)$/i;

/** Work on a text that has the path in it: `link.replace("/almaws/v1", "")`. No request. */
const TEXT_WORK =
  /(?:\.|->|::)(?:replace|replaceAll|replaceFirst|startsWith|starts_with|endsWith|includes|indexOf|split|match|matches|contains|sub|gsub|test|equals|Equals|StartsWith|Contains|Replace|IndexOf|removeprefix|startswith|toContain|toBe|toEqual|toMatch|toHaveBeenCalledWith|calledWith)$/;

/** What keeps things rather than sends them: `cache.put(url, answer)`. */
const KEEPS = /(?:cache|map|dict|urls|paths|list|params|props|headers|memo)$/i;
/** Functions that do something to the address, or make a client for it: `insert_key(url)`, `createClient(url)`. */
const ABOUT_ADDRESS = /(?:keys?|params?|query|slash|prefix|suffix|token|client|session|connection|instance)$/;

/** Words of a name: `getJSON`, `alma_put`, `PutAsync` -> ['get','json'] … */
function words(name: string): string[] {
  const apart = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return apart.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** Judges a called function by its dotted name, as written: `requests.put`, `$client->post`, `HTTParty.get`. */
export function judgeCallee(dotted: string): Callee {
  if (ROUTE_OBJECT.test(dotted) || ROUTE_NAME.test(dotted)) return { kind: 'route' };
  if (TEXT_WORK.test(dotted)) return { kind: 'route' };
  const parts = dotted.split(/\??\.|->|::|:/);
  const last = parts[parts.length - 1] as string;
  const owner = parts[parts.length - 2] ?? '';
  const lower = last.replace(/^[$@]/, '').toLowerCase();
  // Ruby and Perl make request objects of a class named after the verb: Net::HTTP::Put.new(uri), HTTP::Request->new.
  const made = lower === 'new' ? VERBS.get(owner.toLowerCase()) : undefined;
  if (made) return { kind: 'verb', method: made };
  // Dart's Uri.https(host, path) builds.
  if (/\bUri\.https?$/.test(dotted)) return { kind: 'builder' };
  const exact = VERBS.get(lower);
  const names = words(last);
  const final = names[names.length - 1] ?? '';
  const first = names[0] ?? '';
  if (BUILDER.test(lower)) return { kind: 'builder' };
  // os.environ.get, config.get, params.get: a look-up, not a request.
  if (exact === 'GET' && LOOKUP.test(owner)) return { kind: 'builder' };
  if (exact && KEEPS.test(owner)) return { kind: 'other' };
  if (exact) return { kind: 'verb', method: exact };
  // makePutRequest, postForObject, HttpPut, putUrl; but getUrl only builds.
  const write = names.map((w) => VERBS.get(w)).find((verb) => verb !== undefined && verb !== 'GET');
  if (write) return { kind: 'verb', method: write };
  // getForObject, DownloadString: it has been sent, whatever is made of the answer.
  if (first === 'download' || (first === 'get' && names[1] === 'for')) return { kind: 'verb', method: 'GET' };
  if (/(?:join|url|uri|path)$/.test(final)) return { kind: 'builder' };
  if (BUILDER.test(final) && final !== 'request' && final !== 'req' && final !== 'text')
    return { kind: 'builder' };
  if (names.includes('get') || names.includes('download')) return { kind: 'verb', method: 'GET' };
  if (first === 'fetch' && names.length > 1) return { kind: 'verb', method: 'GET' };
  if (ABOUT_ADDRESS.test(final)) return { kind: 'builder' };
  if (/^(?:cache|report|log|file)$/.test(final)) return { kind: 'other' };
  if (/^(?:update|replace|modify)$/.test(first)) return { kind: 'verb', method: 'PUT' };
  if (/^(?:create|insert|submit)$/.test(first) && names.length > 1) return { kind: 'verb', method: 'POST' };
  if (/^(?:remove|destroy|cancel)$/.test(first)) return { kind: 'verb', method: 'DELETE' };
  // url_for, withBase, pathTo
  if (names.some((word) => /^(?:ur[il]|path|endpoint|base)$/.test(word))) return { kind: 'builder' };
  return { kind: 'other' };
}

/** Libraries that send from the address itself: Flurl's `url.PutJsonAsync(user)`, Fuel's `url.httpPut()`. */
const ON_ADDRESS =
  /^(?:(get|post|put|delete|patch|head)(?:json|string|urlencoded|multipart|stream|bytes|xml)?async|http(get|post|put|delete|patch|head))$/i;

/** The method that a function called on an address, or on a request made of it, sends it with. */
export function verbOnAddress(name: string): string | undefined {
  const match = ON_ADDRESS.exec(name);
  return (match?.[1] ?? match?.[2])?.toUpperCase();
}

/** A method written as a value: 'PUT', "Post", :delete, Method.PUT, HttpMethod.Post, http.MethodPut, Net::HTTP::Put. */
export function methodWord(word: string): string | undefined {
  const match =
    /^(?:http|method_?|http_method_|request_method_|meth_?)?(get|post|put|delete|patch|head)$/i.exec(word);
  return match?.[1]?.toUpperCase();
}
