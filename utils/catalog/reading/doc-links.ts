/**
 * Ex Libris's documentation names each call by its method and path in base64:
 * `…/alma/apis/docs/bibs/R0VUIC9hbG1hd3MvdjEvYmlicy97bW1zX2lkfQ==/` is `GET /almaws/v1/bibs/{mms_id}`.
 */
const LINK = /apis\/docs\/[\w-]{1,40}\/([A-Za-z0-9+_-]{16,400})/g;

/** Every call that a link to the documentation names, as "METHOD /path". What does not decode to one is passed over. */
export function callsInDocLinks(text: string): { method: string; path: string }[] {
  const found: { method: string; path: string }[] = [];
  for (const match of text.matchAll(LINK)) {
    const line = decode(match[1] ?? '');
    const call = line && /^(GET|POST|PUT|DELETE) (\/(?:almaws|primo|esploro)\/v1\/[\w\-{}/.]+)/.exec(line);
    if (call) found.push({ method: call[1] as string, path: call[2] as string });
  }
  return found;
}

function decode(code: string): string | undefined {
  try {
    return atob(code.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return undefined;
  }
}
