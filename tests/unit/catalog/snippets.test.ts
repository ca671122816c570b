import { describe, expect, it } from 'vitest';
import { neededScopes } from '../../../utils/catalog/needed-scopes.ts';
import { needs } from './needs.ts';

const HOST = 'https://api-na.hosted.exlibrisgroup.com';
const BASE = `${HOST}/almaws/v1`;

/** [what it is, the text, the scopes]. To add a way of writing a call is to add a row. */
const SENT: [string, string, string[]][] = [
  [
    'Python, request with the method first',
    `requests.request("PUT", f"{BASE}/almaws/v1/users/{uid}", json=user)`,
    ['Users read/write'],
  ],
  [
    'Python, data makes urllib post',
    `req = urllib.request.Request("${BASE}/users/" + uid + "/fees/all?op=pay", data=body)`,
    ['Users read/write'],
  ],
  [
    'Python, urllib with a method',
    `req = urllib.request.Request("${BASE}/bibs/" + mms, data=xml, method="PUT")`,
    ['Bibs read/write'],
  ],
  [
    "Python, the sample code of Ex Libris's own documentation",
    `url = '${BASE}/users/{user_id}'.replace('{user_id}', quote_plus('1'))\nrequest = Request(url + '?' + urlencode({ 'apikey': 'k' }), data=values, headers=headers)\nrequest.get_method = lambda: 'PUT'\nresponse = urlopen(request).read()`,
    ['Users read/write'],
  ],
  [
    'Python, httpx in several lines',
    `client = httpx.Client(base_url="${BASE}")\nresponse = client.delete(\n    f"/bibs/{mms}/portfolios/{pid}",\n    params={"format": "json"},\n)`,
    ['Bibs read/write'],
  ],
  [
    'Python, percent',
    `url = "%s/almaws/v1/acq/vendors/%s" % (host, code)\nr = requests.get(url, headers=h)`,
    ['Acquisitions read-only'],
  ],
  [
    'Python, table of endpoints',
    `ENDPOINTS = {\n  "vendor": "/almaws/v1/acq/vendors/{code}",\n  "invoice": "/almaws/v1/acq/invoices/{id}",\n}\nrequests.put(host + ENDPOINTS["invoice"].format(id=i), json=x)\nrequests.get(host + ENDPOINTS["vendor"].format(code=c))`,
    ['Acquisitions read/write'],
  ],
  [
    'PHP, Guzzle with request()',
    `$client = new Client(['base_uri' => '${HOST}']);\n$r = $client->request('POST', '/almaws/v1/users/' . $id . '/requests', ['json' => $body]);`,
    ['Users read/write'],
  ],
  [
    'PHP, Guzzle with put()',
    `$client->put("almaws/v1/users/{$id}", ['body' => $xml]);`,
    ['Users read/write'],
  ],
  [
    'PHP, stream context',
    `$url = "${BASE}/conf/sets/$set?op=add_members";\n$context = stream_context_create(['http' => ['method' => 'POST', 'content' => $body]]);\n$answer = file_get_contents($url, false, $context);`,
    ['Configuration read/write'],
  ],
  [
    'PHP, curl options in an array',
    `$ch = curl_init();\ncurl_setopt_array($ch, [\n  CURLOPT_URL => "${BASE}/bibs/{$mms}/holdings/{$hol}",\n  CURLOPT_CUSTOMREQUEST => 'PUT',\n  CURLOPT_POSTFIELDS => $xml,\n]);`,
    ['Bibs read/write'],
  ],
  [
    'Ruby, Net::HTTP',
    `uri = URI("${BASE}/users/#{id}/loans/#{loan}?op=renew")\nreq = Net::HTTP::Post.new(uri)\nreq['Authorization'] = "apikey #{key}"`,
    ['Users read/write'],
  ],
  [
    'Ruby, Faraday with a block',
    `conn = Faraday.new(url: '${HOST}')\nresponse = conn.put do |req|\n  req.url "/almaws/v1/bibs/#{mms}/holdings/#{hol}"\n  req.body = xml\nend`,
    ['Bibs read/write'],
  ],
  [
    'Ruby, RestClient without brackets',
    `RestClient.put "${BASE}/users/#{id}", user.to_json, headers`,
    ['Users read/write'],
  ],
  [
    'Ruby, RestClient::Request',
    `RestClient::Request.execute(method: :delete, url: "${BASE}/users/#{id}/requests/#{req}", headers: h)`,
    ['Users read/write'],
  ],
  [
    'JavaScript, fetch with options',
    "await fetch(`${base}/almaws/v1/users/${id}/loans`, {\n  method: 'POST',\n  headers,\n  body: JSON.stringify(loan),\n});",
    ['Users read/write'],
  ],
  [
    'JavaScript, fetch with options set before',
    "const options = {\n  method: 'PUT',\n  body: JSON.stringify(item),\n};\nconst res = await fetch(`${ALMA}/almaws/v1/bibs/${mms}/holdings/${hol}/items/${pid}`, options);",
    ['Bibs read/write'],
  ],
  [
    'JavaScript, axios with a configuration',
    "axios({ method: 'delete', url: `${ALMA}/almaws/v1/courses/${id}`, headers })",
    ['Courses read/write'],
  ],
  [
    'JavaScript, jQuery',
    `$.ajax({\n  url: almaBase + "/almaws/v1/users/" + id + "/requests",\n  type: "POST",\n  data: body\n});`,
    ['Users read/write'],
  ],
  [
    'JavaScript, node https',
    "const options = {\n  hostname: 'api-na.hosted.exlibrisgroup.com',\n  path: '/almaws/v1/task-lists/printouts/' + id + '?op=mark_as_printed',\n  method: 'POST',\n};\nconst req = https.request(options, cb);",
    ['Task-lists read/write'],
  ],
  [
    'JavaScript, XMLHttpRequest',
    `var xhr = new XMLHttpRequest();\nxhr.open("GET", "${BASE}/electronic/e-collections/" + id, true);`,
    ['Electronic read-only'],
  ],
  [
    'JavaScript, list joined with slashes',
    "const url = [ALMA_URL, 'almaws/v1', 'users', id, 'fees'].join('/');\nconst r = await got.get(url);",
    ['Users read-only'],
  ],
  [
    'C#, RestSharp',
    `var client = new RestClient("${BASE}/");\nvar request = new RestRequest("users/{id}/requests", Method.POST);`,
    ['Users read/write'],
  ],
  [
    'C#, HttpRequestMessage',
    `var message = new HttpRequestMessage(HttpMethod.Put, $"{_almaUrl}/almaws/v1/users/{id}");`,
    ['Users read/write'],
  ],
  [
    'C#, WebClient',
    `using (var wc = new WebClient()) { wc.UploadString("${BASE}/bibs/" + mms + "/requests", "POST", body); }`,
    ['Bibs read/write'],
  ],
  [
    'C#, PutAsync',
    `var url = $"${BASE}/acq/po-lines/{id}";\nvar response = await _client.PutAsync(url, content);`,
    ['Acquisitions read/write'],
  ],
  [
    'Java, HttpURLConnection',
    `URL url = new URL("${BASE}/users/" + id);\nHttpURLConnection con = (HttpURLConnection) url.openConnection();\ncon.setRequestMethod("PUT");`,
    ['Users read/write'],
  ],
  [
    'Java, Apache client',
    `HttpDelete del = new HttpDelete(baseUrl + "/almaws/v1/bibs/" + mms + "/holdings/" + hol + "/items/" + pid);`,
    ['Bibs read/write'],
  ],
  [
    'Java, RestTemplate',
    `restTemplate.exchange(host + "/almaws/v1/partners/{code}", HttpMethod.PUT, entity, Partner.class, code);`,
    ['Partners read/write'],
  ],
  [
    'Java, OkHttp',
    `Request request = new Request.Builder()\n    .url(base + "/almaws/v1/conf/jobs/" + id + "?op=run")\n    .post(RequestBody.create(json, JSON))\n    .build();`,
    ['Configuration read/write'],
  ],
  [
    'Java, JAX-RS client',
    `Response r = client.target("${BASE}").path("users").path(id).request().put(Entity.json(user));`,
    ['Users read/write'],
  ],
  ['Kotlin, ktor', 'client.put("$almaBase/almaws/v1/users/$id") { setBody(user) }', ['Users read/write']],
  [
    'Go, NewRequest',
    `req, _ := http.NewRequest("DELETE", base+"/almaws/v1/users/"+id+"/requests/"+rid, nil)`,
    ['Users read/write'],
  ],
  ['Go, resty', `resp, err := client.R().SetBody(b).Put("/almaws/v1/bibs/" + mms)`, ['Bibs read/write']],
  [
    'PowerShell, splatting',
    `$params = @{\n  Uri = "${BASE}/users/$id"\n  Method = 'Put'\n  Body = $json\n}\nInvoke-RestMethod @params`,
    ['Users read/write'],
  ],
  [
    'Perl, LWP',
    `my $res = $ua->post("${BASE}/bibs/$mms/requests?apikey=$key", Content => $xml);`,
    ['Bibs read/write'],
  ],
  ['Perl, REST::Client', `$client->PUT("/almaws/v1/users/$id", $json);`, ['Users read/write']],
  [
    'R, httr2',
    `request("${HOST}") |> req_url_path_append("almaws/v1/bibs", mms) |> req_method("PUT") |> req_perform()`,
    ['Bibs read/write'],
  ],
  [
    'Rust, reqwest',
    'let res = client.put(format!("{}/almaws/v1/users/{}", base, id)).json(&user).send().await?;',
    ['Users read/write'],
  ],
  [
    'Swift',
    `var request = URLRequest(url: URL(string: "${BASE}/users/\\(id)/loans")!)\nrequest.httpMethod = "POST"`,
    ['Users read/write'],
  ],
  [
    'Visual Basic',
    `Dim url As String = "${BASE}/users/" & userId & "/fees"\nDim req = WebRequest.Create(url)\nreq.Method = "GET"`,
    ['Users read-only'],
  ],
  [
    'curl, data makes it a POST',
    `curl "${BASE}/users/123/requests?user_id_type=all" \\\n  -H "Authorization: apikey l7xx0123456789abcdef0123456789abcdef" \\\n  -d '{"request_type":"HOLD"}'`,
    ['Users read/write'],
  ],
  ['curl, -XPUT', `curl -sXPUT -T item.xml ${BASE}/bibs/99/holdings/22/items/23`, ['Bibs read/write']],
  ['curl, -G with data is a GET', `curl -G -d limit=5 ${BASE}/acq/funds`, ['Acquisitions read-only']],
  ['wget', `wget --method=DELETE "${BASE}/users/1/requests/2"`, ['Users read/write']],
  [
    'httpie, data makes it a POST',
    `http ${BASE}/users/1/requests Authorization:"apikey x" type=HOLD`,
    ['Users read/write'],
  ],
  [
    'httpie, a query is none',
    `http ${BASE}/users/1 Authorization:"apikey x" expand==fees`,
    ['Users read-only'],
  ],
  ['httpie', `http PUT ${BASE}/users/1 Authorization:"apikey $KEY" < u.json`, ['Users read/write']],
  [
    'a curl command that code puts together',
    `system("curl -X PUT -d @rec.json " + "${BASE}/electronic/e-collections/" + id)`,
    ['Electronic read/write'],
  ],
  [
    'JavaScript, a method that is one or the other',
    `await fetch(\`${BASE}/users/\${id}\`, { method: isNew ? 'POST' : 'PUT', body });`,
    ['Users read/write'],
  ],
  [
    'JavaScript, a method in a variable of that name',
    `const method = 'DELETE';\nawait fetch(\`${BASE}/bibs/\${mms}\`, { method, headers });`,
    ['Bibs read/write'],
  ],
  [
    'Apps Script, several at once, each with its own method',
    `UrlFetchApp.fetchAll([{ url: '${BASE}/users/1', method: 'put' }, { url: '${BASE}/bibs/2' }]);`,
    ['Bibs read-only', 'Users read/write'],
  ],
  [
    'PHP, a constant that is defined',
    `define('ALMA_BIBS', '${BASE}/bibs/');\n$client->put(ALMA_BIBS . $mms, ['body' => $xml]);`,
    ['Bibs read/write'],
  ],
  [
    'Rust, a constant',
    `const USERS: &str = "/almaws/v1/users";\nclient.put(format!("{}{}/{}", base, USERS, id)).json(&u).send().await?;`,
    ['Users read/write'],
  ],
  [
    'R, httr2 with a base',
    `request("${BASE}") |>\n  req_url_path_append("users", id) |>\n  req_method("PUT") |>\n  req_perform()`,
    ['Users read/write'],
  ],
  [
    'shell, a function of its own that is given the method',
    `alma() { curl -s -X "$1" "${BASE}$2"; }\nalma PUT "/users/$id"\nalma GET "/bibs/$mms"`,
    ['Bibs read-only', 'Users read/write'],
  ],
  [
    'JavaScript, options whose method is set after them',
    `const init = { headers };\ninit.method = 'DELETE';\nawait fetch(\`${BASE}/users/\${id}/requests/\${r}\`, init);`,
    ['Users read/write'],
  ],
  [
    'JavaScript, an axios instance with request()',
    `const client = axios.create({ baseURL: '${BASE}' });\nawait client.request({ url: '/users/' + id + '/fees/' + f, method: 'post' });`,
    ['Users read/write'],
  ],
  [
    'Java, WebClient with the verb first',
    `return webClient\n    .put()\n    .uri("/almaws/v1/users/{id}", id)\n    .bodyValue(user)\n    .retrieve();`,
    ['Users read/write'],
  ],
  [
    'Java, Feign client of Spring',
    `@FeignClient(name = "alma", url = "${BASE}")\npublic interface Alma {\n  @PutMapping("/users/{id}")\n  User update(@PathVariable String id, @RequestBody User user);\n}`,
    ['Users read/write'],
  ],
  [
    'Java, annotations with whole paths',
    `@Path("/almaws/v1/bibs/{mms}")\ninterface Bibs {\n  @GET Bib get(@PathParam("mms") String mms);\n}\n@PutMapping("/almaws/v1/users/{id}")\nUser put();`,
    ['Bibs read-only', 'Users read/write'],
  ],
  [
    'Java, Retrofit',
    `Retrofit alma = new Retrofit.Builder().baseUrl("${BASE}/").build();\ninterface Alma {\n  @PUT("users/{id}")\n  Call<User> update(@Path("id") String id, @Body User user);\n}`,
    ['Users read/write'],
  ],
  [
    'C#, Refit',
    `var alma = RestService.For<IAlma>("${BASE}");\npublic interface IAlma {\n  [Put("/users/{id}")]\n  Task<User> Update(string id, [Body] User user);\n}`,
    ['Users read/write'],
  ],
  [
    'C#, Flurl',
    `var url = "${BASE}/users/" + id;\nawait url.WithHeader("Authorization", k).PutJsonAsync(user);\nawait $"${BASE}/bibs/{mms}".GetJsonAsync<Bib>();`,
    ['Bibs read-only', 'Users read/write'],
  ],
  ['Kotlin, Fuel', `"${BASE}/users/$id".httpPut().body(json).response()`, ['Users read/write']],
  [
    'Swift, Alamofire',
    'AF.request("\\(base)/almaws/v1/users/\\(id)", method: .put, parameters: user)',
    ['Users read/write'],
  ],
  [
    'Go, a function of its own that is given the method',
    `func (c *Client) do(method, path string) { http.NewRequest(method, "${BASE}"+path, nil) }\nfunc (c *Client) Put(id string) { c.do(http.MethodPut, "/users/"+id) }`,
    ['Users read/write'],
  ],
  [
    'PowerShell, a function of its own that is given the method',
    `function Invoke-Alma($Method, $Path) { Invoke-RestMethod -Method $Method -Uri "${BASE}$Path" }\nInvoke-Alma -Method Put -Path "/users/$u"`,
    ['Users read/write'],
  ],
  [
    'Dart, Uri.https',
    "await http.delete(Uri.https('api-na.hosted.exlibrisgroup.com', '/almaws/v1/users/$id/requests/$r'));",
    ['Users read/write'],
  ],
  [
    'Java, a chain over several lines that is handed to a function',
    `Alma link = put(alma()\n    .path("/bibs/")\n    .path(mms), Bib.class, bib);`,
    ['Bibs read/write'],
  ],
  [
    'Java, names of segments in constants, over several lines',
    `static final String ALMA = "${BASE}";\nstatic final String COURSES = "courses";\nUri.Builder b = Uri.parse(ALMA).buildUpon()\n    .appendPath(COURSES);\nreturn read(b.build());`,
    ['Courses read-only'],
  ],
  [
    'TypeScript, a template with a tag',
    `// Alma\nclass Users {\n  save(id: string, u: User) { return this.client.put<User>(path\`/users/\${id}/requests/\${r}\`, u); }\n}\nimport { AlmaClient } from './alma';`,
    ['Users read/write'],
  ],
  [
    'PHP, values that are plain words behind words of Alma',
    `$almaClient->get('/conf/code-tables/SomeTable');\n$almaClient->put('/acq/vendors/ACME', $v);`,
    ['Acquisitions read/write', 'Configuration read-only'],
  ],
  [
    'make, a base in a variable in front of a path in quotes',
    `ALMA := ${BASE}\nout.json:\n\t$(curl) $(ALMA)'/conf/code-tables/Some.Table' > $@`,
    ['Configuration read-only'],
  ],
  [
    'Swift, a base that components are appended to',
    `let base = URL(string: "${BASE}")!\nvar c = URLComponents(url: base.appendingPathComponent("items"), resolvingAgainstBaseURL: false)!\nvar req = URLRequest(url: base.appendingPathComponent("users/\\(id)/loans"))\nreq.httpMethod = "POST"`,
    ['Bibs read-only', 'Users read/write'],
  ],
  [
    'JavaScript, a request whose options are whole, before one with a method',
    `// Alma\nexports.read = (mms, cb) => almaRequest({ path: '/bibs/' + mms }, cb);\nexports.pay = (id, cb) => almaRequest({ path: \`/users/\${id}/fees/all?op=pay\`, method: 'POST' }, cb);`,
    ['Bibs read-only', 'Users read/write'],
  ],
  [
    "Python, the link of an answer of Alma's",
    `item = session.get("${BASE}/items?item_barcode=" + b).json()\nsession.put(item["link"], json=item)`,
    ['Bibs read/write'],
  ],
  [
    "PHP, JavaScript and C#, links of answers of Alma's",
    `$c->get('/almaws/v1/users/' . $id);\n$c->put($user->link, $user);\nawait axios.get('/almaws/v1/conf/sets/' + s);\nawait axios.delete(set.link);\nvar line = await http.GetAsync("/almaws/v1/acq/po-lines/" + id);\nawait http.PutAsync(poLine.link, body);`,
    ['Acquisitions read/write', 'Configuration read/write', 'Users read/write'],
  ],
  [
    "Python, what is done with an answer's link, said by op",
    `fees = alma_get("${BASE}/users/" + uid + "/fees")\nalma_post(fee_link, params={'op': 'pay', 'amount': amount})`,
    ['Users read/write'],
  ],
  [
    "Go, what is done with a member's link, said by op",
    `set := get("${BASE}/conf/sets/" + id)\nitem := get("${BASE}/bibs/" + m.ID)\nq.Set("op", "scan")\nr, _ := http.NewRequest("POST", u.String(), nil)`,
    ['Bibs read/write', 'Configuration read-only'],
  ],
  [
    'Python, operations of other services that are called the same',
    `get("${BASE}/users/" + uid)\nget("${BASE}/items?item_barcode=" + code)\nget("${BASE}/conf/sets/" + one)\ntable(op="scan")\nstripe.charge(op='pay')\njob = {"op": "run"}`,
    ['Bibs read-only', 'Configuration read-only', 'Users read-only'],
  ],
  [
    "JavaScript, an answer's link with op behind it",
    `const r = almaHost + '/almaws/v1/task-lists/printouts?limit=10';\nhttps.get(r, cb);\nsend(doc.printout[i].link + '?op=mark_as_printed');`,
    ['Task-lists read/write'],
  ],
  [
    'JavaScript, verbs of a library that gives promises',
    `const alma = require('almarestapi-lib');\nawait alma.putp(\`/users/\${id}\`, user);\nawait alma.deletep('/bibs/' + mms);\nawait alma.getp('/conf/libraries');`,
    ['Bibs read/write', 'Configuration read-only', 'Users read/write'],
  ],
  [
    'Elixir, Primo named by the base only',
    `"#{Application.get_env(:my_app, :primo_url)}/v1/search?" <> "vid=#{vid}" |> HTTPoison.get()`,
    ['Primo Search read-only'],
  ],
  [
    'JavaScript, Primo named by the base only',
    "get(PRIMO_API + '/v1/search', { q })",
    ['Primo Search read-only'],
  ],
  [
    "Python, an answer's link in a variable",
    `course = requests.get("${BASE}/courses", params=p).json()['course'][0]\nlink = course['link']\nrequests.put(link + '?apikey=' + key, json=course)`,
    ['Courses read/write'],
  ],
  [
    'Visual Basic, with a remark',
    `' Reads items, no PUT here\nDim url As String = apiUrl & "/almaws/v1/items?item_barcode=" & code\n' A PUT would change it\nReturn client.DownloadString(url)`,
    ['Bibs read-only'],
  ],
  [
    'PHP, a chain of calls that is told its base on the way',
    `Http::withHeaders($h)->baseUrl(config('services.alma.url'))->put('/users/' . $id, $user);`,
    ['Users read/write'],
  ],
  [
    'nushell, a method in quotes before a name',
    `let url = $"($base)/almaws/v1/partners/test"\nsend-request "put" $url $auth`,
    ['Partners read/write'],
  ],
  [
    "Python, a base that the text gives two hosts, one of them Alma's",
    `class Client:\n  base_url = "http://localhost:3000"\nbase_url = "${BASE}"\nrequests.put(base_url + "/users/" + uid, json=u)`,
    ['Users read/write'],
  ],
  [
    'Kotlin, ktor with the address in a block, alone in it or not',
    `client.put { url("$almaBase/almaws/v1/users/$id") }\nclient.delete {\n    accept(ContentType.Any)\n    url("$almaBase/almaws/v1/bibs/$mms")\n}\nclient.get { url("$almaBase/almaws/v1/conf/sets/$s") }`,
    ['Bibs read/write', 'Configuration read-only', 'Users read/write'],
  ],
  [
    'Java, an answer that is sent on to another host',
    `String url = almaHost + "/almaws/v1/bibs/" + id;\nString out = rest.getForObject(url, String.class);\nrest.postForObject(indexUrl, out, String.class);`,
    ['Bibs read-only'],
  ],
  [
    'C#, a text that is downloaded and sent on',
    `var url = almaHost + "/almaws/v1/users/" + id;\nvar text = client.DownloadString(url);\nclient.UploadString(other, text);`,
    ['Users read-only'],
  ],
  [
    'Java, addresses that are put into a map and a cache',
    `urls.put("bib", "/almaws/v1/bibs/{mms}");\nString s = rest.getForObject(host + urls.get("bib"), String.class);\nString u = host + "/almaws/v1/users/" + id;\ncache.put(u, http.get(u));\nparams.put("url", host + "/almaws/v1/conf/libraries");`,
    ['Bibs read-only', 'Configuration read-only', 'Users read-only'],
  ],
  [
    'Java, a map whose address is changed with',
    `urls.put("bib", "/almaws/v1/bibs/{mms}");\nrest.put(host + urls.get("bib"), bib);`,
    ['Bibs read/write'],
  ],
  [
    'Python and JavaScript, functions that change the address and not what is there',
    `r = urlopen(insert_key("${BASE}/bibs?mms_id=" + m))\nlog(remove_apikey("${BASE}/users/" + u + "?apikey=" + k))\nconst client = createClient({ url: '${BASE}/courses' });`,
    ['Bibs read-only', 'Courses read-only', 'Users read-only'],
  ],
  [
    'Python, functions that create and remove',
    `create_user_alma("${BASE}/users", user)\nremove_hold("${BASE}/bibs/" + m + "/requests/" + r)`,
    ['Bibs read/write', 'Users read/write'],
  ],
  [
    'PHP, a client that is made for an address and told its method by a constant in a namespace',
    `$client = $this->http->createClient($this->almaUrl . '/bibs/' . $mms . '/requests');\n$client->setHeaders($h);\n$client->setMethod(\\Some\\Http\\Request::METHOD_POST);`,
    ['Bibs read/write'],
  ],
  [
    'Perl, a base that is looked up in a hash',
    `my $url = $config->get('alma')->{'base'}."/users/$uid/requests/$rid";\n$self->send({ method => 'DELETE', url => $url });`,
    ['Users read/write'],
  ],
  [
    'Go, a path that is formatted before it is handed to the client',
    'package alma\nfunc (c *Client) Save(id string, b []byte) {\n\tpath := fmt.Sprintf("/users/%s", id)\n\tc.request("PUT", path, b)\n}',
    ['Users read/write'],
  ],
  [
    'Python, a table whose key is handed over with the method',
    `# Alma\nPATHS = {\n    'record': 'bibs/{mms}',\n    'members': 'conf/sets/{id}/members',\n}\nclass Client:\n    def call(self, verb, name, ids):\n        return requests.request(verb, self.base + PATHS[name].format(**ids))\n    def save(self, mms):\n        return self.call('PUT', 'record', {'mms': mms})\n    def list(self, id):\n        return self.call('GET', 'members', {'id': id})`,
    ['Bibs read/write', 'Configuration read-only'],
  ],
  [
    'Java, a function that puts the address together',
    `alma.put()\n    .uri(b -> b.path("/bibs/{mms}").queryParam("view", "brief").build(mms))\n    .bodyValue(xml);`,
    ['Bibs read/write'],
  ],
  [
    'Java, a function that puts the address together, and a method of its own',
    `return almaClient.method(HttpMethod.DELETE).uri(b -> b.path("/users/{id}").build(id)).retrieve();`,
    ['Users read/write'],
  ],
  [
    'Kotlin, a block that puts the address together',
    `return almaClient.put()\n    .uri { b ->\n        b.path("/users/$id")\n            .queryParam("apikey", key)\n            .build()\n    }\n    .bodyValue(user)`,
    ['Users read/write'],
  ],
  [
    'C#, UriBuilder with the path set after it is made',
    `var b = new UriBuilder { Scheme = "https", Host = almaHost };\nb.Path = "/almaws/v1/users/" + id;\nawait http.PutAsJsonAsync(b.Uri, user);`,
    ['Users read/write'],
  ],
  [
    'C#, UriBuilder with the path set as it is made',
    `var b = new UriBuilder("https", almaHost) { Path = $"almaws/v1/bibs/{mms}", Query = "x=1" };\nawait http.PutAsync(b.Uri, content);`,
    ['Bibs read/write'],
  ],
  [
    'C#, UriBuilder without arguments and the path set as it is made',
    `var b = new UriBuilder { Host = almaHost, Path = $"almaws/v1/bibs/{mms}" };\nawait http.PutAsync(b.Uri, content);`,
    ['Bibs read/write'],
  ],
  [
    'JavaScript, an address whose path is set',
    `const url = new URL(almaHost);\nurl.pathname = '/almaws/v1/acq/vendors/' + code;\nawait fetch(url, { method: 'DELETE' });`,
    ['Acquisitions read/write'],
  ],
  [
    'Java, UriComponentsBuilder with segments',
    `String url = UriComponentsBuilder.fromUriString(almaBase).pathSegment("users", id).toUriString();\nrest.exchange(url, HttpMethod.PUT, entity, User.class);`,
    ['Users read/write'],
  ],
  [
    'Java, UriComponentsBuilder with a path',
    `URI uri = UriComponentsBuilder.fromHttpUrl(almaBase).path("/users/{id}").build(id);\nrest.put(uri, user);`,
    ['Users read/write'],
  ],
  [
    'Java, names of segments in constants',
    `static final String ALMA = "${BASE}";\nstatic final String COURSES = "courses";\nURL url(String id) { return toUrl(Uri.parse(ALMA).buildUpon().appendPath(COURSES).appendPath(id).build()); }`,
    ['Courses read-only'],
  ],
  [
    'Ruby, a client in an instance variable at the end of a method',
    `# Alma\n@conn = Faraday.new("${BASE}/")\ndef a\n  @conn.put("users/#{id}")\nend\n\ndef b\nend`,
    ['Users read/write'],
  ],
];

