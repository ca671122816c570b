import { describe, expect, it } from 'vitest';
import { callsThroughLibraries } from '../../../../utils/catalog/reading/libraries.ts';

const calls = (text: string) =>
  [...callsThroughLibraries(text)].map(({ family, segments, methods, op }) => {
    expect(family).toBe('almaws');
    return `${methods.join(',')} ${segments.join('/')}${op ? `?op=${op}` : ''}`;
  });

const BIB = 'bibs/{mms_id}';
const HOLDING = `${BIB}/holdings/{holding_id}`;
const ITEM = `${HOLDING}/items/{item_pid}`;

describe('the Ruby gem “alma”', () => {
  it.each([
    ['Alma::User.find("1")', 'GET users/{user_id}'],
    ['Alma::User.find_by_name(n)', 'GET users'],
    ['Alma::User.authenticate(user_id: u, password: p)', 'POST users/{user_id}?op=auth'],
    ['Alma::User.renew_loan(args)', 'POST users/{user_id}/loans/{loan_id}?op=renew'],
    ['Alma::User.send_loan_renewal_request(args)', 'POST users/{user_id}/loans/{loan_id}?op=renew'],
    ['Alma::User.send_multiple_loan_renewal_requests(args)', 'POST users/{user_id}/loans/{loan_id}?op=renew'],
    ['user.renew_loan(id) # Alma::Loan', 'POST users/{user_id}/loans/{loan_id}?op=renew'],
    ['user.renew_multiple_loans(ids) # Alma::Loan', 'POST users/{user_id}/loans/{loan_id}?op=renew'],
    ['user.renew_all_loans # Alma::Loan', 'POST users/{user_id}/loans/{loan_id}?op=renew'],
    ['Alma::User.cancel_request(args)', 'DELETE users/{user_id}/requests/{request_id}'],
    ['Alma::Loan.where_user(u)', 'GET users/{user_id}/loans'],
    ['Alma::Fine.where_user(u)', 'GET users/{user_id}/fees'],
    ['Alma::UserRequest.where_user(u)', 'GET users/{user_id}/requests'],
    ['Alma::RSRequest.find(u)', 'GET users/{user_id}/resource-sharing-requests/{request_id}'],
    ['Alma::Bib.find(ids)', 'GET bibs'],
    ['Alma::Bib.get_availability(ids)', 'GET bibs'],
    ['Alma::BibHolding.find(mms_id: m)', `GET ${BIB}/holdings`],
    ['Alma::BibHolding.all(mms_id: m)', `GET ${BIB}/holdings`],
    ['Alma::BibItem.find(m)', `GET ${HOLDING}/items`],
    ['Alma::BibItem.find_by_barcode(b)', `GET ${HOLDING}/items`],
    ['Alma::BibItem.scan(mms_id: m)', `POST ${ITEM}?op=scan`],
    ['Alma::RequestOptions.get(m)', `GET ${BIB}/request-options`],
    ['Alma::ItemRequestOptions.get(m)', `GET ${ITEM}/request-options`],
    ['Alma::BibRequest.submit(o)', `POST ${BIB}/requests`],
    ['Alma::ItemRequest.submit(o)', `POST ${ITEM}/requests`],
    ['class Hold < Alma::ItemRequest', `POST ${ITEM}/requests`],
    ['class Hold <Alma::ItemRequest', `POST ${ITEM}/requests`],
    ['Alma::Library.all', 'GET conf/libraries'],
    ['Alma::Library.find(c)', 'GET conf/libraries'],
    ['Alma::Location.all(library_code: c)', 'GET conf/libraries'],
    ['Alma::Location.find(library_code: c)', 'GET conf/libraries'],
    ['Alma::Course.all_courses', 'GET courses'],
    ['Alma::Course.find(c)', 'GET courses'],
    ['Alma::Electronic.get(collection_id: c)', 'GET electronic/e-collections'],
    ['Alma::Electronic.get_ids', 'GET electronic/e-collections'],
  ])('calls by %s', (code, call) => expect(calls(code)).toEqual([call]));

  it.each([
    ['its settings', 'Alma.configure { |c| c.apikey = key }'],
    ['what it has read', 'Alma::Loan.new(x).title'],
    ['a loan of another library', 'user.renew_loan(id)'],
    ['a class that is named alike', 'MyAlma::User.find(1)'],
    ['a method that is named alike', 'Alma::User.finder'],
    ['a request that somebody asks about', 'x > Alma::ItemRequest'],
    ['nothing', ''],
  ])('calls nothing by %s', (_, code) => expect(calls(code)).toEqual([]));
});

