import { describe, expect, it } from 'vitest';
import { changesOfAnswers } from '../../../../utils/catalog/reading/answer-links.ts';
import { Evidence } from '../../../../utils/catalog/reading/evidence.ts';

const ROOTS = ['bibs', 'users', 'acq', 'conf', 'courses', 'task-lists'];

/** The changes that a text shows which reads these areas of Alma. */
const changes = (text: string, roots = ROOTS, shown?: [root: string, op: string]) => {
  const evidence = new Evidence();
  for (const root of roots)
    evidence.add({ family: 'almaws', segments: [root], methods: ['GET'], op: undefined });
  if (shown) evidence.add({ family: 'almaws', segments: [shown[0]], methods: ['POST'], op: shown[1] });
  return [...changesOfAnswers(text, evidence)].map(
    ({ family, segments, methods, op }) =>
      `${family} ${methods.join(',')} ${segments.join('/')}${op ? `?op=${op}` : ''}`,
  );
};

const ITEM = 'bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}';

describe('a change that is sent to the link of an answer', () => {
  it.each([
    ['Python', 'session.put(item["link"], json=item)'],
    ['Python, with the other quotes', "session.put(item['link'])"],
    ['Python, by get', 'session.put(item.get("link"))'],
    ['Python, by get with the other quotes', "session.put(item.get('link'))"],
    ['Python, by name', 'session.put(url=item["link"])'],
    ['Python, by name with spaces', 'session.put(url = item["link"])'],
    ['Ruby, a symbol', 'client.put(item[:link])'],
    ['Ruby, a field of its own', 'client.put(@item["link"])'],
    ['Ruby, a symbol for the address', 'client.put(url: item.link)'],
    ['PHP', '$client->put($item->link, $x);'],
    ['PHP, an entry', '$client->put($item["link"], $x);'],
    ['JavaScript', 'axios.put(item.link, item)'],
    ['JavaScript, over two lines', 'axios.put(\n  item.link,\n  item)'],
    ['TypeScript', 'this.http.put<Item>(item.link, item)'],
    ['C#', 'await http.PutAsync(item.link, body)'],
    ['C#, with a property', 'await http.PutAsync(item.Link, body)'],
    ['Swift', 'put(uri: item.link)'],
    ['a library of one’s own', 'alma_put(item.link)'],
    ['a name with a number', 'put(item2.link)'],
    ['a name in two words', 'put(bib_item.link)'],
    ['a variable between', 'link = item["link"]\nsession.put(link, json=item)'],
    ['a variable of Go between', 'link := item.link\nclient.Put(link, item)'],
    ['a variable of R between', 'link <- item[["x"]]\nlink <- item.link\nPUT(link)'],
    ['a variable of PHP between', '$link=$item->link;\n$c->put($link);'],
    ['a variable of C# between', 'var address = item.Link;\nawait http.PutAsync(address, body)'],
  ])('is read in %s', (_, text) => expect(changes(text)).toEqual([`almaws PUT ${ITEM}`]));

  it.each([
    ['item', ITEM],
    ['holding', 'bibs/{mms_id}/holdings/{holding_id}'],
    ['bib', 'bibs/{mms_id}'],
    ['bibRecord', 'bibs/{mms_id}'],
    ['user', 'users/{user_id}'],
    ['patron', 'users/{user_id}'],
    ['poLine', 'acq/po-lines/{po_line_id}'],
    ['po_line', 'acq/po-lines/{po_line_id}'],
    ['pol', 'acq/po-lines/{po_line_id}'],
    ['vendor', 'acq/vendors/{vendorCode}'],
    ['invoice', 'acq/invoices/{invoice_id}'],
    ['set', 'conf/sets/{set_id}'],
    ['my_set', 'conf/sets/{set_id}'],
    ['readingList', 'courses/{course_id}/reading-lists/{reading_list_id}'],
    ['reading_list', 'courses/{course_id}/reading-lists/{reading_list_id}'],
    ['course', 'courses/{course_id}'],
  ])('goes to where Alma keeps the record: %s', (name, path) =>
    expect(changes(`client.put(${name}.link, x)`)).toEqual([`almaws PUT ${path}`]),
  );

  it.each(['put', 'post', 'delete', 'patch'])('has the method of the call: %s', (verb) =>
    expect(changes(`client.${verb}(user["link"])`)).toEqual([`almaws ${verb.toUpperCase()} users/{user_id}`]),
  );

  it.each([
    ['a record that is kept in two places', 'put(loan.link)'],
    ['a word that begins alike', 'put(polygon.link)'],
    ['a word that ends alike', 'put(offset.link)'],
    ['a word that ends alike, in a longer one', 'put(toolpol.link)'],
    ['a set of something', 'put(settings.link)'],
    ['another field', 'put(item.links)'],
    ['another entry', 'put(item["self_link"])'],
    ['a record itself', 'put(item)'],
    ['a call that reads', 'get(item.link)'],
    ['a longer word', 'input(item.link)'],
    ['a word that only begins so', 'putSomethingVeryLong(item.link)'],
    ['no call', 'put item.link'],
    ['a link that is not sent', 'link = item.link\nput(other)'],
    ['a link of no record', 'link = page.link\nput(link)'],
    ['nothing', ''],
  ])('is none where there is %s', (_, text) => expect(changes(text)).toEqual([]));

  it('is none in an area that is not read, for other products have links too', () => {
    expect(changes('put(item.link)', ['users'])).toEqual([]);
    expect(changes('put(user.link)', ['users'])).toEqual(['almaws PUT users/{user_id}']);
  });

  it('goes to both where one name held two', () =>
    expect(changes('link = item.link\nlink = user.link\nput(link)')).toEqual([
      `almaws PUT ${ITEM}`,
      'almaws PUT users/{user_id}',
    ]));
});

