import { declaresClient, declaresRoute, judgeCallee, mayDecorate, methodWord } from './callee.ts';
import type { Expression } from './expressions.ts';
import { M, NEAR } from './marks.ts';
import { MethodValues } from './method-values.ts';
import { LINE, MARK, mark, NUMBER, STRING, WORD } from './tokens.ts';

/** What surrounds an expression says of it. */
export interface Surroundings {
  methods: string[];
  /** Names that hold the value from here on: variables, keys, the function that returns it. */
  names: { hash: number; kind: 'variable' | 'key' | 'function' }[];
  /** The functions that it is handed to, innermost first, as written. */
  callees: string[];
  /** The address that it is put behind by a call, as written: `UriBuilder.of(base).path`. */
  chain: string;
  /** It is a route of the application's own, a file, or a page to go to. */
  route: boolean;
  /** A route of the application's own is declared with it, unless its path says by itself that it is Alma's. */
  declared: boolean;
  /** It ends in an object or statement in which the method may be set by another line. */
  open: boolean;
  /** The expression as it stands after building functions. */
  whole: Expression;
}

/** Functions that put what they are given behind the address that they are called on. */
const APPENDS =
  /\.(?:path|pathSegment|[aA]ppendPath(?:Segments?)?|addPathSegments?|segment|addChild|appendingPathComponent|appending)$/;

/** A chain in which Alma's base is told before the path is: `Http::baseUrl($almaUrl)->put(…)`. */
const TOLD_BASE = /(?:host|server|ur[li])\([^)]{0,60}(?:alma|exlibris)/i;

/** Names of entries that hold an address. */
const ADDRESS_ENTRY = /ur[li]|path|endpoint|href|address|raw|resource|route/i;

/** The method that a function of this name sends. */
function verbOf(name: string): string | undefined {
  const judged = judgeCallee(name);
  return judged.kind === 'verb' ? judged.method : undefined;
}

/** What stands in for a value that is not there. */
const ELSE = mark('??');

/** Marks between a name and what it is given. */
const ASSIGNS: number[] = [M.assign, M.define, M.left, M.append, M.dotAppend, M.fat];

/** Source code that can be asked what is done with a value. */
export class Code extends MethodValues {
  /** What is done with an expression. */
  surroundings(start: Expression): Surroundings {
    const out: Surroundings = {
      methods: [],
      names: [],
      callees: [],
      chain: '',
      route: false,
      declared: false,
      open: false,
      whole: start,
    };
    let { first, last } = start;
    for (let level = 0; level < 8; level++) {
      const p = this.previous(first);
      const crossed = p !== first - 1;
      if (this.is(p, WORD)) {
        const word = this.word(p);
        if (/^return$/i.test(word)) {
          const fn = this.enclosingFunction(p);
          if (fn) out.names.push({ hash: fn, kind: 'function' });
          return out;
        }
        if (/^(?:await|new|yield|echo|print|puts|not|in|throw|raise|if|unless)$/.test(word)) {
          first = p;
          continue;
        }
        if (/^(?:and|or)$/.test(word)) {
          first = this.conditionStart(p);
          continue;
        }
        if (crossed) return this.lastValue(first, last, out);
        if (/^(?:array|else|then|do)$/.test(word)) {
          first = p;
          continue;
        }
        return this.commandCall(p, last, out);
      }
      if (!this.is(p, MARK)) return this.methodAt(p) ? this.commandCall(p, last, out) : out;
      const v = this.tokens.value[p] as number;
      if (v === M.open || v === M.comma || v === M.openBracket) {
        const open = this.enclosing(first);
        if (open < 0) return this.commandCall(p, last, out);
        const next = this.outward(open, out);
        if (!next) return out;
        [first, last] = next;
        const chain = this.expression(first, last, '');
        first = chain.first;
        last = chain.last;
        continue;
      }
      if (v === M.colon || ASSIGNS.includes(v)) {
        const next = this.assigned(p, v, last, out);
        if (!next) return out;
        [first, last] = next;
        continue;
      }
      if (v === M.close && !crossed) {
        first = this.castBefore(p);
        continue;
      }
      // Rust's &url(id)
      if (v === M.amp) {
        first = p;
        continue;
      }
      if (v === M.arrow) {
        const verb = this.verbEarlier(this.enclosing(p));
        if (verb) out.methods = [verb];
        return verb || !crossed ? out : this.lastValue(first, last, out);
      }
      if (v === M.question || v === M.or || v === ELSE) {
        // cond ? a : b, given ?? b: the value is what the whole condition is assigned or handed to.
        first = this.conditionStart(p);
        continue;
      }
      return crossed || v === M.closeBrace || v === M.openBrace ? this.lastValue(first, last, out) : out;
    }
    return out;
  }

