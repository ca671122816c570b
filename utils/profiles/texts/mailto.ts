/** Longer links are cut off or refused by mail programs and by Windows. */
export const LONGEST_MAILTO = 2000;

const PASTE_HERE = '(Paste the text here. It was too long for the link, and is on the clipboard.)';

/** RFC 6068: every character that has a meaning in the link is escaped, and lines end with CR LF. */
const encoded = (text: string) =>
  encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * A link that opens the text in the mail program, without an address: the person chooses it. Half a request would be worse
 * than none, so a text too long for a link stays out of it (`whole` is false) and has to be pasted.
 */
export function mailtoLink({ subject, text }: { subject: string; text: string }): {
  href: string;
  whole: boolean;
} {
  const start = `mailto:?subject=${encoded(subject.replace(/\s+/g, ' ').slice(0, 150))}&body=`;
  const whole = start + encoded(text);
  return whole.length <= LONGEST_MAILTO
    ? { href: whole, whole: true }
    : { href: start + encoded(PASTE_HERE), whole: false };
}
