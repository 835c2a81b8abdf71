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
  // A page that many terms speak for will be spoken for again. Looked up and not worked out: it is asked for each page of each row.
  const spoken = Array.from({ length: pages }, () => 1);
  const busy = Array.from({ length: pages }, () => 2);
  const shares = Array.from({ length: pages + 1 }, (_, oneIn) => within(2 * Math.log2(oneIn || 1), 23));
  const digits = Math.ceil(Math.log2(pages + 1));
  let all = pages;
  return (row) => {
    const size = countUp(bit, SIZE, Math.floor(Math.log2(row.pages.length + 1)));
    const count = digitsOf(bit, COUNT + 64 * size, row.pages.length + 1 - 2 ** size, size) + 2 ** size - 1;
    const loud = LOUD + within(Math.log2(count), 5) * 128;
    const said: { pages: number[]; weights: number[] } = { pages: [], weights: [] };
    // Most terms speak for one page: to ask for each page whether it is this one would take most of the time.
    if (count === 1) {
      const page = digitsOf(bit, ONLY, row.pages[0] ?? 0, digits);
      said.pages.push(page);
      said.weights.push(countUp(bit, loud + (busy[page] ?? 0) * 32, row.weights[0] ?? 0));
    }
    let last = -2;
    for (let page = 0, left = count === 1 ? 0 : count; left > 0 && page < pages; page++) {
      const share = shares[Math.floor((pages - page) / left)] ?? 0;
      const kind = busy[page] ?? 0;
      const here = row.pages[count - left] === page ? 1 : 0;
      if (!bit(PAGE + share * 8 + kind * 2 + (last === page - 1 ? 1 : 0), here)) continue;
      said.pages.push(page);
      said.weights.push(countUp(bit, loud + kind * 32, row.weights[count - left] ?? 0));
      last = page;
      left -= 1;
    }
    all += count;
    for (const page of said.pages) {
      const times = (spoken[page] ?? 0) + 1;
      spoken[page] = times;
      busy[page] = within(Math.log2((times * pages) / all) + 2, 3);
    }
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
const ONLY = 2100;
