import { Code, type Surroundings } from './code.ts';
import type { RunningText } from './documents.ts';
import type { Evidence } from './evidence.ts';
import type { Expression } from './expressions.ts';
import { interpolations } from './interpolations.ts';
import { normalize } from './normalize.ts';
import { isContinuation, type PathString, parsePath, splitAbsolute, splitPath } from './path-strings.ts';
import { belongsToAlma, ofCloudApp, type Setting } from './relative.ts';
import { opOf } from './shapes.ts';
import { FILE, mark, nameHash, STRING, WORD } from './tokens.ts';
import { verbsDirectlyBefore } from './verbs.ts';

/** A path or base on its way through the code: from where it is written to where it is sent. */
interface Travel extends PathString {
  callees: readonly string[];
  origin: Origin;
}

/** The place where a path is written; whether any use of it has shown a method. */
interface Origin {
  at: number;
  end: number;
  /** The paths, from here on, for which some use has shown a method. */
  resolved: Set<string>;
  /** The same of all places that write the same path. */
  alike: Set<string>;
  route: boolean;
  /** One word without a slash: `"items"`. */
  bare: boolean;
}

interface Definition {
  token: number;
  name: number;
  kind: 'variable' | 'key' | 'function';
  travel: Travel;
}

/** A name, on the way through all its uses in the order in which they stand. */
interface Uses {
  all: readonly Definition[];
  distinct: readonly Definition[];
  functions: readonly Definition[];
  /** What it may hold here, as a variable. */
  live: Definition[];
  consumed: boolean;
  next: number;
  /** How many functions and files began before the last definition. */
  within: number;
  passed: number;
}

/** A place at which a path ends up without a method in sight. */
interface Stop {
  travel: Travel;
  surroundings: Surroundings;
  definitions: Definition[];
}

/** From name to name, so many times. */
const MAX_DEPTH = 5;
/** More different paths than any one name really holds. */
const MOST_VALUES = 200;
const MAX_TRAVELS = 60_000;

/** What stands in brackets, and in brackets within: `${ base() }`. */
const FILLED_IN = /[{(](?:[^{}()]|[{(][^{}()]*[)}])*[)}]/g;

/** Reads the calls that source code makes: paths in quotes, followed to the function that sends them. */
export class Flow {
  readonly code: Code;
  readonly #running: RunningText;
  readonly #evidence: Evidence;
  readonly #setting: Setting;
  readonly #definitions = new Map<number, Definition[]>();
  readonly #seen = new Set<string>();
  readonly #stops: Stop[] = [];
  /** Names, with the paths that they hold, which some other place uses. */
  readonly #used = new Set<string>();
  #fresh: number[] = [];
  #count = 0;

  constructor(text: string, running: RunningText, evidence: Evidence, setting: Setting) {
    this.code = new Code(text);
    this.#running = running;
    this.#evidence = evidence;
    this.#setting = setting;
  }

  /**
   * Takes up the string at a place of the text. False where there is none, or where the string is running text that
   * holds the path rather than being it.
   */
  takeUp(at: number): boolean {
    const { code } = this;
    const token = code.tokenAt(at);
    if (!code.is(token, STRING) || code.isSpent) return false;
    const key = `s${token}`;
    if (this.#seen.has(key)) return true;
    code.work += 200;
    const raw = code.text.slice(
      code.tokens.start[token],
      Math.min(code.tokens.end[token] as number, at + 400),
    );
    const before = raw.slice(0, at - (code.tokens.start[token] as number));
    if (/\s/.test(before.trim().replace(FILLED_IN, ''))) return false;
    const content = normalize(raw.trim());
    const found = splitPath(content);
    if (!found) return false;
    this.#seen.add(key);
    const origin: Origin = {
      at,
      end: code.tokens.end[token] as number,
      resolved: new Set(),
      alike: this.#alike(`${found.family} ${found.path}`),
      route: false,
      bare: !/[/?]/.test(content),
    };
    this.#travel(token, token, { ...found, callees: [], origin });
    return true;
  }

  readonly #byText = new Map<string, Set<string>>();

  #alike(written: string): Set<string> {
    const known = this.#byText.get(written) ?? new Set<string>();
    this.#byText.set(written, known);
    return known;
  }

  /** True where a place of the text is part of a string that was taken up. */
  covers(at: number): boolean {
    return this.#seen.has(`s${this.code.tokenAt(at)}`);
  }

