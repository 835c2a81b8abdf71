import type { CheckLists } from '../data/check-lists.ts';
import { anyCase, asWritten } from '../text/expression.ts';
import { plainText } from '../text/plain-text.ts';
import type { ReadLetter } from '../text/read-letter.ts';
import type { Found, Rule } from '../types.ts';

const CODE =
  /\b(?:bug|code|variable|value|returns?|returned|error|function|javascript|type|prints?|logged|console|parser|query|column|field|checks?)\b/i;

// “[untitled]” may be a gallery; “[name]” is a gap wherever it stands.
const TEMPLATE = /name|company|role|job|\btitle|date|day|organi|your|their|recipient|employer|position/;

/** Something left from a template: brackets, blanks, XX, "(insert …)", "undefined", "Your Name". */
export const placeholder: Rule = {
  id: 'placeholder',
  level: 'blocking',
  find({ input, lists, plain, quiet }) {
    const patterns = gapsOf(lists);
    const text = withoutKnownWords(plain, patterns, [
      input.recipient,
      input.sender,
      input.organisation,
      input.role,
      ...(input.ownWords ?? []),
    ]);
    const found: Found[] = [];
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        // A developer may truly write about an undefined value.
        if (pattern === anyCase(lists.gapUnset) && CODE.test(text.slice(Math.max(0, start - 80), end + 40))) continue;
        // “We [the night staff] read these” is a quotation put right, not a gap.
        if (/[^"\s]\s*$/.test(text.slice(0, start)) && quiet.slice(start, end).trim() === '' && match[0][0] === '[')
          continue;
        if (!found.some((other) => start < other.end && end > other.start)) found.push({ start, end });
      }
    }
    return found;
  },
};

/** Whether a gap lies between two places: it is then reported once, as a gap. */
export function hasPlaceholder(letter: ReadLetter, start: number, end: number): boolean {
  return placeholder.find(letter).some((gap) => gap.start < end && gap.end > start);
}

function gapsOf({ gapBrackets, gapBlanks, gapInserts, gapNames, gapUnset }: CheckLists): RegExp[] {
  return [...[gapBrackets, gapInserts, gapUnset].map(anyCase), ...[gapBlanks, gapNames].map(asWritten)];
}

/** Blanks out what the reader typed: an organisation may well be called "{code} Collective". */
function withoutKnownWords(plain: string, gaps: readonly RegExp[], known: readonly (string | undefined)[]): string {
  return known.reduce<string>(
    (text, words) => {
      const value = plainText(words ?? '').trim();
      const own = gaps.flatMap((pattern) => value.match(pattern) ?? []);
      const rest = own.reduce((left, gap) => left.replaceAll(gap, ''), value);
      // A name may also be said by its bracket alone: “[space]” for the [space] Gallery.
      return /\p{L}/u.test(rest) || (/^\[\p{Ll}{4,}\]$/u.test(value) && !TEMPLATE.test(value))
        ? [value, ...own].reduce((left, name) => left.replaceAll(name, '\u00b7'.repeat(name.length)), text)
        : text;
    },
    plain.replace(/`[^`\n]*`/g, (code) => '\u00b7'.repeat(code.length)),
  );
}
