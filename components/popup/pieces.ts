import type { Draft } from '../../utils/profiles/requests';

/** A text in a draft is bounded, so a long one is kept in pieces. By whole characters: half of one cannot be stored. */
const PIECE = /[\s\S]{1,40000}/gu;

/** Keeps a text of any length as a draft. */
export function toPieces(text: string): Draft {
  return Object.fromEntries((text.match(PIECE) ?? []).map((piece, index) => [String(index), piece]));
}

/** The text that `toPieces` kept; empty where there is none. */
export function fromPieces(draft: Draft | null): string {
  if (!draft) return '';
  let text = '';
  for (let index = 0; draft[index] !== undefined; index++) text += draft[index];
  return text;
}