  /** Follows every name that holds a path to where it is used, then settles what no use has shown a method for. */
  finish(): void {
    for (let depth = 0; depth < MAX_DEPTH && this.#fresh.length > 0; depth++) {
      const names = new Set(this.#fresh);
      this.#fresh = [];
      this.#followNames(names);
    }
    this.#settle();
  }

  /** What no use has shown a method for: a method set by a statement near by, else whatever stands around the path. */
  #settle(): void {
    const unused = this.#stops.filter(
      (stop) => !stop.definitions.some((d) => this.#used.has(nameAndPath(d))),
    );
    for (const stops of [unused, this.#stops])
      for (const stop of stops) {
        const { travel, surroundings } = stop;
        if (!surroundings.open || isRoute(stop) || isResolved(stop, stops === this.#stops)) continue;
        const near = this.code.methodSetNearby(surroundings.whole.first, surroundings.whole.last);
        if (near.length > 0) this.#emit(travel, near);
      }
    for (const stops of [unused, this.#stops])
      for (const stop of stops) {
        if (isRoute(stop) || isResolved(stop, stops === this.#stops)) continue;
        const { travel } = stop;
        const { at, end } = travel.origin;
        this.#emit(travel, this.#running.methods(at, end, 0, this.code.text.length));
        markResolved(travel);
      }
  }

  #travel(first: number, last: number, given: Travel): void {
    if (this.#count++ > MAX_TRAVELS || this.code.isSpent) return;
    this.code.work += 200;
    const { code } = this;
    const written = code.expression(first, last, given.path);
    const chained = code.pathChained(written.last);
    const expression =
      chained.text === '' ? written : { ...written, text: written.text.replace(/\/$/, '') + chained.text };
    let travel: Travel = { ...given, path: expression.text, base: `${expression.base} ${given.base}` };
    const joined = expression.text.startsWith('/') ? expression.text.slice(1) : expression.text;
    travel = { ...travel, path: joined };
    // A base and a second family in one expression: the later one stands.
    const again = splitAbsolute(joined);
    if (again && !again.base.includes('?'))
      travel = { ...travel, family: again.family, version: again.version, path: again.path };
    const seen = `${first}:${travel.family}:${travel.path}`;
    if (this.#seen.has(seen)) return;
    this.#seen.add(seen);
    if (this.#isKeyOfOperations(first, travel)) return;
    const surroundings = code.surroundings(expression);
    travel = {
      ...travel,
      base: `${surroundings.chain} ${travel.base}`.trim(),
      callees: [...given.callees, ...surroundings.callees],
    };
    const methods = this.#methods(expression, surroundings);
    const route = surroundings.route || (surroundings.declared && travel.family === undefined);
    if (route && travel.family === undefined) travel.origin.route = true;
    if (methods.length > 0 && !route) {
      this.#emit(travel, methods, code.tokens.start[first], code.tokens.end[last]);
      return;
    }
    const definitions: Definition[] = [];
    for (const { hash, kind } of surroundings.names) {
      const definition = { token: first, name: hash, kind, travel };
      definitions.push(definition);
      const list = this.#definitions.get(hash);
      if (list) list.push(definition);
      else this.#definitions.set(hash, [definition]);
      this.#fresh.push(hash);
    }
    this.#stops.push({ travel, surroundings, definitions });
  }

  #methods(expression: Expression, surroundings: Surroundings): string[] {
    const { code } = this;
    const at = (code.tokens.start[expression.first] as number) - (code.is(expression.first, STRING) ? 1 : 0);
    const written = verbsDirectlyBefore(code.text.slice(Math.max(0, at - 60), at));
    if (written.length > 0) return written;
    if (surroundings.methods.length > 0) return surroundings.methods;
    const sent = code.sentItself(expression.first, expression.last);
    if (sent) return [sent];
    const command = this.#running.commandMethod(at, code.tokens.end[expression.last] as number);
    return command ? [command] : [];
  }

  /** @param at where it is sent, as far as that is known */
  #emit(travel: Travel, methods: readonly string[], at = travel.origin.at, end = at): void {
    const { segments, query, rest } = parsePath(travel.path);
    if (segments.length === 0) return;
    const { origin } = travel;
    if (travel.family === undefined) {
      if (isContinuation(travel.base)) return;
      // "items" alone is a word, not a path.
      if (origin.bare && travel.base === '') return;
      const candidate = {
        base: travel.base,
        segments,
        callees: travel.callees,
        code: true,
        methodShown: false,
      };
      if (!belongsToAlma(candidate, this.#setting)) return;
    }
    if (travel.family === undefined) this.#evidence.noteJoinedPath();
    markResolved(travel);
    const { family = 'almaws', version } = travel;
    if (ofCloudApp(this.#setting, travel.callees) && !/exlibrisgroup/.test(travel.base)) {
      this.#evidence.addCloudApp({ family, version, segments });
      return;
    }
    const op =
      opOf(query + rest) ??
      (methods.includes('POST') && segments[0] === 'users'
        ? (this.#opNearby(at, end) ?? this.#opNearby(origin.at, origin.end))
        : undefined);
    this.#evidence.add({ family, version, segments, methods, op });
  }

  /** `op` given apart from the path: `params={'op': 'refresh'}`, `.query('op', 'auth')`. */
  #opNearby(at: number, end: number): string | null | undefined {
    const text = this.code.text.slice(Math.max(0, at - 300), end + 400);
    const match = /\bop["'`]?\s*(?:=>|[:=,])\s*["'`:]?(\w*)|[?&]op=(\w*)/.exec(text);
    if (!match) return undefined;
    const value = match[1] || match[2] || '';
    return /^[a-z_]{3,}$/.test(value) ? value : null;
  }

  /** `"/bibs/{id}": { "get": …, "put": … }`: a path of an OpenAPI document. */
  #isKeyOfOperations(token: number, travel: Travel): boolean {
    const { code } = this;
    if (!code.is(token, STRING)) return false;
    const colon = token + 1;
    if (!code.isMark(colon, mark(':'))) return false;
    const brace = code.next(colon);
    if (!code.isMark(brace, mark('{'))) return false;
    const methods: string[] = [];
    let depth = 0;
    for (let j = brace; j < brace + 8000; j++) {
      code.work++;
      if (code.isMark(j, mark('{'), mark('['))) depth++;
      else if (code.isMark(j, mark('}'), mark(']'))) {
        if (--depth === 0) break;
      } else if (depth === 1 && code.is(j, STRING) && code.isMark(j + 1, mark(':'))) {
        const name = code.word(j);
        if (/^(?:get|put|post|delete|patch|head)$/.test(name)) methods.push(name.toUpperCase());
      }
    }
    if (methods.length === 0) return false;
    this.#emit({ ...travel, base: `${travel.base} paths`, callees: [] }, methods);
    return true;
  }

  /** One pass over all tokens for a set of names: definitions and uses in the order in which they stand. */
  #followNames(names: ReadonlySet<number>): void {
    const { code } = this;
    const { count, kind, value, start, end } = code.tokens;
    const state = new Map<number, Uses>();
    for (const name of names) {
      const all = [...(this.#definitions.get(name) as Definition[])].sort((a, b) => a.token - b.token);
      const functions = all.filter((d) => d.kind === 'function');
      state.set(name, {
        all,
        distinct: distinct(all),
        functions,
        live: [],
        consumed: false,
        next: 0,
        within: 0,
        passed: 0,
      });
    }
    /** Where functions and files began so far. */
    const boundaries: number[] = [];
    const use = (name: number, i: number, interpolatedAt: number, from = 0) => {
      const s = state.get(name);
      if (!s) return;
      const { all } = s;
      while (s.next < all.length && (all[s.next] as Definition).token <= i) {
        const d = all[s.next++] as Definition;
        const { within } = s;
        while ((boundaries[s.within] as number) <= d.token) s.within++;
        if (s.consumed || s.within !== within) s.live = [];
        s.consumed = false;
        if (s.live.length < MOST_VALUES) s.live.push(d);
      }
      // Set anew, in another function or after it has been sent.
      if (
        interpolatedAt < 0 &&
        (s.consumed || s.within !== boundaries.length) &&
        code.isMark(i + 1, mark('='), mark(':='), mark('<-')) &&
        !code.buildsOnItself(i)
      )
        s.live = [];
      const shared =
        this.#isShared(i, interpolatedAt) && !(s.live.length > 0 && this.#isOfShell(i, interpolatedAt));
      const governing = shared ? s.distinct : withNearestFunctions(s, i);
      for (const d of governing)
        if (d.token !== i && this.#use(i, d, interpolatedAt, from)) {
          s.consumed = true;
          this.#used.add(nameAndPath(d));
        }
    };
    for (let i = 0; i < count; i++) {
      if (this.#count > MAX_TRAVELS) return;
      if (kind[i] === WORD) {
        use(value[i] as number, i, -1);
        if (code.isBoundary(i)) boundaries.push(i);
      } else if (kind[i] === FILE) {
        boundaries.push(i);
        for (const uses of state.values()) uses.live = [];
      } else if (kind[i] === STRING) {
        const s = start[i] as number;
        const e = end[i] as number;
        if (e - s < 4000)
          for (const found of interpolations(code.text, s, e)) use(found.name, i, found.end, found.start);
        if (
          e - s < 60 &&
          code.isMark(i + 1, mark(']'), mark(')'), mark(',')) &&
          (code.isMark(i - 1, mark('['), mark('(')) || this.#verbBefore(i) !== undefined)
        )
          use(nameHash(code.text, s, e), i, -1);
      }
    }
  }

  /** The method that stands as the argument before the string at `i`. */
  #verbBefore(i: number): string | undefined {
    const { code } = this;
    return code.is(i, STRING) && code.isMark(i - 1, mark(',')) && code.isMark(i - 3, mark('('))
      ? code.methodAt(i - 2)
      : undefined;
  }

  /** A constant, a member, a key or a function is the same thing wherever it is used; a variable only after it was set. */
  #isShared(i: number, interpolatedAt: number): boolean {
    const { code } = this;
    if (interpolatedAt >= 0)
      return /[.>\]]|^\W*[A-Z][A-Z\d_]+\W*$/.test(
        code.text
          .slice(Math.max(0, interpolatedAt - 30), interpolatedAt)
          .split(/[{$]/)
          .pop() as string,
      );
    if (code.is(i, STRING)) return true;
    const word = code.word(i);
    if (/^[$@]?[A-Z][A-Z\d_]+$/.test(word) || word.startsWith('@')) return true;
    return code.isMark(i - 1, mark('.'), mark('->'), mark('::')) || code.isMark(i + 1, mark('('));
  }

  /** `"$URL"`: a shell's variables are in capitals too, and are set again and again. */
  #isOfShell(i: number, interpolatedAt: number): boolean {
    const { text, tokens } = this.code;
    const quote = (tokens.start[i] as number) - 1;
    return (
      interpolatedAt >= 0 &&
      text[quote] === '"' &&
      /\$\{?[A-Z][A-Z\d_]+\}?$/.test(text.slice(quote, interpolatedAt))
    );
  }

  /** True where something is done with what the name at `i` holds. */
  #use(i: number, { kind, travel }: Definition, interpolatedAt: number, from: number): boolean {
    const { code } = this;
    if (interpolatedAt >= 0) {
      const rest = normalize(
        code.text.slice(interpolatedAt, Math.min(code.tokens.end[i] as number, interpolatedAt + 300)),
      );
      const before = normalize(code.text.slice(Math.max(code.tokens.start[i] as number, from - 200), from));
      this.#travel(i, i, { ...travel, path: travel.path + rest, base: `${before} ${travel.base}` });
      return true;
    }
    // An assignment to the name is no use of it.
    if (code.is(i, WORD) && code.isMark(i + 1, mark('='), mark(':='), mark('<-'))) return false;
    if (code.is(i, WORD) && code.isMark(i + 1, mark(':')) && !code.isMark(i - 1, mark('?'), mark('.')))
      return false;
    const verb = this.#verbBefore(i);
    if (verb) {
      // call('PUT', 'record', …): the key of a table, with the method in front of it.
      if (kind !== 'key') return false;
      const { name } = code.calleeBefore(code.enclosing(i));
      this.#emit({ ...travel, callees: [...travel.callees, name] }, [verb]);
      return true;
    }
    const isKey = code.is(i, STRING);
    const first = code.operandStart(isKey ? code.closing(i - 1) : i);
    if (first < 0) return false;
    if (
      code.is(first - 1, WORD) &&
      /^(?:def|function|func|sub|fn|class|global|nonlocal|import|from)$/.test(code.word(first - 1))
    )
      return false;
    const last = isKey ? i + 1 : code.operandEnd(i);
    const set = code.methodsSetOn(first, last);
    if (set.length > 0) this.#emit(travel, set);
    else this.#travel(first, last, travel);
    return true;
  }
}

const isRoute = ({ travel, surroundings }: Stop): boolean => surroundings.route || travel.origin.route;

/**
 * True where the path, or a longer one that it grew into, has been added: from this place or, for a path that a name was
 * used for, from any place that writes the same.
 */
function isResolved({ travel }: Stop, anywhere: boolean): boolean {
  const form = formOf(travel.path);
  for (const path of anywhere ? travel.origin.alike : travel.origin.resolved)
    if (path.startsWith(form)) return true;
  return false;
}

function markResolved({ origin, path }: Travel): void {
  const form = formOf(path);
  origin.resolved.add(form);
  origin.alike.add(form);
}

/** A path without what differs from one use to the next: the names of its values, and its query. */
const formOf = (path: string): string => path.replace(/\?.*/s, '').replace(/\{\w*\}/g, '{}');

const nameAndPath = ({ name, travel }: Definition): string => `${name} ${travel.family} ${travel.path}`;

/** One definition for each path that a name may hold. */
function distinct(all: readonly Definition[]): Definition[] {
  const byPath = new Map<string, Definition>();
  for (const d of all) {
    const key = `${d.travel.family} ${d.travel.path}`;
    if (!byPath.has(key) && byPath.size < MOST_VALUES) byPath.set(key, d);
  }
  return [...byPath.values()];
}

/**
 * What a variable holds at a use, and the functions of that name that stand nearest before and after it: every class may
 * have its own `url`.
 */
function withNearestFunctions(uses: Uses, i: number): readonly Definition[] {
  const { functions, live } = uses;
  while (uses.passed < functions.length && (functions[uses.passed] as Definition).token <= i) uses.passed++;
  const near = [functions[uses.passed - 1], functions[uses.passed]].filter((d) => d !== undefined);
  return [...new Set([...live, ...near])];
}
