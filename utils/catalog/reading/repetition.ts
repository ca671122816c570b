const SMALL = 400_000;
/** A block ends after about so many lines, at a line chosen by what it says, so that equal text is cut equally anywhere. */
const LINES = 64;
const LONGEST = 1024;

/**
 * Leaves out blocks of many lines that a long text has already shown word for word: logs and folders of copies repeat
 * themselves, and saying something again adds no call. Text of ordinary length is returned as it is.
 */
export function withoutRepetition(text: string): string {
  if (text.length < SMALL) return text;
  const seen = new Set<string>();
  const kept: string[] = [];
  let blockStart = 0;
  let lines = 0;
  let repeated = false;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 10;
    if (c !== 10) {
      hash = (Math.imul(hash, 31) + c) | 0;
      continue;
    }
    lines++;
    const cut = lines >= LONGEST || (lines >= 8 && ((hash ^ (hash >>> 15)) >>> 0) % LINES === 0);
    hash = 0;
    if (!cut && i < text.length) continue;
    const block = text.slice(blockStart, i + 1);
    if (seen.has(block)) repeated = true;
    else {
      seen.add(block);
      kept.push(block);
    }
    blockStart = i + 1;
    lines = 0;
  }
  return repeated ? kept.join('') : text;
}
