/** A table in Markdown. A line break or a bar in a cell would end it, so neither stays. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (number | string)[])[]): string {
  const numbers = head.map((_, column) => rows.every((row) => /^-?[\d.]+$/.test(String(row[column]))));
  const line = (cells: readonly (number | string)[]) => `| ${cells.map(cellOf).join(' | ')} |\n`;
  return line(head) + line(numbers.map((right) => (right ? '--:' : '---'))) + rows.map(line).join('');
}

const cellOf = (cell: number | string): string => String(cell).replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
