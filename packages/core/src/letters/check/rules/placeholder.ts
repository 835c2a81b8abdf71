import { plainText } from '../text/plain-text.ts';
import type { ReadLetter } from '../text/read-letter.ts';
import type { Found, Rule } from '../types.ts';

// "[sic]", "[…]" and "[1]" are not gaps.
const BRACKETS =
  /\[(?!\s*(?:sic|…|\.\.\.|\d+)\s*\])[^\]\n]*\]|\{[^{}\n]*\}+|<\s*(?:insert|your|the|company|name|role|job|date|organi[sz]ation|recipient|first|last)\b[^>\n]*>/giu;
const BLANKS =
  /(?<![A-Za-z0-9.@/])_{2,}(?![A-Za-z0-9@])|(?<![\p{L}\p{N}])X{2,}(?![\p{L}\p{N}])|\b(?:the|a|an|as|of|for|at) (?:\.{3,}|…) (?:role|job|position|post)\b|(?<=\s)(?:\.{4,}|…{2,})(?=\s)|(?<=\b(?:by|on|at|for|to|from|the|an?|your|with|in|of) )TB[ACD]\b/gu;
const INSERT =
  /\((?:insert|enter|fill in)\b[^)\n]*\)|\((?:your |their |company |recipient |job |the )*(?:name|company|role|date|title|day|organi[sz]ation)(?: here)?\)|\binsert (?:your |the |their |company |job )*(?:name|title|company|role|date|organi[sz]ation|position|day|time|details?)\b(?: here)?|\b(?:name|company|role|title|date|text) (?:goes )?here\b/giu;
const NAMED =
  /\b(?:Your (?:Full |First |Last )?Name|(?:YOUR|COMPANY|RECIPIENT|FIRST|LAST|ORGANI[SZ]ATION|EMPLOYER) NAME|JOB TITLE|(?:Company|Organi[sz]ation|Recipient|Interviewer|Manager|First|Last|Full) Name|Company X|XYZ|TODO|Lorem ipsum)\b|^your name$|^(?:Dear|Hi) X\b/gmu;
const UNSET =
  /\[object Object\]|(?<=(?:^|\n)\s*)(?:undefined|null|NaN)(?=\s*[,.!]?\s*(?:\n|$))|(?<=\b(?:dear|hi|hello|ms|mr|mrs|dr)\.?\s)(?:undefined|null|NaN)\b|\b(?:undefined|null|NaN)(?=\s(?:role|job|position|post|vacancy|team|interview|company|organi[sz]ation)\b)|(?<=\b(?:at|with|for|about|join|joining|on|in|from|by)\s)(?:undefined|null|NaN)(?=\s*(?:[,.;:!?]|\n|$)|\s(?:and|on|for|about|at|to|last|this|as)\b)/giu;
const CODE =
  /\b(?:bug|code|variable|value|returns?|returned|error|function|javascript|type|prints?|logged|console|parser|query|column|field|checks?)\b/i;

/** Something left from a template: brackets, blanks, XX, "(insert …)", "undefined", "Your Name". */
export const placeholder: Rule = {
  id: 'placeholder',
  level: 'blocking',
  find({ input, plain }) {
    const text = withoutKnownWords(plain, [
      input.recipient,
      input.sender,
      input.organisation,
      input.role,
      ...(input.ownWords ?? []),
    ]);
    const found: Found[] = [];
    for (const pattern of [BRACKETS, BLANKS, INSERT, NAMED, UNSET]) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        // A developer may truly write about an undefined value.
        if (pattern === UNSET && CODE.test(text.slice(Math.max(0, start - 80), end + 40))) continue;
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

/** Blanks out what the reader typed: an organisation may well be called "{code} Collective". */
function withoutKnownWords(plain: string, known: readonly (string | undefined)[]): string {
  return known.reduce<string>(
    (text, words) => {
      const value = plainText(words ?? '').trim();
      const rest = [BRACKETS, BLANKS, INSERT, NAMED, UNSET].reduce((left, pattern) => left.replace(pattern, ''), value);
      return /\p{L}/u.test(rest) ? text.replaceAll(value, '\u00b7'.repeat(value.length)) : text;
    },
    plain.replace(/`[^`\n]*`/g, (code) => '\u00b7'.repeat(code.length)),
  );
}
