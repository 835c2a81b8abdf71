import { list } from './list.ts';

// Expressions as they are, one in each list, since most of a gap is no word: text/expression.ts makes them.

/** Brackets of a template. “[sic]”, “[…]”, “[1]” and “[T]he” are not gaps. */
export const gapBrackets = list`
  \[(?!\s*(sic|…|\.\.\.|\d+)\s*\]|\p{L}\]\p{L})[^\]\n]*\]|\{[^{}\n]*\}+|<\s*(insert|your|the|company|name|role|job|date|organi[sz]ation|recipient|first|last|thing|topic|detail|place)\b[^>\n]*>|[%$#](first|name|company|role|date)\w*
`;

/** Blanks to be filled in, as written. */
export const gapBlanks = list`
  (?<![A-Za-z0-9.@/])_{2,}(?![A-Za-z0-9@])|(?<![\p{L}\p{N},]|(?!(Dear|Hi|M[rsx]|Mrs|Dr|At|On) )\b\p{Lu}\p{L}+ )X{2,}(?![\p{L}\p{N}]| (chromo|male|female|karyo))|(?<=\b(on|at|of|in|for|the|by) (the )?|[£$€]|\b0\d*)xx+(?=[x ,.;/-])|\b(the|a|an|as|of|for|at) (\.{3,}|…) (role|job|position|post)\b|\b([Tt]he|an|your|(especially|particularly|really) (liked|enjoyed|loved)) [.,](?=\s|$)|(?<=\b(the|about|with|at|to|of) )\?{2,}|(?<=\s)(\.{4,}|…{2,})(?=\s)|(?<=\b(by|on|at|for|to|from|the|an?|your|with|in|of) )TB[ACD]\b
`;

/** “(insert …)” and “name here”. */
export const gapInserts = list`
  \((insert|enter(?! (by|from|through|at|via))|fill in)\b[^)\n]*\)|\((your |their |company |recipient |interviewer |manager |school |project |job |the )*(name|company|role|date|title|day|topic|organi[sz]ation)( here| of (the )?\w+)?\)|(?<=\(| [–—-] ?)(maybe )?(say|mention|add|write|check)\b[^)\n.]*\b(something|here|details?|specific|this)\b|\badd (something|details?) here\b|\bblah blah\b|\binsert (your |the |their |company |job )*(name|title|company|role|date|organi[sz]ation|position|day|time|details?)\b( here)?|(?<!\b(my|his|her|our|the) )\b(name|company|role|title|date|text) (goes )?here\b
`;

/** “Your Name” and its like, as written. */
export const gapNames = list`
  \b(Your (Full |First |Last )?Name|(YOUR|COMPANY|RECIPIENT|FIRST|LAST|ORGANI[SZ]ATION|EMPLOYER) NAME|JOB TITLE|(Company|Organi[sz]ation|Recipient|Interviewer|Manager|First|Last|Full) Name|Company X|XYZ|TODO|Lorem ipsum)\b|^your name$|^(Dear|Hi) X\b|(?<=\b(meet|meeting|met|Dear|Hi|with|colleague|at|on) )(NAME|DATE|COMPANY|Name)\b(?! \p{Lu})
`;

/** What a program leaves where a word is missing. */
export const gapUnset = list`
  \[object Object\]|(?<=(^|\n)\s*)(undefined|null|NaN)(?=\s*[,.!]?\s*(\n|$))|(?<=\b(dear|hi|hello|ms|mr|mrs|dr)\.?\s)(undefined|null|NaN)\b|\b(undefined|null|NaN)(?=\s(role|job|position|post|vacancy|team|interview|company|organi[sz]ation)\b)|(?<=\b(at|with|for|about|join|joining|on|in|from|by)\s)(undefined|null|NaN)(?=\s*([,.;:!?]|\n|$)|\s(and|on|for|about|at|to|last|this|as)\b)
`;