const SHOWN: [string, string, string[]][] = [
  [
    'an access log',
    `10.1.2.3 - - [25/Nov/2026:10:00:00 +0000] "POST /almaws/v1/users/jdoe/loans?item_barcode=1 HTTP/1.1" 200 51\n10.1.2.3 - - [25/Nov/2026:10:00:01 +0000] "GET /almaws/v1/items?item_barcode=1 HTTP/1.1" 302 0`,
    ['Bibs read-only', 'Users read/write'],
  ],
  [
    'a HAR file',
    JSON.stringify(
      {
        log: {
          entries: [
            {
              request: {
                method: 'PUT',
                url: `${BASE}/bibs/1/holdings/2`,
                headers: [{ name: 'Accept', value: 'application/json' }],
              },
              response: { content: { text: JSON.stringify({ link: `${BASE}/users/5`, holding_id: '2' }) } },
            },
            { request: { url: `${BASE}/conf/libraries`, method: 'GET' } },
          ],
        },
      },
      null,
      1,
    ),
    ['Bibs read/write', 'Configuration read-only'],
  ],
  [
    'an OpenAPI document in JSON',
    JSON.stringify(
      {
        openapi: '3.0.1',
        servers: [{ url: `${BASE}` }],
        paths: {
          '/bibs/{mms_id}': { get: { summary: 'x' }, put: { parameters: [] } },
          '/users/{user_id}': { get: {} },
        },
      },
      null,
      2,
    ),
    ['Bibs read/write', 'Users read-only'],
  ],
  [
    'an OpenAPI document in YAML',
    `openapi: 3.0.1\nservers:\n  - url: ${BASE}\npaths:\n  /users/{user_id}/fees:\n    get:\n      summary: fees\n    post:\n      summary: new fee\n  /conf/libraries:\n    get:\n      summary: libraries\n`,
    ['Configuration read-only', 'Users read/write'],
  ],
  ...['', "'", '"'].map((quote): [string, string, string[]] => [
    `an OpenAPI document in YAML with whole paths, in quotes: ${quote || 'none'}`,
    `openapi: 3.0.1\npaths:\n  ${quote}/almaws/v1/partners/{code}${quote}:\n    parameters:\n      - name: code\n        in: path\n    get:\n      summary: a partner\n      responses:\n        '200':\n          description: ok\n    put:\n      summary: change it\n  ${quote}/almaws/v1/bibs/{mms_id}${quote}:\n    get:\n      summary: a record\n`,
    ['Bibs read-only', 'Partners read/write'],
  ]),
  ...["'", '"'].map((quote): [string, string, string[]] => [
    `an OpenAPI document in YAML with a server and paths in quotes: ${quote}`,
    `openapi: 3.0.0\nservers:\n  - url: '${BASE}'\npaths:\n  ${quote}/users/{user_id}${quote}:\n    get:\n      summary: x\n    delete:\n      summary: x\n  ${quote}/conf/sets${quote}:\n    get:\n      summary: x\n`,
    ['Configuration read-only', 'Users read/write'],
  ]),
  [
    'a Postman collection',
    JSON.stringify(
      {
        item: [
          {
            name: 'renew',
            request: {
              method: 'POST',
              header: [],
              body: { mode: 'raw', raw: '{}' },
              url: {
                raw: '{{alma}}/almaws/v1/users/:user/loans/:loan?op=renew',
                host: ['{{alma}}'],
                path: ['almaws', 'v1', 'users', ':user'],
              },
            },
          },
        ],
      },
      null,
      2,
    ),
    ['Users read/write'],
  ],
  [
    'a Postman collection with addresses in pieces',
    JSON.stringify(
      {
        item: [
          {
            name: 'save',
            request: {
              method: 'PUT',
              header: [{ key: 'Accept', value: 'application/json' }],
              body: { mode: 'raw', raw: '{}' },
              url: {
                protocol: 'https',
                host: ['api-eu', 'hosted', 'exlibrisgroup', 'com'],
                path: ['almaws', 'v1', 'bibs', ':mms_id'],
              },
            },
          },
          {
            name: 'pay',
            request: {
              url: {
                host: ['{{alma}}'],
                path: ['users', '{{user}}', 'fees', 'all'],
                query: [{ key: 'op', value: 'pay' }],
              },
              method: 'POST',
            },
          },
          { name: 'find', request: { url: { host: ['{{host}}'], path: ['primo', 'v1', 'search'] } } },
        ],
      },
      null,
      2,
    ),
    ['Bibs read/write', 'Primo Search read-only', 'Users read/write'],
  ],
  [
    'a Postman collection that gives op in the query',
    `{"request":{"method":"POST","url":{"host":["{{alma}}"],"path":["almaws","v1","users",":id"],"query":[{"key":"op","value":"refresh"}]}}}`,
    ['Users read/write'],
  ],
  [
    'an address that is percent-encoded inside another',
    '<a href="proxy.php?url=https%3A%2F%2Fapi-na.hosted.exlibrisgroup.com%2Falmaws%2Fv1%2Fbibs%2F99%2Fholdings%3Fview%3Dbrief&x=1">\nPUT /proxy?to=https%3a%2f%2fapi-eu.hosted.exlibrisgroup.com%2falmaws%2fv1%2fusers%2f7',
    ['Bibs read-only', 'Users read/write'],
  ],
  [
    'a Markdown table with the verb after the path',
    '| `/almaws/v1/users/{user_id}` | PUT | update |\n| `/almaws/v1/bibs/{mms_id}` | GET | read |',
    ['Bibs read-only', 'Users read/write'],
  ],
  [
    'verbs in a list',
    'Uses GET/PUT on `/almaws/v1/bibs/{mms_id}/holdings/{holding_id}`.',
    ['Bibs read/write'],
  ],
  [
    'a verb on the line above',
    'Method: DELETE\n/almaws/v1/users/{user_id}/requests/{request_id}',
    ['Users read/write'],
  ],
  [
    'a link to the documentation',
    'See https://developers.exlibrisgroup.com/alma/apis/docs/bibs/UE9TVCAvYWxtYXdzL3YxL2JpYnMve21tc19pZH0vaG9sZGluZ3Mve2hvbGRpbmdfaWR9L2l0ZW1zL3tpdGVtX3BpZH0=/',
    ['Bibs read/write'],
  ],
  [
    'a list of addresses',
    `${BASE}/bibs/99\n${BASE}/analytics/reports?path=x\n${HOST}/primo/v1/search?q=any`,
    ['Analytics read-only', 'Bibs read-only', 'Primo Search read-only'],
  ],
  [
    'relative paths below a base in documentation',
    `Base: ${BASE}\n\nGET /users/{user_id}\nPOST /users/{user_id}/loans\nGET /items?item_barcode={barcode}`,
    ['Bibs read-only', 'Users read/write'],
  ],
  [
    'a base in one file and a path in another',
    `# config.yml\nalma_url: ${BASE}\n\n\n# client.py\ndef renew(user, loan):\n    return session.post(settings.alma_url + "/users/" + user + "/loans/" + loan, params={"op": "renew"})`,
    ['Users read/write'],
  ],
  [
    'a file of requests with a variable for the base',
    `@base = ${BASE}\n\n### Update\nPUT {{base}}/users/123\nContent-Type: application/json\n\n### Read\nGET {{base}}/bibs/99/holdings`,
    ['Bibs read-only', 'Users read/write'],
  ],
  [
    'documentation with a placeholder for the base',
    `Base address: ${BASE}\n\n- PUT {base_url}/users/{user_id}\n- GET <base_url>/conf/libraries\n- \`DELETE $ALMA_URL/acq/po-lines/{id}\``,
    ['Acquisitions read/write', 'Configuration read-only', 'Users read/write'],
  ],
  [
    'the method in brackets behind each path of a sentence',
    '/almaws/v1/users/{user_id}/requests (POST) makes a request, /almaws/v1/bibs (GET) looks up, /almaws/v1/acq/funds [GET] too.',
    ['Acquisitions read-only', 'Bibs read-only', 'Users read/write'],
  ],
  [
    'a table of HTML in one line',
    '<tr><td>PUT</td><td><code>/almaws/v1/users/{user_id}</code></td></tr><tr><td>GET</td><td><code>/almaws/v1/bibs/{mms_id}</code></td></tr>',
    ['Bibs read-only', 'Users read/write'],
  ],
  [
    'records of YAML, the method further down',
    `- url: "{{ base }}/almaws/v1/users/1"\n  name: update\n  method: PUT\n- url: "{{ base }}/almaws/v1/bibs/1"\n  name: read\n  method: GET`,
    ['Bibs read-only', 'Users read/write'],
  ],
  [
    'records of YAML, the method further up',
    `- method: PUT\n  name: update\n  url: ${BASE}/users/1\n- method: GET\n  name: read\n  url: ${BASE}/bibs/1\n- name: also reads\n  url: ${BASE}/acq/funds\n- method: POST\n  url: ${BASE}/conf/sets`,
    ['Acquisitions read-only', 'Bibs read-only', 'Configuration read/write', 'Users read/write'],
  ],
  [
    'a verb at the beginning of a line, in any case',
    '* Put /almaws/v1/users/{user_id}\n* get `/almaws/v1/bibs/{mms_id}`',
    ['Bibs read-only', 'Users read/write'],
  ],
];

