import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCloseTo, searchPresets } from '../../../utils/catalog/preset-search';
import { presets } from '../../../utils/catalog/presets';

const ids = (query: string) => searchPresets(query, presets).map(({ id }) => id);

describe('searching presets', () => {
  it('shows all by name while nothing is typed', () => {
    expect(ids('  ')).toHaveLength(presets.length);
  });

  it('puts the integration whose whole name was typed first, for every one of them', () => {
    for (const preset of presets) expect(ids(preset.name)[0], preset.name).toBe(preset.id);
  });

  it('finds every integration by its developer', () => {
    for (const preset of presets) expect(ids(preset.developer), preset.developer).toContain(preset.id);
  });

  it.each([
    ['ILLiad', 'illiad-alma-barcode-lookup'],
    ['fines', 'touchnet-connector'],
    ['spine label', 'spineomatic'],
    ['login', 'ezproxy-authenticator'],
    ['payments', 'touchnet-connector'],
    ['interlibrary loan', 'umn-illiad-hold-request'],
    ['ILL', 'oclc-tipasa'],
    ['holds', 'libcamila-request-form'],
    ['self checkout', 'miami-self-checkout'],
    ['selfcheck', 'marriott-self-checkout'],
    ['Atlas', 'atlas-alma-blacklight'],
    ['inventory', 'brandeis-inventory'],
    ['ordering', 'gobi-api'],
    ['sign in', 'almez'],
    ['reading lists', 'leeds-citation-enhancement'],
    ['SIP2', 'sip2-selfcheck'],
    ['rfid', 'bookwaves'],
    ['AI', 'acqmcp'],
    ['archives', 'aspace-alma-integrations'],
    ['reports', 'exl-tableau-wdc'],
    ['printer', 'alma-print-daemon'],
  ])('finds by what it does: %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  it.each([
    ['vufnd', 'vufind-alma'],
    ['VUFIND', 'vufind-alma'],
    ['Vüfind', 'vufind-alma'],
    ['touhcnet', 'touchnet-connector'],
    ['spineo', 'spineomatic'],
    ['daemon print', 'alma-print-daemon'],
    ['ezproxi', 'ezproxy-authenticator'],
    ['interlib', 'oclc-tipasa'],
  ])('forgives case, diacritics, order, a slip and an unfinished word: %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  it('puts what is closest first', () => {
    expect(ids('vufind')[0]).toBe('vufind-alma');
    expect(ids('touchnet fines')[0]).toBe('touchnet-connector');
    expect(ids('ezproxy')[0]).toMatch(/ezproxy/);
    expect(ids('spine label').slice(0, 2).sort()).toEqual(['acadia-spine-labels', 'spineomatic']);
  });

  it('finds nothing for words that mean nothing here', () => {
    expect(ids('zzzzqq')).toEqual([]);
  });

  it('never throws and never finds one twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (query) => {
        const found = ids(query);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('does not mind the order of the words', () => {
    const word = fc.constantFrom('illiad', 'hold', 'fines', 'spine', 'label', 'umn', 'login', 'zebra');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 2 }), (typed) => {
        // A space at the end: the last word is not one that is still being typed.
        const found = (order: string[]) => new Set(ids(`${order.join(' ')} `));
        expect(found(typed)).toEqual(found([...typed].reverse()));
      }),
    );
  });
});

describe('closeness of words', () => {
  it('counts an insertion, a deletion, a replacement and a swap as one slip each', () => {
    for (const slip of ['touchnets', 'touchne', 'touchnat', 'touhcnet'])
      expect(isCloseTo(slip, 'touchnet', 1), slip).toBe(true);
    expect(isCloseTo('toucnat', 'touchnet', 1)).toBe(false);
  });
});
