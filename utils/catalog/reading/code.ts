import { judgeCallee, methodWord } from './callee.ts';
import { hole, placeholderEnd } from './path-reader.ts';
import { LINE, MARK, mark, NUMBER, nameHash, STRING, type Tokens, tokenize, WORD } from './tokens.ts';

const M = {
  open: mark('('),
  close: mark(')'),
  openBrace: mark('{'),
  closeBrace: mark('}'),
  openBracket: mark('['),
  closeBracket: mark(']'),
  comma: mark(','),
  dot: mark('.'),
  arrow: mark('->'),
  scope: mark('::'),
  colon: mark(':'),
  assign: mark('='),
  define: mark(':='),
  left: mark('<-'),
  append: mark('+='),
  dotAppend: mark('.='),
  fat: mark('=>'),
  or: mark('||'),
  plus: mark('+'),
  dots: mark('..'),
  amp: mark('&'),
  shift: mark('<<'),
  question: mark('?'),
  semicolon: mark(';'),
  minus: mark('-'),
  percent: mark('%'),
  pipe: mark('|>'),
} as const;

/** Functions that put the pieces of an address together with slashes. */
const JOINING =
  /(?:join|join_?path|path_?segments?|append_?path|path_append|build_?(?:url|uri|path)|make_?(?:url|uri|path)|(?:url|uri|path|endpoint)_?(?:for|builder|combine|join))$/i;
/** A request goes out here: what is set after it belongs to the next one. */
const SENT =
  /^(?:curl_exec|curl_close|curl_init|curl_reset|send|getresponse|getresponseasync|execute|perform|sendasync|do)$/i;

/** How many tokens any single look-around may pass. Bounds the work for one place. */
const REACH = 300;
const NEAR = 160;

/** A stretch of tokens that makes one value, and that value with `{name}` for what is filled in. */
export interface Expression {
  first: number;
  last: number;
  text: string;
  /** What stands to the left of the part that was asked about: names and literals, to judge a base by. */
  base: string;
}

/** What surrounds an expression says of it. */
export interface Surroundings {
  methods: string[];
  /** Names that hold the value from here on: variables, keys, the function that returns it. */
  names: { hash: number; kind: 'variable' | 'key' | 'function' }[];
  /** The functions that it is handed to, innermost first, as written. */
  callees: string[];
  /** It is a route of the application's own, a file, or a page to go to. */
  route: boolean;
  /** It ends in an object or statement in which the method may be set by another line. */
  open: boolean;
  /** The expression as it stands after building functions. */
  whole: Expression;
}