/** Code that shows no path, because a library has it. */
const THROUGH_LIBRARIES: [string, string, string[]][] = [
  [
    'the Ruby gem alma',
    'user = Alma::User.find(id)\nAlma::User.authenticate(user_id: id, password: pw)\n::Alma::ItemRequest.submit(params)',
    ['Bibs read/write', 'Users read-only'],
  ],
  [
    'almapipy',
    'from almapipy import AlmaCnxn\nalma = AlmaCnxn(key)\nbib = alma.bibs.catalog.get(mms)\nalma.users.loans.get(uid)',
    ['Bibs read-only', 'Users read-only'],
  ],
  [
    'almapiwrapper',
    "from almapiwrapper.inventory import Item\nfrom almapiwrapper.users import User\nItem(barcode=b, zone='X', env='S').scan_in(library='A', circ_desk='B')\nu = User('1', 'X', 'S')",
    ['Bibs read/write', 'Users read-only'],
  ],
  [
    'grima',
    "<?php\nrequire_once('../grima-lib.php');\nclass Change extends GrimaTask { function do_task() {\n $item = new Item();\n $item->loadFromAlmaBarcode($this['barcode']);\n $item->updateAlma();\n $report = new AnalyticsReport(); } }",
    ['Analytics read-only', 'Bibs read/write'],
  ],
];

