import { judgeCallee, methodWord, verbOnAddress } from './callee.ts';
import { Functions } from './functions.ts';
import { M, NEAR, REACH } from './marks.ts';
import { almaRoots } from './shapes.ts';
import { LINE, STRING, WORD } from './tokens.ts';

/** A request goes out here: what is set after it belongs to the next one. */
const SENT =
  /^(?:curl_exec|curl_close|curl_init|curl_reset|send|getresponse|getresponseasync|execute|perform|sendasync|do)$/i;

const OTHER_PATH = new RegExp(`(?:/|^)(?:almaws|${almaRoots.join('|')})[/?]|/(?:${almaRoots.join('|')})$`);

/** Names that hold a method wherever they hold one, so that a choice of two is read too. */
const METHOD_NAME = /^(?:(?:http|request)?_?(?:method|verb)|type)$/i;

/** HTTP methods as values of source code: arguments, options, settings near by. */
export class MethodValues extends Functions {
  /** A method that the token at `i` names as a value. */
  methodAt(i: number): string | undefined {
    const name = this.word(i);
    const method = methodWord(name);
    if (!method) return undefined;
    if (this.is(i, STRING)) return name.length <= 7 ? method : undefined;
    if (this.isSymbol(i) && this.touching(i - 1, i)) return method;
    if (this.isMark(i + 1, M.open)) return undefined;
    const isPlain = name === name.toUpperCase() || /^Method[A-Z]/.test(name);
    const isField =
      this.isMark(i - 1, M.dot, M.scope) && /method|verb|^HTTP$|requests/i.test(this.word(i - 2));
    return isPlain || isField ? method : undefined;
  }

  /** Methods that the arguments or entries between two brackets name, at their top level or in an object of options. */
  methodsInside(open: number, close: number): string[] {
    const found: string[] = [];
    const isList = this.isMark(open, M.openBracket);
    for (let j = open + 1; j < close; j++) {
      this.work++;
      // [{ url: …, method: 'PUT' }, { url: … }]: what stands in one entry is not the others'.
      const entries = this.isMark(j, M.openBracket) && this.isMark(this.next(j), M.openBrace);
      if (entries || (isList && this.isMark(j, M.openBrace))) {
        j = Math.max(j, this.closing(j));
        continue;
      }
      if (this.isMark(j, M.openBrace) && this.hasAddress(j)) {
        j = Math.max(j, this.closing(j));
        continue;
      }
      const keys = this.methodsOfKey(j, close);
      if (keys.length > 0) {
        found.push(...keys);
        continue;
      }
      // `format: 'get'`: a value of some other key is no method.
      if (
        this.isMark(j - 1, M.open, M.openBracket, M.comma, M.dot, M.scope) ||
        this.is(j - 1, LINE) ||
        this.isSymbol(j)
      ) {
        const after = this.next(j);
        const ends = this.isMark(after, M.comma, M.close, M.fat) || after === close;
        const method = ends ? this.methodAt(j) : undefined;
        if (method) found.push(method);
      }
    }
    return found;
  }

  /** Whether an object has an address of its own: then its method belongs to that. */
  protected hasAddress(open: number): boolean {
    let depth = 0;
    for (let j = open; j < open + NEAR; j++) {
      this.work++;
      if (this.isMark(j, M.openBrace, M.openBracket, M.open)) depth++;
      else if (this.isMark(j, M.closeBrace, M.closeBracket, M.close)) {
        if (--depth === 0) return false;
      } else if (
        depth === 1 &&
        this.isMark(j + 1, M.colon) &&
        /^(?:url|uri|endpoint|href)$/i.test(this.word(j))
      )
        return true;
    }
    return false;
  }

  /** `method: 'PUT'`, `method = isNew ? 'POST' : 'PUT'`, and `{ method, body }` where a line before sets it. */
  protected methodsOfKey(i: number, limit: number): string[] {
    const one = this.methodSetter(i);
    const found = one ? [one] : [];
    if (!METHOD_NAME.test(this.word(i))) return found;
    if (this.isMark(i + 1, M.comma, M.closeBrace) && this.isMark(this.previous(i), M.openBrace, M.comma))
      return this.methodsDeclared(i);
    const set = this.isEntry(i) ? i + 2 : this.isTyped(i) ? i + 3 : i + 1;
    if (!this.isMark(set, M.colon, M.assign, M.fat)) return found;
    let asked = false;
    for (let j = set + 1; j < limit && j < i + 24; j++) {
      if (this.isMark(j, M.comma, M.semicolon, M.closeBrace) || (one && this.is(j, LINE))) break;
      asked ||= this.isMark(j, M.question) || this.word(j) === 'else';
      const method = asked ? this.methodAt(j) : undefined;
      if (method) found.push(method);
    }
    return found;
  }

