/** The words of HTTP. `PATCH` is documented nowhere, but it would be a write. */
const VERB = 'GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS';

const VERBS = new Set(VERB.split('|'));

/** True for an upper-case HTTP method. */
export const isVerb = (word: string): boolean => VERBS.has(word);

const LIST = `(?:${VERB})(?:(?:\\s*[,/|&+]\\s*|\\s+(?:and|or)\\s+)(?:\`|\\*\\*|")?(?:${VERB})\\b)*`;
const ADJACENT = new RegExp(`(?<![\\w$-])(${LIST})(?![\\w])[^A-Za-z0-9\\n]{0,12}$`);
const ANYWHERE = new RegExp(`(?<![\\w$.-])(${LIST})(?![\\w=-])`, 'g');
const ALONE = new RegExp(
  `^\\W*(?:(?:HTTP\\s+)?(?:method|verb|request|type|operation)\\W{1,6})?(?<![\\w$-])(${LIST})(?!\\w)(?:\\s+request)?\\W*$`,
  'i',
);
const NAMED = new RegExp(`^\\W*(?:HTTP[ -]?)?(?:method|verb)\\W{1,8}(${LIST})\\b`, 'i');

const ANY = new RegExp(VERB, 'i');

/** The single verbs of a list such as "GET, PUT". */
const verbsOf = (list: string): string[] => list.toUpperCase().match(new RegExp(VERB, 'g')) ?? [];

/** The verbs written directly before a path: "GET /almaws/…", "`PUT` | /almaws/…". */
export function verbsDirectlyBefore(before: string): string[] {
  const match = ANY.test(before) ? ADJACENT.exec(before) : null;
  return match ? verbsOf(match[1] ?? '') : [];
}

const IN_BRACKETS = new RegExp(`^[^A-Za-z0-9\\n([]{0,4}[([]\\s*(?:\\w+\\s*=\\s*)?(${LIST})\\s*[)\\]]`);

/** The verbs that stand in brackets right behind a path: "/almaws/v1/bibs (GET)". */
export function verbsInBrackets(after: string): string[] {
  const match = IN_BRACKETS.exec(after);
  return match ? verbsOf(match[1] ?? '') : [];
}

const BEGINS = /^[\s>*\-\u2022\d.)]*(get|post|put|delete|patch)\s+[`"'*(]{0,3}$/i;

/** The verb that a line begins with, before a path, however it is written: "Put /almaws/v1/users/{user_id}". */
export function verbBeginning(line: string): string[] {
  const match = BEGINS.exec(line);
  return match ? [(match[1] ?? '').toUpperCase()] : [];
}

const SIBLING =
  /^\s*(?:- )?["']?(?:http_?)?(?:method|verb)["']?\s*[:=]\s*["']?(get|post|put|delete|patch|head)\b/i;
/** `- method: PUT`: a record begins that is not the one of the line before. */
export const beginsRecord = (line: string): boolean => /^\s*- [\w-]+:/.test(line);
/** `[other]`: a section of an INI or TOML file begins. */
const SECTION = /^\s*\[/;
const ENTRY = /^(\s*(?:- )?)["']?[\w-]+["']?\s*[:=](?!\/\/)/;
/** `url: …`, `url = …`: a line of a record. */
export const isEntry = (line: string): boolean => ENTRY.test(line);

/**
 * The method in another entry of the same record, line by line: `url: …`, `name: …`, `method: PUT` (YAML, TOML). `lines` are
 * those around the one at `at`, which holds the path.
 */
export function verbOfRecord(lines: readonly string[], at: number): string | undefined {
  const depth = (line: string) => ENTRY.exec(line)?.[1]?.length ?? -1;
  const own = depth(lines[at] ?? '');
  if (own < 0) return undefined;
  const inRecord = (line: string) => {
    const indent = line.search(/\S/);
    return indent >= own ? !SECTION.test(line) : beginsRecord(line);
  };
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i] as string;
    if (!inRecord(line) || beginsRecord(line)) break;
    const verb = depth(line) === own && SIBLING.exec(line)?.[1];
    if (verb) return verb.toUpperCase();
  }
  for (let i = at; i > 0 && !beginsRecord(lines[i] as string); i--) {
    const line = lines[i - 1] as string;
    if (!inRecord(line)) break;
    const verb = depth(line) === own && SIBLING.exec(line)?.[1];
    if (verb) return verb.toUpperCase();
  }
  return undefined;
}

/** The last verbs in a stretch of text, or the first ones. */
export function verbsIn(text: string, which: 'first' | 'last'): string[] {
  if (!ANY.test(text)) return [];
  const all = [...text.matchAll(ANYWHERE)];
  const match = which === 'first' ? all[0] : all[all.length - 1];
  return match ? verbsOf(match[1] ?? '') : [];
}

/** The verbs of a line that says nothing else: "**PUT**", "Method: POST". */
export function verbsOfLine(line: string): string[] {
  if (line.length > 60 || !ANY.test(line)) return [];
  const match = ALONE.exec(line) ?? NAMED.exec(line);
  return match ? verbsOf(match[1] ?? '') : [];
}

const isClient =
  /(?:^|[\s;|&(`$'"=@\\/])(?:(?:curl|wget)(?:\.exe["']?)?\s|(?:https?|xh)\s+(?:-\S+\s+)*(?:[A-Z]{3,7}\s|["']?https?:\/\/|["']?:))/;

const isPowerShell = /\b(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr)\b/i;

/**
 * The method of a command line (curl, wget, httpie); `undefined` where it is not one. Flags may stand before or after
 * the address; data without a method is a POST, as curl's own manual says.
 */
export function verbOfCommand(command: string): string | undefined {
  if (isPowerShell.test(command)) {
    const method = new RegExp(`\\s-Method[: ]\\s*["']?(${VERB})\\b`, 'i').exec(command)?.[1];
    return method?.toUpperCase() ?? (/\s-(?:Method|CustomMethod)\b|\s@\w/i.test(command) ? undefined : 'GET');
  }
  if (!isClient.test(command)) return undefined;
  const named =
    /\s(?:-[a-zA-Z]*X\s*|--request[= ]\s*|--method[= ]\s*)["']?([A-Za-z]+)\b/.exec(command)?.[1] ??
    new RegExp(`(?:^|\\s)(?:http|https|xh)\\s+(?:-\\S+\\s+)*(${VERB})\\s`).exec(command)?.[1];
  if (named && new RegExp(`^(?:${VERB})$`, 'i').test(named)) return named.toUpperCase();
  // -X "$METHOD": only whoever runs it knows.
  if (/\s(?:-[a-zA-Z]*X\s*|--request[= ]\s*|--method[= ]\s*)["']?[${<%]/.test(command)) return undefined;
  if (/\s(?:-[a-zA-Z]*[GI](?=\s|$)|--get\b|--head\b)/.test(command)) return 'GET';
  if (/\s(?:-[a-zA-Z]*T(?=\s|$)|--upload-file\b)/.test(command)) return 'PUT';
  if (
    /\s(?:-[a-zA-Z]*d(?=[\s"'@{]|$)|--data\b|--data-|--json\b|-F\b|--form\b|--post-data\b|--post-file\b)/.test(
      command,
    )
  )
    return 'POST';
  // HTTPie sends what is written as name=value.
  return /(?:^|[\s;|&(`$])(?:https?|xh)\s.*?\s[\w.[\]-]+:?=(?!=)/.test(command) ? 'POST' : 'GET';
}