/** Texts that look like calls of Alma and are none, or none that a key is for. */
const NOT_ALMA: [string, string][] = [
  [
    "an answer of Alma's, with links",
    `{"user":{"value":"1","link":"${BASE}/users/1"},"requests":{ "link": "${BASE}/users/1/requests" }}`,
  ],
  [
    'where a HAR file was sent on to',
    `{"response":{"status":302,"redirectURL":"${BASE}/bibs/1/holdings/2/items/3"}}`,
  ],
  [
    'ILLiad',
    'GET https://illiad.example.edu/ILLiadWebPlatform/Users/jdoe\nGET /ILLiadWebPlatform/Transaction/1',
  ],
  [
    'ILLiad in code next to Alma',
    `// Alma and ILLiad\nconst r = await axios.get(ILLIAD_URL + '/users/' + id);`,
  ],
  ['another host', 'requests.put("https://api.example.org/v1/users/12/loans")  # not the Alma one'],
  [
    'an own API beside Alma',
    `fetch("${BASE.replace('/almaws/v1', '')}/auth");\n// Alma\naxios.put('/courses', c); axios.post('/items', x)`,
  ],
  [
    'routes of an own server',
    "// Alma helper\napp.get('/items', list); app.post('/users/:id/loans', renew); router.delete('/bibs/:id', del);",
  ],
  ['an own page asking its own server', "// Alma helper\nconst r = await fetch('/users/' + id);"],
  [
    'a folder',
    'import x from "users/list"; // alma\nopen("conf/settings.json"); cp -r /home/items/a /Users/me/items',
  ],
  ['a word', 'alma = response.json()["users"]; n = data.get("items")'],
  [
    'routes of Spring',
    '// Alma\n@PutMapping("/users/{id}")\nUser put() {}\n@DeleteMapping("/bibs/{mms}/holdings/{id}")\nvoid del() {}\n@RequestMapping(value = "/users/{id}/loans", method = RequestMethod.POST)\nLoan loan() {}',
  ],
  [
    'routes of NestJS and JAX-RS',
    `// Alma\n@Put('/bibs/:mms/holdings/:id')\nput() {}\n@Path("/bibs/{mms}/requests")\n@POST\npublic Response post() {}`,
  ],
  [
    'routes of Python',
    '# Alma\n@bp.route("/bibs/<mms>/requests", methods=["GET", "DELETE"])\ndef f(mms): pass\n\n@api.put("/bibs/{mms}/holdings/{h}")\n@login_required\nasync def g(mms): ...',
  ],
  [
    'routes of ASP.NET',
    '// Alma\n[HttpDelete("/bibs/{mms}/holdings/{id}")]\npublic IActionResult D() => Ok();\n[Route("bibs/{mms}/requests")]\napp.MapDelete("/bibs/{mms}/requests/{id}", Del);',
  ],
  [
    'routes of Rails and Sinatra',
    "# Alma\ndelete '/bibs/:mms/holdings/:id' => 'h#destroy'\nput '/bibs/:mms/requests/:id', to: 'r#update'\npost '/bibs/:mms/requests' do\n  halt 200\nend",
  ],
  [
    'routes of Slim, hapi and Go',
    `// Alma\n$app->delete('/bibs/{mms}/holdings/{id}', X::class);\nserver.route({ method: 'DELETE', path: '/bibs/{mms}/requests/{id}', handler });\nmux.HandleFunc("POST /bibs/{mms}/requests", h)`,
  ],
  [
    "a placeholder in somebody's own path",
    `Alma: ${HOST}/auth\nPOST https://{our_host}/users/{id}/loans\nPUT /api/{tenant}/bibs/{mms}/holdings\nPUT {{illiad}}/users/1`,
  ],
  [
    "where another call's values are found",
    '@param library Its code. Possible codes can be retrieved using the [GET /almaws/v1/conf/libraries API](https://developers.exlibrisgroup.com/x).',
  ],
  [
    'a Postman collection of another product',
    `{"info":{"name":"Alma and others"},"item":[{"request":{"method":"PUT","url":{"host":["{{illiad}}"],"path":["users",":id"]}}},{"request":{"method":"PUT","url":{"protocol":"https","host":["api","example","org"],"path":["v1","bibs",":id"]}}},{"request":{"method":"POST","url":{"host":["{{own}}"],"path":["items"]}}}]}`,
  ],
  [
    'an address of another product in pieces',
    `// Alma\nvar b = new UriBuilder { Host = "ils.example.org" };\nb.Path = "/users/" + id;\nawait http.PutAsync(b.Uri, c);\nURI u = UriComponentsBuilder.fromUriString(illiadBase).pathSegment("users", id).build();\nrest.delete(u);`,
  ],
  [
    'a key of a table that another function is asked for',
    `// Alma\nconst T = { item: 'bib items' };\nsay('PUT', 'item', T);`,
  ],
  [
    'a page that names Alma and asks its own server',
    `// Shows what our server has read from Alma\nconst api = axios.create({ baseURL: '/api' });\napi.get(\`/users/\${id}\`);\naxios.put(\`\${API_URL}/users/\${id}\`, u);\nthis.http.post('/courses', c);`,
  ],
  [
    'an address or a client that the text gives another host',
    `# Alma\nimport alma_client\nBASE_URL = "https://sso.example.com/api/v1"\nrequests.post(f"{BASE_URL}/users/{uid}", headers=h)\nclient = Archive(baseurl="https://archive.example.edu/api")\nclient.post("/users/1", json=u)`,
  ],
  [
    'a client that the text gives another host on the next line, and one that is given it in the chain',
    `import { AlmaClient } from './alma';\nconst api = axios.create({\n  baseURL: 'https://own.example.edu/api',\n});\napi.put('/users/' + id, u);\nnock('http://localhost:3000').put('/users/1').reply(200);`,
  ],
  [
    "another product's address by its name",
    `ALMA_KEY = "x"\nrequests.put(settings.PORTAL_URL + "/users/" + uid, json=u)\nrequests.post(f"{WORKDAY_API}/courses", json=c)`,
  ],
  [
    'routes of Django',
    "# Alma\nALMA_KEY = 'x'\nurlpatterns = [path('users/<int:pk>/', V.as_view()), path('courses/<id>/reading-lists/', x)]",
  ],
  [
    'what a test expects',
    `import { AlmaClient } from './alma';\nexpect(put).toHaveBeenCalledWith('/users/1/loans', body);`,
  ],
  [
    'an operation in an area that is not read',
    `// Alma\nq.Set("op", "scan"); post(link, params={'op': 'pay'})`,
  ],
  [
    'a search of something else',
    "get(SEARCH_API + '/v1/search?q=primo'); // Primo, then https://example.org/v1/search",
  ],
  [
    'the link of something else',
    `// Alma\nqueue.put(item["link"])\noutput(user["link"])\nawait axios.delete(set.link);`,
  ],
  ['upper case', 'GET /Users/{id}\nGET /Items/1 (Alma)'],
];

