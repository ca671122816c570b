/** One kind of reply to a call with a new key, and what to do. */
export interface ReplyMeaning {
  id: string;
  /** How the reply looks, for the list of all of them. */
  looks: string;
  means: string;
  next: string;
  fits: (reply: Reply) => boolean;
}

/** A reply as it was pasted, in parts. */
export interface Reply {
  /** The HTTP status, where one can be made out. */
  status: number | null;
  text: string;
  /** It is a web page, not an answer of the gateway. */
  html: boolean;
}

const says = (pattern: RegExp) => (reply: Reply) => pattern.test(reply.text);

/** Every reply that is known, the most telling first. To add one is to add a row. */
export const replyMeanings: ReplyMeaning[] = [
  {
    id: 'area-or-environment',
    looks: '400 UNAUTHORIZED, “API-key not defined or not configured to allow this API.”',
    means:
      'The key lacks the area or the permission, or it belongs to the other environment (production or sandbox).',
    next: "Compare the key's rows with the profile: area, Env and permission. If they match, check that the right key was pasted and that it is enabled.",
    fits: says(/API-?key not defined|not configured to allow this API/i),
  },
  {
    id: 'per-second',
    looks: '429 PER_SECOND_THRESHOLD',
    means: 'Too many calls in a second. All keys of the institution share this limit.',
    next: 'The key works. Wait a few seconds and try again; if it goes on, ask which application calls so often.',
    fits: says(/PER_SECOND_THRESHOLD/i),
  },
  {
    id: 'daily',
    looks: '429 DAILY_THRESHOLD',
    means: 'The institution has used up its calls for today. All keys share this limit.',
    next: 'The key works. Try tomorrow, and look in the Developer Network under Build, Reports, for what uses so many.',
    fits: says(/DAILY_THRESHOLD/i),
  },
  {
    id: 'wrong-address',
    looks: 'A web page that says “401 Unauthorized”',
    means: "The call went to the institution's own Alma address, not to the regional gateway.",
    next: 'Use the gateway of your region as the address, such as https://api-na.hosted.exlibrisgroup.com.',
    fits: (reply) => /\b401\b/.test(reply.text) && (reply.html || /unauthorized/i.test(reply.text)),
  },
  {
    id: 'wrong-key-or-ip',
    looks: '403 INVALID_REQUEST or FORBIDDEN',
    means: "The key is wrong (cut off, or with a space), or the call comes from outside the key's IP range.",
    next: "Copy the key again from the Developer Network. If it is right, compare the address that the call comes from with the key's IP range, and check the region of the gateway.",
    fits: (reply) =>
      /\b(INVALID_REQUEST|FORBIDDEN)\b/i.test(reply.text) || (reply.status === 403 && !reply.html),
  },
  {
    id: 'blocked-page',
    looks: 'A web page with 403',
    means:
      'Something between the application and the gateway stopped the call: a proxy, a firewall or a wrong address.',
    next: 'Check the address first, then ask whoever looks after the network.',
    fits: (reply) => reply.html && reply.status === 403,
  },
  {
    id: 'other-unauthorized',
    looks: '400 UNAUTHORIZED with another text',
    means: 'The gateway did not accept the key for this call.',
    next: "Compare the key's areas, permissions and environment with the profile.",
    fits: says(/\bUNAUTHORIZED\b/),
  },
  {
    id: 'too-many',
    looks: '429 with no more to it',
    means: 'Too many calls. All keys of the institution share the limits.',
    next: 'The key works. Wait and try again.',
    fits: (reply) => reply.status === 429,
  },
  {
    id: 'no-host',
    looks: '“Could not resolve host” or “Connection timed out”',
    means: 'The call did not reach the gateway, so it says nothing about the key.',
    next: "Check the spelling of the gateway's address, and whether this computer may reach the internet.",
    fits: says(
      /could not resolve|couldn.t connect|connection (timed out|refused)|ENOTFOUND|ETIMEDOUT|ECONNREFUSED/i,
    ),
  },
  {
    id: 'empty-variable',
    looks: '“No API key” or an empty apikey',
    means: 'The call was sent without a key.',
    next: 'Set the variable in the same window and run the command again.',
    fits: says(/apikey(=|\s+is)\s*(&|"|'|$|missing|required|empty)|no api-?key/i),
  },
  {
    id: 'request-itself',
    looks: '400 or 404 with an error number such as 402203',
    means: 'The key was accepted. Alma did not like the request itself: a wrong id, barcode or parameter.',
    next: "The key is right. Check the values in the call, or show the number to the application's developer.",
    fits: (reply) => /\b(40\d{4}|60\d{3,4})\b/.test(reply.text),
  },
  {
    id: 'server',
    looks: '500, 502, 503 or 504',
    means: 'The gateway or Alma has a problem of its own. It says nothing about the key.',
    next: "Try again in some minutes, and look at Ex Libris's status page.",
    fits: (reply) => reply.status !== null && reply.status >= 500 && reply.status < 600,
  },
  {
    id: 'not-found',
    looks: '404',
    means: 'There is nothing at this address. It says little about the key.',
    next: 'Check the path for a slip.',
    fits: (reply) => reply.status === 404,
  },
  {
    id: 'page-instead',
    looks: 'A web page with 200',
    means: 'This is a website, not the gateway, so it says nothing about the key.',
    next: 'Use the gateway of your region as the address, such as https://api-na.hosted.exlibrisgroup.com.',
    fits: (reply) => reply.html && reply.status !== null && reply.status < 300,
  },
  {
    id: 'elsewhere',
    looks: '301, 302, 303 or 307',
    means:
      'The address leads on to another. For a look-up by barcode (/almaws/v1/items) this is normal: the key was accepted.',
    next: 'Otherwise check the address. With curl, add --location to follow.',
    fits: (reply) => reply.status !== null && reply.status >= 300 && reply.status < 400,
  },
  {
    id: 'fine',
    looks: '200',
    means: 'The key opens this area for reading, in this environment, from this address.',
    next: 'Check the next area. Whether it may also write shows when the application first writes.',
    fits: (reply) =>
      !reply.html &&
      (reply.status === 200 || (reply.status === null && /^\s*(?:<\?xml[^>]*>\s*)?<test>/.test(reply.text))),
  },
];

/** A pasted reply in parts. A status is taken from a status line, a JSON or XML field, or a bare number at the start. */
function readReply(text: string): Reply {
  const start = text.slice(0, 20_000);
  // A proxy may answer first, with a status line of its own: the last one counts.
  const found =
    [...start.matchAll(/^\s*<?\s*HTTP\/[\d.]+\s+(\d{3})\b/gim)].at(-1) ??
    /(?:status(?:\s*code)?|httpcode|http_code|error)["'\s]*[:=>]?\s*["']?(\d{3})\b/i.exec(start) ??
    /^\W*(\d{3})\b(?!\d)/.exec(start) ??
    /<(?:title|h1)>\s*(\d{3})\b/i.exec(start);
  const status = found ? Number(found[1]) : null;
  return {
    status: status !== null && status >= 100 && status < 600 ? status : null,
    text: start,
    html: /<!doctype html|<html|<body|<h1>/i.test(start),
  };
}

/** What a pasted reply most likely means; `null` where nothing known fits. The text is looked at, never kept. */
export function decodeReply(text: string): ReplyMeaning | null {
  if (text.trim() === '') return null;
  const reply = readReply(text);
  return replyMeanings.find(({ fits }) => fits(reply)) ?? null;
}
