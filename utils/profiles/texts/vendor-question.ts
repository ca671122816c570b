import type { Scope } from '../../scopes/types';
import { type HandOverText, scopeLine, type TextProfile, withoutKey } from './text';

const listed = (scopes: Pick<Scope, 'area' | 'permission'>[]) =>
  scopes.map(
    ({ area, permission }) => `- ${area}: ${permission === 'read/write' ? 'Read/write' : 'Read-only'}`,
  );

/**
 * The question to the vendor, from what the profile holds and, where it is known, what the documentation asks for. Without
 * the latter it asks which areas are needed.
 */
export function vendorQuestionText(
  profile: TextProfile,
  asked?: { area: string; permission: Scope['permission'] | null }[],
): HandOverText {
  const source = profile.sources.find(({ url }) => url !== '');
  const differs =
    asked !== undefined &&
    asked.length > 0 &&
    (asked.length !== profile.scopes.length ||
      asked.some(
        ({ area, permission }) =>
          !profile.scopes.some((scope) => scope.area === area && scope.permission === permission),
      ));
  const named = (asked ?? []).flatMap(({ area, permission }) => (permission ? [{ area, permission }] : []));
  const unnamed = (asked ?? []).filter(({ permission }) => permission === null);
  return withoutKey(`Which API permissions does ${profile.name} need?`, [
    'Hello,',
    '',
    `we are about to make an Ex Libris API key for ${profile.name}, and give each key only what its application needs.`,
    '',
    ...(differs
      ? [
          `Your documentation${source ? ` (${source.url})` : ''} asks for:`,
          ...listed(named),
          ...unnamed.map(({ area }) => `- ${area}, with no permission named`),
          '',
          'The calls that we could see need:',
          ...profile.scopes.map((scope) => `- ${scopeLine(scope)}`),
          '',
          'Please confirm that a key with the second list is enough, or tell us which calls need more.',
        ]
      : profile.scopes.length
        ? [
            'From what we could see it needs:',
            ...profile.scopes.map((scope) => `- ${scopeLine(scope)}`),
            ...(source ? [`Source: ${source.url}`] : []),
            '',
            'Please confirm that this is enough, or tell us which calls need more.',
          ]
        : [
            'We found no list of the areas that it needs. Please tell us:',
            '- which areas of the key form it needs (Bibs, Users, Configuration …), and for each whether Read-only is enough;',
            '- or which REST calls it makes.',
          ]),
    '',
    'Two more things would help us:',
    ...(profile.ipRanges.length
      ? [`- Do all its calls come from ${profile.ipRanges.join(', ')}?`]
      : ['- From which IP addresses do its calls come? We would limit the key to them.']),
    profile.pasteLocation
      ? `- We expect to paste the key here: ${profile.pasteLocation}. Is that right?`
      : '- Where do we paste the key ourselves? We do not send keys by e-mail.',
    '',
    'Thank you,',
    profile.owner,
  ]);
}