describe('a call that code makes', () => {
  for (const [name, text, scopes] of SENT)
    it(`is read from ${name}`, () => expect(needs(text)).toEqual(scopes));
});

describe('calls that a document shows', () => {
  for (const [name, text, scopes] of SHOWN)
    it(`are read from ${name}`, () => expect(needs(text)).toEqual(scopes));
});

describe('the method of something else', () => {
  it.each([
    [
      'in the next section of YAML',
      `alma:\n  url: ${BASE}/users\nhook:\n  url: https://example.org\n  method: POST`,
    ],
    ['in the next section of an INI file', `[alma]\nurl = ${BASE}/users\n[other]\nmethod = DELETE`],
    [
      'in the object beside it',
      `{"alma": {"url": "${BASE}/users"},\n "hook": {"url": "https://example.org", "method": "POST"}}`,
    ],
    [
      'that the page itself was asked with',
      `if ($_SERVER['REQUEST_METHOD'] === 'PUT') {\n  $ch = curl_init("${BASE}/users/$id");\n  $r = curl_exec($ch);\n}`,
    ],
  ])('%s is not taken for the call', (_, text) => expect(needs(text)).toEqual(['Users read-only']));
});

describe('an operation that is shown with its path', () => {
  it('gives no second call', () => {
    const { scopes } = neededScopes('POST /almaws/v1/users/{id}/fees/all?op=pay');
    expect(scopes[0]?.because).toEqual([
      { method: 'POST', path: '/almaws/v1/users/{user_id}/fees/all?op=pay' },
    ]);
  });
});

