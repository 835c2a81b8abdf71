import { readFileSync } from 'node:fs';

/** One test as Playwright's JSON report tells it, once for each time it ran. */
export interface Ran {
  readonly file: string;
  readonly title: string;
  readonly seconds: number;
  readonly isPassed: boolean;
}

interface Suite {
  title: string;
  file: string;
  suites?: Suite[];
  specs: { title: string; tests: { results: { duration: number; status: string }[] }[] }[];
}

/** Every run of every test in a JSON report of Playwright. */
export function ranIn(file: string): Ran[] {
  const report: { suites: Suite[] } = JSON.parse(readFileSync(file, 'utf8'));
  return report.suites.flatMap((suite) => ranOf(suite, []));
}

function ranOf({ title, file, suites = [], specs }: Suite, above: readonly string[]): Ran[] {
  // The outermost suite is called as its file.
  const within = title === file ? above : [...above, title];
  return [
    ...specs.flatMap((spec) =>
      spec.tests.flatMap(({ results }) =>
        results.map(({ duration, status }) => ({
          file,
          title: [...within, spec.title].join(' › '),
          seconds: duration / 1000,
          isPassed: status === 'passed',
        })),
      ),
    ),
    ...suites.flatMap((suite) => ranOf(suite, within)),
  ];
}
