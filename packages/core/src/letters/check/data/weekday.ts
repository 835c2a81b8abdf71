import { list } from './list.ts';

const MEETING =
  '(interview|interviews|conversation|meeting|visit|tour|talk|chat|session|exercise|panel|day|time|morning|afternoon|hour|test|trial|walk|welcome|demonstration|lesson)';
const WORDS = String.raw`( (?!if|when|until|and|but)[\p{L}'-]+){0,7}?`;

// What stands before or after a weekday, each one expression as it is: text/expression.ts makes it.

/** “Thank you for Tuesday”. */
export const thanked = list`
  \b(thanks?|thank you|ta|grateful|appreciated?)( you)?( very much| so much| again| all| both| once more)? (for|to (you|everyone) for) (last |the |a \p{L}+ |such a \p{L}+ )?$
`;

/** The same where words stand on both sides of the day, which is the “§”. */
export const thatDay = list`
  \bI (\p{L}+ )?(enjoyed|loved|liked) (my )?§( (very|morning)|[.,;!]| and |$)|\b(spent|spend|spending) §( morning| afternoon)? (with|in|at) you|(?<!(forward|hope|like|glad|happy) to )\b(see|meet|met|seeing|meeting) (you|me) (this past )?§|\b(interview|meeting|conversation|we (met|spoke|talked)) §|\b(thanks?|thank you|cheers) for (walking|taking|showing|giving|sparing|having)\b[^.;:?!]{0,60} on §|\byou (showed|walked|took|had) me( (?!who|which|that|is|are|how|what)[\p{L}'-]+){0,8} on §|\bI (was (\p{L}+ ){0,3}late|interrupted|swore)[^.;:?!,]{0,40} on §|\bwas (so |very |a |such a )*(pleasure|good|great|glad|lovely|nice) to (meet|see|spend)( (?!who|which|that|is|are|how|what)[\p{L}'-]+){0,8} §
`;

/** “By Tuesday” is some other day. */
export const notTheDay = list`
  \b(by|until|till|before|next|this|every|each|any|a|one|most|another|coming|following|free|available|or) $
`;

/** “Tuesday’s talk”. */
export const meeting = list`
  ^('s)?( morning| afternoon| evening)?('s)? ${MEETING}\b
`;

/** “Meeting me on Tuesday”, “I was in with you on Tuesday”. */
export const met = list`
  \b((seeing|meeting|interviewing|having|showing|hosting) (me|with me|you)|met|meet you|meeting you|meet with you|came|came in|saw you|spoke|talked|interviewed|sat down|I was (in|up|over|down|round|out|with|at|there|late|there)|${MEETING})${WORDS} (on |last |from )(last )?$|\b(seeing|meeting|interviewing|having) me $
`;

/** “On Tuesday I shouted at your porter”. */
export const metThen = list`
  ^( \p{L}+ing| afternoon)?,? (I|you|we|your) (\p{L}+ )?(was|were|talked|spoke|shouted|lost|swore|interrupted|came|arrived|spent|sat|said|gave|showed|met|missed|snapped|knocked|laughed|kept|made|took|answered|described|asked)\b
`;

/** Words about a day that is still to come. */
export const ahead = list`
  free|available|could|can|will|I'll|we'll|you'll|would|shall|suits?|hope to|going to|start|deadline|due|tomorrow|if|expect
  look forward|elsewhere|open day|watched|passed|have an interview
`;

/** Words about a message: its day is not the day of the interview. */
export const messages = list`
  e-?mail|call|called|message|letter|news|letting|telling|offer|offering|ringing|rang|decision|reply|voicemail|note|wrote|writing|sent|posted|phone|phoned|post|invit@
`;
