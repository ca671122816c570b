import { describe, expect, it } from 'vitest';
import { glossary } from '../../../utils/catalog/glossary';
import { presetsOf } from '../../../utils/catalog/preset-rows';
import { presetProblems } from '../../../utils/catalog/preset-schema';
import { presets } from '../../../utils/catalog/presets';
import {
  compareWithDocumentation,
  differences,
  profileFromPreset,
  profilesFromPreset,
} from '../../../utils/catalog/proposals';
import { profileSchema } from '../../../utils/profiles/schema';

const preset = (id: string) => {
  const found = presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No preset "${id}"`);
  return found;
};
const scopesOf = (id: string, answer?: number) =>
  profilesFromPreset(preset(id), answer).map(({ profile }) =>
    profile.scopes.map(({ area, permission }) => `${area} ${permission}`),
  );

describe('the preset data', () => {
  it('has nothing missing or wrong in any row', () => {
    const problems = presets.flatMap((row) => presetProblems(row).map((problem) => `${row.id}: ${problem}`));
    expect(problems).toEqual([]);
  });

  it('has every integration under its own id, those that need no key too', () => {
    expect(presets.length).toBeGreaterThanOrEqual(64);
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    expect(presets.filter(({ instead }) => instead !== undefined).length).toBeGreaterThanOrEqual(11);
  });

  it('says what is missing from a bad row, field by field', () => {
    const good = preset('spineomatic');
    const { purpose: _, ...withoutPurpose } = good;
    expect(presetProblems(withoutPurpose).join()).toContain('purpose');
    expect(presetProblems({ ...good, pasteLocation: undefined }).join()).toContain('where the key is pasted');
    expect(presetProblems({ ...good, asks: [{ area: 'Requests', permission: 'read/write' }] })).toEqual([
      'asks.0.area: is not an area of the glossary',
    ]);
    expect(presetProblems({ ...good, asks: [], seen: undefined }).join()).toContain('nothing to propose');
    expect(presetProblems({ ...good, colour: 'red' }).join()).toContain('colour');
    expect(presetProblems({ ...good, seen: { where: 'x', calls: ['look at items'] } }).join()).toContain(
      'seen.calls.0',
    );
    expect(presetProblems({ ...preset('lean-library'), asks: [] }).join()).toContain('needs no key');
  });

  it('needs six fields of a row; the rest follows from them and says no more than they do', () => {
    const made = presetsOf('Labels', [
      {
        name: 'Shelf Labels 2',
        developer: 'Example University',
        purpose: 'Prints shelf labels.',
        source: 'https://github.com/example/shelf-labels',
        asks: ['Bibs read-only', 'Configuration'],
        pasteLocation: 'settings.ini',
      },
    ]);
    expect(made.flatMap(presetProblems)).toEqual([]);
    expect(made).toMatchObject([
      {
        id: 'shelf-labels-2',
        category: 'Labels',
        sure: 'medium',
        source: {
          title: 'example/shelf-labels on GitHub',
          says: 'Asks for Bibs read-only and Configuration.',
        },
        asks: [
          { area: 'Bibs', permission: 'read-only' },
          { area: 'Configuration', permission: null },
        ],
      },
    ]);
  });

  it('says what is missing from a row that leaves out what does not follow', () => {
    const row = {
      name: 'A',
      developer: 'B',
      purpose: 'C',
      source: 'https://example.org/',
      pasteLocation: 'D',
    };
    const problems = (more: object) =>
      presetsOf('Labels', [{ ...row, ...more }])
        .flatMap(presetProblems)
        .join();
    expect(problems({ asks: ['Bibs read/write'] })).toContain('source.title');
    expect(problems({ asks: ['Bibs write'] })).toContain('asks.0.area: is not an area of the glossary');
    expect(problems({ asks: ['constructor'] })).toContain('asks.0.area: is not an area of the glossary');
    expect(problems({})).toContain('missing: what its documentation asks for');
    expect(problems({ asks: ['Bibs read-only'], source: { url: 'x', title: 'y' } })).toContain('source.url');
  });

  it('proposes at least one area with a reason and a source wherever a key is needed', () => {
    for (const row of presets.filter(({ instead }) => instead === undefined)) {
      const proposals = profilesFromPreset(row);
      expect(proposals, row.id).not.toHaveLength(0);
      for (const { profile } of proposals) {
        expect(profile.scopes.length, row.id).toBeGreaterThan(0);
        expect(profile.sources[0]?.url, row.id).toMatch(/^https:/);
        expect(profile.pasteLocation, row.id).not.toBe('');
        expect(profileSchema.safeParse(profile).error?.issues, row.id).toBeUndefined();
        for (const scope of profile.scopes) {
          expect(glossary, row.id).toHaveProperty([scope.area]);
          expect(scope.reason, `${row.id} ${scope.area}`).not.toBe('');
        }
      }
    }
  });

  it('never puts an area of Primo on one key with an area of Alma', () => {
    for (const row of presets)
      for (const { profile } of profilesFromPreset(row))
        expect(new Set(profile.scopes.map(({ area }) => area.startsWith('Primo'))).size, row.id).toBe(1);
  });

  it('has keys, where it lists several, for every area that any of its calls needs', () => {
    for (const row of presets.filter(({ keys }) => keys)) {
      const onKeys = row.keys?.flatMap(({ areas }) => areas) ?? [];
      const needed = profilesFromPreset({ ...row, keys: undefined }).flatMap(({ profile }) => profile.scopes);
      expect(onKeys, row.id).toEqual(expect.arrayContaining(needed.map(({ area }) => area)));
    }
  });
});

describe('a profile made from a preset', () => {
  it('has the least that the calls in public code need, with the calls as the reason', () => {
    const profile = profileFromPreset(preset('illiad-alma-barcode-lookup'));
    expect(profile?.scopes).toEqual([
      {
        area: 'Bibs',
        permission: 'read-only',
        reason: expect.stringMatching(/^GET \/almaws\/v1\/.*AlmaApi\.lua/),
      },
    ]);
  });

  it('has what the documentation asks for where no code was read, and says so', () => {
    const profile = profileFromPreset(preset('openrs-dcb'));
    expect(profile?.scopes.map(({ area, permission }) => `${area} ${permission}`)).toEqual([
      'Users read/write',
      'Bibs read/write',
      'Configuration read-only',
    ]);
    expect(profile?.scopes[0]?.reason).toContain('documentation asks for Users read/write');
  });

  it('starts with read-only where the documentation names an area and no permission', () => {
    const profile = profileFromPreset(preset('oregon-cost-per-use'));
    expect(profile?.scopes).toMatchObject([{ area: 'Analytics', permission: 'read-only' }]);
    expect(profile?.notes).toContain('names no permission for Analytics');
  });

  it('leaves out an area that the documentation asks for and no call needs, and says so', () => {
    expect(scopesOf('york-our-alma')).toEqual([['Electronic read/write']]);
    expect(profileFromPreset(preset('york-our-alma'))?.notes).toContain(
      'asks for more than its calls need: Configuration read-only',
    );
  });

  it('keeps a password check at read-only although its documentation asks for read/write', () => {
    expect(scopesOf('ezproxy-authenticator')).toEqual([['Users read-only']]);
    expect(differences(preset('ezproxy-authenticator'))).toEqual([
      'Its documentation asks for more than its calls need: Users read/write.',
    ]);
  });

  it('adds what the documentation leaves out and says so', () => {
    expect(scopesOf('princeton-bibdata')).toEqual([['Bibs read-only', 'Users read-only']]);
    expect(differences(preset('princeton-bibdata'))).toEqual([
      'Its documentation leaves out what its calls need: Users read-only.',
    ]);
  });

  it('puts Primo Search on a key of its own', () => {
    expect(scopesOf('umn-illiad-elending')).toEqual([
      ['Acquisitions read-only', 'Bibs read-only', 'Electronic read-only'],
      ['Primo Search read-only'],
    ]);
    expect(profileFromPreset(preset('umn-illiad-elending'))?.notes).toContain('contradicts itself');
  });

  it('makes a profile for each key where the application has a setting for each', () => {
    expect(scopesOf('ids-alma-borrowing-request-sender')).toEqual([['Users read/write'], ['Bibs read-only']]);
  });

  it('is not made where no key is needed', () => {
    expect(profileFromPreset(preset('sip2-selfcheck'))).toBeNull();
    expect(preset('sip2-selfcheck').instead).toContain('self-check integration profile');
  });

  it('follows the answer where a build or a mode changes the need', () => {
    expect(scopesOf('illiad-alma-barcode-lookup', 0)).toEqual([['Bibs read-only']]);
    expect(scopesOf('illiad-alma-barcode-lookup', 1)).toEqual([['Bibs read/write']]);
    expect(scopesOf('wheaton-alma-pam-tool', 0)).toEqual([['Electronic read-only']]);
    expect(scopesOf('wheaton-alma-pam-tool', 1)).toEqual([['Electronic read/write']]);
    expect(scopesOf('vufind-alma', 0)[0]).not.toContain('Courses read-only');
    expect(scopesOf('vufind-alma', 1)[0]).toContain('Courses read-only');
    expect(scopesOf('exl-tableau-wdc', 1)).toEqual([['Primo Analytics read-only']]);
    expect(scopesOf('umn-illiad-ncip-lending', 1)).toEqual([]);
    expect(profileFromPreset(preset('wheaton-alma-pam-tool'), 0)?.notes).toContain('Review only');
  });

  it('compares nothing where there is nothing to compare', () => {
    expect(compareWithDocumentation(preset('openrs-dcb'))).toBeNull();
    expect(differences(preset('spineomatic'))).toEqual([]);
  });
});