describe('the Ruby gem “alma_rest_client”', () => {
  it('reads a report', () => {
    expect(calls('client = AlmaRestClient.client\nclient.get_report(path: p)')).toEqual([
      'GET analytics/reports',
    ]);
  });

  it('is not taken for another that reads reports, or does something else', () => {
    expect(calls('client.get_report(path: p)')).toEqual([]);
    expect(calls('AlmaRestClient.client.get_reporter(p)')).toEqual([]);
  });
});

describe('objects of grima', () => {
  const php = (code: string) => `<?php require_once("../grima-lib.php");\n${code}`;

  it.each([
    ['Bib', BIB],
    ['Holding', HOLDING],
    ['Item', ITEM],
    [
      'ElectronicPortfolio',
      'electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios/{portfolio_id}',
    ],
    ['ElectronicCollection', 'electronic/e-collections/{collection_id}'],
    ['Library', 'conf/libraries/{libraryCode}'],
    ['Location', 'conf/libraries/{libraryCode}/locations/{locationCode}'],
    ['Set', 'conf/sets/{set_id}'],
    ['AnalyticsReport', 'analytics/reports'],
  ])('load themselves: %s', (name, path) =>
    expect(calls(php(`$it = new ${name}();\n$it->loadFromAlma($id);`))).toEqual([`GET ${path}`]),
  );

  it.each([
    ['updateAlma', 'PUT'],
    ['addToAlma', 'POST'],
    ['addToAlmaBib', 'POST'],
    ['addToAlmaHolding', 'POST'],
    ['deleteFromAlma', 'DELETE'],
  ])('send themselves by %s', (name, method) =>
    expect(calls(php(`$it = new Holding();\n$it->${name}($id);`))).toEqual([
      `GET ${HOLDING}`,
      `${method} ${HOLDING}`,
    ]),
  );

  it('are known by the class of a task too', () =>
    expect(
      calls('class Hide extends GrimaTask { function f() { $bib=new Bib; $bib->updateAlma(); } }'),
    ).toEqual([`GET ${BIB}`, `PUT ${BIB}`]));

  it('of two kinds with one name send both', () =>
    expect(calls(php('$x=new  Bib();\n$x  =  new Item();\n$x->updateAlma();'))).toEqual([
      `GET ${BIB}`,
      `GET ${ITEM}`,
      `PUT ${BIB}`,
      `PUT ${ITEM}`,
    ]));

  it.each([
    ['a class of another', php('$it = new User();\n$it->updateAlma();')],
    [
      'a class that is called like what every object has',
      php('$it = new constructor();\n$it->updateAlma();'),
    ],
    ['an object that was never made', php('$it->updateAlma();')],
    ['an application without it', '$it = new Bib();\n$it->updateAlma();'],
  ])('do nothing for %s', (_, code) => expect(calls(code)).toEqual([]));

  it('do not change by another method, or by one that is only named alike', () =>
    expect(calls(php('$it = new Bib();\n$it->updateAlmaLater();\n$it.updateAlma();'))).toEqual([
      `GET ${BIB}`,
    ]));
});

