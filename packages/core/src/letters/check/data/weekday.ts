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
  \bI (very much |really |thoroughly |so |both )*(enjoyed|loved|liked) (last |my |our )?§( (very much|a lot|so much|morning|afternoon)|[.,;!]| and |$)|\b(spent|spend|spending) (the |last )?§( morning| afternoon)? (with|in|at) (you|your)\b|\bwith you (all |both )?(on |last |this past )§|^§ was (such )?an? ([\p{L}]+ )?(joy|pleasure|treat|delight|(good|great|fine|lovely|memorable) (day|morning|afternoon))|\bwhen we (met|spoke|talked) (on )?§|(?<!\b(forward|hope|like|glad|happy) to )\b(see|meet|met|seeing|meeting) (you|me)( all| both)? (on |last |this past )?§|\b(interview|meeting|conversation) §|\b(thanks?|thank you|cheers|ta)( (again|so much|very much))? for (walking|taking|showing|giving|sparing|making|talking|explaining|driving|teaching|welcoming|sitting|guiding|sharing|introducing|having|seeing|putting)\b[^.;:?!]{0,60} (on |last |this past )§|\byou (showed|walked|took|handed|drove|introduced) (me|us)( (?!who|which|that|is|are|how|what)[\p{L}'-]+){0,8} (on |last )§|\byou had me [\p{L}' ]{0,20} on §|\bI was ([\p{L}]+ ){0,3}late (on |last )§|\bI (interrupted|snapped|swore|shouted)[^.;:?!,]{0,40} on §|\bwas (so |very |really |an? |such an? |much )*(pleasure|good|great|glad|lovely|nice|pleased|happy|joy|treat) to (meet|see|visit|spend|sit)\b( (?!who|which|that|before)[\p{L}'-]+){0,8} (on |last )?§
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
  look(ing)? forward|come back|elsewhere|open day|watched|passed|have an (interview|meeting)
`;

/** Words about a message: its day is not the day of the interview. */
export const messages = list`
  e-?mail|call|called|message|letter|news|letting|telling|offer|offering|ringing|rang|decision|reply|voicemail|note|wrote|writing|sent|posted|phone|phoned|post|invit@
`;