describe('an operation', () => {
  it.each([
    ['scan', ITEM],
    ['renew', 'users/{user_id}/loans/{loan_id}'],
    ['pay', 'users/{user_id}/fees/{fee_id}'],
    ['waive', 'users/{user_id}/fees/{fee_id}'],
    ['dispute', 'users/{user_id}/fees/{fee_id}'],
    ['add_members', 'conf/sets/{set_id}'],
    ['delete_members', 'conf/sets/{set_id}'],
    ['replace_members', 'conf/sets/{set_id}'],
    ['run', 'conf/jobs/{job_id}'],
    ['mark_as_printed', 'task-lists/printouts/{printout_id}'],
    ['receive', 'acq/po-lines/{po_line_id}/items/{item_id}'],
  ])('says what is called: %s', (op, path) => {
    const call = [`almaws POST ${path}?op=${op}`];
    expect(changes(`address + "?op=${op}"`)).toEqual(call);
    expect(changes(`send(one.link, {'op': '${op}'})`)).toEqual(call);
  });

  it.each([
    ['Python', `link, params={'op': 'pay'}`],
    ['Python, close by', `link, params={"op":"pay"}`],
    ['Python, by name', `link, op='pay'`],
    ['Ruby', `link, :op => 'pay'`],
    ['Ruby, a symbol', `link, op: :pay`],
    ['Ruby, two symbols', `link, :op => :pay`],
    ['JavaScript', 'link, { op: `pay` }'],
    ['Go', `link; q.Set("op", "pay")`],
    ['Go, with the request behind it', `q.Set("op", "pay")\nhttp.NewRequest("POST", u)`],
    ['Go, with the request in its other quotes', 'q.Set(`op`, `pay`)\nhttp.NewRequest(`POST`, u)'],
    ['Python, with the request behind it', `op = 'pay'\nrequest('POST', u)`],
    ['C#, with a property', `fee.Link, "op", "pay"`],
    ['an address', '"?op=pay"'],
    ['a longer address', 'x?amount=1&op=pay'],
    ['a query by itself', "'op=pay'"],
    ['a query in a template', '`op=pay`'],
    ['a query in double quotes', '"op=pay&amount=1"'],
  ])('is read as %s writes it', (_, text) =>
    expect(changes(text)).toEqual(['almaws POST users/{user_id}/fees/{fee_id}?op=pay']),
  );

  it.each([
    ['another operation', 'link?op=payment'],
    ['another operation in quotes', "link, {'op': 'payment'}"],
    ['another parameter', "link, {'top': 'pay'}"],
    ['another parameter in an address', 'link?stop=pay'],
    ['a word', 'link op pay'],
    ['another service, with no link near', "stripe.charge(op='pay')"],
    ['a word that only begins like a link', "linked(op='pay')"],
    ['a link too far before', `link${' '.repeat(200)}op='pay'`],
    ['a link too far behind', `op='pay'${' '.repeat(100)}link`],
    ['a method without quotes', "POST op='pay'"],
  ])('is not %s', (_, text) => expect(changes(text)).toEqual([]));

  it('is one where the link is not too far', () => {
    const call = ['almaws POST users/{user_id}/fees/{fee_id}?op=pay'];
    expect(changes(`link${' '.repeat(190)}op='pay'`)).toEqual(call);
    expect(changes(`op='pay'${' '.repeat(80)}link`)).toEqual(call);
  });

  it('is none in an area that is not read, and not told again where it was seen', () => {
    expect(changes('"?op=pay"', ['bibs'])).toEqual([]);
    expect(changes('"?op=pay"', ROOTS, ['users', 'pay'])).toEqual([]);
    expect(changes('"?op=pay"', ROOTS, ['users', 'waive'])).toHaveLength(1);
  });
});