  /** `let method = 'POST'; if (id) method = 'PUT';` before the token `i`, a word of that name. */
  protected methodsDeclared(i: number): string[] {
    const found: string[] = [];
    for (let k = i - 1; k > i - REACH; k--) {
      this.work++;
      if (!this.is(k, WORD, this.tokens.value[i] as number)) continue;
      const set = this.isMark(k + 1, M.assign) || this.isTyped(k);
      if (set && !this.isMark(k - 1, M.dot)) found.unshift(...this.methodsOfKey(k, i));
      if (/^(?:const|let|var)$/.test(this.word(k - 1))) return found;
    }
    return [];
  }

  /** `['method']` */
  protected isEntry(i: number): boolean {
    return this.isMark(i - 1, M.openBracket) && this.isMark(i + 1, M.closeBracket);
  }

  /** `method: string = …` */
  protected isTyped(i: number): boolean {
    return this.isMark(i + 1, M.colon) && this.is(i + 2, WORD) && this.isMark(i + 3, M.assign);
  }

  protected isSymbol(i: number): boolean {
    return this.isMark(i - 1, M.colon) && !this.is(i - 2, WORD) && !this.is(i - 2, STRING);
  }

  /** `method: 'PUT'`, `.Method = "PUT"`, `['method'] = 'PUT'`, `setRequestMethod("PUT")`, `CURLOPT_CUSTOMREQUEST, 'PUT'`, `-Method Put` at `i`. */
  protected methodSetter(i: number): string | undefined {
    const name = this.word(i);
    if (name.length > 32 || !/method|verb|^type$|CURLOPT_|^customrequest$/i.test(name)) return undefined;
    let j = this.isTyped(i) ? i + 3 : i + 1;
    if (this.isMark(j, M.assign, M.colon, M.fat, M.comma, M.open, M.define)) j = this.next(j);
    // options['method'] = 'PUT'
    else if (this.isEntry(i) && this.isMark(j + 1, M.assign)) j = this.next(j + 1);
    else if (!this.isMark(i - 1, M.minus)) return undefined;
    if (/CURLOPT_(?:POST|POSTFIELDS|HTTPPOST)$/.test(name))
      return /^(?:0|false)$/i.test(this.word(j)) ? undefined : 'POST';
    if (/CURLOPT_(?:PUT|UPLOAD)$/.test(name)) return /^(?:0|false)$/i.test(this.word(j)) ? undefined : 'PUT';
    if (/CURLOPT_/.test(name) && !/CUSTOMREQUEST/.test(name)) return undefined;
    // PHP's \Some\Request::METHOD_PUT, whose backslashes are no tokens
    for (let n = 0; n < 6 && this.is(j, WORD) && this.text[this.tokens.end[j] as number] === '\\'; n++) j++;
    for (let n = 0; n < 4 && this.is(j, WORD) && this.isMark(j + 1, M.dot, M.scope); n++) j += 2;
    if (this.word(j) === 'lambda') j += 2;
    // :put of Ruby, .put of Swift
    if (this.isMark(j, M.colon, M.dot)) j++;
    return methodWord(this.word(j));
  }

  protected arguments(open: number, close: number): number {
    let depth = 0;
    let count = 1;
    for (let j = open; j < close; j++) {
      if (this.isMark(j, M.open, M.openBrace, M.openBracket)) depth++;
      else if (this.isMark(j, M.close, M.closeBrace, M.closeBracket)) depth--;
      else if (depth === 1 && this.isMark(j, M.comma)) count++;
    }
    return count;
  }

  protected hasData(open: number, close: number): boolean {
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

  /** `url.WithHeader(…).PutJsonAsync(user)`: the method that an address is sent with by what is called on it. */
  sentItself(first: number, last: number): string | undefined {
    const end = Math.min(Math.max(last, this.operandEnd(first)), first + 80);
    for (let j = first + 2; j <= end; j++) {
      const method =
        this.isMark(j - 1, M.dot) && this.isMark(j + 1, M.open) ? verbOnAddress(this.word(j)) : undefined;
      if (method) return method;
    }
    return undefined;
  }

  /** `.url(x).post(body)`, `path(x).request().put(…)`: the verb further along the chain after the bracket at `close`. */
  protected chained(close: number): string | undefined {
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
      const set = this.methodSetter(dot + 1) ?? verbOnAddress(name);
      if (set) return set;
      if (/^(?:put|post|delete|patch|PUT|POST|DELETE|PATCH|GET|Put|Post|Delete|Patch)$/.test(name))
        return name.toUpperCase();
      j = this.closing(dot + 2);
      if (j < 0) return undefined;
    }
    return undefined;
  }