/** Source code, cut into tokens, that can be asked what is done with a value. */
export class Code {
  readonly text: string;
  readonly tokens: Tokens;
  /** Tokens that look-arounds have passed so far: what `isSpent` measures. */
  work = 0;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenize(text);
  }

  /**
   * True once more has been looked around than any real code asks for. Text made of little else than quotes and brackets
   * would otherwise take minutes; past this point paths are read as in running text.
   */
  get isSpent(): boolean {
    return this.work > 4_000_000 + 3 * this.text.length;
  }

  /** The index of the token that covers a place of the text, or -1. */
  tokenAt(position: number): number {
    const { start, end, count } = this.tokens;
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((end[middle] as number) < position) low = middle + 1;
      else if ((start[middle] as number) > position) high = middle - 1;
      else return middle;
    }
    return -1;
  }

  is(i: number, kind: number, value?: number): boolean {
    return (
      i >= 0 &&
      i < this.tokens.count &&
      this.tokens.kind[i] === kind &&
      (value === undefined || this.tokens.value[i] === value)
    );
  }

  isMark(i: number, ...values: number[]): boolean {
    return this.is(i, MARK) && values.includes(this.tokens.value[i] as number);
  }

  word(i: number): string {
    return i >= 0 && i < this.tokens.count ? this.text.slice(this.tokens.start[i], this.tokens.end[i]) : '';
  }

  #touching(a: number, b: number): boolean {
    const gap = this.is(b, STRING) ? 1 : 0;
    return (this.tokens.end[a] as number) + gap === this.tokens.start[b];
  }

  /** The next token, line ends passed over. */
  next(i: number): number {
    let j = i + 1;
    while (this.is(j, LINE)) j++;
    return j;
  }

  previous(i: number): number {
    let j = i - 1;
    while (this.is(j, LINE)) j--;
    return j;
  }

  /** The text of a string token with every placeholder as `{name}`. */
  content(i: number, from = 0): string {
    const raw = this.text.slice(
      (this.tokens.start[i] as number) + from,
      Math.min(this.tokens.end[i] as number, (this.tokens.start[i] as number) + from + 400),
    );
    return normalize(raw);
  }

  /** The token that closes the bracket at `i`, or -1. */
  closing(i: number): number {
    let depth = 0;
    for (let j = i; j < this.tokens.count && j < i + REACH * 2; j++) {
      this.work++;
      if (this.isMark(j, M.open, M.openBrace, M.openBracket)) depth++;
      else if (this.isMark(j, M.close, M.closeBrace, M.closeBracket) && --depth === 0) return j;
    }
    return -1;
  }

  /** The token that opens the bracket which closes at `i`, or -1. */
  opening(i: number): number {
    let depth = 0;
    for (let j = i; j >= 0 && j > i - REACH * 2; j--) {
      this.work++;
      if (this.isMark(j, M.close, M.closeBrace, M.closeBracket)) depth++;
      else if (this.isMark(j, M.open, M.openBrace, M.openBracket) && --depth === 0) return j;
    }
    return -1;
  }

  /** The bracket that encloses the token at `i`, or -1. */
  enclosing(i: number): number {
    let depth = 0;
    for (let j = i - 1; j >= 0 && j > i - REACH; j--) {
      this.work++;
      if (this.isMark(j, M.close, M.closeBrace, M.closeBracket)) depth++;
      else if (this.isMark(j, M.open, M.openBrace, M.openBracket) && depth-- === 0) return j;
    }
    return -1;
  }

  /** The last token of the operand that starts at `i`, or -1 where none does. */
  operandEnd(i: number): number {
    if (this.is(i, STRING) || this.is(i, NUMBER)) return this.#members(i);
    if (this.isMark(i, M.open)) {
      const close = this.closing(i);
      return close < 0 ? -1 : this.#members(close);
    }
    if (!this.is(i, WORD)) return -1;
    if (this.is(i + 1, STRING) && this.#touching(i, i + 1) && this.word(i).length <= 2) return i + 1;
    if (/^(?:new|await|typeof)$/.test(this.word(i)) && this.is(i + 1, WORD)) return this.operandEnd(i + 1);
    return this.#members(i);
  }

  /** Follows `.name`, `->name`, `::name`, `(…)` and `[…]` after the token `i`. */
  #members(i: number): number {
    let last = i;
    for (let n = 0; n < 16; n++) {
      const j = last + 1;
      if (this.isMark(j, M.dot, M.arrow, M.scope) && this.is(j + 1, WORD) && this.#isMember(last, j))
        last = j + 1;
      else if (this.isMark(j, M.open, M.openBracket) && this.#touching(last, j) && !this.is(last, STRING)) {
        const close = this.closing(j);
        if (close < 0) return last;
        last = close;
      } else return last;
    }
    return last;
  }

  /** Tells `text.replace(` from PHP's and Perl's `'text' . name`. */
  #isMember(before: number, dot: number): boolean {
    if (this.tokens.value[dot] !== M.dot) return true;
    const name = this.word(dot + 1);
    if (name.startsWith('$')) return false;
    if (
      !this.#touching(before, dot) &&
      !(this.tokens.kind[before] === STRING && this.tokens.end[before]! + 1 === this.tokens.start[dot])
    )
      return false;
    if (!this.#touching(dot, dot + 1)) return false;
    return !(this.is(before, STRING) && /(?:urlencode|uri_escape|encode_uri|urldecode)/i.test(name));
  }

  #isConcat(i: number): boolean {
    if (!this.is(i, MARK)) return false;
    const v = this.tokens.value[i] as number;
    return v === M.plus || v === M.dots || v === M.dot || v === M.amp || v === M.shift;
  }

  /** Shows a run of tokens as text of a path: strings as they are, everything else as a hole. */
  #shown(first: number, last: number): string {
    const s = this.is(first, STRING) ? first : this.is(last, STRING) && last === first + 1 ? last : -1;
    if (s >= 0) return this.content(s);
    if (first === last && this.is(first, NUMBER)) return this.word(first);
    let end = last;
    if (this.isMark(end, M.close, M.closeBracket)) {
      const open = this.opening(end);
      // encode(id): what is inside says more than the function's name.
      if (open > first && this.is(end - 1, WORD)) return hole(this.word(end - 1));
      if (open > first) end = open - 1;
    }
    return hole(
      this.text.slice(
        this.tokens.start[first],
        Math.min(this.tokens.end[end] as number, (this.tokens.start[first] as number) + 120),
      ),
    );
  }

  /** The value that the tokens `first`..`last` are part of: pieces joined by `+`, `.`, `..`, `&`, or put side by side. */
  expression(first: number, last: number, text: string): Expression {
    let f = first;
    let l = last;
    let t = text;
    let base = '';
    if (
      this.is(f - 1, WORD) &&
      this.is(f, STRING) &&
      this.#touching(f - 1, f) &&
      this.word(f - 1).length <= 2
    )
      f--;
    l = Math.max(l, this.#members(l));
    const glued = this.#joiner(f);
    const joiner = glued !== undefined;
    for (let n = 0; n < 24; n++) {
      this.work += 40;
      const j = this.next(l);
      let k = -1;
      let glue = '';
      if (this.#isConcat(j)) k = this.next(j);
      else if (joiner && this.isMark(j, M.comma)) {
        k = this.next(j);
        glue = glued ?? '';
      } else if (this.is(j, STRING) && this.is(l, STRING) && (j === l + 1 || /^\//.test(this.content(j))))
        k = j;
      if (k < 0) break;
      const end = this.operandEnd(k);
      if (end < 0) break;
      const piece = this.#shown(k, end);
      t += glue !== '' && !t.endsWith('/') && !piece.startsWith('/') ? glue + piece : piece;
      l = end;
      if (t.length > 600) break;
    }
    for (let n = 0; n < 24; n++) {
      this.work += 40;
      const j = this.previous(f);
      let k = -1;
      if (this.#isConcat(j)) k = this.previous(j);
      else if (joiner && this.isMark(j, M.comma)) k = this.previous(j);
      else if (this.is(j, STRING) && this.is(f, STRING) && j === f - 1) k = j;
      if (k < 0) break;
      const begin = this.operandStart(k);
      if (begin < 0) break;
      const slice = this.text.slice(
        this.tokens.start[begin],
        Math.min(this.tokens.end[k] as number, (this.tokens.start[begin] as number) + 120),
      );
      base = `${this.is(begin, STRING) ? `"${slice}"` : slice} ${base}`;
      f = begin;
      if (base.length > 400) break;
    }
    return { first: f, last: l, text: t, base };
  }

  /** What is put behind a path by further calls: `target(base).path("users").path(id)` -> `/users/{id}`. */
  pathChained(last: number): { text: string; last: number } {
    let text = '';
    let close = this.next(last);
    for (let n = 0; n < 10 && this.isMark(close, M.close); n++) {
      const dot = this.next(close);
      if (!this.isMark(dot, M.dot, M.arrow) || !this.isMark(dot + 2, M.open)) break;
      if (
        !/^(?:path|appendPath|addPathSegments?|appendPathSegments?|segment|resolve|pathSegment)$/.test(
          this.word(dot + 1),
        )
      )
        break;
      const end = this.closing(dot + 2);
      if (end < 0) break;
      const piece = this.#shown(dot + 3, end - 1);
      text += piece.startsWith('/') ? piece : `/${piece}`;
      close = end;
    }
    return { text, last: text === '' ? last : close };
  }

  /** The first token of the operand that ends at `i`, or -1. */
  operandStart(i: number): number {
    let j = i;
    for (let n = 0; n < 16; n++) {
      if (this.isMark(j, M.close, M.closeBracket)) {
        const open = this.opening(j);
        if (open < 0) return -1;
        j = open;
        if (this.is(j - 1, WORD) && this.#touching(j - 1, j)) j--;
        else if (this.isMark(j - 1, M.close, M.closeBracket)) {
          j--;
          continue;
        } else return j;
      } else if (!this.is(j, WORD) && !this.is(j, STRING) && !this.is(j, NUMBER)) return n === 0 ? -1 : j + 1;
      if (
        this.isMark(j - 1, M.dot, M.arrow, M.scope) &&
        this.#touching(j - 1, j) &&
        (this.is(j - 2, WORD) || this.isMark(j - 2, M.close, M.closeBracket)) &&
        !this.word(j).startsWith('$')
      )
        j -= 2;
      else {
        if (
          this.is(j, STRING) &&
          this.is(j - 1, WORD) &&
          this.#touching(j - 1, j) &&
          this.word(j - 1).length <= 2
        )
          return j - 1;
        return j;
      }
    }
    return j;
  }

  /** True where the value stands in a list that is joined with slashes: `[a, 'bibs', id].join('/')`, `urljoin(a, 'bibs')`. */
  #joiner(i: number): '/' | '' | undefined {
    if (!this.isMark(this.previous(i), M.comma, M.open, M.openBracket)) return undefined;
    const open = this.enclosing(i);
    if (open < 0) return undefined;
    const at = this.tokens.start[open] as number;
    if (this.isMark(open, M.open)) {
      const name = this.calleeBefore(open).name;
      if (
        /(?:^|\W)(?:os\.path\.join|path\.join|path\.resolve|Path\.Combine|File\.join|file\.path)$/i.test(name)
      )
        return /url|uri|base|api|alma|host|endpoint|root/i.test(this.text.slice(at, this.tokens.start[i]))
          ? '/'
          : undefined;
      if (/(?:^|\W)(?:paste0?|str_c|String\.Concat|concat|strcat)$/i.test(name)) return '';
      return JOINING.test(name) ? '/' : undefined;
    }
    if (!this.isMark(open, M.openBracket)) return undefined;
    const close = this.closing(open);
    const joined =
      close > 0 &&
      this.isMark(close + 1, M.dot) &&
      /^(?:join|compact|filter|map)$/.test(this.word(close + 2));
    return joined || /implode|join/.test(this.text.slice(Math.max(0, at - 24), at)) ? '/' : undefined;
  }

  /** The name, as written, of what is called by the parenthesis at `open`, and where it begins. */
  calleeBefore(open: number): { name: string; first: number } {
    let j = open - 1;
    // Rust's format!(…)
    if (this.isMark(j, mark('!')) && this.is(j - 1, WORD)) j--;
    if (this.isMark(j, mark('>'))) {
      // get<Course[]>(…)
      for (let n = 0; n < 12 && j > 0 && !this.isMark(j, mark('<')); n++) j--;
      if (this.isMark(j, mark('<'))) j--;
    }
    const end = j;
    const apart = j === open - 1 && (this.tokens.end[j] as number) + 1 < (this.tokens.start[open] as number);
    if (!this.is(j, WORD) || apart) return { name: '', first: open };
    let first = j;
    for (let n = 0; n < 12; n++) {
      if (!this.isMark(j - 1, M.dot, M.arrow, M.scope, M.colon) || !this.#touching(j - 1, j)) break;
      const k = j - 2;
      if (this.is(k, WORD)) j = first = k;
      else if (this.isMark(k, M.close, M.closeBracket)) {
        const o = this.opening(k);
        if (o < 0) break;
        first = o;
        if (!this.is(o - 1, WORD)) break;
        j = first = o - 1;
      } else break;
    }
    const text = this.text.slice(this.tokens.start[first], this.tokens.end[end]);
    const name = text.length > 120 ? text.slice(-120) : text;
    if (
      /^(?:if|for|foreach|while|switch|elseif|elsif|unless|return|and|or|not|in|catch|when|until|print|echo|await|yield|typeof|array|list)$/i.test(
        name,
      )
    )
      return { name: '', first: open };
    if (this.is(first - 1, WORD) && this.word(first - 1) === 'new') first--;
    return { name: name.replace(/\s+/g, '').replace(/\([^()]*\)|\[[^[\]]*\]/g, ''), first };
  }

  /** A method that the token at `i` names as a value. */
  methodAt(i: number): string | undefined {
    if (this.is(i, STRING)) {
      const length = (this.tokens.end[i] as number) - (this.tokens.start[i] as number);
      return length <= 7 ? methodWord(this.word(i)) : undefined;
    }
    if (!this.is(i, WORD)) return undefined;
    const name = this.word(i);
    if (
      /^(?:GET|POST|PUT|DELETE|PATCH|HEAD|Method(?:Get|Post|Put|Delete|Patch|Head)|HTTP_METHOD_\w+|METH_\w+)$/.test(
        name,
      ) &&
      !this.isMark(i + 1, M.open)
    )
      return methodWord(name);
    const before = this.word(i - 2);
    if (
      this.isMark(i - 1, M.dot, M.scope) &&
      /method|verb|^HTTP$|requests/i.test(before) &&
      !this.isMark(i + 1, M.open)
    )
      return methodWord(name);
    if (this.isMark(i - 1, M.colon) && this.#touching(i - 1, i) && !this.is(i - 2, WORD))
      return methodWord(name);
    return undefined;
  }

  /** Methods that the arguments or entries between two brackets name, at their top level or in an object of options. */
  methodsInside(open: number, close: number): string[] {
    const found: string[] = [];
    for (let j = open + 1; j < close; j++) {
      this.work++;
      const key = this.#methodSetter(j);
      if (key) {
        found.push(key);
        continue;
      }
      if (
        this.isMark(j - 1, M.open, M.openBracket, M.comma) ||
        this.is(j - 1, LINE) ||
        this.isMark(j - 1, M.fat, M.dot, M.scope, M.colon)
      ) {
        const after = this.next(j);
        if (this.isMark(after, M.comma, M.close, M.fat) || after === close) {
          const method = this.methodAt(j);
          // `format: 'get'`: a value of some other key is no method.
          if (method && !(this.isMark(j - 1, M.fat) || (this.isMark(j - 1, M.colon) && !this.#isSymbol(j))))
            found.push(method);
        }
      }
    }
    return found;
  }

  #isSymbol(i: number): boolean {
    return this.isMark(i - 1, M.colon) && !this.is(i - 2, WORD) && !this.is(i - 2, STRING);
  }

  /** `method: 'PUT'`, `.Method = "PUT"`, `setRequestMethod("PUT")`, `CURLOPT_CUSTOMREQUEST, 'PUT'`, `-Method Put` at `i`. */
  #methodSetter(i: number): string | undefined {
    if (!this.is(i, WORD) && !this.is(i, STRING)) return undefined;
    const length = (this.tokens.end[i] as number) - (this.tokens.start[i] as number);
    if (length < 3 || length > 32) return undefined;
    const name = this.word(i);
    if (!/method|verb|^type$|CURLOPT_|^customrequest$/i.test(name)) return undefined;
    let j = i + 1;
    if (
      this.isMark(j, M.assign, M.colon, M.fat, M.comma, M.open, M.define) ||
      (this.is(j, WORD) && this.isMark(i - 1, M.minus))
    ) {
      if (!this.is(j, WORD)) j = this.next(j);
    } else return undefined;
    if (/CURLOPT_(?:POST|POSTFIELDS|HTTPPOST)$/.test(name))
      return /^(?:0|false)$/i.test(this.word(j)) ? undefined : 'POST';
    if (/CURLOPT_(?:PUT|UPLOAD)$/.test(name)) return /^(?:0|false)$/i.test(this.word(j)) ? undefined : 'PUT';
    if (/CURLOPT_/.test(name) && !/CUSTOMREQUEST/.test(name)) return undefined;
    for (let n = 0; n < 4 && this.is(j, WORD) && this.isMark(j + 1, M.dot, M.scope); n++) j += 2;
    if (this.word(j) === 'lambda') j += 2;
    if (this.isMark(j, M.colon)) j++;
    const word = this.is(j, STRING) || this.is(j, WORD) ? this.word(j) : '';
    return word.length <= 20 ? methodWord(word) : undefined;
  }

  /** What is done with an expression. */
  surroundings(start: Expression): Surroundings {
    const out: Surroundings = {
      methods: [],
      names: [],
      callees: [],
      route: false,
      open: false,
      whole: start,
    };
    let { first, last } = start;
    for (let level = 0; level < 8; level++) {
      const p = this.previous(first);
      const crossed = p !== first - 1;
      if (p < 0) return out;
      if (this.is(p, WORD)) {
        const word = this.word(p);
        if (word === 'return') {
          const fn = this.enclosingFunction(p);
          if (fn) out.names.push({ hash: fn, kind: 'function' });
          return out;
        }
        if (
          /^(?:await|new|yield|echo|print|puts|not|and|or|in|else|then|do|throw|raise|if|unless)$/.test(word)
        ) {
          first = p;
          continue;
        }
        if (crossed) return this.#lastValue(first, last, out);
        if (/^(?:array|lambda)$/.test(word)) {
          first = p;
          continue;
        }
        return this.#commandCall(p, last, out);
      }
      if (!this.is(p, MARK)) return out;
      const v = this.tokens.value[p] as number;
      if (v === M.open || v === M.comma || v === M.openBracket) {
        const open = v === M.comma ? this.enclosing(first) : p;
        if (open < 0) return v === M.comma && !crossed ? this.#commandCall(p, last, out) : out;
        const next = this.#outward(open, out);
        if (!next) return out;
        [first, last] = next;
        const chain = this.expression(first, last, '');
        first = chain.first;
        last = chain.last;
        continue;
      }
      if (
        v === M.colon ||
        v === M.fat ||
        v === M.assign ||
        v === M.define ||
        v === M.left ||
        v === M.append ||
        v === M.dotAppend ||
        v === M.or
      ) {
        const next = this.#assigned(p, v, last, out);
        if (!next) return out;
        [first, last] = next;
        continue;
      }
      if (v === M.close && !crossed) {
        const cast = this.#castBefore(p);
        if (cast < 0) return out;
        first = cast;
        continue;
      }
      if (v === M.question) {
        // cond ? a : b: the value is what the whole condition is assigned or handed to.
        first = this.#conditionStart(p);
        continue;
      }
      return crossed || v === M.closeBrace || v === M.openBrace ? this.#lastValue(first, last, out) : out;
    }
    return out;
  }

  /** `(HttpURLConnection) url`: where a cast that ends at the bracket begins, or -1 where it is none. */
  #castBefore(close: number): number {
    const open = this.opening(close);
    if (open < 1 || close - open > 8 || this.is(open - 1, WORD) || this.isMark(open - 1, M.close)) return -1;
    for (let j = open + 1; j < close; j++)
      if (!this.is(j, WORD) && !this.isMark(j, M.dot, M.openBracket, M.closeBracket, mark('<'), mark('>')))
        return -1;
    return open;
  }

  /** Where the condition of a `? :` begins. */
  #conditionStart(question: number): number {
    let depth = 0;
    for (let j = question - 1; j > question - 60 && j > 0; j--) {
      if (this.isMark(j, M.close, M.closeBracket)) depth++;
      else if (this.isMark(j, M.open, M.openBracket)) {
        if (depth-- === 0) return j + 1;
      } else if (
        depth === 0 &&
        (this.isMark(j, M.assign, M.comma, M.semicolon, M.define, M.fat) ||
          this.word(j) === 'return' ||
          this.is(j, LINE))
      )
        return j + 1;
    }
    return question;
  }

  /** Ruby, Perl and R functions give back their last value without saying `return`. */
  #lastValue(first: number, last: number, out: Surroundings): Surroundings {
    let after = this.next(last);
    if (this.isMark(after, M.semicolon)) after = this.next(after);
    if (this.word(after) !== 'end' && !this.isMark(after, M.closeBrace)) return out;
    const fn = this.enclosingFunction(first);
    if (fn) out.names.push({ hash: fn, kind: 'function' });
    return out;
  }

  /** The expression is an argument or entry of the bracket at `open`: judge it, and say where to look further out. */
  #outward(open: number, out: Surroundings): [number, number] | undefined {
    const close = this.closing(open);
    const end = close < 0 ? Math.min(this.tokens.count - 1, open + NEAR) : close;
    if (!this.isMark(open, M.open)) {
      const methods = this.methodsInside(open, end);
      if (methods.length > 0) {
        out.methods = methods;
        return undefined;
      }
      if (this.isMark(open, M.openBrace)) {
        out.open = true;
        // @{…} and Go's &http.Request{…}
        let first = open;
        while (
          first > 0 &&
          (this.is(first - 1, WORD) || this.isMark(first - 1, M.dot, M.amp)) &&
          this.#touching(first - 1, first)
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
    if (judged?.kind === 'route' && methods.length === 0) {
      out.route = true;
      return undefined;
    }
    if (methods.length > 0) {
      out.methods = methods;
      return undefined;
    }
    if (judged?.kind === 'verb' && !(callee.name === 'file_get_contents' && this.#arguments(open, end) > 1)) {
      out.methods = [judged.method];
      return undefined;
    }
    const chained = this.#chained(end);
    if (chained) {
      out.methods = [chained];
      return undefined;
    }
    const fromName = this.#methodsOfArguments(open, end);
    if (fromName.length > 0) {
      out.methods = fromName;
      return undefined;
    }
    if (judged?.kind === 'other') return undefined;
    // Python's urllib sends a POST as soon as it is given data.
    if (/(?:^|\.)(?:Request|urlopen)$/.test(callee.name) && this.#hasData(open, end)) {
      out.methods = ['POST'];
      return undefined;
    }
    if (callee.name !== '') out.open = true;
    return [callee.first, end];
  }

  #arguments(open: number, close: number): number {
    let depth = 0;
    let count = 1;
    for (let j = open; j < close; j++) {
      if (this.isMark(j, M.open, M.openBrace, M.openBracket)) depth++;
      else if (this.isMark(j, M.close, M.closeBrace, M.closeBracket)) depth--;
      else if (depth === 1 && this.isMark(j, M.comma)) count++;
    }
    return count;
  }

  #hasData(open: number, close: number): boolean {
    for (let j = open + 1; j < close; j++)
      if (
        this.is(j, WORD) &&
        this.word(j) === 'data' &&
        this.isMark(j + 1, M.assign) &&
        this.word(j + 2) !== 'None'
      )
        return true;
    return false;
  }

  /** `.url(x).post(body)`, `path(x).request().put(…)`: the verb further along the chain after the bracket at `close`. */
  #chained(close: number): string | undefined {
    let j = close;
    for (let n = 0; n < 10; n++) {
      const dot = this.next(j);
      if (
        !this.isMark(dot, M.dot, M.arrow, M.scope) ||
        !this.is(dot + 1, WORD) ||
        !this.isMark(dot + 2, M.open)
      )
        return undefined;
      const name = this.word(dot + 1);
      if (/^(?:then|catch|done|subscribe|pipe|format|map)$/.test(name)) return undefined;
      const end = this.closing(dot + 2);
      if (end < 0) return undefined;
      const set = this.#methodSetter(dot + 1);
      if (set) return set;
      if (
        /^(?:put|post|delete|patch|PUT|POST|DELETE|PATCH|GET|Put|Post|Delete|Patch|req_method)$/.test(name)
      ) {
        const verb = judgeCallee(name);
        if (verb.kind === 'verb') return verb.method;
      }
      j = end;
    }
    return undefined;
  }

  /** Arguments that are names of options or of a method set earlier: `fetch(url, options)`, `open(method, url)`. */
  #methodsOfArguments(open: number, close: number): string[] {
    const found: string[] = [];
    for (let j = open + 1; j < close && j < open + 40; j++) {
      if (!this.is(j, WORD) || !this.isMark(j - 1, M.open, M.comma) || !this.isMark(j + 1, M.comma, M.close))
        continue;
      if (!/opt|method|verb|init|config|setting|param|req|arg|header|context/i.test(this.word(j))) continue;
      const hash = this.tokens.value[j];
      for (let k = open - 1; k > open - REACH && k > 0; k--) {
        this.work++;
        if (!this.is(k, WORD, hash) || !this.isMark(k + 1, M.assign, M.define, M.left)) continue;
        const at = this.next(k + 1);
        const direct = this.methodAt(at);
        if (direct) found.push(direct);
        else if (this.isMark(at, M.openBrace, M.openBracket)) {
          const end = this.closing(at);
          if (end > 0) found.push(...this.methodsInside(at, end));
        }
        break;
      }
    }
    return found;
  }

  /** The expression is what `p` assigns: note the names, and say where to look further out (an object's bracket). */
  #assigned(p: number, v: number, last: number, out: Surroundings): [number, number] | undefined {
    const q = this.previous(p);
    if (v === M.or) return [this.#conditionStart(p), last];
    if (v === M.colon && this.#isTernary(p)) return [this.#conditionStart(p), last];
    if (v === M.colon && this.isMark(q, M.close)) return [p, last];
    const key = this.is(q, WORD) || this.is(q, STRING) ? (this.tokens.start[q] as number) : -1;
    if (v === M.fat && this.isMark(q, M.close)) {
      // (id) => `…`: the arrow function's own name.
      const open = this.opening(q);
      return open > 0 ? [this.word(open - 1) === 'async' ? open - 1 : open, last] : undefined;
    }
    if (key < 0) {
      if (this.isMark(q, M.closeBracket)) {
        // $urls['users'] = …
        const inner = q - 1;
        if (this.is(inner, STRING) || this.is(inner, WORD))
          out.names.push({ hash: this.#hash(inner), kind: 'key' });
        return undefined;
      }
      return undefined;
    }
    const name = this.word(q);
    const beforeName = q - 1;
    const typed = v === M.assign && this.isMark(beforeName, M.colon) && this.is(beforeName - 1, WORD);
    if (typed) {
      out.names.push({ hash: this.#hash(beforeName - 1), kind: 'variable' });
      out.open = true;
      return undefined;
    }
    const entry =
      v === M.colon || v === M.fat || (v === M.assign && this.isMark(this.previous(q), M.open, M.comma));
    if (entry) {
      const verb = this.is(q, WORD) && v === M.fat ? methodWord(name) : undefined;
      if (verb && name === name.toUpperCase()) {
        // HTTP::Request->new(PUT => $url)
        out.methods = [verb];
        return undefined;
      }
      const open = this.enclosing(q);
      if (open >= 0 && !(v === M.colon && this.is(q - 1, LINE) && !this.isMark(open, M.openBrace, M.open))) {
        const isAddress = /ur[li]|path|endpoint|href|address|raw|resource|route/i.test(name);
        if (!isAddress || v === M.colon || v === M.fat) out.names.push({ hash: this.#hash(q), kind: 'key' });
        if (isAddress || this.isMark(open, M.open)) return this.#outward(open, out);
        const close = this.closing(open);
        if (close > 0) out.methods = this.methodsInside(open, close);
        return undefined;
      }
      out.names.push({ hash: this.#hash(q), kind: 'key' });
      return undefined;
    }
    out.names.push({
      hash: this.#hash(q),
      kind: this.isMark(q - 1, M.dot, M.arrow, M.scope) ? 'key' : 'variable',
    });
    out.open = true;
    return undefined;
  }

  #isTernary(colon: number): boolean {
    let depth = 0;
    for (let j = colon - 1; j > colon - 50 && j > 0; j--) {
      if (this.isMark(j, M.close, M.closeBracket, M.closeBrace)) depth++;
      else if (this.isMark(j, M.open, M.openBracket, M.openBrace)) {
        if (depth-- === 0) return false;
      } else if (depth === 0 && this.isMark(j, M.question)) return true;
      else if (depth === 0 && this.isMark(j, M.comma, M.semicolon)) return false;
    }
    return false;
  }

  #hash(i: number): number {
    return nameHash(this.text, this.tokens.start[i] as number, this.tokens.end[i] as number);
  }

  /** `RestClient.put url, body`, `put "/users"`, `-Uri "…" -Method Put`: a call without brackets. */
  #commandCall(p: number, last: number, out: Surroundings): Surroundings {
    let from = p;
    while (
      from > 0 &&
      from > p - 40 &&
      !this.is(from - 1, LINE) &&
      !this.isMark(from - 1, M.semicolon, M.openBrace)
    )
      from--;
    let to = last;
    while (to < this.tokens.count && to < last + 60 && !this.is(to, LINE) && !this.isMark(to, M.semicolon))
      to++;
    for (let j = from; j < to; j++) {
      this.work++;
      const set = this.#methodSetter(j);
      if (set) {
        out.methods = [set];
        return out;
      }
    }
    for (let j = p; j >= from; j--) {
      this.work++;
      const method = this.methodAt(j);
      if (method) {
        out.methods = [method];
        return out;
      }
      if (!this.is(j, WORD)) continue;
      let first = j;
      while (this.isMark(first - 1, M.dot, M.arrow, M.scope, M.minus) && this.is(first - 2, WORD)) first -= 2;
      const name = this.text.slice(this.tokens.start[first], this.tokens.end[j]).slice(-80);
      out.callees.push(name);
      const judged = judgeCallee(name);
      if (judged.kind === 'builder') out.open = true;
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

  /** The hash of the name of the function around a token, or 0. */
  enclosingFunction(i: number): number {
    let depth = 0;
    for (let j = i - 1; j >= 0 && j > i - REACH * 2; j--) {
      this.work++;
      if (this.isMark(j, M.closeBrace)) depth++;
      else if (this.isMark(j, M.openBrace)) {
        if (depth > 0) {
          depth--;
          continue;
        }
        const name = this.#functionBefore(j);
        if (name >= 0) return name === 0 ? 0 : name;
      } else if (depth === 0 && this.is(j, WORD) && isFunctionWord(this.word(j), NAMING)) {
        let n = j + 1;
        if (this.isMark(n, M.open)) {
          // Go's receiver, or a function without a name of its own
          const close = this.closing(n);
          if (close > 0 && this.is(close + 1, WORD) && this.isMark(close + 2, M.open)) n = close + 1;
          else {
            const named = this.previous(j);
            if (this.isMark(named, M.assign, M.colon, M.left) && this.is(named - 1, WORD))
              return this.#hash(named - 1);
            continue;
          }
        }
        while (this.is(n, WORD) && this.isMark(n + 1, M.dot, M.colon, M.scope) && this.is(n + 2, WORD))
          n += 2;
        return this.is(n, WORD) ? this.#hash(n) : 0;
      }
    }
    return 0;
  }

  /** The name of the function whose body opens at `brace`; 0: it has none; -1: it is no function's body. */
  #functionBefore(brace: number): number {
    let j = this.previous(brace);
    if (this.isMark(j, M.fat)) {
      j = this.previous(j);
      const open = this.isMark(j, M.close) ? this.opening(j) : j;
      let before = this.previous(open);
      if (this.word(before) === 'async') before = this.previous(before);
      return this.isMark(before, M.assign, M.colon) && this.is(before - 1, WORD)
        ? this.#hash(before - 1)
        : -1;
    }
    // a type after the parameters: `): Promise<X> {`, `) throws IOException {`
    for (
      let n = 0;
      n < 10 && j > 0 && !this.isMark(j, M.close, M.closeBrace, M.semicolon, M.openBrace, M.assign);
      n++
    )
      j = this.previous(j);
    if (!this.isMark(j, M.close)) return -1;
    const open = this.opening(j);
    if (open < 1 || !this.is(open - 1, WORD)) return -1;
    const name = this.word(open - 1);
    if (
      /^(?:if|for|foreach|while|switch|catch|elsif|elseif|with|using|unless|until|function|lock)$/.test(name)
    ) {
      if (name !== 'function') return -1;
      const before = this.previous(open - 1);
      return this.isMark(before, M.assign, M.colon) && this.is(before - 1, WORD)
        ? this.#hash(before - 1)
        : -1;
    }
    return this.#hash(open - 1);
  }

  /** `url = url + "?op=…"`: the new value of a name holds its old one. */
  buildsOnItself(i: number): boolean {
    for (let j = i + 2; j < i + 60 && j < this.tokens.count; j++) {
      if (this.is(j, LINE) || this.isMark(j, M.semicolon)) return false;
      if (this.is(j, WORD, this.tokens.value[i])) return true;
      if (this.is(j, STRING) && this.word(j).includes(this.word(i).replace(/^[$@]/, ''))) return true;
    }
    return false;
  }

  /** True where a new function begins at the token. */
  isBoundary(i: number): boolean {
    return this.is(i, WORD) && isFunctionWord(this.word(i)) && !this.isMark(i + 1, M.open);
  }

  /**
   * A method set by a line of its own near a value: after it up to the next function, else before it. For clients that
   * are told address and method in separate statements.
   */
  methodSetNearby(i: number, last: number): string[] {
    for (let j = last + 1; j < this.tokens.count && j < last + NEAR; j++) {
      this.work++;
      if (this.isBoundary(j) || this.#isSent(j)) break;
      const set = this.#setterOrVerb(j);
      if (set) return [set];
    }
    for (let j = i - 1; j >= 0 && j > i - NEAR / 2; j--) {
      this.work++;
      if (this.isBoundary(j) || (this.#isSent(j) && this.word(j) !== 'curl_init')) break;
      const set = this.#setterOrVerb(j);
      if (set) return [set];
    }
    return [];
  }

  /** `request.Method = "PUT"`, `connection.setRequestMethod("PUT")`: the method that a member of a value is given. */
  methodSetOn(first: number, last: number): string | undefined {
    for (let j = first + 1; j <= last && j < first + 40; j++)
      if (this.isMark(j - 1, M.dot, M.arrow)) {
        const set = this.#methodSetter(j);
        if (set) return set;
      }
    return undefined;
  }

  #isSent(i: number): boolean {
    return this.is(i, WORD) && this.isMark(i + 1, M.open) && SENT.test(this.word(i));
  }

  #setterOrVerb(j: number): string | undefined {
    const set = this.#methodSetter(j);
    if (set) return set;
    if (!this.is(j, WORD)) return undefined;
    const method = this.methodAt(j);
    if (method) return method;
    if (this.isMark(j - 1, M.dot, M.arrow, M.scope) && this.isMark(j + 1, M.open)) {
      const name = this.word(j);
      if (/^(?:PUT|POST|DELETE|PATCH)$/.test(name)) return name;
    }
    // conn.put do |request|
    if (this.isMark(j - 1, M.dot) && this.word(j + 1) === 'do') {
      const judged = judgeCallee(this.word(j));
      if (judged.kind === 'verb') return judged.method;
    }
    return undefined;
  }
}

const NAMING = /^(?:function|Function|def|func|fn|sub|fun)$/;
const BEGINNING = /^(?:function|Function|def|func|fn|sub|fun|public|private|protected|class)$/;
const isFunctionWord = (word: string, words = BEGINNING) => word.length <= 9 && words.test(word);

/** Text of a string with every placeholder written as `{name}`. */
export function normalize(raw: string): string {
  if (!/[{$#%:<&[*\\]/.test(raw)) return raw;
  let out = '';
  let i = 0;
  while (i < raw.length) {
    const c = raw[i] as string;
    if (c === '\\' && raw[i + 1] === '/') {
      i++;
      continue;
    }
    const start = i === 0 || raw[i - 1] === '/';
    const end = c === ':' && (!start || i === 0) ? -1 : placeholderEnd(raw, i, start);
    if (end > i) {
      out += hole(raw.slice(i, end));
      i = end;
    } else {
      out += c;
      i++;
    }
  }
  return out;
}
