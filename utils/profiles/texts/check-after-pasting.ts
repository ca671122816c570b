import { replyMeanings } from '../../catalog/replies';
import { type RegionalHost, testCalls } from '../../catalog/test-calls';
import { type HandOverText, type TextKey, type TextProfile, withoutKey } from './text';

export type Shell = 'bash' | 'powershell';

/** Between single quotes nothing is special, in either shell; only the quote itself has to be written differently. */
const quoted = (text: string, shell: Shell) =>
  `'${text.replace(/'/g, shell === 'bash' ? String.raw`'\''` : "''")}'`;

/** Somebody may paste the whole text into a shell: nothing in it but the commands may run. */
const harmless = (text: string) => text.replace(/&/g, 'and').replace(/[`$;|<>\\\s]+/g, ' ');

/** The command for one call. The key is never in it: the shell puts it in from a variable. */
export function checkCommand(url: string, shell: Shell): string {
  const header =
    shell === 'bash' ? '"Authorization: apikey $ALMA_API_KEY"' : '"Authorization: apikey $env:ALMA_API_KEY"';
  return `${shell === 'bash' ? 'curl' : 'curl.exe'} --silent --show-error --include --header ${header} ${quoted(url, shell)}`;
}

/**
 * The check after pasting: one harmless GET for each scope of the profile, for the gateway of the region, and what each
 * reply means. Reading is all that a harmless call can show, and it says so.
 */
export function checkAfterPastingText(
  profile: TextProfile,
  key: TextKey,
  host: RegionalHost,
  shell: Shell = 'bash',
): HandOverText {
  const name = harmless(profile.name);
  const environment = harmless(key.environment);
  const areas = [...new Set(profile.scopes.map(({ area }) => area))];
  const checks = areas.flatMap((area) => {
    const call = Object.hasOwn(testCalls, area) ? testCalls[area] : undefined;
    if (!call) return ['', `# ${harmless(area)}: no harmless call is known. Try the application itself.`];
    return [
      '',
      `# ${harmless(area)}${call.note ? `. ${call.note}` : ''}`,
      checkCommand(`https://${host}${call.path}`, shell),
    ];
  });
  const writes = profile.scopes
    .filter(({ permission }) => permission === 'read/write')
    .map(({ area }) => harmless(area));
  return withoutKey(`Check the key of ${name}, ${environment}`, [
    `Check the ${environment} key of ${name}${key.institution && ` for ${harmless(key.institution)}`}`,
    '',
    'First try the application itself. If it does not work, these commands show which area is closed. They change nothing. Run them one at a time.',
    profile.ipRanges.length > 0 &&
      `Run them where the application runs: the key is limited to ${harmless(profile.ipRanges.join(', '))}.`,
    '',
    '# Put the key into a variable without showing it. It is gone when you close the window.',
    shell === 'bash'
      ? 'read -rs ALMA_API_KEY'
      : '$env:ALMA_API_KEY = [Net.NetworkCredential]::new("", (Read-Host -AsSecureString "API key")).Password',
    ...(areas.length ? checks : ['', 'The profile has no areas yet, so there is nothing to check.']),
    '',
    writes.length > 0 &&
      `A GET cannot show whether the key may write (${writes.join(', ')}). That shows when the application first writes.`,
    '',
    'What each reply means:',
    ...replyMeanings.map(({ looks, means, next }) => `- ${looks}: ${means} ${next}`),
  ]);
}