  /** `(HttpURLConnection) url`: where a cast that ends at the bracket begins, or -1 where it is none. */
  protected castBefore(close: number): number {
    const open = this.opening(close);
    const before = this.word(open - 1);
    if (close - open > 8 || before === ')' || (before !== 'return' && this.is(open - 1, WORD))) return -1;
    for (let j = open + 1; j < close; j++)
      if (!this.is(j, WORD) && !this.isMark(j, M.dot, M.openBracket, M.closeBracket, mark('<'), mark('>')))
        return -1;
    return open;
  }

  /** Where the condition of a `? :` begins. */
  protected conditionStart(question: number): number {
    let depth = 0;
    for (let j = question - 1; j > question - 60 && j >= 0; j--) {
      if (this.isMark(j, M.close, M.closeBracket, M.closeBrace)) depth++;
      else if (this.isMark(j, M.open, M.openBracket, M.openBrace)) {
        if (depth-- === 0) return j + 1;
      } else if (
        depth === 0 &&
        (this.isMark(j, M.comma, M.semicolon, ...ASSIGNS) ||
          (this.isMark(j, M.colon) && !this.isTernary(j)) ||
          this.word(j) === 'return' ||
          this.is(j, LINE))
      )
        return j + 1;
    }
    return question;
  }

  /** `client.put { url(path) }`: the verb of the call whose block opens at a brace. */
  protected verbOfBlock(brace: number): string | undefined {
    return this.isMark(brace - 2, M.dot) ? verbOf(this.word(brace - 1)) : undefined;
  }

  /** Ruby, Perl and R functions give back their last value without saying `return`. */
  protected lastValue(first: number, last: number, out: Surroundings): Surroundings {
    const told = out.callees.length > 0 ? this.verbOfBlock(this.enclosing(first)) : undefined;
    if (told) {
      out.methods = [told];
      return out;
    }
    let after = this.next(last);
    if (this.isMark(after, M.semicolon)) after = this.next(after);
    if (!/^(?:end|else|elsif|rescue)$/.test(this.word(after)) && !this.isMark(after, M.closeBrace))
      return out;
    const fn = this.enclosingFunction(first);
    if (fn) out.names.push({ hash: fn, kind: 'function' });
    return out;
  }

