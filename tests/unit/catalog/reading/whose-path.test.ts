import { describe, expect, it } from 'vitest';
import {
  belongsToAlma,
  type Candidate,
  ofCloudApp,
  type Setting,
  settingOf,
} from '../../../../utils/catalog/reading/relative.ts';

describe('a text', () => {
  it.each([
    ['a sentence', 'The script asks Alma for loans.'],
    ['a sentence in capitals', 'ALMA LOANS'],
    ['a package', "require('alma')"],
    ['a name with an underscore', 'alma_api = "x"'],
    ['a name in one word', 'almaapi = "x"'],
    ['a name of two words', 'almaClient.get(x)'],
    ['a name that ends in it', 'getAlma(x)'],
    ['a name in which it stands after another word', 'mapAlma(x)'],
    ['a name that ends in it, after an underscore', 'def ask_alma(x)'],
    ['a name in which another word follows', 'class AlmaLoans'],
    ['a constant', 'MY_ALMA_HOST=x'],
    ['a number behind it', 'alma2 = x'],
    ['a package of Python', 'import almapipy'],
    ['the maker', 'An Ex Libris product'],
    ['the maker, in one word', 'exlibris'],
    ['the maker, in capitals', 'EXLIBRIS'],
    ['the maker, in capitals and two words', 'EX LIBRIS'],
    ['the maker in a name', 'class ExLibrisClient'],
  ])('names Alma by %s', (_, text) => expect(settingOf(text, false).named).toBe(true));

  it.each([
    ['nothing', ''],
    ['another product', 'import { Koha } from "koha";'],
    ['a word that holds it', 'const salmand = 1;'],
    ['an almanac', 'An almanac of the year'],
    ['a town', 'Biblioteca de Palma'],
    ['another town', 'Almaty'],
  ])('does not name Alma by %s', (_, text) =>
    expect(settingOf(text, false)).toMatchObject({
      named: false,
      coded: false,
      base: false,
      cloudApp: false,
    }),
  );

  it('that holds the address of the gateway has a base, and needs no name', () =>
    expect(settingOf('', true)).toMatchObject({ named: true, coded: true, base: true, cloudApp: false }));

  it.each([
    ['almaApi = x'],
    ['AlmaAPI = x'],
    ['alma_api = x'],
    ['alma_ws = x'],
    ['almaWS = x'],
    ['alma_client = x'],
    ['almaclient = x'],
    ['almaClient = x'],
    ['alma_rest = x'],
    ['almaRest = x'],
    ['alma_url = x'],
    ['almaUrl = x'],
    ['alma_key = x'],
    ['almaKey = x'],
    ['alma_base = x'],
    ['almaBase = x'],
    ['alma_host = x'],
    ['almaHost = x'],
    ['alma_conf = x'],
    ['almaConfig = x'],
    ['alma_service = x'],
    ['almaService = x'],
    ['getAlma()'],
    ['ask_Alma()'],
    ['class AlmaUsers'],
    ['Alma::User'],
    ['Alma_Users'],
    ['ALMA_HOST=x'],
    ['package org.example.alma;'],
    ['namespace Example\\Alma;'],
    ['module Alma'],
    ["import users from '../alma';"],
    ['from lib.alma import users'],
    ['use Example\\Alma;'],
    ["require 'lib/alma'"],
    ["  import users from '../alma';"],
    ["\timport users from '../alma';"],
    ["'use strict';\nimport users from '../alma';"],
    ['-- Alma\nhost = api.hosted.exlibrisgroup.com'],
    ['# Alma\nheaders = {"Authorization": "apikey " + key}'],
  ])('names it as code does: %j', (text) => expect(settingOf(text, false).coded).toBe(true));

  it.each([
    ['A script for Alma.'],
    ['ALMA loans'],
    ['We import loans from Alma.'],
    ["import users from './users'; // for Almada"],
    ['Alma needs myapikey'],
    ['// the portal of Alma'],
  ])('names it only in words: %j', (text) =>
    expect(settingOf(text, false)).toMatchObject({ named: true, coded: false }),
  );

  it('knows the names that it gives other addresses', () => {
    const { otherHosts } = settingOf('crm = "https://crm.example.org"', false);
    expect([...otherHosts()]).toEqual(['crm']);
    expect(otherHosts()).toBe(otherHosts());
  });
});

