/**
 * The slope of the straight line through some points `[x, y]`, by least squares; not a number for fewer than two places x.
 */
export function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  let [shared, spread] = [0, 0];
  for (const [x, y] of points) {
    shared += (x - middleX) * (y - middleY);
    spread += (x - middleX) ** 2;
  }
  return shared / spread;
}
