/** The address as a link may carry it; `null` where it is not a page of the web. */
export function webAddress(text: string): string | null {
  try {
    const url = new URL(text.trim());
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
