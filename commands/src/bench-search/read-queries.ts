import { readFileSync } from 'node:fs';

/** One row of a query file. */
export interface QueryRow {
  readonly query: string;
  /** The pages that answer it: the best one first. */
  readonly wanted: readonly string[];
  /** The column `style` or `voice`, where there is one. */
  readonly group?: string;
}

/** Reads a file with the columns query, best_topic, also_ok and, if it has one, style or voice. */
export function readQueries(file: string): QueryRow[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/);
  const columns = head.split('\t');
  for (const needed of ['query', 'best_topic']) {
    if (!columns.includes(needed))
      throw new Error(`${file} has no column “${needed}”. Its columns are: ${columns.join(', ')}.`);
  }
  const groupColumn = ['style', 'voice'].find((name) => columns.includes(name));
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t');
      const cell = (name: string): string => cells[columns.indexOf(name)]?.trim() ?? '';
      const wanted = [cell('best_topic'), ...cell('also_ok').split(',')]
        .map((id) => id.trim())
        .filter((id) => id !== '');
      const row = { query: cell('query'), wanted };
      return groupColumn === undefined ? row : { ...row, group: cell(groupColumn) };
    });
}
