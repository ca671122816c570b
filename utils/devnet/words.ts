/** What a label of the key form, or a column of its table, is about. */
export type Label =
  | 'name'
  | 'description'
  | 'enabled'
  | 'restrictionProfile'
  | 'ipRanges'
  | 'area'
  | 'environment'
  | 'permission';

/** The three choices of a permission row. */
export const CHOICES = ['area', 'environment', 'permission'] as const;
export type Choice = (typeof CHOICES)[number];

/** How the form itself words the three, for sentences to a person. */
export const TITLES: Record<Choice, string> = { area: 'Area', environment: 'Env', permission: 'Permissions' };

/** A label without what varies: case, spaces of any kind, colon, asterisk, "(required)", the number of the row. */
export const words = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\([^()]*\)|\b(required|optional)\b/g, ' ')
    .replace(/[^\p{L}\p{N}/&]+/gu, ' ')
    .replace(/( (for|in|of|on))?( ?\b(row|line|no))? ?\b\d+\b/g, ' ')
    .replace(/^ *(select|choose|pick) (an? |the )?/, '')
    .replace(/ +/g, ' ')
    .trim();

const LABELS: [Label, RegExp][] = [
  ['ipRanges', /\bips?\b/],
  ['restrictionProfile', /restrictions? (profile|code)|integration profile|^(api )?restrictions?$/],
  ['description', /^((api )?key )?description( of (the |this )?(api )?key)?$/],
  ['name', /^((api )?key |application )?name( of (the |this )?(api )?key)?$/],
  ['enabled', /^(key )?(is )?(enabled?|active)$/],
  ['area', /^(permission )?(api )?areas?( (for|of) .*)?$/],
  ['environment', /^(permission )?env(ironment)?s?( (for|of) .*)?$/],
  ['permission', /^permissions?( (level|type))?( (for|of) .*)?$/],
];

/** What a label is about; `null` for a label that the form is not known to have. */
export function labelOf(label: string): Label | null {
  if (!label || label.length > 160) return null;
  const plain = words(label);
  return LABELS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** The controls that a person presses, each by how its name begins. */
export const PRESSES = {
  save: /^save\b/,
  cancel: /^cancel\b/,
  addPermission: /^add( an?| another| new| more)* (api )?(permission|area|row|scope)s?$/,
  addKey: /^(add|create|new)( an?| another| new)* (api )?key$/,
  manageKeys: /^manage (your |my )?(api )?keys?$/,
  signIn: /^(sign|log) ?in\b/,
  edit: /^edit\b/,
  delete: /^(delete|remove)\b/,
  more: /^(\d+ |show )?more\b/,
  build: /^build( ?my apis?)?$|^my apis?$/,
  menu: /^((toggle|open|close|show|main|site|mobile) )*(navigation|nav|menu)( menu| bar)?( toggle)?$/,
};
export type Press = keyof typeof PRESSES;

/** Whether a dropdown's text only asks for a choice. */
export const isPlaceholder = (shown: string): boolean =>
  !/[\p{L}\p{N}]/u.test(shown) || /^\W*(please )?(select|choose|pick)\b/i.test(shown);
