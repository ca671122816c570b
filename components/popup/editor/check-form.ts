import { tidyText } from '../../../utils/profiles/tidy';
import { canonicalArea } from '../../../utils/scopes/areas';
import { canonicalEnvironment } from '../../../utils/scopes/environments';
import { parseIpRanges } from '../../../utils/scopes/ip-ranges';
import { webAddress } from '../web-address';
import type { ProfileForm } from './form';

/** What is wrong, by the id of the field it is about: `name`, `scopes.0.area`, `keys.1.lastFour`. */
export type Problems = Record<string, string>;

/** The most that a stored profile holds, field by field. */
const LONGEST: Record<string, number> = {
  name: 200,
  developer: 200,
  purpose: 2000,
  owner: 200,
  pasteLocation: 1000,
  restrictionProfile: 200,
  notes: 20000,
  area: 100,
  reason: 1000,
  institution: 200,
  environment: 60,
  title: 300,
  url: 2000,
};

function tooLong(fields: object, before: string, problems: Problems) {
  for (const [name, value] of Object.entries(fields)) {
    const longest = LONGEST[name];
    if (longest && typeof value === 'string' && value.length > longest) {
      const over = value.length - longest;
      problems[before + name] =
        `Too long by ${over} ${over === 1 ? 'character' : 'characters'}: shorten it to save.`;
    }
  }
}

/** Everything that keeps a form from being saved, each in a sentence that says what to do. Empty: it can be saved. */
export function checkForm(form: ProfileForm): Problems {
  const problems: Problems = {};
  tooLong(form, '', problems);
  if (!form.name.trim()) problems.name = "Give the profile a name, such as the application's.";

  const { malformed, ranges } = parseIpRanges(tidyText(form.ipRanges));
  if (malformed.length) {
    problems.ipRanges = `“${malformed[0]}” is not an address or a range. Write it like 192.0.2.7 or 192.0.2.0/24.`;
  } else if (ranges.some(({ text }) => text.length > 100)) {
    problems.ipRanges = 'Write one address or range a line.';
  }

  const areas = new Set<string>();
  form.scopes.forEach((scope, index) => {
    tooLong(scope, `scopes.${index}.`, problems);
    const area = canonicalArea(scope.area);
    if (!area && scope.reason.trim())
      problems[`scopes.${index}.area`] = 'Choose an area, or remove this row.';
    else if (area && areas.has(area)) {
      problems[`scopes.${index}.area`] =
        `${area} is listed twice. Keep one row: read/write includes read-only.`;
    }
    areas.add(area);
  });

  const keys = new Set<string>();
  form.keys.forEach((key, index) => {
    tooLong(key, `keys.${index}.`, problems);
    if (!/^[0-9a-f]{0,4}$/i.test(key.lastFour.trim())) {
      problems[`keys.${index}.lastFour`] =
        'Only the last four characters of the key: digits and the letters a to f.';
    }
    if (key.status === 'retired') return;
    const environment = canonicalEnvironment(key.environment);
    const id = `${environment} ${key.institution.trim().toLowerCase()}`;
    if (keys.has(id)) {
      problems[`keys.${index}.environment`] =
        `This profile already has a ${environment} key for this institution. Set one to retired, or change its environment.`;
    }
    keys.add(id);
  });

  form.sources.forEach((source, index) => {
    tooLong(source, `sources.${index}.`, problems);
    if (source.url.trim() && !webAddress(source.url)) {
      problems[`sources.${index}.url`] = 'Write the whole address, beginning with https://.';
    }
  });
  return problems;
}
