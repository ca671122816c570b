/** One language, with the ways in which its programs hold an address, put a path together and send a request. */
export interface Language {
  name: string;
  /** Where the address comes from: what stands before, and the expression that it is from then on. */
  bases: { says: string; before: string; base: string }[];
  /** A path with something in the middle that only the running program knows. `url` is the expression that it is from then on. */
  paths: { says: string; write(base: string, start: string, end: string): { before: string; url: string } }[];
  calls: { says: string; write(url: string, method: Method): string }[];
}

/** A function of the program's own that every call goes through. */
export interface Helper {
  name: string;
  says: string;
  before: string;
  write(start: string, end: string, method: Method): string;
}

/** A function of the program's own that gives back an address, for a call somewhere else. */
export interface Maker {
  name: string;
  says: string;
  before: string;
  define(made: string, start: string, end: string): string;
  call(made: string, method: Method): string;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const API = 'https://api-eu.hosted.exlibrisgroup.com/almaws/v1';
const lower = (method: Method) => method.toLowerCase();
const title = (method: Method) => method[0] + method.slice(1).toLowerCase();

export const languages: Language[] = [
  {
    name: 'JavaScript',
    bases: [
      { says: 'a constant', before: `const BASE = '${API}';`, base: 'BASE' },
      { says: 'a field', before: `class Alma {\n  base = '${API}';\n}`, base: 'this.base' },
      {
        says: 'a host from the environment',
        before: 'const base = process.env.ALMA_HOST + "/almaws/v1";',
        base: 'base',
      },
    ],
    paths: [
      {
        says: 'a template',
        write: (base, start, end) => ({ before: '', url: `\`\${${base}}/${start}/\${id}${end}\`` }),
      },
      {
        says: 'a sum',
        write: (base, start, end) => ({ before: '', url: `${base} + '/${start}/' + id + '${end}'` }),
      },
      {
        says: 'a variable',
        write: (base, start, end) => ({
          before: `const url = ${base} + "/${start}/" + encodeURIComponent(id) + "${end}";`,
          url: 'url',
        }),
      },
      {
        says: 'a path, then the address',
        write: (base, start, end) => ({
          before: `const path = \`/${start}/\${id}${end}\`;\nconst url = \`\${${base}}\${path}\`;`,
          url: 'url',
        }),
      },
    ],
    calls: [
      { says: 'fetch', write: (url, method) => `await fetch(${url}, { method: '${method}', headers });` },
      {
        says: 'axios',
        write: (url, method) => `const { data } = await axios.${lower(method)}(${url}, { headers });`,
      },
      {
        says: 'axios with settings',
        write: (url, method) =>
          `await axios({\n  method: '${lower(method)}',\n  url: ${url},\n  headers,\n});`,
      },
      { says: 'got', write: (url, method) => `await got.${lower(method)}(${url}, { json: body });` },
      {
        says: 'jQuery',
        write: (url, method) => `$.ajax({ type: "${method}", url: ${url}, data: body, success: done });`,
      },
      {
        says: 'XMLHttpRequest',
        write: (url, method) =>
          `const xhr = new XMLHttpRequest();\nxhr.open('${method}', ${url});\nxhr.send(body);`,
      },
    ],
  },
  {
    name: 'Python',
    bases: [
      { says: 'a constant', before: `BASE = "${API}"`, base: 'BASE' },
      {
        says: 'a field',
        before: `class Alma:\n    def __init__(self):\n        self.base = "${API}"`,
        base: 'self.base',
      },
      { says: 'a setting', before: 'base = settings.ALMA_HOST + "/almaws/v1"', base: 'base' },
    ],
    paths: [
      {
        says: 'an f-string',
        write: (base, start, end) => ({ before: '', url: `f"{${base}}/${start}/{id}${end}"` }),
      },
      {
        says: 'a sum',
        write: (base, start, end) => ({ before: '', url: `${base} + "/${start}/" + id + "${end}"` }),
      },
      {
        says: 'format',
        write: (base, start, end) => ({
          before: `url = "{}/${start}/{}${end}".format(${base}, id)`,
          url: 'url',
        }),
      },
      {
        says: 'percent',
        write: (base, start, end) => ({ before: `url = "%s/${start}/%s${end}" % (${base}, id)`, url: 'url' }),
      },
    ],
    calls: [
      {
        says: 'requests',
        write: (url, method) => `r = requests.${lower(method)}(${url}, headers=headers, timeout=30)`,
      },
      {
        says: 'requests.request',
        write: (url, method) => `r = requests.request("${method}", ${url}, headers=headers)`,
      },
      {
        says: 'a session',
        write: (url, method) =>
          `session = requests.Session()\nresponse = session.${lower(method)}(\n    ${url},\n    params={"format": "json"},\n)`,
      },
      { says: 'httpx', write: (url, method) => `r = await httpx_client.${lower(method)}(${url})` },
    ],
  },
  {
    name: 'PHP',
    bases: [
      { says: 'a variable', before: `$base = '${API}';`, base: '$base' },
      { says: 'a field', before: `class Alma { private $base = "${API}"; }`, base: '$this->base' },
    ],
    paths: [
      {
        says: 'a sum',
        write: (base, start, end) => ({ before: '', url: `${base} . '/${start}/' . $id . '${end}'` }),
      },
      {
        says: 'quotes',
        write: (base, start, end) => ({ before: `$url = "{${base}}/${start}/{$id}${end}";`, url: '$url' }),
      },
      {
        says: 'sprintf',
        write: (base, start, end) => ({
          before: `$url = sprintf('%s/${start}/%s${end}', ${base}, urlencode($id));`,
          url: '$url',
        }),
      },
    ],
    calls: [
      {
        says: 'Guzzle',
        write: (url, method) => `$response = $client->request('${method}', ${url}, ['headers' => $headers]);`,
      },
      { says: 'a method of Guzzle', write: (url, method) => `$client->${lower(method)}(${url}, $options);` },
      {
        says: 'curl',
        write: (url, method) =>
          `$ch = curl_init(${url});\ncurl_setopt($ch, CURLOPT_CUSTOMREQUEST, '${method}');\ncurl_exec($ch);`,
      },
    ],
  },
  {
    name: 'Ruby',
    bases: [
      { says: 'a constant', before: `BASE = '${API}'.freeze`, base: 'BASE' },
      { says: 'a field', before: `def initialize\n  @base = "${API}"\nend`, base: '@base' },
    ],
    paths: [
      {
        says: 'quotes',
        write: (base, start, end) => ({ before: '', url: `"#{${base}}/${start}/#{id}${end}"` }),
      },
      {
        says: 'a sum',
        write: (base, start, end) => ({ before: `url = ${base} + '/${start}/' + id + '${end}'`, url: 'url' }),
      },
    ],
    calls: [
      {
        says: 'HTTParty',
        write: (url, method) => `response = HTTParty.${lower(method)}(${url}, headers: headers)`,
      },
      { says: 'RestClient', write: (url, method) => `RestClient.${lower(method)}(${url}, headers)` },
      {
        says: 'Net::HTTP',
        write: (url, method) =>
          `request = Net::HTTP::${title(method)}.new(URI(${url}))\nhttp.request(request)`,
      },
      { says: 'Faraday', write: (url, method) => `Faraday.${lower(method)}(${url})` },
    ],
  },
  {
    name: 'Java',
    bases: [
      { says: 'a constant', before: `private static final String BASE = "${API}";`, base: 'BASE' },
      {
        says: 'a property',
        before: 'String base = System.getenv("ALMA_HOST") + "/almaws/v1";',
        base: 'base',
      },
    ],
    paths: [
      {
        says: 'a sum',
        write: (base, start, end) => ({ before: '', url: `${base} + "/${start}/" + id + "${end}"` }),
      },
      {
        says: 'String.format',
        write: (base, start, end) => ({
          before: `String url = String.format("%s/${start}/%s${end}", ${base}, id);`,
          url: 'url',
        }),
      },
    ],
    calls: [
      {
        says: 'HttpRequest',
        write: (url, method) =>
          `HttpRequest request = HttpRequest.newBuilder(URI.create(${url}))\n    .method("${method}", body)\n    .build();`,
      },
      {
        says: 'Apache',
        write: (url, method) => `Http${title(method)} call = new Http${title(method)}(${url});`,
      },
      {
        says: 'HttpURLConnection',
        write: (url, method) =>
          `HttpURLConnection conn = (HttpURLConnection) new URL(${url}).openConnection();\nconn.setRequestMethod("${method}");`,
      },
      {
        says: 'RestTemplate',
        write: (url, method) =>
          `restTemplate.exchange(${url}, HttpMethod.${method}, new HttpEntity<>(headers), String.class);`,
      },
    ],
  },
  {
    name: 'C#',
    bases: [{ says: 'a constant', before: `private const string BaseUrl = "${API}";`, base: 'BaseUrl' }],
    paths: [
      {
        says: 'an interpolated text',
        write: (base, start, end) => ({ before: '', url: `$"{${base}}/${start}/{id}${end}"` }),
      },
      {
        says: 'a sum',
        write: (base, start, end) => ({
          before: `var url = ${base} + "/${start}/" + id + "${end}";`,
          url: 'url',
        }),
      },
    ],
    calls: [
      {
        says: 'HttpClient',
        write: (url, method) =>
          `var response = await client.${title(method)}Async(${url}${/P/.test(method) ? ', content' : ''});`,
      },
      {
        says: 'HttpRequestMessage',
        write: (url, method) =>
          `var request = new HttpRequestMessage(HttpMethod.${title(method)}, ${url});\nawait client.SendAsync(request);`,
      },
      {
        says: 'RestSharp',
        write: (url, method) => `var request = new RestRequest(${url}, Method.${title(method)});`,
      },
    ],
  },
  {
    name: 'Go',
    bases: [{ says: 'a constant', before: `const base = "${API}"`, base: 'base' }],
    paths: [
      {
        says: 'Sprintf',
        write: (base, start, end) => ({
          before: `url := fmt.Sprintf("%s/${start}/%s${end}", ${base}, id)`,
          url: 'url',
        }),
      },
      {
        says: 'a sum',
        write: (base, start, end) => ({ before: '', url: `${base}+"/${start}/"+id+"${end}"` }),
      },
    ],
    calls: [
      {
        says: 'a text',
        write: (url, method) =>
          `req, err := http.NewRequest("${method}", ${url}, body)\nresp, err := client.Do(req)`,
      },
      {
        says: 'a constant',
        write: (url, method) =>
          `req, _ := http.NewRequestWithContext(ctx, http.Method${title(method)}, ${url}, nil)`,
      },
    ],
  },
  {
    name: 'PowerShell',
    bases: [{ says: 'a variable', before: `$base = "${API}"`, base: '$base' }],
    paths: [
      { says: 'quotes', write: (base, start, end) => ({ before: '', url: `"${base}/${start}/$id${end}"` }) },
      {
        says: 'a sum',
        write: (base, start, end) => ({
          before: `$uri = ${base} + '/${start}/' + $id + '${end}'`,
          url: '$uri',
        }),
      },
    ],
    calls: [
      {
        says: 'Invoke-RestMethod',
        write: (url, method) => `Invoke-RestMethod -Uri ${url} -Method ${title(method)} -Headers $headers`,
      },
      {
        says: 'the method first',
        write: (url, method) => `Invoke-WebRequest -Method ${method} -Uri ${url}`,
      },
    ],
  },
  {
    name: 'Shell',
    bases: [{ says: 'a variable', before: `BASE="${API}"`, base: '$BASE' }],
    paths: [
      { says: 'quotes', write: (base, start, end) => ({ before: '', url: `"${base}/${start}/$ID${end}"` }) },
      {
        says: 'braces',
        write: (base, start, end) => ({ before: `URL="${base}/${start}/\${ID}${end}"`, url: '"$URL"' }),
      },
    ],
    calls: [
      {
        says: 'curl -X',
        write: (url, method) => `curl -s -X ${method} -H "Authorization: apikey $KEY" ${url}`,
      },
      {
        says: 'curl --request',
        write: (url, method) =>
          `curl --request ${method} \\\n  --url ${url} \\\n  --header "Accept: application/json"`,
      },
    ],
  },
];

export const helpers: Helper[] = [
  {
    name: 'JavaScript',
    says: 'with the method first',
    before: `const BASE = '${API}';\nasync function alma(method, path, body) {\n  const answer = await fetch(BASE + path, { method, headers, body });\n  return answer.json();\n}`,
    write: (start, end, method) => `await alma('${method}', \`/${start}/\${id}${end}\`, data);`,
  },
  {
    name: 'JavaScript',
    says: 'with the method in its settings',
    before: `const BASE = '${API}';\nconst alma = (path, options = {}) => fetch(\`\${BASE}\${path}\`, { headers, ...options });`,
    write: (start, end, method) => `await alma('/${start}/' + id + '${end}', { method: '${method}' });`,
  },
  {
    name: 'TypeScript',
    says: 'in a class, one for each method',
    before: `export class Alma {\n  constructor(private http: AxiosInstance = axios.create({ baseURL: '${API}' })) {}\n  get<T>(path: string) { return this.http.get<T>(path); }\n  post<T>(path: string, body: unknown) { return this.http.post<T>(path, body); }\n  put<T>(path: string, body: unknown) { return this.http.put<T>(path, body); }\n  delete(path: string) { return this.http.delete(path); }\n}\nconst alma = new Alma();`,
    write: (start, end, method) =>
      `await alma.${lower(method)}(\`/${start}/\${id}${end}\`${/P/.test(method) ? ', body' : ''});`,
  },
  {
    name: 'Python',
    says: 'with the method first',
    before: `BASE = "${API}"\n\ndef alma(method, path, **kwargs):\n    return requests.request(method, BASE + path, headers=HEADERS, **kwargs)`,
    write: (start, end, method) => `alma("${method}", f"/${start}/{id}${end}")`,
  },
  {
    name: 'Python',
    says: 'in a class, one for each method',
    before: `class Alma:\n    base = "${API}"\n\n    def get(self, path):\n        return self.session.get(self.base + path)\n\n    def post(self, path, data):\n        return self.session.post(self.base + path, json=data)\n\n    def put(self, path, data):\n        return self.session.put(self.base + path, json=data)\n\n    def delete(self, path):\n        return self.session.delete(self.base + path)\n\nalma = Alma()`,
    write: (start, end, method) =>
      `alma.${lower(method)}("/${start}/{}${end}".format(id)${/P/.test(method) ? ', record' : ''})`,
  },
  {
    name: 'PHP',
    says: 'with the method first',
    before: `class Alma {\n  private $base = '${API}';\n  function call($method, $path, $body = null) {\n    $ch = curl_init($this->base . $path);\n    curl_setopt($ch, CURLOPT_CUSTOMREQUEST, $method);\n    return curl_exec($ch);\n  }\n}\n$alma = new Alma();`,
    write: (start, end, method) => `$alma->call('${method}', "/${start}/{$id}${end}");`,
  },
  {
    name: 'Ruby',
    says: 'with the method first',
    before: `BASE = '${API}'\n\ndef alma(method, path, body = nil)\n  HTTParty.send(method, BASE + path, body: body, headers: HEADERS)\nend`,
    write: (start, end, method) => `alma(:${lower(method)}, "/${start}/#{id}${end}")`,
  },
  {
    name: 'Java',
    says: 'with the method first',
    before: `private static final String BASE = "${API}";\n\nprivate String call(String method, String path) throws IOException {\n  HttpURLConnection connection = (HttpURLConnection) new URL(BASE + path).openConnection();\n  connection.setRequestMethod(method);\n  return read(connection.getInputStream());\n}`,
    write: (start, end, method) => `String answer = call("${method}", "/${start}/" + id + "${end}");`,
  },
  {
    name: 'C#',
    says: 'with the method first',
    before: `private const string BaseUrl = "${API}";\n\nprivate Task<HttpResponseMessage> Call(HttpMethod method, string path) {\n  return client.SendAsync(new HttpRequestMessage(method, BaseUrl + path));\n}`,
    write: (start, end, method) =>
      `var answer = await Call(HttpMethod.${title(method)}, $"/${start}/{id}${end}");`,
  },
  {
    name: 'Go',
    says: 'with the method first',
    before: `const base = "${API}"\n\nfunc (c *Client) do(method, path string, body io.Reader) (*http.Response, error) {\n\treq, err := http.NewRequest(method, base+path, body)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn c.http.Do(req)\n}`,
    write: (start, end, method) =>
      `resp, err := c.do(http.Method${title(method)}, "/${start}/"+id+"${end}", nil)`,
  },
  {
    name: 'PowerShell',
    says: 'with names',
    before: `$base = "${API}"\nfunction Invoke-Alma {\n  param($Method, $Path)\n  Invoke-RestMethod -Uri "$base$Path" -Method $Method -Headers $headers\n}`,
    write: (start, end, method) => `Invoke-Alma -Method ${method} -Path "/${start}/$id${end}"`,
  },
  {
    name: 'Shell',
    says: 'with the method first',
    before: `BASE="${API}"\nalma() {\n  curl -s -X "$1" -H "Authorization: apikey $KEY" "$BASE$2"\n}`,
    write: (start, end, method) => `alma ${method} "/${start}/$ID${end}"`,
  },
];

const HELD = `const BASE = '${API}';`;
const byAxios = (made: string, method: Method) => `await axios.${lower(method)}(${made}(id), { headers });`;

export const makers: Maker[] = [
  {
    name: 'JavaScript',
    says: 'a function',
    before: HELD,
    define: (made, start, end) => `function ${made}(id) {\n  return \`\${BASE}/${start}/\${id}${end}\`;\n}`,
    call: byAxios,
  },
  {
    name: 'JavaScript',
    says: 'an arrow',
    before: HELD,
    define: (made, start, end) => `const ${made} = (id) => \`\${BASE}/${start}/\${id}${end}\`;`,
    call: byAxios,
  },
  {
    name: 'JavaScript',
    says: 'an arrow with a block',
    before: HELD,
    define: (made, start, end) =>
      `const ${made} = async (id) => {\n  if (!id) {\n    throw new Error('none');\n  }\n  return BASE + '/${start}/' + id + '${end}';\n};`,
    call: (made, method) => `await fetch(await ${made}(id), { method: '${method}' });`,
  },
  {
    name: 'JavaScript',
    says: 'a function in an object',
    before: HELD,
    define: (made, start, end) =>
      `const ${made}Maker = {\n  ${made}: function (id) {\n    return BASE + '/${start}/' + id + '${end}';\n  },\n};`,
    call: (made, method) => `$.ajax({ url: ${made}Maker.${made}(id), type: '${method}' });`,
  },
  {
    name: 'TypeScript',
    says: 'a method with types',
    before: HELD,
    define: (made, start, end) =>
      `class ${made}Maker {\n  private ${made}(id: string): string {\n    return \`\${BASE}/${start}/\${id}${end}\`;\n  }\n}`,
    call: (made, method) => `await this.http.${lower(method)}(this.${made}(id));`,
  },
  {
    name: 'Python',
    says: 'a function',
    before: `BASE = "${API}"`,
    define: (made, start, end) => `def ${made}(id):\n    return f"{BASE}/${start}/{id}${end}"`,
    call: (made, method) => `requests.${lower(method)}(${made}(id), headers=headers)`,
  },
  {
    name: 'Python',
    says: 'a method',
    before: `class Alma:\n    base = "${API}"`,
    define: (made, start, end) =>
      `    def ${made}(self, id: str) -> str:\n        return self.base + "/${start}/" + id + "${end}"`,
    call: (made, method) =>
      `    def ask_${made}(self, id):\n        return self.session.request("${method}", self.${made}(id))`,
  },
  {
    name: 'PHP',
    says: 'a method',
    before: `class Alma {\n  private $base = '${API}';`,
    define: (made, start, end) =>
      `  private function ${made}(string $id): string {\n    return $this->base . '/${start}/' . $id . '${end}';\n  }`,
    call: (made, method) =>
      `  function ask${made}($id) { return $this->client->${lower(method)}($this->${made}($id)); }`,
  },
  {
    name: 'Ruby',
    says: 'its last value',
    before: `BASE = '${API}'`,
    define: (made, start, end) => `def ${made}(id)\n  "#{BASE}/${start}/#{id}${end}"\nend`,
    call: (made, method) => `HTTParty.${lower(method)}(${made}(id), headers: headers)`,
  },
  {
    name: 'Java',
    says: 'a method that may throw',
    before: `private static final String BASE = "${API}";`,
    define: (made, start, end) =>
      `private String ${made}(String id) throws IOException {\n  return BASE + "/${start}/" + id + "${end}";\n}`,
    call: (made, method) => `HttpUriRequest ${made}Request = new Http${title(method)}(${made}(id));`,
  },
  {
    name: 'C#',
    says: 'an arrow',
    before: `private const string BaseUrl = "${API}";`,
    define: (made, start, end) => `private string ${made}(string id) => $"{BaseUrl}/${start}/{id}${end}";`,
    call: (made, method) =>
      `var ${made}Request = new HttpRequestMessage(HttpMethod.${title(method)}, ${made}(id));`,
  },
  {
    name: 'Go',
    says: 'a function',
    before: `const base = "${API}"`,
    define: (made, start, end) =>
      `func ${made}(id string) string {\n\treturn fmt.Sprintf("%s/${start}/%s${end}", base, id)\n}`,
    call: (made, method) => `req, err := http.NewRequest("${method}", ${made}(id), nil)`,
  },
  {
    name: 'Go',
    says: 'a method of a type',
    before: `const base = "${API}"`,
    define: (made, start, end) =>
      `func (c *Client) ${made}(id string) string {\n\treturn base + "/${start}/" + id + "${end}"\n}`,
    call: (made, method) => `req, err := http.NewRequest(http.Method${title(method)}, c.${made}(id), nil)`,
  },
  {
    name: 'Kotlin',
    says: 'one value',
    before: `const val BASE = "${API}"`,
    define: (made, start, end) => `fun ${made}(id: String) = "$BASE/${start}/$id${end}"`,
    call: (made, method) => `val ${made}Answer = client.${lower(method)}(${made}(id))`,
  },
  {
    name: 'Scala',
    says: 'one value',
    before: `val base = "${API}"`,
    define: (made, start, end) => `def ${made}(id: String) = s"$base/${start}/$id${end}"`,
    call: (made, method) => `requests.${lower(method)}(${made}(id))`,
  },
  {
    name: 'R',
    says: 'its last value',
    before: `base <- "${API}"`,
    define: (made, start, end) => `${made} <- function(id) {\n  paste0(base, "/${start}/", id, "${end}")\n}`,
    call: (made, method) => `${method}(${made}(id), add_headers(Authorization = key))`,
  },
  {
    name: 'PowerShell',
    says: 'a function',
    before: `$base = "${API}"`,
    define: (made, start, end) => `function ${made}($id) {\n  return "$base/${start}/$id${end}"\n}`,
    call: (made, method) => `Invoke-RestMethod -Method ${title(method)} -Uri (${made} $id)`,
  },
];
