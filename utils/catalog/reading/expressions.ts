import { M } from './marks.ts';
import { hole } from './path-reader.ts';
import { Source } from './source.ts';
import { mark, NUMBER, STRING, WORD } from './tokens.ts';

/** Functions that put the pieces of an address together with slashes. */
const JOINING =
  /(?:join|join_?path|path_?segments?|append_?path|path_append|build_?(?:url|uri|path)|make_?(?:url|uri|path)|(?:url|uri|path|endpoint)_?(?:for|builder|combine|join))$/i;

/** A stretch of tokens that makes one value, and that value with `{name}` for what is filled in. */
export interface Expression {
  first: number;
  last: number;
  text: string;
  /** What stands to the left of the part that was asked about: names and literals, to judge a base by. */
  base: string;
}

/** Values that are put together from pieces, and the names of what is called. */
export class Expressions extends Source {
  /** Whether a string has a letter or two before it that say how to read it, or the tag of a template: f"…", path`…`. */
  protected isPrefixed(i: number): boolean {
    if (!this.is(i, STRING) || !this.is(i - 1, WORD) || !this.touching(i - 1, i)) return false;
    return this.word(i - 1).length <= 2 || this.text[(this.tokens.start[i] as number) - 1] === '`';
  }

  /** The last token of the operand that starts at `i`, or -1 where none does. */
  operandEnd(at: number): number {
    let i = at;
    // await idOf(user), and Rust's &id
    for (let n = 0; n < 4 && this.isBefore(i); n++) i++;
    if (this.is(i, STRING) || this.is(i, NUMBER)) return this.members(i);
    if (this.isMark(i, M.open)) {
      const close = this.closing(i);
      return close < 0 ? -1 : this.members(close);
    }
    if (!this.is(i, WORD)) return -1;
    if (this.isPrefixed(i + 1)) return i + 1;
    return this.members(i);
  }

  /** A word or mark that stands before an operand. */
  protected isBefore(i: number): boolean {
    return this.isMark(i, M.amp) || (/^(?:new|await|typeof)$/.test(this.word(i)) && this.is(i + 1, WORD));
  }

  /** Follows `.name`, `->name`, `::name`, `(…)` and `[…]` after the token `i`. */
  protected members(i: number): number {
    let last = i;
    for (let n = 0; n < 16; n++) {
      const j = last + 1;
      if (this.isMark(j, M.dot, M.arrow, M.scope) && this.is(j + 1, WORD) && this.isMember(last, j))
        last = j + 1;
      else if (this.isMark(j, M.open, M.openBracket) && this.touching(last, j) && !this.is(last, STRING)) {
        const close = this.closing(j);
        if (close < 0) return last;
        last = close;
      } else return last;
    }
    return last;
  }

  /** Tells `text.replace(` from PHP's and Perl's `'text' . name`. */
  protected isMember(before: number, dot: number): boolean {
    if (this.tokens.value[dot] !== M.dot) return true;
    const name = this.word(dot + 1);
    if (name.startsWith('$')) return false;
    if (
      !this.touching(before, dot) &&
      !(this.tokens.kind[before] === STRING && this.tokens.end[before]! + 1 === this.tokens.start[dot])
    )
      return false;
    if (!this.touching(dot, dot + 1)) return false;
    return !(this.is(before, STRING) && /(?:urlencode|uri_escape|encode_uri|urldecode)/i.test(name));
  }

  protected isConcat(i: number): boolean {
    return this.isMark(i, M.plus, M.dots, M.dot, M.amp, M.shift);
  }