describe('an operation beside a change in another area', () => {
  it('is not taken for that change', () => {
    const text = `client.post("${BASE}/users/" + id + "/requests", body);\nclient.get("${BASE}/task-lists/printouts");\nsend(doc.link + "?op=mark_as_printed");`;
    expect(needs(text)).toEqual(['Task-lists read/write', 'Users read/write']);
  });
});

describe('a call behind a library', () => {
  for (const [name, text, scopes] of THROUGH_LIBRARIES)
    it(`is known for ${name}`, () => expect(needs(text)).toEqual(scopes));
});

describe('what is in no known area', () => {
  it('is never dropped, and shows no id of a person', () => {
    const text = `GET /almaws/v1/rapido/requests/77\n${HOST}/newapi/v1/things\nPUT ${BASE}/\${area}/12`;
    expect(neededScopes(text)).toMatchObject({
      scopes: [],
      unknown: [
        { method: 'GET', path: '/almaws/v1/rapido/requests/{id}' },
        { method: 'PUT', path: '/almaws/v1/{area}/{id}' },
        { method: null, path: '/newapi/v1/things' },
      ],
    });
  });

  it('keeps the version that is written, for no other is documented', () => {
    const text = `PUT /almaws/v2/bibs/99\n${HOST}/primo/v3/brandNew\nrequests.put(f"${HOST}/almaws/v2/users/{uid}", json=u)`;
    expect(neededScopes(text)).toMatchObject({
      scopes: [
        { permission: 'read/write', because: [{ method: 'PUT', path: '/almaws/v2/bibs/{mms_id}' }] },
        { permission: 'read/write', because: [{ method: 'PUT', path: '/almaws/v2/users/{user_id}' }] },
      ],
      unknown: [{ method: null, path: '/primo/v3/brandNew' }],
    });
  });

  it('is counted where only what follows the area is new', () => {
    expect(needs('PUT /almaws/v1/bibs/{mms_id}/brand-new-thing')).toEqual(['Bibs read/write']);
  });
});

