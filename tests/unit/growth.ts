/** Time of the processor, in milliseconds, that is spent on runs of one size at least, so that the shortest of them counts. */
const ENOUGH = 100;

/**
 * How many times as long something takes with eight times as much: 8 where it grows in proportion, 64 where it grows with the
 * square. In time of the processor and of the shortest run, so that a machine that is slow, or busy, makes no difference.
 * @param size an eighth of the largest
 */
export function growthOf(run: (size: number) => void, size: number): number {
  const shortest = (of: number) => {
    let least = Number.POSITIVE_INFINITY;
    for (let spent = 0; spent < ENOUGH; ) {
      const start = process.cpuUsage();
      run(of);
      const { user, system } = process.cpuUsage(start);
      least = Math.min(least, user + system);
      spent += (user + system) / 1000;
    }
    return least;
  };
  run(size);
  return shortest(8 * size) / shortest(size);
}

/** Between what grows in proportion and what grows with the square. */
export const PROPORTIONATE = 24;
