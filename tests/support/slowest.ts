import { ranIn } from './playwright-report.ts';

/** The files whose tests took longest, each as a line. Two tests run at once, so the sum is not what one waits for. */
export function slowest(report: string, most: number): string[] {
  const files = new Map<string, { seconds: number; tests: number }>();
  for (const { file, seconds } of ranIn(report)) {
    const before = files.get(file) ?? { seconds: 0, tests: 0 };
    files.set(file, { seconds: before.seconds + seconds, tests: before.tests + 1 });
  }
  return [...files]
    .toSorted(([, one], [, other]) => other.seconds - one.seconds)
    .slice(0, most)
    .map(([file, { seconds, tests }]) => `${seconds.toFixed(1).padStart(7)} s  ${file} (${tests} tests)`);
}
