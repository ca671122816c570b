import { describe, expect, it } from 'vitest';
import { fromText } from '../../../utils/catalog/from-text.ts';

const FIRST = 'Worked out from the calls in its documentation or code.';

const notes = (text: string) => fromText(text).proposals[0]?.profile.notes.split('\n');

/** Twenty-five words: `aa`, `bb` … */
const words = [...'abcdefghijklmnopqrstuvwxy'].map((letter) => letter.repeat(2));

describe('the notes of a profile from a text', () => {
  it('say where it comes from, and nothing else where all is plain', () =>
    expect(notes('GET /almaws/v1/bibs/1')).toEqual([FIRST]));

  it('name the calls whose method is assumed', () => {
    expect(notes('see /almaws/v1/bibs/1 and /almaws/v1/users/1')).toEqual([
      FIRST,
      'The method was not shown, so GET is assumed: GET /almaws/v1/bibs/{mms_id}, GET /almaws/v1/users/{user_id}.',
    ]);
  });

  it('name the calls in no known area, with their methods where they are shown', () => {
    expect(notes('GET /almaws/v1/bibs/1\nPUT /almaws/v1/orders\n\nsee /almaws/v1/things too')).toEqual([
      FIRST,
      'In no known area: PUT /almaws/v1/orders, (method not shown) /almaws/v1/things.',
    ]);
  });

  it('name what needs no key, and why', () => {
    expect(notes('GET /almaws/v1/bibs/1\n/view/NCIPServlet and SAML')).toEqual([
      FIRST,
      'Needs no key: /view/NCIPServlet. NCIP: set up as an integration profile in Alma. It takes no API key.',
      "Needs no key: SAML. SAML: sign-in through the institution's identity provider. It takes no API key.",
    ]);
  });

  it('name twenty of each, and no more', () => {
    const called = (write: (word: string) => string) => words.map(write).join('\n\n');
    const unknown = notes(`GET /almaws/v1/bibs/1\n\n${called((w) => `GET /almaws/v1/thing-${w}`)}`);
    expect(unknown?.[1]?.split(': ')[1]?.split(', ')).toHaveLength(20);
    const assumed = notes(called((w) => `see /almaws/v1/users/1/thing-${w}`));
    expect(assumed?.[1]?.split(': ')[1]?.split(', ')).toHaveLength(20);
    const noKey = notes(`GET /almaws/v1/bibs/1\n\n${called((w) => `/view/sru/${w}`)}`);
    expect(noKey).toHaveLength(21);
  });
});

describe('what a text shows', () => {
  it('says of each call whether its method is assumed', () =>
    expect(fromText('GET /almaws/v1/users\n\nsee /almaws/v1/users/1/loans').scopes).toEqual([
      {
        area: 'Users',
        permission: 'read-only',
        calls: [
          { text: 'GET /almaws/v1/users', assumed: false },
          { text: 'GET /almaws/v1/users/{user_id}/loans', assumed: true },
        ],
      },
    ]));

  it('has what leads to no scope beside it', () => {
    const { unknown, noKey } = fromText('see /almaws/v1/orders\nby SIP2');
    expect(unknown).toEqual(['(method not shown) /almaws/v1/orders']);
    expect(noKey.map(({ path }) => path)).toEqual(['SIP2']);
  });
});