  /** The expression is an argument or entry of the bracket at `open`: judge it, and say where to look further out. */
  protected outward(open: number, out: Surroundings): [number, number] | undefined {
    const close = this.closing(open);
    const end = close < 0 ? Math.min(this.tokens.count - 1, open + NEAR) : close;
    if (!this.isMark(open, M.open)) {
      const given = this.isMark(open, M.openBrace) && this.isMark(open - 1, M.open);
      // server.route({ method: 'PUT', path: '/users/{id}' })
      if (given && this.isRoute(open - 1)) out.declared = true;
      const methods = this.methodsInside(open, end);
      if (methods.length > 0) {
        out.methods = methods;
        const client = given ? this.calleeBefore(open - 1).name : '';
        if (client) out.callees.push(client);
        return undefined;
      }
      if (this.isMark(open, M.openBrace)) {
        // What is handed over whole is told nothing more by another line.
        out.open ||= !given;
        const made = this.initialized(open);
        if (made >= 0) return [made, end];
        // @{…} and Go's &http.Request{…}
        let first = open;
        while (
          (this.is(first - 1, WORD) || this.isMark(first - 1, M.dot, M.amp)) &&
          this.touching(first - 1, first)
        )
          first--;
        return [first, end];
      }
      return [open, end];
    }
    const callee = this.calleeBefore(open);
    const judged = callee.name === '' ? undefined : judgeCallee(callee.name);
    const methods = this.methodsInside(open, end);
    if (callee.name !== '') out.callees.push(callee.name);
    const chain = this.text.slice(this.tokens.start[callee.first], this.tokens.start[open]).slice(-200);
    if (APPENDS.test(callee.name) || TOLD_BASE.test(chain) || chain.includes('://')) out.chain ||= chain;
    // PHP's define('ALMA_USERS', '…'): a constant of that name.
    if (callee.name === 'define' && this.is(open + 1, STRING)) {
      out.names.push({ hash: this.hash(open + 1), kind: 'variable' });
      return undefined;
    }
    // Java's urls.put("users", path): a map that holds it under that name.
    const key = this.is(open + 1, STRING) && this.isMark(open + 2, M.comma) && !this.methodAt(open + 1);
    if (key && /\.put(?:IfAbsent)?$/.test(callee.name) && /^[\w.-]+$/.test(this.word(open + 1))) {
      out.names.push({ hash: this.hash(open + 1), kind: 'key' });
      return undefined;
    }
    if (this.isRoute(open)) out.declared = true;
    if (judged?.kind === 'route' && methods.length === 0) {
      out.route = true;
      return undefined;
    }
    if (methods.length > 0) {
      out.methods = methods;
      return undefined;
    }
    if (judged?.kind === 'verb' && !(callee.name === 'file_get_contents' && this.arguments(open, end) > 1)) {
      out.methods = [judged.method];
      return undefined;
    }
    const chained = this.chained(end) ?? this.verbEarlier(open);
    if (chained) {
      out.methods = [chained];
      return undefined;
    }
    const fromName = this.methodsOfArguments(open, end);
    if (fromName.length > 0) {
      out.methods = fromName;
      return undefined;
    }
    if (judged?.kind === 'other' && !/^(?:Ok|Some)$/.test(callee.name)) {
      // client.put(signed("/users/{id}"), user)
      if (this.isMark(callee.first - 1, M.open) && verbOf(this.calleeBefore(callee.first - 1).name))
        return [callee.first, end];
      // enum Path { USER("/users/{id}") }
      if (/^[A-Z][A-Z\d_]+$/.test(callee.name))
        out.names.push({ hash: this.hash(callee.first), kind: 'key' });
      return undefined;
    }
    // Python's urllib sends a POST as soon as it is given data, unless it is told otherwise.
    if (/(?:^|\.)(?:Request|urlopen)$/.test(callee.name) && this.hasData(open, end)) {
      out.methods = [this.methodToldTo(end) ?? 'POST'];
      return undefined;
    }
    if (callee.name !== '') out.open = true;
    return [callee.first, end];
  }

  #client: boolean | undefined;

