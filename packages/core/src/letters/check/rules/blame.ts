import { findPhrases, phrase } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

const THEIRS = String.raw`(?:your|the) (?:\p{L}+ )?(?:e-?mail|letter|message|invitation|invite|directions|instructions|map|website|receptionist|reception|colleagues?|assistant|secretary|office|staff|system|link|panel|team|desk|recruiter|agency|address|form|app|security|guard|interviewers?|manager|HR|brief|notes?|advert|ad|job description)`;
const BLAME = phrase`
  ${THEIRS}(?:,? \p{L}+){0,6}?,? (?:only said|never (?:told|said|mentioned|sent|replied|answered|gave|arrived|came|explained|rang|called)|(?:did not|didn't) (?:tell|say|mention|send|reply|answer|give|arrive|explain|ring|call|let|warn|make (?:it|that) clear|include|state|work)|failed|forgot|(?:was|were)(?: not|n't) (?:clear|working|helpful|right|correct|answered|prepared|listening|interested)|(?:was|were) (?:wrong|incorrect|rude|misleading|confusing|unhelpful|unclear|out of date|cold|dismissive|hostile|late|not clear)|(?:had|has|gave|gives|showed|shows|says|said) (?:me |us )?(?:the (?:wrong|old)|an? (?:wrong|old))|sent me (?:to |off to |round to )?(?:the|a) (?:wrong|other)|told me (?:to go to )?(?:the|a) wrong|kept me waiting|refused|put me off|wouldn't (?:let|tell|help)|would not (?:let|tell|help))
  (?:you|they|he|she|somebody|someone) (?:never|didn't|did not|hadn't|had not|failed to|forgot to|neglected to)(?: \p{L}+)? (?:tell|told|say|said|mention|mentioned|warn|warned|explain|explained|reply|replied|give|gave|given|send|sent|let me|make (?:it|that) clear|made (?:it|that) clear|made clear|listen|listened|bother)(?! (?:no\b|me off|up|when|whether|which|a date))
  (?:nobody|no one|no-one)(?: at \p{L}+| there| in reception| on the desk| from \p{L}+)? (?:had |could |would |ever )?(?:told|tell|warned|warn|explained|explain|bothered|let me know|answered|mentioned|thought to) ?(?:me|us|it|that|the)?
  (?:if|had) (?:only )?(?:you|your|they|the (?:instructions|directions|address|e-?mail|panel|interviewer|questions?|map|link|invitation|room|brief)|someone|anyone|somebody)(?: \p{L}+)?(?: had| hadn't| were| was|'d)?(?: not| only)? (?:told|said|been (?:clear|clearer|right|correct|on time|told|given|more|better|accurate)|given|asked (?:me|the right|a better|it|about)|let me|warned|explained|right|clear|clearer|correct|sent|working|mentioned|listened|allowed|had the right)
  (?:was|were|been)(?: not|n't| never| not been) (?:told|warned|informed|given (?:enough|the (?:right|chance)|any|clear|proper|a (?:chance|proper|fair)))
  (?:was|were) never (?:told|warned|informed|given|made clear)
  (?:gave|told|sent|given|giving|shown|gives) (?:me |to me |us )?(?:to |to go to )?(?:the|a|an) (?:wrong|incorrect|old|out-of-date) (?:time|address|date|link|room|building|floor|postcode|zip code|entrance|information|directions|day|place|job|end|way|number|impression|door|site|file|name)
  (?:your|the|that|those|his|her|their|some) (?:\p{L}+ ){0,2}?questions?(?: you asked)? (?:was|were|is|are|seemed|felt) (?:\p{L}+ )?(?:unfair|unclear|confusing|vague|badly|poorly|ambiguous|misleading|irrelevant|trick|inappropriate|unreasonable|loaded|hostile)
  (?:unfair|not fair|unfairly|unreasonable|misleading|trick|hostile) (?:questions?|of you|to (?:me|ask|expect)|way|treat\p{L}+|treated|interview|process|test)
  (?:was|is|seemed|felt|frankly|rather|quite|very) (?:unprofessional|unfair|disrespectful|badly organi[sz]ed|disorgani[sz]ed|poorly organi[sz]ed|discourteous)
  you(?: all| both)? (?:put me off|threw me|rushed me|rushed through|cut me (?:off|short)|interrupted(?: me)?|kept (?:me waiting|interrupting|looking|checking|cutting)|distracted me|confused me|misled me|misunderstood me|tricked me|ignored|seemed (?:bored|distracted|uninterested|cold|hostile|rushed|in a hurry)|were (?:late|rude|cold|distracted|dismissive|hostile|unprepared|on your phone|looking at your|checking your|not listening|half an hour late))
  (?:no|not|n't|wasn't|isn't|hardly) (?:really |entirely |all |exactly )*(?:the )?(?:fault of mine|my fault|my doing|fault of my own)
  (?:is|was|your|their|his|her|entirely|partly) (?:your|their|his|her|the agency's|the recruiter's|reception's) fault
  fault (?:of|lies with|was with|is with) (?:your|the)
  (?:I|to|must|have to) blame (?:you|your|the|it on (?:you|your|the))
  (?:is|are|was|were) to blame
  because (?:you|your (?:receptionist|colleague|office|staff|email|e-mail|team|secretary|system|website|instructions|directions|link|panel|interviewers?)) (?:\p{L}+ )?(?:kept|made|gave|told|did|didn't|failed|forgot|had|sent|never|were|was|put|would|asked)
  partly (?:because of|down to|due to) (?:you|your|the (?:panel|interviewer|room|questions?|receptionist))
`;

/** The letter puts the fault on the people who will read it. */
export const blame: Rule = {
  id: 'blame',
  level: 'advisory',
  find: (letter) =>
    findPhrases(letter, BLAME).filter(({ start }) => !/\b(?:do not|don't|cannot|can't|nothing|never) $/i.test(letter.quiet.slice(0, start))),
};
