/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (low + high) / 2;
}

/** “97 (96–100)”: the middle of some figures, and how far they spread. */
export function withSpread(figures: readonly number[], digits = 0): string {
  const said = (figure: number): string => figure.toFixed(digits);
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  return least === most ? said(least) : `${said(median(figures))} (${said(least)}–${said(most)})`;
}
