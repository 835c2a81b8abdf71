import { list } from './list.ts';

// Expressions as they are, one in each list, since most of a gap is no word: text/expression.ts makes them.

/** Brackets of a template. “[sic]”, “[…]” and “[1]” are not gaps. */
export const gapBrackets = list`
  \[(?!\s*(?:sic|…|\.\.\.|\d+)\s*\])[^\]\n]*\]|\{[^{}\n]*\}+|<\s*(?:insert|your|the|company|name|role|job|date|organi[sz]ation|recipient|first|last)\b[^>\n]*>
`;

/** Blanks to be filled in, as written. */
export const gapBlanks = list`
  (?<![A-Za-z0-9.@/])_{2,}(?![A-Za-z0-9@])|(?<![\p{L}\p{N}]|\p{Lu}{2} )X{2,}(?![\p{L}\p{N}])|\b(?:the|a|an|as|of|for|at) (?:\.{3,}|…) (?:role|job|position|post)\b|(?<=\s)(?:\.{4,}|…{2,})(?=\s)|(?<=\b(?:by|on|at|for|to|from|the|an?|your|with|in|of) )TB[ACD]\b
`;

/** “(insert …)” and “name here”. */
export const gapInserts = list`
  \((?:insert|enter|fill in)\b[^)\n]*\)|\((?:your |their |company |recipient |job |the )*(?:name|company|role|date|title|day|organi[sz]ation)(?: here)?\)|\binsert (?:your |the |their |company |job )*(?:name|title|company|role|date|organi[sz]ation|position|day|time|details?)\b(?: here)?|\b(?:name|company|role|title|date|text) (?:goes )?here\b
`;

/** “Your Name” and its like, as written. */
export const gapNames = list`
  \b(?:Your (?:Full |First |Last )?Name|(?:YOUR|COMPANY|RECIPIENT|FIRST|LAST|ORGANI[SZ]ATION|EMPLOYER) NAME|JOB TITLE|(?:Company|Organi[sz]ation|Recipient|Interviewer|Manager|First|Last|Full) Name|Company X|XYZ|TODO|Lorem ipsum)\b|^your name$|^(?:Dear|Hi) X\b
`;

/** What a program leaves where a word is missing. */
export const gapUnset = list`
  \[object Object\]|(?<=(?:^|\n)\s*)(?:undefined|null|NaN)(?=\s*[,.!]?\s*(?:\n|$))|(?<=\b(?:dear|hi|hello|ms|mr|mrs|dr)\.?\s)(?:undefined|null|NaN)\b|\b(?:undefined|null|NaN)(?=\s(?:role|job|position|post|vacancy|team|interview|company|organi[sz]ation)\b)|(?<=\b(?:at|with|for|about|join|joining|on|in|from|by)\s)(?:undefined|null|NaN)(?=\s*(?:[,.;:!?]|\n|$)|\s(?:and|on|for|about|at|to|last|this|as)\b)
`;