describe('what takes no key', () => {
  it('is named with the reason', () => {
    const text =
      'https://x.alma.exlibrisgroup.com/view/sru/01X?op=searchRetrieve\n/view/oai/01X/request\nself-check over SIP2, /view/NCIPServlet';
    const { scopes, noKey } = neededScopes(text);
    expect(scopes).toEqual([]);
    expect(noKey.map((n) => n.path)).toEqual([
      '/view/NCIPServlet',
      '/view/oai/01X/request',
      '/view/sru/01X',
      'SIP2',
    ]);
  });

  it('are the calls of a Cloud App, which run as the signed-in person', () => {
    const { scopes, noKey } = neededScopes(
      "import { CloudAppRestService, HttpMethod } from '@exlibris/exl-cloud-app-angular-lib';\nthis.restService.call('/bibs/' + id);\nconst r: Request = { url: '/almaws/v1/users/' + u, method: HttpMethod.PUT };",
    );
    expect(scopes).toEqual([]);
    expect(noKey.map((n) => n.path)).toEqual([
      '/almaws/v1/bibs/{mms_id}',
      '/almaws/v1/users/{user_id}',
      'Cloud App',
    ]);
  });
});

describe('the one exception', () => {
  it.each([
    ['POST /almaws/v1/users/{user_id}?op=auth', 'read-only'],
    ['POST /almaws/v1/users/{user_id}', 'read-only'],
    ['POST /almaws/v1/users/{user_id}?op=refresh', 'read/write'],
    ['POST /almaws/v1/users/{user_id}?op={op}', 'read/write'],
    ['POST /almaws/v1/users', 'read/write'],
    ["requests.post(base + '/almaws/v1/users/' + id, params={'op': 'auth'}, headers=h)", 'read-only'],
    ["requests.post(base + '/almaws/v1/users/' + id, params={'op': 'refresh'}, headers=h)", 'read/write'],
  ])('%s needs %s', (text, permission) => expect(needs(text)).toEqual([`Users ${permission}`]));

  it('does not reach Analytics, where every call but the test reads', () => {
    expect(needs('POST /almaws/v1/analytics/reports')).toEqual(['Analytics read-only']);
    expect(needs('POST /almaws/v1/analytics/test')).toEqual(['Analytics read/write']);
  });
});