  /** Shows a run of tokens as text of a path: strings as they are, everything else as a hole. */
  protected shown(first: number, last: number): string {
    const s = this.is(first, STRING) ? first : this.is(last, STRING) ? last : -1;
    if (s >= 0) return this.content(s);
    if (this.is(first, NUMBER)) return this.word(first);
    let end = last;
    if (this.isMark(end, M.close, M.closeBracket)) {
      const open = this.opening(end);
      // encode(id): what is inside says more than the function's name.
      if (this.is(end - 1, WORD)) return hole(this.word(end - 1));
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
    if (this.isPrefixed(f)) f--;
    l = Math.max(l, this.members(l));
    const glued = this.joiner(f);
    for (let n = 0; n < 24; n++) {
      this.work += 40;
      const j = this.next(l);
      let k = -1;
      let glue = '';
      if (this.isConcat(j)) k = this.next(j);
      else if (glued !== undefined && this.isMark(j, M.comma)) {
        k = this.next(j);
        glue = glued;
        // paste(base, "users", sep = "/"): how to join is no piece.
        if (this.isMark(k + 1, M.assign)) break;
      } else if (this.is(j, STRING) && this.is(l, STRING) && (j === l + 1 || /^\//.test(this.content(j))))
        k = j;
      const end = this.operandEnd(k);
      if (end < 0) break;
      const piece = this.shown(k, end);
      t += t.endsWith('/') || piece.startsWith('/') ? piece : glue + piece;
      l = end;
      if (t.length > 600) break;
    }
    for (let n = 0; n < 24; n++) {
      this.work += 40;
      const j = this.previous(f);
      let k = -1;
      if (this.isConcat(j)) {
        k = this.previous(j);
        // Rust's base + &path
        if (this.isMark(j, M.amp) && this.isConcat(k)) k = this.previous(k);
      } else if (glued !== undefined && this.isMark(j, M.comma)) k = this.previous(j);
      else if (this.is(j, STRING) && this.is(f, STRING) && j === f - 1) k = j;
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
      if (!this.isMark(dot, M.dot, M.arrow, M.pipe)) break;
      const name = this.isMark(dot, M.pipe) ? this.next(dot) : dot + 1;
      if (!this.isMark(name + 1, M.open)) break;
      if (
        !/^(?:path|appendPath|addPathSegments?|[aA]ppendPathSegments?|segment|resolve|pathSegment|req_url_path(?:_append)?)$/.test(
          this.word(name),
        )
      )
        break;
      const end = this.closing(name + 1);
      if (end < 0) break;
      const to = this.operandEnd(name + 2);
      const piece = to < 0 ? '{}' : this.expression(name + 2, to, this.shown(name + 2, to)).text;
      text += piece.startsWith('/') ? piece : `/${piece}`;
      close = end;
    }
    return { text, last: text === '' ? last : close };
  }

  /** The first token of the operand that ends at `i`, or -1. */
  operandStart(i: number): number {
    let j = i;
    for (let n = 0; n < 16; n++) {
      const holder = this.holderOfEntry(j);
      if (holder >= 0) {
        j = holder;
        continue;
      }
      if (this.isMark(j, M.close, M.closeBracket)) {
        j = this.opening(j);
        if (this.is(j - 1, WORD) && this.touching(j - 1, j)) j--;
        else if (this.isMark(j - 1, M.close, M.closeBracket)) {
          j--;
          continue;
        } else return j;
      } else if (!this.is(j, WORD) && !this.is(j, STRING) && !this.is(j, NUMBER)) return -1;
      if (
        this.isMark(j - 1, M.dot, M.arrow, M.scope) &&
        this.touching(j - 1, j) &&
        (this.is(j - 2, WORD) ||
          this.isMark(j - 2, M.close, M.closeBracket) ||
          this.holderOfEntry(j - 2) >= 0) &&
        // PHP's `self::$users`; a dot before a variable puts two texts together.
        (this.isMark(j - 1, M.scope) || !this.word(j).startsWith('$'))
      )
        j -= 2;
      else {
        return this.isPrefixed(j) ? j - 1 : j;
      }
    }
    return j;
  }

  /** Perl's `$config->{base}` and `$config{base}`: the last token of what the entry that closes at `close` is taken from. */
  protected holderOfEntry(close: number): number {
    if (!this.isMark(close, M.closeBrace)) return -1;
    const open = this.opening(close);
    if (this.isMark(open - 1, M.arrow)) return open - 2;
    const plain = this.is(open - 1, WORD)
      ? this.word(open - 1).startsWith('$')
      : this.isMark(open - 1, M.closeBrace);
    return plain && this.touching(open - 1, open) ? open - 1 : -1;
  }

  /** True where the value stands in a list that is joined with slashes: `[a, 'bibs', id].join('/')`, `urljoin(a, 'bibs')`. */
  protected joiner(i: number): '/' | '' | undefined {
    const before = this.previous(i);
    if (!this.isMark(before, M.comma, M.open, M.openBracket, M.openBrace) && !this.isConcat(before))
      return undefined;
    const open = this.enclosing(i);
    if (open < 0) return undefined;
    const at = this.tokens.start[open] as number;
    if (this.isMark(open, M.open)) {
      const name = this.calleeBefore(open).name;
      if (/(?:^|\W)(?:path\.join|path\.resolve|Path\.Combine|File\.join|file\.path)$/i.test(name))
        return /url|uri|base|api|alma|host|endpoint|root/i.test(this.text.slice(at, this.tokens.start[i]))
          ? '/'
          : undefined;
      if (/(?:^|\W)(?:paste0?|str_c|String\.Concat|concat|strcat)$/i.test(name)) {
        const end = Math.min(this.tokens.start[this.reachOf(open)] as number, at + 400);
        return /\bsep\s*=\s*["']\/["']/.test(this.text.slice(at, end)) ? '/' : '';
      }
      return JOINING.test(name) ? '/' : undefined;
    }
    if (/implode|join/i.test(this.text.slice(Math.max(0, at - 24), at))) return '/';
    return this.isMark(open, M.openBracket) ? this.joinedWith(this.closing(open)) : undefined;
  }

  /** `[…].filter(Boolean).join('/')`: what the list that closes at a bracket is joined with in the end. */
  protected joinedWith(close: number): '/' | '' | undefined {
    let end = close;
    for (let n = 0; n < 4 && this.isMark(this.next(end), M.dot); n++) {
      const name = this.next(end) + 1;
      const open = name + 1;
      if (this.word(name) === 'join') {
        const glue = this.is(open + 1, STRING) ? this.word(open + 1) : '/';
        return glue === '/' || glue === '' ? glue : undefined;
      }
      end = this.isMark(open, M.open, M.openBrace) ? this.closing(open) : name;
    }
    return undefined;
  }

  /** The token before the mark of a member; the line before where a chain goes on below: `alma()⏎.path(id)`. */
  protected beforeMember(dot: number): number {
    if (!this.isMark(dot, M.dot, M.arrow)) return dot - 1;
    const k = this.previous(dot);
    return this.isMark(k, M.close, M.closeBracket) || (this.is(k, WORD) && !this.word(k).startsWith('$'))
      ? k
      : dot - 1;
  }

  /** The `<` of the type that ends at a `>`, or -1: `Partial<User>`, `Map<String, List<Loan>>`. */
  protected typeOpening(close: number): number {
    let depth = 0;
    for (let j = close; j > 0 && j > close - 24; j--) {
      if (this.isMark(j, mark('>'))) depth++;
      else if (this.isMark(j, mark('<')) && --depth === 0) return j;
    }
    return -1;
  }

  /** The name, as written, of what is called by the parenthesis at `open`, and where it begins. */
  calleeBefore(open: number): { name: string; first: number } {
    let j = open - 1;
    // Rust's format!(…)
    if (this.isMark(j, mark('!')) && this.is(j - 1, WORD)) j--;
    // get<Course[]>(…)
    if (this.isMark(j, mark('>'))) j = this.typeOpening(j) - 1;
    const end = j;
    const apart = j === open - 1 && (this.tokens.end[j] as number) + 1 < (this.tokens.start[open] as number);
    if (!this.is(j, WORD) || apart) return { name: '', first: open };
    let first = j;
    for (let n = 0; n < 12; n++) {
      if (!this.isMark(j - 1, M.dot, M.arrow, M.scope, M.colon) || !this.touching(j - 1, j)) break;
      const k = this.beforeMember(j - 1);
      if (this.is(k, WORD)) j = first = k;
      else if (this.isMark(k, M.close, M.closeBracket)) {
        const o = this.opening(k);
        if (o < 0) break;
        first = o;
        if (!this.is(o - 1, WORD)) break;
        j = first = o - 1;
      } else break;
    }
    const name = this.text.slice(this.tokens.start[first], this.tokens.end[end]).slice(-120);
    if (
      /^(?:if|for|foreach|while|switch|elseif|elsif|unless|return|and|or|not|in|catch|when|until|print|echo|await|yield|typeof|array|list)$/i.test(
        name,
      )
    )
      return { name: '', first: open };
    if (this.is(first - 1, WORD) && this.word(first - 1) === 'new') first--;
    return { name: name.replace(/\s/g, '').replace(/\([^()]*\)|\[[^[\]]*\]/g, ''), first };
  }
}
