import { Code } from '../../../../utils/catalog/reading/code.ts';

/** A piece of code in which « and » stand around what is asked about. */
export function marked(written: string) {
  const from = written.indexOf('«');
  const to = written.indexOf('»') - 1;
  const code = new Code(written.replace(/[«»]/g, ''));
  // The quotes of a string are no part of its token.
  const tokenAt = (inside: number, pastQuote: number) =>
    code.tokenAt(inside) < 0 ? code.tokenAt(pastQuote) : code.tokenAt(inside);
  return {
    code,
    first: tokenAt(from + 0.5, from + 1.5),
    last: tokenAt(to - 0.5, to - 1.5),
    /** The text from one token to another, as written but for the quotes at its ends. */
    between: (first: number, last: number) =>
      first < 0 || last < 0 ? '' : code.text.slice(code.tokens.start[first], code.tokens.end[last]),
  };
}
