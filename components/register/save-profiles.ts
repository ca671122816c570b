import { profilesToCsv } from '../../utils/profiles/csv';
import { exportProfiles } from '../../utils/profiles/exchange';
import type { Profile } from '../../utils/profiles/schema';
import { saveFile } from '../popup/save-file';

/**
 * Saves profiles to a file: JSON for a colleague's Narrowkey and as a backup, CSV for a spreadsheet.
 * @returns what was done, in a sentence
 * @throws RecordsError where a text of a profile holds a key
 */
export function saveProfiles(kind: 'json' | 'csv', profiles: readonly Profile[], today: string): string {
  if (profiles.length === 0) return 'There is nothing to export yet. Begin with “New profile”.';
  const name = `narrowkey-profiles-${today}.${kind}`;
  if (kind === 'json') saveFile(name, exportProfiles(profiles));
  else saveFile(name, profilesToCsv(profiles), 'text/csv');
  return `${profiles.length === 1 ? '1 profile' : `${profiles.length.toLocaleString('en')} profiles`} saved as ${name}. It holds no key.`;
}
