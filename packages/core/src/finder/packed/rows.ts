import type { PackedRows, Row } from '../types.ts';

/** Rows as two texts, a character for each number: small numbers come often, which is what packs well. */
export function packRows(rows: readonly Row[]): PackedRows {
  return {
    steps: rows
      .map(({ pages }) => pages.map((page, place) => step(page - (pages[place - 1] ?? -1))).join(''))
      .join(NEXT),
    loud: rows.flatMap(({ weights }) => weights.map((weight) => String.fromCharCode(LOUD + weight))).join(''),
  };
}

/** The rows of two texts that `packRows` made. */
export function unpackRows({ steps, loud }: PackedRows): Row[] {
  let heard = 0;
  return steps.split(NEXT).map((row) => {
    let page = -1;
    const pages = [...row].map((mark) => (page += mark.charCodeAt(0) - STEP));
    const weights = pages.map(() => loud.charCodeAt(heard++) - LOUD);
    return { pages, weights };
  });
}

function step(pages: number): string {
  return String.fromCharCode(STEP + pages);
}

const NEXT = ' ';

// The first step is 1: the characters begin behind those that JSON would have to escape.
const STEP = 92;

/** Weights lie between one below and 30 above this. */
const LOUD = 65;
