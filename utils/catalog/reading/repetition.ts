const SMALL = 400_000;
/** A block ends after about 64 lines, at a line chosen by what it says, so that equal text is cut equally anywhere. */
const FEWEST = 8;
const LONGEST = 1024;

/**
 * Leaves out blocks of many lines that a long text has already shown word for word: logs and folders of copies repeat
 * themselves, and saying something again adds no call. Text of ordinary length is returned as it is.
 */
export function withoutRepetition(text: string): string {
  if (text.length < SMALL) return text;
  const seen = new Set<string>();
  const kept: string[] = [];
  let repeated = false;
  let blockStart = 0;
  let lines = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines++;
    const last = newline < 0;
    if (last || lines >= LONGEST || (lines >= FEWEST && endsBlock(text, start, end))) {
      const block = text.slice(blockStart, end + 1);
      if (seen.has(block)) repeated = true;
      else kept.push(block);
      seen.add(block);
      blockStart = end + 1;
      lines = 0;
    }
    start = end + 1;
  }
  return repeated ? kept.join('') : text;
}

/** Decided by a line's length and some of its characters: cheap, and the same wherever the line stands. */
function endsBlock(text: string, start: number, end: number): boolean {
  let hash = end - start;
  const step = Math.max(1, (end - start) >> 3);
  for (let i = start; i < end; i += step) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  return Math.imul(hash, 0x9e3779b1) >>> 26 === 0;
}