describe('objects of almapiwrapper', () => {
  const python = (code: string) => `from almapiwrapper.inventory import *\n${code}`;

  it.each([
    ['User', 'users/{user_id}'],
    ['NewUser', 'users'],
    ['Fee', 'users/{user_id}/fees/{fee_id}'],
    ['Loan', 'users/{user_id}/loans/{loan_id}'],
    ['Request', 'users/{user_id}/requests/{request_id}'],
    ['IzBib', BIB],
    ['NzBib', BIB],
    ['Holding', HOLDING],
    ['Item', ITEM],
    ['Collection', 'bibs/collections/{pid}'],
    ['RecSet', 'conf/sets/{set_id}'],
    ['ItemizedSet', 'conf/sets/{set_id}'],
    ['LogicalSet', 'conf/sets/{set_id}'],
    ['NewItemizedSet', 'conf/sets'],
    ['NewLogicalSet', 'conf/sets'],
    ['Job', 'conf/jobs/{job_id}'],
    ['Reminder', 'conf/reminders/{reminder_id}'],
    ['Library', 'conf/libraries/{libraryCode}'],
    ['Location', 'conf/libraries/{libraryCode}/locations/{locationCode}'],
    ['OpenHours', 'conf/open-hours'],
    ['POLine', 'acq/po-lines/{po_line_id}'],
    ['Invoice', 'acq/invoices/{invoice_id}'],
    ['Vendor', 'acq/vendors/{vendorCode}'],
    ['AnalyticsReport', 'analytics/reports'],
  ])('load themselves: %s', (name, path) =>
    expect(calls(python(`it = ${name}("1", zone="X")\nprint(it.data)`))).toEqual([`GET ${path}`]),
  );

  it.each([
    ['update', 'PUT'],
    ['create', 'POST'],
    ['delete', 'DELETE'],
    ['scan_in', 'POST'],
    ['run', 'POST'],
    ['add_members', 'POST'],
    ['pay', 'POST'],
    ['cancel', 'DELETE'],
  ])('send themselves by %s, with a name or without one', (name, method) => {
    const both = [`GET ${ITEM}`, `${method} ${ITEM}`];
    expect(calls(python(`it=Item(barcode=b)\nit.${name}(1)`))).toEqual(both);
    expect(calls(python(`it  =  Item(barcode=b)\nit.${name}(1)`))).toEqual(both);
    expect(calls(python(`Item(barcode=b).${name}(1)`))).toEqual(both);
  });

  it.each([
    ['a class of another', python('it = Items(b)\nit.update()')],
    ['a class whose name goes on', python('it = MyItem(b)\nit.update()')],
    ['a function', python('it = item(b)\nit.update()')],
    ['an application without it', 'it = Item(b)\nit.update()'],
    ['another package that is named alike', 'import myalmapiwrapper\nit = Item(b)'],
  ])('do nothing for %s', (_, code) => expect(calls(code)).toEqual([]));

  it('do not change by another method, or in another line', () => {
    expect(calls(python('it = Item(b)\nit.update_later()\nit.save()\nitsupdate()'))).toEqual([`GET ${ITEM}`]);
    expect(calls(python('Item(b).save()'))).toEqual([`GET ${ITEM}`]);
    expect(calls(python('Item(b).update'))).toEqual([`GET ${ITEM}`]);
    expect(calls(python('Item(b)\n).update()'))).toEqual([`GET ${ITEM}`]);
    expect(calls(python('Item(b).constructor()'))).toEqual([`GET ${ITEM}`]);
  });
});

describe('almapipy', () => {
  const python = (code: string) => `from almapipy import AlmaCnxn\nalma = AlmaCnxn(key)\n${code}`;

  it.each([
    ['bibs', 'bibs'],
    ['users', 'users'],
    ['acq', 'acq'],
    ['courses', 'courses'],
    ['conf', 'conf'],
    ['analytics', 'analytics'],
    ['electronic', 'electronic'],
    ['partners', 'partners'],
    ['task_lists', 'task-lists'],
  ])('reads in the area %s', (name, root) => {
    expect(calls(python(`alma.${name}.get(x)`))).toEqual([`GET ${root}`]);
    expect(calls(python(`alma.${name}.part.get_many(x)`))).toEqual([`GET ${root}`]);
  });

  it.each([
    ['get', 'GET'],
    ['post', 'POST'],
    ['create', 'POST'],
    ['put', 'PUT'],
    ['update', 'PUT'],
    ['delete', 'DELETE'],
    ['scan', 'POST'],
  ])('sends by %s', (verb, method) =>
    expect(calls(python(`alma.users.${verb}(x)`))).toEqual([`${method} users`]),
  );

  it('is known by its package or by its class', () => {
    expect(calls('import almapipy\nx.users.get(1)')).toEqual(['GET users']);
    expect(calls('x = AlmaCnxn(k)\nx.users.get(1)')).toEqual(['GET users']);
    expect(calls('import almapipyx\nx.users.get(1)')).toEqual([]);
    expect(calls('x = MyAlmaCnxn(k)\nx.users.get(1)')).toEqual([]);
    expect(calls('x.users.get(1)')).toEqual([]);
  });

  it('does nothing by what is no call of it', () => {
    expect(calls(python('alma.users.find(x)\nalma.vendors.get(x)\nalma.users.get\nusers.get(x)'))).toEqual(
      [],
    );
  });
});
