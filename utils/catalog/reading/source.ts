import { M, REACH } from './marks.ts';
import { normalize } from './normalize.ts';
import { LINE, MARK, nameHash, STRING, type Tokens, tokenize } from './tokens.ts';

/** Source code, cut into tokens: how to find one's way in it. */
export class Source {
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
      if ((end[middle] as number) <= position) low = middle + 1;
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

  protected touching(a: number, b: number): boolean {
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

  /** Where the bracket at `i` closes, or how far it is looked into where it does not close nearby. */
  reachOf(i: number): number {
    const close = this.closing(i);
    return close < 0 ? Math.min(this.tokens.count - 1, i + REACH * 2) : close;
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

  protected hash(i: number): number {
    return nameHash(this.text, this.tokens.start[i] as number, this.tokens.end[i] as number);
  }
}
