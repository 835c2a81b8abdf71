import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** One test as Playwright's JSON report tells it, once for each time it ran. */
export interface Ran {
  readonly file: string;
  readonly title: string;
  readonly seconds: number;
  readonly isPassed: boolean;
  /** What went wrong, in Playwright's words without their colours. Empty where nothing did. */
  readonly troubles: readonly string[];
}

interface Suite {
  title: string;
  file: string;
  suites?: Suite[];
  specs: { title: string; tests: { results: Result[] }[] }[];
}

interface Result {
  duration: number;
  status: string;
  errors: { message?: string }[];
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
        results.map(({ duration, status, errors }) => ({
          file,
          title: [...within, spec.title].join(' › '),
          seconds: duration / 1000,
          isPassed: status === 'passed',
          troubles: errors.map(({ message = '' }) => stripVTControlCharacters(message)),
        })),
      ),
    ),
    ...suites.flatMap((suite) => ranOf(suite, within)),
  ];
}