  /** Arguments that are names of options or of a method set earlier: `fetch(url, options)`, `open(method, url)`. */
  protected methodsOfArguments(open: number, close: number): string[] {
    const found: string[] = [];
    for (let j = open + 1; j < close && j < open + 40; j++) {
      if (!this.is(j, WORD) || !this.isMark(j - 1, M.open, M.comma) || !this.isMark(j + 1, M.comma, M.close))
        continue;
      if (!/opt|method|verb|init|config|setting|param|req|arg|header|context/i.test(this.word(j))) continue;
      const hash = this.tokens.value[j];
      for (let k = open - 1; k > open - REACH; k--) {
        this.work++;
        if (!this.is(k, WORD, hash)) continue;
        const set = this.isMark(k + 1, M.dot, M.arrow, M.openBracket) ? this.methodsOfKey(k + 2, open) : [];
        if (set.length > 0) {
          found.push(...set);
          break;
        }
        if (!this.isMark(k + 1, M.assign, M.define, M.left)) continue;
        const at = this.next(k + 1);
        const direct = this.methodAt(at);
        if (this.isMark(at, M.openBrace, M.openBracket))
          found.push(...this.methodsInside(at, this.closing(at)));
        else {
          const told = this.methodsOfKey(k, open);
          if (told.length > 0) found.push(...told);
          else if (direct) found.push(direct);
        }
        break;
      }
    }
    return found;
  }

  /**
   * A method set by a line of its own near a value: after it up to the next function, else before it. For clients that
   * are told address and method in separate statements.
   */
  methodSetNearby(i: number, last: number): string[] {
    let depth = 0;
    for (let j = last + 1; j < last + NEAR; j++) {
      this.work++;
      if (this.isMark(j, M.openBrace) && this.hasAddress(j)) {
        j = Math.max(j, this.closing(j));
        continue;
      }
      if (this.isMark(j, M.openBrace)) depth++;
      else if (this.isMark(j, M.closeBrace)) depth--;
      const leaves = depth < 0 && this.isMark(j, M.fat) && this.isMark(j - 1, M.close);
      if (leaves || this.isBoundary(j) || this.isSent(j) || this.isOtherPath(j)) break;
      const set = this.settersOrVerb(j);
      if (set.length > 0) return set;
    }
    const found: string[] = [];
    for (let j = i - 1; j > i - NEAR / 2; j--) {
      this.work++;
      if (this.isBoundary(j) || (this.isSent(j) && this.word(j) !== 'curl_init') || this.isOtherPath(j))
        break;
      // The whole statement: its last value may be one of two.
      if (found.length > 0 && (this.is(j, LINE) || this.isMark(j, M.semicolon))) break;
      found.push(...this.settersOrVerb(j));
    }
    return found;
  }

  /** `request.Method = "PUT"`, `connection.setRequestMethod("PUT")`: the methods that a member of a value is given. */
  methodsSetOn(first: number, last: number): string[] {
    for (let j = first + 1; j <= last && j < first + 40; j++)
      if (this.isMark(j - 1, M.dot, M.arrow)) {
        const set = this.methodsOfKey(j, this.tokens.count);
        if (set.length > 0) return set;
      }
    return [];
  }

  /** `request.get_method = lambda: 'PUT'`, in one of the statements after `end`. */
  protected methodToldTo(end: number): string | undefined {
    for (let j = end + 1; j < end + 40; j++) {
      if (this.isBoundary(j) || /urlopen|^Request$/.test(this.word(j))) return undefined;
      if (this.word(j) === 'get_method') return this.methodSetter(j);
    }
    return undefined;
  }

  /** A path of Alma's in quotes: the method that stands beyond it is its own. */
  protected isOtherPath(i: number): boolean {
    return this.is(i, STRING) && OTHER_PATH.test(this.word(i));
  }

  protected isSent(i: number): boolean {
    return this.is(i, WORD) && this.isMark(i + 1, M.open) && SENT.test(this.word(i));
  }

  protected settersOrVerb(j: number): string[] {
    const set = this.methodsOfKey(j, this.tokens.count);
    if (set.length > 0 || !this.is(j, WORD)) return set;
    const method = this.methodAt(j);
    if (method) return [method];
    const name = this.word(j);
    if (
      this.isMark(j - 1, M.dot, M.arrow, M.scope) &&
      this.isMark(j + 1, M.open) &&
      /^(?:PUT|POST|DELETE|PATCH)$/.test(name)
    )
      return [name];
    // conn.put do |request|
    const judged = this.isMark(j - 1, M.dot) && this.word(j + 1) === 'do' ? judgeCallee(name) : undefined;
    return judged?.kind === 'verb' ? [judged.method] : [];
  }
}
