import {
  type Arrangements,
  fact,
  type HandOverText,
  scopeLine,
  type TextKey,
  type TextProfile,
  withoutKey,
} from './text';

/**
 * The request for somebody else who makes the key: everything that has to be known before one is made (CARLI asks its members
 * to have it ready), and how the key should come back.
 */
export function requestText(profile: TextProfile, key: TextKey, arrangements?: Arrangements): HandOverText {
  const contact = arrangements?.contacts.find((one) => one.for === 'key');
  const handover = arrangements?.handover ?? [];
  const words = arrangements?.words;
  return withoutKey(
    `API key for ${profile.name}${key.institution && `, ${key.institution}`}, ${key.environment}`,
    [
      'Please make an API key on the Ex Libris Developer Network (Build / My APIs, Manage Keys, Add API Key).',
      '',
      fact('Application', profile.name),
      fact('Developer', profile.developer),
      fact('Purpose', profile.purpose),
      fact(words?.institution || 'Institution', key.institution),
      fact('Environment', key.environment),
      '',
      'Permissions, and nothing beyond them:',
      ...(profile.scopes.length
        ? profile.scopes.map((scope) => `- ${scopeLine(scope)}`)
        : ['- not known yet. Please do not make the key before this is known.']),
      'Each as a row of its own, all rows in the same environment.',
      '',
      fact('IP range', profile.ipRanges.join(', '), 'none known. Leave the field empty'),
      profile.restrictionProfile !== '' && fact('Restriction Profile code', profile.restrictionProfile),
      fact(`Responsible for the key${words?.owner ? ` (${words.owner})` : ''}`, profile.owner),
      fact('Where it will be pasted', profile.pasteLocation),
      ...(profile.sources.length
        ? [
            '',
            'Sources:',
            ...profile.sources.map(({ title, url }) => `- ${[title, url].filter(Boolean).join(': ')}`),
          ]
        : []),
      '',
      'How to hand over the key:',
      ...(handover.length
        ? handover
        : [
            "Best, copy it on the Developer Network and paste it straight into the application's configuration screen.",
          ]
      ).map((line) => `- ${line}`),
      contact && `- ${[contact.who, contact.how, contact.url].filter(Boolean).join(': ')}`,
      '- Never by e-mail, and please do not answer this message with the key in it.',
    ],
  );
}
