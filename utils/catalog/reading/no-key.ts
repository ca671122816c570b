/** A way into Alma or Primo that takes no API key, and how a text shows it. One row a way. */
interface NoKeyRule {
  pattern: RegExp;
  /** What to call it where the match itself is not a path. */
  shown?: string;
  why: string;
}

// biome-ignore format: one row a way in
const RULES: readonly NoKeyRule[] = [
  { pattern: /\/view\/sru\b(?:\/[\w{}$:<>-]{0,60})?/g, why: 'SRU: a public search of the catalogue. It takes no API key.' },
  { pattern: /\/view\/oai\b(?:\/[\w{}$:<>-]{0,60}){0,2}/g, why: 'OAI-PMH: Alma lets harvesters in by its own publishing profile. It takes no API key.' },
  { pattern: /\/view\/NCIPServlet\b/g, why: 'NCIP: set up as an integration profile in Alma. It takes no API key.' },
  { pattern: /\/view\/(?:delivery|uresolver|action|BookReader|UniversalViewer|IIIF|iiif)\b/g, why: 'A public address of Alma itself, not a REST call. It takes no API key.' },
  { pattern: /\/auth\/[\w{}$:<>-]{1,60}\/jwks\.json/g, why: 'Public signing keys, open to everybody. It takes no API key.' },
  { pattern: /\/(?:primo_library|primaws)\/[\w/{}$:-]{0,80}guestJwt\b/g, why: 'Guest token on the discovery host. It takes no API key.' },
  { pattern: /\/primaws\/(?:rest|suprimo)\/[\w/-]{0,80}/g, why: 'Primo VE\'s own pages call this on the discovery host. It takes no API key.' },
  { pattern: /\bSIP2\b/g, shown: 'SIP2', why: 'SIP2: self-check machines sign in through an Alma integration profile. It takes no API key.' },
  { pattern: /\bNCIP\b(?!Servlet)/g, shown: 'NCIP', why: 'NCIP: set up as an integration profile in Alma. It takes no API key.' },
  { pattern: /\bOAI-?PMH\b/g, shown: 'OAI-PMH', why: 'OAI-PMH: Alma lets harvesters in by its own publishing profile. It takes no API key.' },
  { pattern: /\bSAML2?\b/g, shown: 'SAML', why: 'SAML: sign-in through the institution\'s identity provider. It takes no API key.' },
  { pattern: /exl-cloud-?app/g, shown: 'Cloud App', why: 'Cloud App: its calls run as the person who is signed in to Alma. It takes no API key.' },
  { pattern: /\bCloud Apps?\b/g, shown: 'Cloud App', why: 'Cloud App: its calls run as the person who is signed in to Alma. It takes no API key.' },
  { pattern: /\bSRU\b/g, shown: 'SRU', why: 'SRU: a public search of the catalogue. It takes no API key.' },
  { pattern: /\b[Ww]ebhooks?\b/g, shown: 'Webhook', why: 'Webhooks: Alma calls the application, with a secret of its own. It takes no API key.' },
];

/** Whatever in a text works without an API key, each thing once. */
export function waysWithoutKey(text: string): { path: string; why: string }[] {
  const found = new Map<string, string>();
  for (const rule of RULES) {
    if (rule.shown) {
      rule.pattern.lastIndex = 0;
      if (rule.pattern.test(text)) found.set(rule.shown, rule.why);
      continue;
    }
    for (const match of text.matchAll(rule.pattern)) {
      const path = match[0]
        .replace(/l[78]xx\w+/gi, '{institution}')
        .replace(/(?<=\/)(?:\{+[^/]*|[$:<][^/]*)$/, '{institution}');
      if (!found.has(path)) found.set(path, rule.why);
    }
  }
  return [...found].map(([path, why]) => ({ path, why }));
}
