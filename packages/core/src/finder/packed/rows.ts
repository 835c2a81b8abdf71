import type { Row } from '../types.ts';
import { countUp, digitsOf, readBits, writeBits, type Bit } from './bits.ts';

/** Rows as one text, in which each page is guessed from the rows before. */
export function packRows(rows: readonly Row[], pages: number): string {
  const { bit, text } = writeBits();
  const coder = rowCoder(bit, pages);
  for (const row of rows) coder(row);
  return text();
}

/** As many rows of a text that `packRows` made. */
export function unpackRows(packed: string, rows: number, pages: number): Row[] {
  const coder = rowCoder(readBits(packed), pages);
  return Array.from({ length: rows }, () => coder({ pages: [], weights: [] }));
}

/** Writes the row it is given, or reads one, and gives it back. */
function rowCoder(bit: Bit, pages: number): (row: Row) => Row {
  // A page that many terms speak for will be spoken for again.
  const spoken = Array.from({ length: pages }, () => 1);
  let all = pages;
  const busy = (page: number): number => within(Math.log2(((spoken[page] ?? 1) * pages) / all) + 2, 3);
  return (row) => {
    const size = countUp(bit, SIZE, Math.floor(Math.log2(row.pages.length + 1)));
    const count = digitsOf(bit, COUNT + 64 * size, row.pages.length + 1 - 2 ** size, size) + 2 ** size - 1;
    const said: { pages: number[]; weights: number[] } = { pages: [], weights: [] };
    for (let page = 0; page < pages && said.pages.length < count; page++) {
      const place = said.pages.length;
      const share = within(2 * Math.log2((pages - page) / (count - place)), 23);
      const beside = said.pages.at(-1) === page - 1 ? 1 : 0;
      if (!bit(PAGE + share * 8 + busy(page) * 2 + beside, row.pages[place] === page ? 1 : 0)) continue;
      said.pages.push(page);
      said.weights.push(
        countUp(bit, LOUD + within(Math.log2(count), 5) * 128 + busy(page) * 32, row.weights[place] ?? 0),
      );
    }
    for (const page of said.pages) spoken[page] = (spoken[page] ?? 0) + 1;
    all += count;
    return said;
  };
}

function within(number: number, most: number): number {
  return Math.max(0, Math.min(most, Math.round(number)));
}

// Where the contexts of each kind begin.
const SIZE = 0;
const COUNT = 16;
const PAGE = 1040;
const LOUD = 1300;
