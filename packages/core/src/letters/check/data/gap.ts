import { list } from './list.ts';

// Expressions as they are, one in each list, since most of a gap is no word: text/expression.ts makes them.

/** Brackets of a template. “[sic]”, “[…]” and “[1]” are not gaps. */
export const gapBrackets = list`
  \[(?!\s*(?:sic|…|\.\.\.|\d+)\s*\])[^\]\n]*\]|\{[^{}\n]*\}+|<\s*(?:insert|your|the|company|name|role|job|date|organi[sz]ation|recipient|first|last|thing|topic|details?|place|project|interviewer|manager|something)\b[^>\n]*>|%[A-Z_]{4,}%|#[A-Z_]{4,}#|\$(?:NAME|COMPANY|ROLE|DATE|TITLE|FIRST)\w*|\*(?:company|project|job|role|their|your|interviewer|team|product) (?:name|title|role)\*
`;

/** Blanks to be filled in, as written. */
export const gapBlanks = list`
  (?<![A-Za-z0-9.@/])_{2,}(?![A-Za-z0-9@])|(?<![\p{L}\p{N},]|\p{Lu}\p{L}+ )X{2,}(?![\p{L}\p{N}]| (?:chromosom|males?\b|females?\b|karyotyp|embryo|individual|patient|cell|pair|wom[ae]n|m[ae]n\b))|(?<=\b(?:Dear|Hi|Hello|M[rsx]|Mrs|Miss|Dr|The|At|On|In|For)\.? )X{2,}(?![\p{L}\p{N}]| chromosom)|(?<=\b(?:on|at|of|in|for|the|a|by) (?:the )?)xx+(?=[ ,.;/-])(?! chromosom)|[£$€]x{2,}|\b0\d{0,4}x{3,}|\b(?:DD|dd|MM|mm)/(?:MM|mm|DD|dd)/(?:YY|yy)+\b|(?<=\b(?:for|over|about|have|has) )X (?=years|months|weeks)|\b(?:the|a|an|as|of|for|at) (?:\.{3,}|…|N/A) (?:role|job|position|post)\b|\b(?:[Tt]he|an|your|especially|(?:especially|particularly|really|most) (?:liked|enjoyed|loved)|liked (?:the|your)) [.,;](?=\s|$)|(?<=[a-z] )(?:\*{3,}|-{4,}|#{3,})(?=[ .,;])|(?<=\b(?:the|about|with|at|to|of|for|on|by|met) )\?{2,}|(?<=\s)(?:\.{4,}|…{2,})(?=\s)|(?<=\b(?:by|on|at|for|to|from|the|an?|your|with|in|of) )TB[ACD]\b
`;

/** “(insert …)” and “name here”. */
export const gapInserts = list`
  \((?:insert|enter(?! (?:by|from|through|at|via))|fill in)\b[^)\n]*\)|\((?:your |their |his |her |company |recipient |interviewer'?s? |manager'?s? |school |project |team |product |job |first |last |full |the )*(?:name|company|role|date|title|day|topic|organi[sz]ation)(?: here| of (?:the |your |their |my )?[a-z]+)?\)|\((?:maybe |perhaps |please |to do:? )?(?:say|mention|add|write|include|describe|refer to)\b(?=[^)\n]*\b(?:something|here|details?|specific\w*|an? example|topic|skills?|their|later)\b)[^)\n]*\)|\((?:something|one thing|a detail|details?|an? example|topic|thing) (?:they|she|he|you|we) (?:said|mentioned|discussed|talked about|liked)\)|\(check (?:this|spelling|the (?:spelling|name|date)|name|date)\)|\bnote to self:|\badd (?:something|details?|an? example|text|more) here\b|(?<= [–—-] ?)(?:add|insert|mention|expand)\b[^.\n]{0,40}\b(?:here|later)\b|\bblah,? blah\b|\binsert (?:your |the |their |company |job )*(?:name|title|company|role|date|organi[sz]ation|position|day|time|details?)\b(?: here)?|(?<!\b(?:my|his|her|our|its|that|this|the|an?) )\b(?:name|company|role|title|date|text) (?:goes )?here\b(?! (?:is|was|and))
`;

/** “Your Name” and its like, as written. */
export const gapNames = list`
  \b(?:Your (?:Full |First |Last )?Name|(?:YOUR|COMPANY|RECIPIENT|FIRST|LAST|ORGANI[SZ]ATION|EMPLOYER) NAME|JOB TITLE|(?:Company|Organi[sz]ation|Recipient|Interviewer|Manager|First|Last|Full) Name|Company X|XYZ|TODO|Lorem ipsum)\b|^your name$|^(?:Dear|Hi) X\b|(?<=\b(?:meet|meeting|met|Dear|Hi|Hello|with|colleague|at|on|join|joining) )(?:NAME|DATE|COMPANY|ROLE|ORGANI[SZ]ATION|RECIPIENT|INTERVIEWER|SCHOOL|PROJECT|DAY)\b(?! [A-Z]{2})|(?<=\b(?:meet|meeting|met|Dear|Hi|Hello) )Name\b(?! \p{Lu})|\b(?:ROLE|TITLE|POSITION) (?:role|job|position|post)\b
`;

/** What a program leaves where a word is missing. */
export const gapUnset = list`
  \[object Object\]|(?<=(?:^|\n)\s*)(?:undefined|null|NaN)(?=\s*[,.!]?\s*(?:\n|$))|(?<=\b(?:dear|hi|hello|ms|mr|mrs|dr)\.?\s)(?:undefined|null|NaN)\b|\b(?:undefined|null|NaN)(?=\s(?:role|job|position|post|vacancy|team|interview|company|organi[sz]ation)\b)|(?<=\b(?:at|with|for|about|join|joining|on|in|from|by)\s)(?:undefined|null|NaN)(?=\s*(?:[,.;:!?]|\n|$)|\s(?:and|on|for|about|at|to|last|this|as)\b)
`;