describe('a Cloud App', () => {
  it.each([
    ["import { x } from '@exlibris/exl-cloudapp-angular-lib';"],
    ['"dependencies": { "@exlibris/exl-cloud-app-lib": "1" }'],
    ['constructor(private rest: CloudAppRestService) {}'],
    ['constructor(private events: CloudAppEventsService) {}'],
    ['constructor(private config: CloudAppConfigService) {}'],
    ['constructor(private settings: CloudAppSettingsService) {}'],
    ['constructor(private store: CloudAppStoreService) {}'],
    ['const { cloudappRest } = this;'],
  ])('is known by what it uses: %s', (text) =>
    expect(settingOf(text, false)).toMatchObject({ named: true, coded: true, base: false, cloudApp: true }),
  );

  it.each([
    ['a header', 'apikey abc'],
    ['the gateway', 'https://api-eu.hosted.exlibrisgroup.com'],
    ['a constant', 'ALMA_KEY'],
    ['a longer constant', 'ALMA_API_KEY'],
    ['a constant in two words', 'ALMA_APIKEY'],
    ['a constant in one word', 'ALMAKEY'],
    ['a constant in one long word', 'ALMAAPIKEY'],
  ])('is not all that a text holds where it shows a key: %s', (_, sign) =>
    expect(settingOf(`CloudAppRestService\n${sign}`, false).cloudApp).toBe(false),
  );

  const off = settingOf('', false);
  const on = settingOf('CloudAppRestService', false);

  it('makes its calls by a service of its own', () => {
    expect(ofCloudApp(off, ['this.restService.call'])).toBe(true);
    expect(ofCloudApp(off, ['rest.call'])).toBe(true);
    expect(ofCloudApp(off, ['pipe', 'this.rest.call'])).toBe(true);
  });

  it('makes every call that its text shows', () => expect(ofCloudApp(on, ['axios.get'])).toBe(true));

  it.each(['axios.get', 'rest.callback', 'rest.api.call', 'forest.call', 'client.call'])(
    'does not make a call by %s',
    (callee) => expect(ofCloudApp(off, [callee])).toBe(false),
  );
});

