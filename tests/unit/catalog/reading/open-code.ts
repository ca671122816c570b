import { Code } from '../../../../utils/catalog/reading/code.ts';

/** Code whose inner questions a test may ask too, of the tokens that a piece of its text begins. */
export class OpenCode extends Code {
  /** The token at which a piece of the text begins; `nth` where it is written several times. */
  at(piece: string, nth = 1): number {
    let place = -1;
    for (let n = 0; n < nth; n++) place = this.text.indexOf(piece, place + 1);
    return place < 0 ? -1 : this.tokenAt(place + 0.5);
  }

  /** The first bracket from a piece of the text on, and the one that closes it. */
  bracket(piece: string): [open: number, close: number] {
    let open = this.at(piece);
    while (open < this.tokens.count && this.closing(open) <= open) open++;
    return [open, this.closing(open)];
  }

  override hasAddress(open: number) {
    return super.hasAddress(open);
  }
  override methodsOfKey(i: number, limit: number) {
    return super.methodsOfKey(i, limit);
  }
  override methodSetter(i: number) {
    return super.methodSetter(i);
  }
  override arguments(open: number, close: number) {
    return super.arguments(open, close);
  }
  override hasData(open: number, close: number) {
    return super.hasData(open, close);
  }
  override chained(close: number) {
    return super.chained(close);
  }
  override methodsOfArguments(open: number, close: number) {
    return super.methodsOfArguments(open, close);
  }
  override methodToldTo(end: number) {
    return super.methodToldTo(end);
  }
  override isSent(i: number) {
    return super.isSent(i);
  }
  override isOtherPath(i: number) {
    return super.isOtherPath(i);
  }
  override settersOrVerb(j: number) {
    return super.settersOrVerb(j);
  }
}