  /** Whether the call whose bracket opens at `open` declares a route of the application's own. */
  protected isRoute(open: number): boolean {
    const { name, first } = this.calleeBefore(open);
    if (mayDecorate(name)) return this.decoratesFunction(open);
    if (/^(?:re_)?path$|^url$/.test(name) && this.text.includes('urlpatterns')) return true;
    if (!declaresRoute(name, this.isMark(first - 1, M.openBracket, M.comma))) return false;
    this.#client ??= declaresClient(this.text);
    return !(this.#client && name.startsWith('@'));
  }

  /** Whether a Python function follows what the bracket at `open` belongs to, with other decorators between them or none. */
  protected decoratesFunction(open: number): boolean {
    let end = this.closing(open);
    for (let n = 0; n < 6 && end >= 0; n++) {
      const after = this.next(end);
      // On the very next line: a blank one parts it from what is only put behind it.
      if (/\n\s*\n/.test(this.text.slice(this.tokens.end[end], this.tokens.start[after]))) return false;
      if (/^(?:def|async|class)$/.test(this.word(after))) return true;
      if (!this.word(after).startsWith('@')) return false;
      end = after;
      while (this.isMark(end + 1, M.dot) && this.is(end + 2, WORD)) end += 2;
      if (this.isMark(end + 1, M.open)) end = this.closing(end + 1);
    }
    return false;
  }

  /** C#'s `new UriBuilder(…) { Path = … }`: where the object begins whose entries the brace at `open` holds, or -1. */
  protected initialized(open: number): number {
    let j = this.previous(open);
    if (this.isMark(j, M.close)) j = this.opening(j) - 1;
    for (let n = 0; n < 6 && this.isMark(j - 1, M.dot); n++) j -= 2;
    return this.is(j, WORD) && this.word(j - 1) === 'new' ? j - 1 : -1;
  }

  /**
   * `client.put().uri(path)`, `client.method(HttpMethod.PUT).uri(path)`: the verb that stands before the address, in the
   * bracket or block at `open`.
   */
  protected verbEarlier(open: number): string | undefined {
    if (this.word(open - 1) !== 'uri') return undefined;
    const close = this.previous(this.previous(open - 1));
    const given = this.isMark(close, M.close) ? this.opening(close) : -1;
    if (given < close - 1)
      return this.word(given - 1) === 'method' ? this.methodsInside(given, close)[0] : undefined;
    return verbOf(this.word(given - 1));
  }

  /** The expression is what `p` assigns: note the names, and say where to look further out (an object's bracket). */
  protected assigned(p: number, v: number, last: number, out: Surroundings): [number, number] | undefined {
    let q = this.previous(p);
    // Go's var url string = …, and Dim url As String = …
    if (this.word(q) === 'string' && this.is(q - 1, WORD) && this.word(q - 1) !== 'String') q--;
    else if (/^as$/i.test(this.word(q - 1)) && this.is(q - 2, WORD)) q -= 2;
    if (v === M.colon && this.isTernary(p)) return [this.conditionStart(p), last];
    const key = this.is(q, WORD) || this.is(q, STRING) ? (this.tokens.start[q] as number) : -1;
    const parameters = v === M.assign || v === M.fat ? this.parametersBefore(q) : -1;
    if (parameters >= 0) {
      const open = this.opening(parameters);
      const fn = this.functionOfOneValue(open, v === M.assign);
      if (fn) {
        out.names.push({ hash: fn, kind: 'function' });
        return undefined;
      }
      // (id) => `…`, fn($id) => "…": the arrow function's own name.
      if (v === M.fat) return [this.arrowStart(open), last];
    }
    const lambda = v === M.colon ? this.lambdaBefore(p) : -1;
    if (lambda >= 0) return [lambda, last];
    // url = id => `…`
    if (v === M.fat && this.is(q, WORD) && this.isMark(this.previous(q), M.assign)) return [q, last];
    if (key < 0) {
      if (this.isMark(q, M.closeBracket, M.closeBrace)) {
        // $urls['users'] = …, $urls{users} = …
        const inner = q - 1;
        if (this.is(inner, STRING) || this.is(inner, WORD))
          out.names.push({ hash: this.hash(inner), kind: 'key' });
        // options['url'] = …, and options['method'] = … in another line.
        out.open = ADDRESS_ENTRY.test(this.word(inner));
        return undefined;
      }
      return undefined;
    }
    const name = this.word(q);
    // const url: string = …, and Rust's const USERS: &str = …
    const colon = this.isMark(q - 1, M.amp) ? q - 2 : q - 1;
    if (v === M.assign && this.isMark(colon, M.colon) && this.is(colon - 1, WORD)) {
      out.names.push({ hash: this.hash(colon - 1), kind: 'variable' });
      out.open = true;
      return undefined;
    }
    const entry =
      v === M.colon ||
      v === M.fat ||
      (v === M.assign &&
        (this.isMark(this.previous(q), M.open, M.comma) ||
          (this.isMark(this.previous(q), M.openBrace) && this.initialized(this.previous(q)) >= 0)));
    if (entry) {
      const verb = methodWord(name);
      if (verb && name === name.toUpperCase()) {
        // HTTP::Request->new(PUT => $url), { PUT: url }
        out.methods = [verb];
        return undefined;
      }
      const open = this.enclosing(q);
      if (open >= 0 && !(v === M.colon && this.is(q - 1, LINE) && !this.isMark(open, M.openBrace, M.open))) {
        const isAddress = ADDRESS_ENTRY.test(name);
        if (!isAddress || v === M.colon || v === M.fat) out.names.push({ hash: this.hash(q), kind: 'key' });
        if (isAddress || this.isMark(open, M.open)) return this.outward(open, out);
        out.methods = this.methodsInside(open, this.closing(open));
        return undefined;
      }
      // Elixir's def url(id), do: …
      const fn = name === 'do' ? this.enclosingFunction(q) : 0;
      out.names.push(fn ? { hash: fn, kind: 'function' } : { hash: this.hash(q), kind: 'key' });
      return undefined;
    }
    out.names.push({
      hash: this.hash(q),
      kind: this.isMark(q - 1, M.dot, M.arrow, M.scope) ? 'key' : 'variable',
    });
    // url.pathname = …: from here on the object is the address.
    if (
      /^path(?:name)?$/i.test(name) &&
      this.isMark(q - 1, M.dot) &&
      this.is(q - 2, WORD) &&
      !/^(?:this|self|me)$/i.test(this.word(q - 2))
    )
      out.names.push({ hash: this.hash(q - 2), kind: 'variable' });
    out.open = true;
    // list = url = …
    return this.isMark(this.previous(q), M.assign) ? [q, last] : undefined;
  }

  /** `string Url(string id) =>`, `fun url(id: String) =`: the hash of the function whose parameters begin at `open`, or 0. */
  protected functionOfOneValue(open: number, isAssigned: boolean): number {
    const name = open - 1;
    let before = name - 1;
    // fun String.url() =
    while (this.isMark(before, M.dot) && this.is(before - 1, WORD)) before -= 2;
    const word = this.word(before);
    const declares = isAssigned
      ? /^(?:fun|def)$/.test(word)
      : this.is(before, WORD) && !/^(?:async|case|export|return)$/.test(word) && this.word(name) !== 'async';
    return declares && this.is(name, WORD) ? this.hash(name) : 0;
  }

  /** `lambda id, version=1:`: where what ends at a colon begins, or -1 where it is something else. */
  protected lambdaBefore(colon: number): number {
    let j = colon - 1;
    for (let n = 0; n < 12 && this.word(j) !== 'lambda'; n++) {
      if (
        !this.is(j, WORD) &&
        !this.is(j, STRING) &&
        !this.is(j, NUMBER) &&
        !this.isMark(j, M.comma, M.assign)
      )
        return -1;
      j--;
    }
    return this.word(j) === 'lambda' ? j : -1;
  }

  protected isTernary(colon: number): boolean {
    let depth = 0;
    for (let j = colon - 1; j > colon - 50 && j > 0; j--) {
      this.work++;
      if (this.isMark(j, M.close, M.closeBracket, M.closeBrace)) depth++;
      else if (this.isMark(j, M.open, M.openBracket, M.openBrace)) {
        if (depth-- === 0) return false;
      } else if (depth === 0 && this.isMark(j, M.question)) return true;
      else if (depth === 0 && this.isMark(j, M.comma, M.semicolon)) return false;
    }
    return false;
  }

  /** `RestClient.put url, body`, `put "/users"`, `-Uri "…" -Method Put`: a call without brackets. */
  protected commandCall(p: number, last: number, out: Surroundings): Surroundings {
    let from = p;
    while (
      from > 0 &&
      from > p - 40 &&
      !this.is(from - 1, LINE) &&
      !this.isMark(from - 1, M.semicolon, M.openBrace)
    )
      from--;
    let to = last;
    while (to < last + 60 && !this.is(to, LINE) && !this.isMark(to, M.semicolon)) to++;
    for (let j = from; j < to; j++) {
      this.work++;
      const set = this.methodSetter(j);
      if (set) {
        out.methods = [set];
        out.callees.push(this.commandAt(from, p));
        return out;
      }
    }
    for (let j = p; j >= from; j--) {
      this.work++;
      const method = this.methodAt(j);
      if (method) {
        out.methods = [method];
        out.callees.push(this.commandAt(from, p));
        return out;
      }
      if (!this.is(j, WORD)) continue;
      let first = j;
      while (this.isMark(first - 1, M.dot, M.arrow, M.scope, M.minus) && this.is(first - 2, WORD)) first -= 2;
      const name = this.text.slice(this.tokens.start[first], this.tokens.end[j]).slice(-80);
      out.callees.push(name);
      const judged = judgeCallee(name);
      if (judged.kind === 'builder') out.open = true;
      if ((judged.kind === 'verb' || name === 'match') && first === j && this.goesOnAsRoute(last)) {
        out.route = true;
        return out;
      }
      if (judged.kind === 'verb') out.methods = [judged.method];
      else if (judged.kind === 'route') out.route = true;
      else {
        // link 'text', '/users/…' and other words of a page or a set of routes
        if (/^(?:resources|namespace|href|src|action|to|from|import|require)$/i.test(name)) out.route = true;
        j = first;
        continue;
      }
      return out;
    }
    return out;
  }

  /** The first word of a command: `$x = Invoke-Alma -Method Put …`. */
  protected commandAt(from: number, last: number): string {
    const command = this.text.slice(this.tokens.start[from], this.tokens.end[last]);
    return /^(?:\$?\w+\s*=\s*)?([\w.:$>-]{0,60})/.exec(command)?.[1] ?? '';
  }

  /** `put '/users/:id', to: 'users#update'`, `put '/users/:id' do`: a route of Rails or Sinatra. */
  protected goesOnAsRoute(last: number): boolean {
    return (
      this.isMark(last + 1, M.fat) ||
      this.word(last + 1) === 'do' ||
      (this.isMark(last + 1, M.comma) && /^(?:to|via|controller|action|as)$/.test(this.word(last + 2)))
    );
  }
}
