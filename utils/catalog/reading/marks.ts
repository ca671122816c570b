import { mark } from './tokens.ts';

/** The marks of source code, by what they are for. */
export const M = {
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

/** How many tokens any single look-around may pass. Bounds the work for one place. */
export const REACH = 300;
export const NEAR = 160;
