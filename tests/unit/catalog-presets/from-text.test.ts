import { describe, expect, it } from 'vitest';
import { fromText } from '../../../utils/catalog/from-text';
import { profileSchema } from '../../../utils/profiles/schema';

describe('A profile from what an application shows', () => {
  it('has the least areas, with the calls that weigh most as reason', () => {
    const { proposals } = fromText(
      'GET /almaws/v1/users/1\nPUT /almaws/v1/users/1\nGET /almaws/v1/users/1/loans',
    );
    expect(proposals).toHaveLength(1);
    expect(proposals[0]?.profile.scopes).toEqual([
      {
        area: 'Users',
        permission: 'read/write',
        reason: expect.stringMatching(/^PUT \/almaws\/v1\/users\/\{user_id\}, GET .* and 1 more$/),
      },
    ]);
  });

  it('drops nothing that was seen: it is in the notes', () => {
    const [proposal] = fromText(
      'GET /almaws/v1/bibs/1\n\nGET /almaws/v1/unheard/of\n\n/view/sru/INST',
    ).proposals;
    expect(proposal?.profile.notes).toMatch(/In no known area: GET \/almaws\/v1\/unheard/);
    expect(proposal?.profile.notes).toContain('Needs no key: /view/sru/INST');
  });

  it('is one for each product', () => {
    const { proposals } = fromText('GET /almaws/v1/bibs/1\nGET /primo/v1/search?q=x');
    expect(proposals.map(({ key }) => key)).toEqual(['Alma', 'Primo']);
  });

  it('is none where no call was found', () => {
    expect(fromText('Dear colleague')).toEqual({ scopes: [], unknown: [], noKey: [], proposals: [] });
  });

  it('fits into a profile, however much was shown', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `GET /almaws/v1/unheard${i}/${'x'.repeat(200)}`).join(
      '\n',
    );
    const { proposals } = fromText(`PUT /almaws/v1/bibs/1\n${many}`);
    for (const { profile } of proposals)
      expect(profileSchema.safeParse({ ...profile, name: 'x' }).error?.issues).toBeUndefined();
    expect(proposals).not.toHaveLength(0);
  });
});
