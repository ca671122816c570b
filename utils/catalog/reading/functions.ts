import { Expressions } from './expressions.ts';
import { M, REACH } from './marks.ts';
import { LINE, STRING, WORD } from './tokens.ts';

const NAMING = /^(?:function|Function|def|func|fn|sub|fun)$/;
const BEGINNING = /^(?:function|Function|def|func|fn|sub|fun|public|private|protected|class)$/;
const isFunctionWord = (word: string, words = BEGINNING) => word.length <= 9 && words.test(word);

/** Where functions begin, and what they are called. */
export class Functions extends Expressions {
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
        const name = this.functionBefore(j);
        if (name !== undefined) return name;
      } else if (depth === 0 && this.is(j, WORD) && isFunctionWord(this.word(j), NAMING)) {
        let n = j + 1;
        if (this.isMark(n, M.open)) {
          // Go's receiver, or a function without a name of its own
          const close = this.closing(n);
          if (close > 0 && this.is(close + 1, WORD) && this.isMark(close + 2, M.open)) n = close + 1;
          else {
            const named = this.previous(j);
            if (this.isMark(named, M.assign, M.colon, M.left) && this.is(named - 1, WORD))
              return this.hash(named - 1);
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

  /** The hash of the name of the function whose body opens at `brace`, which may be negative; nothing where it is none that has a name. */
  protected functionBefore(brace: number): number | undefined {
    let j = this.previous(brace);
    if (this.isMark(j, M.fat)) {
      j = this.previous(j);
      const open = this.isMark(j, M.close) ? this.opening(j) : j;
      let before = this.previous(open);
      if (this.word(before) === 'async') before = this.previous(before);
      return this.isMark(before, M.assign, M.colon) && this.is(before - 1, WORD)
        ? this.hash(before - 1)
        : undefined;
    }
    // a type after the parameters: `): Promise<X> {`, `) throws IOException {`
    for (
      let n = 0;
      n < 10 && j > 0 && !this.isMark(j, M.close, M.closeBrace, M.semicolon, M.openBrace, M.assign);
      n++
    )
      j = this.previous(j);
    if (!this.isMark(j, M.close)) return undefined;
    const open = this.opening(j);
    if (open < 1 || !this.is(open - 1, WORD)) return undefined;
    const name = this.word(open - 1);
    if (
      /^(?:if|for|foreach|while|switch|catch|elsif|elseif|with|using|unless|until|function|lock)$/.test(name)
    ) {
      if (name !== 'function') return undefined;
      const before = this.previous(open - 1);
      return this.isMark(before, M.assign, M.colon) && this.is(before - 1, WORD)
        ? this.hash(before - 1)
        : undefined;
    }
    return this.hash(open - 1);
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
}