describe('a path without its method', () => {
  it('is taken for a GET, and this is said', () => {
    const { scopes, assumed } = neededScopes('/almaws/v1/acq/funds');
    expect(scopes).toEqual([
      {
        area: 'Acquisitions',
        permission: 'read-only',
        because: [{ method: 'GET', path: '/almaws/v1/acq/funds' }],
      },
    ]);
    expect(assumed).toEqual([{ method: 'GET', path: '/almaws/v1/acq/funds' }]);
    expect(neededScopes('GET /almaws/v1/acq/funds')).not.toHaveProperty('assumed');
    expect(neededScopes('curl -X "$METHOD" https://$HOST/almaws/v1/acq/funds').assumed).toHaveLength(1);
  });
});

describe('what only looks like a call of Alma', () => {
  for (const [name, text] of NOT_ALMA) it(`is left alone: ${name}`, () => expect(needs(text)).toEqual([]));
});

describe('a function named like a property of every object', () => {
  const HOST = 'https://api-na.hosted.exlibrisgroup.com/almaws/v1';
  it.each(['constructor', 'toString', '__proto__', 'valueOf', 'hasOwnProperty'])('is no verb: %s', (name) => {
    const { scopes } = neededScopes(
      `client.${name}("${HOST}/bibs/1"); class A { ${name}(base = '${HOST}/users/1') {} }`,
    );
    const methods = scopes.flatMap(({ because }) => because.map(({ method }) => method));
    expect(methods).toEqual(['GET', 'GET']);
  });

  it.each(['constructor', 'toString', '__proto__', 'valueOf'])(
    'is no class and no call of a library: %s',
    (name) => {
      expect(needs(`require 'grima-lib.php'; $x = new ${name}(); $x->${name}();`)).toEqual([]);
      expect(needs(`from almapiwrapper import User\nUser(id='1').${name}()`)).toEqual(['Users read-only']);
    },
  );
});
