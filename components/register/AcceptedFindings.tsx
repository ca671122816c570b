import type { AcceptedFinding } from '../../utils/profiles/schema';

/** "WRITE_NOT_NEEDED" in a person's words: "Write not needed". */
export function codeInWords(code: string): string {
  const words = code
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/\bip\b/, 'IP');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What somebody decided to live with on a key, and why. */
export function AcceptedFindings({ findings }: { findings: readonly AcceptedFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul class="plain accepted">
      {findings.map(({ code, area, selected, reason, acceptedOn }) => (
        <li key={code + area + selected}>
          <strong>
            {codeInWords(code)}
            {area && ` (${area})`}
          </strong>
          {`: ${reason || 'no reason given'}`}
          {acceptedOn && <span class="muted">{` (${acceptedOn})`}</span>}
        </li>
      ))}
    </ul>
  );
}
