import { describe, expect, it } from 'vitest';
import { withoutRepetition } from '../../../../utils/catalog/reading/repetition.ts';

/** The length from which a text is long. */
const LONG = 400_000;

const lines = (count: number, write: (i: number) => string) =>
  `${Array.from({ length: count }, (_, i) => write(i)).join('\n')}\n`;

/** 2,501 lines, no two alike: a number that no length of blocks divides. */
const log = lines(2501, (i) => `${(i * 7919) % 2503} GET /almaws/v1/users/${i} ${'-'.repeat((i * 31) % 67)}`);

describe('a long text that shows the same again', () => {
  it('loses what is shown again, wherever it begins, and no line', () => {
    const kept = withoutRepetition(`${log}${log}one line more\n${log}${log}${log}`);
    expect(kept.startsWith(log.slice(0, log.length / 2))).toBe(true);
    expect(kept.length).toBeLessThan(log.length * 1.3);
    const left = new Set(kept.split('\n'));
    expect(`${log}one line more`.split('\n').filter((line) => !left.has(line))).toEqual([]);
  });

  it.each(['the end', 'the end\n', 'the end\n\n'])('keeps its end: %j', (end) => {
    const kept = withoutRepetition(log.repeat(5) + end);
    expect(kept.endsWith(`\n${end}`)).toBe(true);
    expect(kept.length).toBeLessThan(log.length * 1.3);
  });

  it('may begin with an empty line', () =>
    expect(withoutRepetition(`\n${log.repeat(5)}`).length).toBeLessThan(log.length * 1.3));

  it('is left as it is where it says something new in every line', () => {
    const text = lines(6000, (i) => `${i} ${'-'.repeat(70)}`);
    expect(text.length).toBeGreaterThan(LONG);
    expect(withoutRepetition(text)).toBe(text);
    expect(withoutRepetition(text.trimEnd())).toBe(text.trimEnd());
  });

  it('is left as it is just below the length', () => {
    const line = `${'x'.repeat(99)}\n`;
    const short = line.repeat(LONG / 100).slice(1);
    expect(withoutRepetition(short)).toBe(short);
    expect(withoutRepetition(`x${short}`).length).toBeLessThan(LONG);
  });

  it('of one line over and over keeps 1,024 of them', () => {
    const line = `${'x'.repeat(99)}\n`;
    expect(withoutRepetition(line.repeat(4096))).toBe(line.repeat(1024));
  });

  it('of one line that ends a block keeps eight', () => {
    const line = 'GET /almaws/v1/conf/4\n';
    expect(withoutRepetition(line.repeat(Math.ceil(LONG / line.length / 8) * 8))).toBe(line.repeat(8));
  });

  it('of one endless line is left as it is', () => {
    const text = 'x'.repeat(LONG);
    expect(withoutRepetition(text)).toBe(text);
  });
});
