import { countUp, digitsOf, readBits, writeBits, type Bit } from './bits.ts';

/** Phrases of each meaning, each a list of stems, as one short text: stems are called by their place among all `stems`. */
export function packMeanings(meanings: readonly (readonly string[])[], stems: readonly string[]): string {
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const { bit, text } = writeBits();
  const coder = meaningCoder(bit, stems.length);
  for (const says of meanings) {
    const phrases = says.map((phrase) => phrase.split(' ').map((stem) => places.get(stem) ?? 0));
    coder(phrases.toSorted(([one = 0], [other = 0]) => one - other));
  }
  return text();
}

/** The phrases of as many meanings of a text that `packMeanings` made for the same stems. */
export function unpackMeanings(packed: string, meanings: number, stems: readonly string[]): string[][] {
  const coder = meaningCoder(readBits(packed), stems.length);
  return Array.from({ length: meanings }, () =>
    coder([]).map((phrase) => phrase.map((place) => stems[place]).join(' ')),
  );
}

/** Writes the phrases it is given, or reads some, and gives them back. */
function meaningCoder(bit: Bit, stems: number): (phrases: readonly (readonly number[])[]) => number[][] {
  const digits = Math.ceil(Math.log2(stems + 1));
  return (phrases) => {
    const said: number[][] = [];
    let first = 0;
    while (bit(MORE, said.length < phrases.length ? 1 : 0)) {
      const phrase = phrases[said.length] ?? [];
      // Phrases stand in the order of their first stems, so that a step from one to the next is enough.
      const step = Math.max(1, (phrase[0] ?? 0) - first + 1);
      const size = countUp(bit, SIZE, Math.floor(Math.log2(step)));
      first += digitsOf(bit, STEP + 64 * size, step - 2 ** size, size) + 2 ** size - 1;
      const places = [first];
      while (bit(LONGER + Math.min(places.length, 3), places.length < phrase.length ? 1 : 0))
        places.push(digitsOf(bit, PLACE, phrase[places.length] ?? 0, digits, PLACES));
      said.push(places);
    }
    return said;
  };
}

// Where the contexts of each kind begin.
const MORE = 0;
const LONGER = 1;
const SIZE = 8;
const STEP = 40;
const PLACE = 2048;

// “Not” stands in many phrases: each digit of a place depends on all before it.
const PLACES = 4096;
