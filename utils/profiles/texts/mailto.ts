/** Longer links are cut off or refused by mail programs and by Windows. */
export const LONGEST_MAILTO = 1900;

const CUT = '\n\n… The text was too long for the link. Please copy it from Narrowkey.';

/** RFC 6068: every character that has a meaning in the link is escaped, and lines end with CR LF. */
const encoded = (text: string) =>
  encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * A link that opens the text in the mail program, without an address: the person chooses it. A text too long for a link is
 * cut at a line end and says so.
 */
export function mailtoLink({ subject, text }: { subject: string; text: string }): {
  href: string;
  whole: boolean;
} {
  const start = `mailto:?subject=${encoded(subject.replace(/\s+/g, ' ').slice(0, 150))}&body=`;
  const whole = start + encoded(text);
  if (whole.length <= LONGEST_MAILTO) return { href: whole, whole: true };
  const room = LONGEST_MAILTO - start.length - encoded(CUT).length;
  const lines = text.split('\n');
  let body = '';
  for (const line of lines) {
    const longer = body === '' ? line : `${body}\n${line}`;
    if (encoded(longer).length > room) break;
    body = longer;
  }
  return { href: start + encoded(body + CUT), whole: false };
}
