// Documents in docs/ that commands make: written, or only looked at with `--check`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { docs } from './paths.ts';

/** A file of `docs/`, and what stands in it when it is up to date. */
export interface Document {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes those that have changed and says how many. With `--check` writes nothing, names the script that would, and fails if one is
 * out of date. `between` stands between the names that are said.
 */
export function keepDocuments(documents: readonly Document[], script: string, between: string): void {
  const stale = documents.filter(({ name, text }) => {
    const file = docs + name;
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  if (parseArgs({ options: { check: { type: 'boolean' } } }).values.check) {
    for (const { name } of stale) process.stdout.write(`docs/${name} is out of date: npm run ${script}\n`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const { name, text } of stale) writeFileSync(docs + name, text);
    process.stdout.write(`${documents.map(({ name }) => `docs/${name}`).join(between)}: ${stale.length} changed.\n`);
  }
}
