/** The value below which a share of the values lies, between two of them in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  if (!sorted.length) return Number.NaN;
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

/**
 * How cost grows with size: the slope of the straight line through the points, both drawn as logarithms. 1 is in proportion,
 * 0 not at all, 2 with the square.
 */
export function growthExponent(points: readonly { size: number; cost: number }[]): number {
  const drawn = points.map(({ size, cost }) => [Math.log(size), Math.log(Math.max(cost, 1e-6))] as const);
  const mean = (place: 0 | 1) => drawn.reduce((sum, point) => sum + point[place], 0) / drawn.length;
  const [x, y] = [mean(0), mean(1)];
  const slope = drawn.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return slope / drawn.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** The same things in another order each time, so that no variant always comes first or last. */
export function shuffled<T>(things: readonly T[]): T[] {
  const left = [...things];
  const taken: T[] = [];
  while (left.length) taken.push(...left.splice(Math.floor(Math.random() * left.length), 1));
  return taken;
}
