import { describe, expect, it } from 'vitest';
import { waysWithoutKey } from '../../../../utils/catalog/reading/no-key.ts';

const paths = (text: string) => waysWithoutKey(text).map(({ path }) => path);

describe('a way into Alma that takes no key', () => {
  it.each([
    ['SRU', 'GET https://alma.example.org/view/sru/01ABC_INST?version=1.2', ['/view/sru/01ABC_INST']],
    ['SRU, of some institution', 'base + "/view/sru/{inst}"', ['/view/sru/{institution}']],
    ['SRU, of one that code fills in', '`${base}/view/sru/${inst.code}`', ['/view/sru/{institution}']],
    ['SRU, of one that a route names', '/view/sru/:code', ['/view/sru/{institution}']],
    ['SRU, of one that a template names', '/view/sru/<code>', ['/view/sru/{institution}']],
    ['SRU, of one in double braces', '/view/sru/{{inst}}', ['/view/sru/{institution}']],
    ['SRU, of none', 'host + "/view/sru"', ['/view/sru']],
    ['OAI-PMH', '/view/oai/01ABC_INST/request?verb=ListRecords', ['/view/oai/01ABC_INST/request']],
    ['OAI-PMH, of one to be filled in', '/view/oai/{inst}/request', ['/view/oai/{inst}/request']],
    ['OAI-PMH, of one at the end', '/view/oai/$INST', ['/view/oai/{institution}']],
    ['NCIP', 'https://x/view/NCIPServlet', ['/view/NCIPServlet']],
    ['delivery', '/view/delivery/01ABC/123', ['/view/delivery']],
    ['the link resolver', '/view/uresolver/01ABC/openurl', ['/view/uresolver']],
    ['an action', '/view/action/uresolver.do', ['/view/action']],
    ['a viewer of books', '/view/BookReader/x', ['/view/BookReader']],
    ['a viewer', '/view/UniversalViewer/x', ['/view/UniversalViewer']],
    ['IIIF', '/view/iiif/presentation', ['/view/iiif']],
    ['IIIF, in capitals', '/view/IIIF/presentation', ['/view/IIIF']],
    ['the keys of signatures', '/auth/01ABC_INST/jwks.json', ['/auth/01ABC_INST/jwks.json']],
    ['a token for guests', '/primo_library/libweb/guestJwt', ['/primo_library/libweb/guestJwt']],
    [
      'a token for guests of Primo VE, which is both',
      '/primaws/rest/pub/guestJwt',
      ['/primaws/rest/pub/guestJwt'],
    ],
    ['the pages of Primo VE', '/primaws/rest/pub/pnxs?q=a', ['/primaws/rest/pub/pnxs']],
    ['its other pages', '/primaws/suprimo/x', ['/primaws/suprimo/x']],
    ['SIP2', 'by SIP2 only', ['SIP2']],
    ['NCIP, in words', 'by NCIP only', ['NCIP']],
    ['OAI-PMH, in words', 'by OAI-PMH', ['OAI-PMH']],
    ['OAI-PMH, in one word', 'by OAIPMH', ['OAI-PMH']],
    ['SAML', 'by SAML', ['SAML']],
    ['SAML2', 'by SAML2', ['SAML']],
    ['a Cloud App, by its library', '"@exlibris/exl-cloudapp-lib"', ['Cloud App']],
    ['a Cloud App, by its other library', 'npm i exl-cloud-app', ['Cloud App']],
    ['a Cloud App, in words', 'a Cloud App of ours', ['Cloud App']],
    ['Cloud Apps, in words', 'two Cloud Apps', ['Cloud App']],
    ['SRU, in words', 'by SRU', ['SRU']],
    ['a webhook', 'a webhook', ['Webhook']],
    ['webhooks', 'Webhooks of Alma', ['Webhook']],
  ])('is %s', (_, text, found) => expect(paths(text)).toEqual(found));

  it.each([
    ['a page that is called alike', '/review/sru/x'],
    ['a longer word', '/view/sruby'],
    ['a longer word of harvesting', '/view/oaitools'],
    ['a longer servlet', '/view/NCIPServletFilter'],
    ['another page', '/view/home'],
    ['a longer page', '/view/actions'],
    ['keys of no institution', '/auth/jwks.json'],
    ['another kind of keys', '/auth/x/jwks-json'],
    ['another token', '/primo_library/libweb/userJwt'],
    ['a longer token', '/primo_library/x/guestJwts'],
    ['another part of Primo VE', '/primaws/other/x'],
    ['part of a name', 'MYSIP2 SIP21 MYNCIP NCIPS OAI PMH MYOAI-PMH OAI-PMHX MYSAML SAML3 MYSRU SRUX'],
    ['a Cloud Application', 'a Cloud Application'],
    ['a Cloud Foundry', 'exl-cloudfoundry'],
    ['a part of a longer word', 'mywebhook webhooked'],
    ['nothing', ''],
  ])('is not %s', (_, text) => expect(paths(text)).toEqual([]));

  it('has no key of somebody’s in its path', () => {
    expect(paths('/view/sru/l7xx0123456789abcdef')).toEqual(['/view/sru/{institution}']);
    expect(paths('/view/oai/L8XXabcdef/request')).toEqual(['/view/oai/{institution}/request']);
    expect(paths('/view/sru/l9xxabc')).toEqual(['/view/sru/l9xxabc']);
  });

  it('is told once, however often it is shown, and always by the same words', () => {
    expect(paths('SRU SRU /view/sru /view/sru /view/sru/A')).toEqual(['/view/sru', '/view/sru/A', 'SRU']);
    expect(paths('SIP2')).toEqual(paths('SIP2'));
    expect(waysWithoutKey('/primaws/rest/pub/guestJwt')[0]?.why).toMatch(/^Guest token/);
  });

  it('is said of a Cloud App alike, however it is known', () =>
    expect(waysWithoutKey('our Cloud App')).toEqual(waysWithoutKey('exl-cloudapp')));

  it('is said with what it takes instead', () => {
    const all =
      '/view/sru /view/oai /view/NCIPServlet /view/delivery /auth/X/jwks.json /primo_library/guestJwt /primaws/rest/x SIP2 NCIP OAI-PMH SAML exl-cloudapp SRU webhook';
    const ways = waysWithoutKey(all);
    expect(Object.fromEntries(ways.map(({ path, why }) => [path, why.split(/[:.] /)[0]]))).toEqual({
      '/view/sru': 'SRU',
      '/view/oai': 'OAI-PMH',
      '/view/NCIPServlet': 'NCIP',
      '/view/delivery': 'A public address of Alma itself, not a REST call',
      '/auth/X/jwks.json': 'Public signing keys, open to everybody',
      '/primo_library/guestJwt': 'Guest token on the discovery host',
      '/primaws/rest/x': "Primo VE's own pages call this on the discovery host",
      SIP2: 'SIP2',
      NCIP: 'NCIP',
      'OAI-PMH': 'OAI-PMH',
      SAML: 'SAML',
      'Cloud App': 'Cloud App',
      SRU: 'SRU',
      Webhook: 'Webhooks',
    });
    for (const { path, why } of ways)
      if (path !== 'Webhook' && !path.startsWith('/auth')) expect(why).toMatch(/API key\.$/);
  });
});
