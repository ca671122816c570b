import { judgeCallee, methodWord, verbOnAddress } from './callee.ts';
import { Functions } from './functions.ts';
import { M, NEAR, REACH } from './marks.ts';
import { almaRoots } from './shapes.ts';
import { LINE, STRING, WORD } from './tokens.ts';

/** A request goes out here: what is set after it belongs to the next one. */
const SENT =
  /^(?:curl_exec|curl_close|curl_init|curl_reset|send|getresponse|getresponseasync|execute|perform|sendasync|do)$/i;

const OTHER_PATH = new RegExp(`(?:/|^)(?:almaws|${almaRoots.join('|')})[/?]|/(?:${almaRoots.join('|')})$`);

/** HTTP methods as values of source code: arguments, options, settings near by. */
export class MethodValues extends Functions {
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
    if (this.isMark(i - 1, M.colon) && this.touching(i - 1, i) && !this.is(i - 2, WORD))
      return methodWord(name);
    return undefined;
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
        const end = this.closing(j);
        if (end > 0) j = end;
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
      if (
        this.isMark(j - 1, M.open, M.openBracket, M.comma) ||
        this.is(j - 1, LINE) ||
        this.isMark(j - 1, M.fat, M.dot, M.scope, M.colon)
      ) {
        const after = this.next(j);
        if (this.isMark(after, M.comma, M.close, M.fat) || after === close) {
          const method = this.methodAt(j);
          // `format: 'get'`: a value of some other key is no method.
          if (method && !(this.isMark(j - 1, M.fat) || (this.isMark(j - 1, M.colon) && !this.isSymbol(j))))
            found.push(method);
        }
      }
    }
    return found;
  }

  /** Whether an object has an address of its own: then its method belongs to that. */
  protected hasAddress(open: number): boolean {
    let depth = 0;
    for (let j = open; j < this.tokens.count && j < open + NEAR; j++) {
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

  /** `method: 'PUT'`, `method: isNew ? 'POST' : 'PUT'`, and `{ method, body }` where a line before sets it. */
  protected methodsOfKey(i: number, limit: number): string[] {
    const one = this.methodSetter(i);
    if (one) return [one];
    if (!/^method$/i.test(this.word(i))) return [];
    if (this.isMark(i + 1, M.comma, M.closeBrace) && this.isMark(this.previous(i), M.openBrace, M.comma)) {
      const set = this.methodDeclared(i);
      return set ? [set] : [];
    }
    if (!this.isMark(i + 1, M.colon, M.assign, M.fat)) return [];
    const found: string[] = [];
    let asked = false;
    for (let j = i + 2; j < limit && j < i + 24 && !this.isMark(j, M.comma, M.semicolon); j++) {
      asked ||= this.isMark(j, M.question);
      const method = asked ? this.methodAt(j) : undefined;
      if (method) found.push(method);
    }
    return found;
  }

  /** `const method = 'PUT'` before the token `i`, a word of that name. */
  protected methodDeclared(i: number): string | undefined {
    for (let k = i - 1; k > i - REACH && k > 0; k--) {
      this.work++;
      if (!this.is(k, WORD, this.tokens.value[i] as number) || !this.isMark(k + 1, M.assign)) continue;
      return /^(?:const|let|var)$/.test(this.word(k - 1)) ? this.methodAt(this.next(k + 1)) : undefined;
    }
    return undefined;
  }

  protected isSymbol(i: number): boolean {
    return this.isMark(i - 1, M.colon) && !this.is(i - 2, WORD) && !this.is(i - 2, STRING);
  }

  /** `method: 'PUT'`, `.Method = "PUT"`, `setRequestMethod("PUT")`, `CURLOPT_CUSTOMREQUEST, 'PUT'`, `-Method Put` at `i`. */
  protected methodSetter(i: number): string | undefined {
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
    // PHP's \Some\Request::METHOD_PUT, whose backslashes are no tokens
    for (let n = 0; n < 6 && this.is(j, WORD) && this.text[this.tokens.end[j] as number] === '\\'; n++) j++;
    for (let n = 0; n < 4 && this.is(j, WORD) && this.isMark(j + 1, M.dot, M.scope); n++) j += 2;
    if (this.word(j) === 'lambda') j += 2;
    // :put of Ruby, .put of Swift
    if (this.isMark(j, M.colon, M.dot)) j++;
    const word = this.is(j, STRING) || this.is(j, WORD) ? this.word(j) : '';
    return word.length <= 20 ? methodWord(word) : undefined;
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
      const end = this.closing(dot + 2);
      if (end < 0) return undefined;
      const set = this.methodSetter(dot + 1) ?? verbOnAddress(name);
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
  protected methodsOfArguments(open: number, close: number): string[] {
    const found: string[] = [];
    for (let j = open + 1; j < close && j < open + 40; j++) {
      if (!this.is(j, WORD) || !this.isMark(j - 1, M.open, M.comma) || !this.isMark(j + 1, M.comma, M.close))
        continue;
      if (!/opt|method|verb|init|config|setting|param|req|arg|header|context/i.test(this.word(j))) continue;
      const hash = this.tokens.value[j];
      for (let k = open - 1; k > open - REACH && k > 0; k--) {
        this.work++;
        if (!this.is(k, WORD, hash)) continue;
        const set = this.isMark(k + 1, M.dot) ? this.methodSetter(k + 2) : undefined;
        if (set) {
          found.push(set);
          break;
        }
        if (!this.isMark(k + 1, M.assign, M.define, M.left)) continue;
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

  /**
   * A method set by a line of its own near a value: after it up to the next function, else before it. For clients that
   * are told address and method in separate statements.
   */
  methodSetNearby(i: number, last: number): string[] {
    let depth = 0;
    for (let j = last + 1; j < this.tokens.count && j < last + NEAR; j++) {
      this.work++;
      if (this.isMark(j, M.openBrace) && this.hasAddress(j)) {
        j = Math.max(j, this.closing(j));
        continue;
      }
      if (this.isMark(j, M.openBrace)) depth++;
      else if (this.isMark(j, M.closeBrace)) depth--;
      const leaves = depth < 0 && this.isMark(j, M.fat) && this.isMark(j - 1, M.close);
      if (leaves || this.isBoundary(j) || this.isSent(j) || this.isOtherPath(j)) break;
      const set = this.setterOrVerb(j);
      if (set) return [set];
    }
    for (let j = i - 1; j >= 0 && j > i - NEAR / 2; j--) {
      this.work++;
      if (this.isBoundary(j) || (this.isSent(j) && this.word(j) !== 'curl_init') || this.isOtherPath(j))
        break;
      const set = this.setterOrVerb(j);
      if (set) return [set];
    }
    return [];
  }

  /** `request.Method = "PUT"`, `connection.setRequestMethod("PUT")`: the method that a member of a value is given. */
  methodSetOn(first: number, last: number): string | undefined {
    for (let j = first + 1; j <= last && j < first + 40; j++)
      if (this.isMark(j - 1, M.dot, M.arrow)) {
        const set = this.methodSetter(j);
        if (set) return set;
      }
    return undefined;
  }

  /** `request.get_method = lambda: 'PUT'`, in one of the statements after `end`. */
  protected methodToldTo(end: number): string | undefined {
    for (let j = end + 1; j < end + 40 && j < this.tokens.count; j++) {
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

  protected setterOrVerb(j: number): string | undefined {
    const set = this.methodSetter(j);
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