describe('a path without a family', () => {
  const ALMA: Setting = {
    named: true,
    coded: true,
    base: false,
    otherHosts: () => new Set(['crm']),
    cloudApp: false,
  };
  const belongs = (path: string, candidate: Partial<Candidate>, setting: Partial<Setting> = {}) =>
    belongsToAlma(
      { base: '', callees: [], code: true, methodShown: false, segments: path.split('/'), ...candidate },
      { ...ALMA, ...setting },
    );

  it('is not Alma’s where nothing names Alma', () => {
    const given = { base: 'alma_url', callees: ['client.get'] };
    expect(belongs('bibs/99', given, { named: false })).toBe(false);
    expect(belongs('bibs/99', given)).toBe(true);
  });

  it.each([
    ['another host', 'https://crm.example.org/api'],
    ['another host without encryption', 'http://crm.example.org/api'],
    ['a host named after Alma', 'https://alma-proxy.example.org'],
    ['another product', 'FOLIO_URL'],
    ['the application itself', 'own_api_url'],
    ['the application itself, in one word', 'ownApi'],
    ['the site', 'site_url'],
    ['the site, in one word', 'siteUrl'],
    ['the application', 'app_url'],
    ['the application, in one word', 'appUrl'],
    ['this machine', 'local_host'],
    ['this machine, in one word', 'localhost'],
  ])('is not Alma’s behind %s', (_, base) => expect(belongs('bibs/99', { base })).toBe(false));

  it.each([
    ['the gateway', 'https://api-na.hosted.exlibrisgroup.com'],
    ['a host that is filled in', 'https://{host}'],
    ['another host that is filled in', 'https://${host}'],
    ['a name of Alma’s beside another product’s', 'koha.almaUrl'],
    ['a name of the maker’s beside another product’s', 'koha.exl'],
  ])('is Alma’s behind %s', (_, base) => expect(belongs('bibs/99', { base })).toBe(true));

  it('is not another product’s because its name begins like the maker’s', () =>
    expect(belongs('bibs/99', { base: 'okapi.exlUnion' })).toBe(false));

  it('is judged by each function around it for itself', () => {
    expect(belongs('users/99', { callees: ['exl', 'handle'] })).toBe(true);
    expect(belongs('users/99', { callees: ['koha.get'] })).toBe(false);
    expect(belongs('users/99', { base: 'host', callees: ['okapi.get'] })).toBe(false);
  });

  it.each([
    ['begins with a word of Alma’s', 'users', true],
    ['begins with a word of Alma’s that is no call', 'conf', true],
    ['begins with another word', 'orders/99', false],
    ['begins with nothing', '', false],
    ['has an id', 'users/99', true],
    ['has an id that is filled in', 'users/{id}', true],
    ['has a word where an id belongs', 'users/login', false],
    ['has a word where an id belongs, and one of Alma’s behind it', 'users/smith/loans', true],
    ['has two words of Alma’s, whatever follows', 'conf/code-tables/ItemPolicy', true],
    ['has a word where its second id belongs', 'courses/1/reading-lists/new', true],
    ['has something new below an id', 'bibs/{id}/new-thing', true],
    ['has something new that is filled in', 'users/99/{what}', true],
    ['has something new, and nothing filled in', 'users/login/form', false],
    ['has something new below a word', 'users/login/{id}', false],
    ['has an id, and something new without any', 'users/99/profile', false],
  ])('that %s, behind a base', (_, path, isAlmas) =>
    expect(belongs(path, { base: 'alma_url' })).toBe(isAlmas),
  );

  describe('that hardly anybody else has', () => {
    it.each(['bibs/99', 'acq', 'conf', 'task-lists', 'electronic', 'acq/vendors'])(
      'is Alma’s whatever it is given to: %s',
      (path) => {
        expect(belongs(path, { callees: ['lookUp'] })).toBe(true);
        expect(belongs(path, { callees: [] })).toBe(true);
        expect(belongs(path, { code: false })).toBe(true);
      },
    );

    it('is the application’s own where a page fetches it, unless there is a base', () => {
      expect(belongs('bibs/99', { callees: ['fetch'] })).toBe(false);
      expect(belongs('bibs/99', { callees: ['fetch'], base: ' ' })).toBe(false);
      expect(belongs('bibs/99', { callees: ['fetch'], base: 'host' })).toBe(true);
      expect(belongs('bibs/99', { callees: ['fetch'] }, { base: true })).toBe(true);
      expect(belongs('bibs/99', { callees: ['$.getJSON'] })).toBe(false);
      expect(belongs('bibs/99', { callees: ['fetchAll'] })).toBe(true);
      expect(belongs('bibs/99', { callees: ['prefetch'] })).toBe(true);
    });

    it.each([
      ['users/{id}/purchase-requests', true],
      ['users/{id}/loans', false],
      ['users/{id}/fees', false],
      ['courses/{id}/reading-lists', true],
      ['courses', false],
      ['courses/{id}/what-is-new', false],
      ['courses/{id}', false],
      ['partners/{id}/lending-requests', true],
    ])('is told by a long word after the first: %s', (path, isAlmas) =>
      expect(belongs(path, { callees: ['lookUp'] })).toBe(isAlmas),
    );
  });

  describe('that many applications have', () => {
    it('is Alma’s in words where there is a base, and a method', () => {
      const inWords = { code: false, methodShown: true };
      expect(belongs('users/{id}', inWords, { base: true })).toBe(true);
      expect(belongs('users/{id}', inWords)).toBe(false);
      expect(belongs('users/{id}', { code: false }, { base: true })).toBe(false);
    });

    it('is not Alma’s where only a sentence names Alma', () => {
      expect(belongs('users/{id}', { callees: ['client.get'] }, { coded: false })).toBe(false);
      expect(belongs('users/{id}', { callees: ['client.get'] })).toBe(true);
    });

    it.each([
      'uri',
      'url',
      'baseAddress',
      'endpoint',
      'server',
      'prefix',
      'domain',
      'gateway',
      'region',
      'x.path',
      'v1',
      '"/x/v1"',
    ])('is Alma’s behind %s', (base) => expect(belongs('users/{id}', { base })).toBe(true));

    it('is not Alma’s behind a name that says nothing, unless the text has a base', () => {
      expect(belongs('users/{id}', { base: 'thing' })).toBe(false);
      expect(belongs('users/{id}', { base: 'curve' })).toBe(false);
      expect(belongs('users/{id}', { base: 'dev12' })).toBe(false);
      expect(belongs('users/{id}', { base: 'thing' }, { base: true })).toBe(true);
    });

    it('is not Alma’s behind, or in, what the text gives another address', () => {
      expect(belongs('users/{id}', { base: 'crm.url' })).toBe(false);
      expect(belongs('users/{id}', { callees: ['crm.request'] })).toBe(false);
      expect(belongs('users/{id}', { base: ' ', callees: ['crm.request'] })).toBe(false);
      expect(belongs('users/{id}', { base: 'url', callees: ['crm.request'] })).toBe(true);
    });

    it('is judged by its base where there is one, however it is sent', () =>
      expect(belongs('users/{id}', { base: 'base_url', callees: ['fetch'] })).toBe(true));

    it.each([
      '$this->get',
      '$this->lookup',
      'this.users',
      'this->lookup',
      'self.lookup',
      'client.users',
      'Client.users',
      'client',
      '@client.users',
      'http_client.users',
      'request',
      'send_request',
      'callRemote',
      'api.users',
      'request.open_all',
      'stream.request',
    ])('is Alma’s where a client’s call is around it: %s', (callee) =>
      expect(belongs('users/{id}', { callees: [callee] })).toBe(true),
    );

    it.each([
      'fetch',
      'api.fetch',
      'this.load',
      'client.open',
      '$.ajax',
      'location.assign',
      'location.replace',
      'router.push',
      'navigator.sendBeacon',
      'lookUp',
      'clients.users',
      'clientele.users',
      'thisOne',
    ])('is not Alma’s where it is given to %s', (callee) =>
      expect(belongs('users/{id}', { callees: [callee] })).toBe(false),
    );

    it('is not Alma’s where nothing takes it', () => {
      expect(belongs('users/{id}', {})).toBe(false);
      expect(belongs('users/{id}', {}, { base: true })).toBe(false);
    });

    it.each([
      'printf',
      'sprintf',
      'fmt.Sprintf',
      'String.format',
      'quote',
      'quote_plus',
      'url.escape',
      'encode',
      'encodeURIComponent',
      'str',
      'trim',
      'trimEnd',
    ])('is given on by %s, which only writes', (writer) => {
      expect(belongs('users/{id}', { callees: [writer, 'client.get'] })).toBe(true);
      expect(belongs('users/{id}', { callees: [writer, 'lookUp'] })).toBe(false);
      expect(belongs('users/{id}', { callees: [writer, 'crm.request'] })).toBe(false);
    });

    it.each([
      'axios.get',
      'http.post',
      'sender.put',
      'x.delete',
      'x.do',
      'x.execute',
      'invoke',
      'retrieve',
      'x.query',
      'conn.x',
      'rest.x',
      'send',
      'loadUser',
      '$this.x',
    ])('is Alma’s in a text with a base where something is called with it: %s', (callee) => {
      expect(belongs('users/{id}', { callees: [callee] }, { base: true })).toBe(true);
      expect(belongs('users/{id}', { callees: ['lookUp', callee] }, { base: true })).toBe(true);
    });

    it.each(['lookUp', 'Link.to', 'document', 'thisOne', 'x.this.y', 'myself.x', 'x.$thistle'])(
      'is not Alma’s in a text with a base where nothing is called: %s',
      (callee) => expect(belongs('users/{id}', { callees: ['lookUp', callee] }, { base: true })).toBe(false),
    );
  });
});
