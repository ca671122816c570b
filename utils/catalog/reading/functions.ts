import { Expressions } from './expressions.ts';
import { M, REACH } from './marks.ts';
import { LINE, mark, STRING, WORD } from './tokens.ts';

const NAMING = /^(?:function|Function|def|func|fn|sub|fun)$/;
const BEGINNING = /^(?:function|Function|def|func|fn|sub|fun|public|private|protected|class)$/;
/** Words before a bracket and a block that is no function of that name. */
const BLOCKS =
  /^(?:if|for|foreach|while|switch|catch|elsif|elseif|with|using|unless|until|function|func|lock|synchronized|use)$/;
const isFunctionWord = (word: string, words = BEGINNING) => word.length <= 9 && words.test(word);

/** Where functions begin, and what they are called. */
export class Functions extends Expressions {
  /** The hash of the name of the function around a token, or 0. */
  enclosingFunction(i: number): number {
    let depth = 0;
    let ended: number | undefined;
    for (let j = i - 1; j >= 0 && j > i - REACH * 2; j--) {
      this.work++;
      if (this.isMark(j, M.closeBrace)) depth++;
      else if (this.isMark(j, M.openBrace)) {
        if (depth > 0) {
          depth--;
          ended = j;
          continue;
        }
        const name = this.functionBefore(j);
        if (name !== undefined) return name;
      } else if (depth === 0 && this.is(j, WORD) && isFunctionWord(this.word(j), NAMING)) {
        // A function that has ended before the token.
        if (this.bodyOf(j) === ended) continue;
        let n = j + 1;
        if (this.isMark(n, M.open)) {
          // Go's receiver, or a function without a name of its own
          const close = this.closing(n);
          if (this.word(j) === 'func' && this.is(close + 1, WORD) && this.isMark(close + 2, M.open))
            n = close + 1;
          else {
            const name = this.nameBefore(j);
            if (name !== undefined) return name;
            continue;
          }
        }
        while (this.is(n, WORD) && this.isMark(n + 1, M.dot, M.colon, M.scope) && this.is(n + 2, WORD))
          n += 2;
        return this.is(n, WORD) ? this.hash(n) : 0;
      }
    }
    return 0;
  }

  /** The brace at which the body of the function opens that the word at `i` declares, or -1 where it has none. */
  protected bodyOf(i: number): number {
    for (let j = i + 1; j < i + 24; j++) {
      if (this.isMark(j, M.open)) j = Math.max(j, this.closing(j));
      else if (this.isMark(j, M.openBrace)) return j;
      else if (this.is(j - 1, LINE) || this.isMark(j, M.semicolon, M.assign)) return -1;
    }
    return -1;
  }

  /** `url = function (id) …`, `url: function (id) …`: the hash of the name that what begins at `i` is given. */
  protected nameBefore(i: number): number | undefined {
    const given = this.previous(i);
    return this.isMark(given, M.assign, M.colon, M.left, M.define) && this.is(given - 1, WORD)
      ? this.hash(given - 1)
      : undefined;
  }

  /** The hash of the name of the function whose body opens at `brace`, which may be negative; nothing where it is none that has a name. */
  protected functionBefore(brace: number): number | undefined {
    let j = this.previous(brace);
    if (this.isMark(j, M.fat)) {
      j = this.previous(j);
      const close = this.parametersBefore(j);
      const open = close < 0 ? j : this.opening(close);
      return this.nameBefore(this.arrowStart(open));
    }
    // a type after the parameters: `): Promise<X> {`, `) throws IOException {`
    for (let n = 0; n < 10 && !this.isMark(j, M.close, M.closeBrace, M.semicolon, M.openBrace, M.assign); n++)
      j = this.previous(j);
    if (!this.isMark(j, M.close) || !this.mayHaveBody(j)) return undefined;
    const open = this.opening(j);
    if (!this.is(open - 1, WORD)) return undefined;
    const name = this.word(open - 1);
    return BLOCKS.test(name) ? undefined : this.hash(open - 1);
  }

  /** Tells `url(id) throws X {` from `token()⏎try {` and `ids.filter(x).map {`. */
  protected mayHaveBody(close: number): boolean {
    const after = this.next(close);
    return after === close + 1
      ? !this.isMark(after, M.dot)
      : this.isMark(after, M.openBrace, M.colon, M.arrow) || /^(?:throws|where)$/.test(this.word(after));
  }

  /** `async <T>(id: T) =>`: where the arrow function begins whose parameters begin at `open`. */
  protected arrowStart(open: number): number {
    const first = this.isMark(open - 1, mark('>')) ? this.typeOpening(open - 1) : open;
    return /^(?:async|fn)$/.test(this.word(first - 1)) ? first - 1 : first;
  }

  /** Where the parameters of an arrow function close: at `i`, or before the type that ends there: `(id: string): string`. Else -1. */
  protected parametersBefore(i: number): number {
    if (this.isMark(i, M.close)) return i;
    let j = i;
    for (let n = 0; n < 12 && this.isOfType(j); n++) j--;
    return this.isMark(j, M.colon) && this.isMark(j - 1, M.close) ? j - 1 : -1;
  }

  protected isOfType(i: number): boolean {
    return (
      this.is(i, WORD) ||
      this.isMark(i, M.dot, M.openBracket, M.closeBracket, mark('<'), mark('>'), mark('|'), M.question)
    );
  }

  /** `url = url + "?op=…"`: the new value of a name holds its old one. */
  buildsOnItself(i: number): boolean {
    for (let j = i + 2; j < i + 60; j++) {
      if (this.is(j, LINE) || this.isMark(j, M.semicolon)) return false;
      if (this.is(j, WORD, this.tokens.value[i])) return true;
      if (this.is(j, STRING) && this.word(j).includes(this.word(i).replace(/[$@]/, ''))) return true;
    }
    return false;
  }

  /** True where a new function begins at the token. */
  isBoundary(i: number): boolean {
    return this.is(i, WORD) && isFunctionWord(this.word(i)) && !this.isMark(i + 1, M.open);
  }
}
