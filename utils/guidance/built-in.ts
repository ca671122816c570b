import { DEFAULT_REVIEW_MONTHS, type GuidancePack } from './schema';

/** What every pack has where it says nothing of its own. */
const plain = {
  format: 'narrowkey-guidance',
  version: 1,
  rules: { treatments: {}, neverWrite: [] },
  reviewMonths: DEFAULT_REVIEW_MONTHS,
  presets: [],
  words: { institution: '', owner: '' },
} as const satisfies Partial<GuidancePack>;

/** For everybody who has no pack of their own. */
export const neutralPack: GuidancePack = {
  ...plain,
  id: 'neutral',
  name: 'Neutral',
  contacts: [
    {
      for: 'account',
      who: 'The person who manages users on the Developer Network for your institution',
      how: 'They send an invitation. Two e-mails arrive: follow the activation link in the second, then return to the first and accept the invitation.',
      url: '',
    },
    {
      for: 'key',
      who: 'A colleague who has a Developer Network account for your institution',
      how: 'Give them the request that Narrowkey writes from the profile.',
      url: '',
    },
  ],
  handover: [
    "Copy the key on the Developer Network and paste it straight into the application's configuration screen.",
    'Do not send a key by e-mail or chat.',
  ],
  steps: [],
};

/** CARLI's members. From CARLI's public page on API keys for its I-Share libraries. */
export const carliPack: GuidancePack = {
  ...plain,
  id: 'carli',
  name: 'CARLI / I-Share',
  contacts: [
    {
      for: 'account',
      who: "Your institution's I-Share Liaison",
      how: 'The liaison usually has an account and can invite you. Two e-mails arrive: follow the activation link in the second, then return to the first and accept the invitation.',
      url: '',
    },
    {
      for: 'key',
      who: 'The CARLI office',
      how: "Without an account, arrange with CARLI to get the key through a document in your institution's Box folder.",
      url: '',
    },
    {
      for: 'advice',
      who: "The application's developer",
      how: 'Ask which areas it needs, and whether read-only is enough, where its documentation does not say.',
      url: '',
    },
  ],
  handover: [
    "Copy the key on the Developer Network and paste it straight into the application's configuration screen.",
    "Where that is not possible, arrange with CARLI to get the key through a document in your institution's Box folder.",
    'Do not send a key by e-mail: it is considerably less secure.',
  ],
  steps: [
    {
      id: 'carli-details',
      when: 'prepare',
      text: 'Have the details ready: application and developer, areas and permissions, environment',
      why: 'CARLI asks to identify these before a key is created, and to configure each key as narrowly as possible.',
      url: '',
    },
  ],
  words: { institution: 'I-Share library', owner: 'I-Share Liaison' },
};

export const builtInPacks: readonly GuidancePack[] = [neutralPack, carliPack];
