/**
 * Writes or reads one bit. The writer is told it; the reader takes no notice of what it is told, and says what was
 * written. Bits said in one context (a number below `CONTEXTS`) are alike: the more alike, the less room they take.
 */
export type Bit = (context: number, told: number) => number;

export const CONTEXTS = 8192;

/** A writer of bits: arithmetic coding that learns, from the bits themselves, how often each context says yes. */
export function writeBits(): { readonly bit: Bit; text(): string } {
  const digits: number[] = [];
  const chances = startChances();
  let low = 0;
  let range = WHOLE;
  const shift = (): void => {
    const digit = Math.floor(low / LEAST);
    digits.push(digit % BASE);
    // What runs over is carried into the digits before.
    for (let place = digits.length - 2, over = digit >= BASE; over; place--) {
      const more = (digits[place] ?? 0) + 1;
      over = more === BASE;
      digits[place] = more % BASE;
    }
    low = (low % LEAST) * BASE;
  };
  return {
    bit: (context, told) => {
      const yes = partOf(range, chances, context);
      if (told) range = yes;
      else {
        low += yes;
        range -= yes;
      }
      for (; range < LEAST; range *= BASE) shift();
      return learn(chances, context, told);
    },
    text: () => {
      for (let last = 0; last < DIGITS; last++) shift();
      return digits.map((digit) => String.fromCharCode(digit + (digit < ESCAPED - FIRST ? FIRST : FIRST + 1))).join('');
    },
  };
}

/** A reader of what `writeBits` wrote. */
export function readBits(text: string): Bit {
  const chances = startChances();
  let place = 0;
  let code = 0;
  let range = WHOLE;
  const next = (): void => {
    const mark = text.charCodeAt(place++);
    code = code * BASE + mark - (mark > ESCAPED ? FIRST + 1 : FIRST);
  };
  while (place < DIGITS) next();
  return (context) => {
    const yes = partOf(range, chances, context);
    const said = code < yes ? 1 : 0;
    if (said) range = yes;
    else {
      code -= yes;
      range -= yes;
    }
    for (; range < LEAST; range *= BASE) next();
    return learn(chances, context, said);
  };
}

/** Writes or reads a small number: one more, one more, enough. Takes as many contexts as the number may be, and one. */
export function countUp(bit: Bit, context: number, told: number): number {
  let said = 0;
  while (bit(context + said, said < told ? 1 : 0)) said += 1;
  return said;
}

/**
 * Writes or reads a number of so many binary digits. Each digit depends on those before it as far as the contexts go: of 64, digits
 * behind the sixth are all alike.
 */
export function digitsOf(bit: Bit, context: number, told: number, digits: number, contexts = 64): number {
  let said = 1;
  for (let digit = digits - 1; digit >= 0; digit--)
    said = said * 2 + bit(context + Math.min(said, contexts - 1), (told >> digit) & 1);
  return said - 2 ** digits;
}

// A digit is one character of plain text, of which JSON has to escape none.
const BASE = 64;
const FIRST = 35;
const ESCAPED = 92;
const DIGITS = 7;
const WHOLE = BASE ** DIGITS;
const LEAST = BASE ** (DIGITS - 1);

/** How often each context has said yes, and no. */
interface Chances {
  readonly yes: Float64Array;
  readonly no: Float64Array;
}

function startChances(): Chances {
  return { yes: new Float64Array(CONTEXTS).fill(0.4), no: new Float64Array(CONTEXTS).fill(0.4) };
}

function partOf(range: number, { yes, no }: Chances, context: number): number {
  const part = yes[context] ?? 0;
  return Math.floor((range / ((no[context] ?? 0) + part)) * part);
}

// What was heard long ago counts for less, but never for nothing: what has no chance could not be written.
function learn({ yes, no }: Chances, context: number, said: number): number {
  const times = said ? yes : no;
  const heard = (times[context] ?? 0) + 1;
  times[context] = heard;
  if (heard > MANY) {
    yes[context] = (yes[context] ?? 0) / 2 + FEW;
    no[context] = (no[context] ?? 0) / 2 + FEW;
  }
  return said;
}

const MANY = 250;
const FEW = 0.1;
