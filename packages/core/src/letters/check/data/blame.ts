import { list } from './list.ts';

/** The fault is put on the people who will read the letter. */
export const blame = list`
  (would|might) have helped|(made|make|making) (his|her|their|your) (choice|decision|mind up|minds up)
  look(ed|ing) at (his|her|their|your) (screen|phone|watch|laptop)
  (nobody|no one|no-one|somebody|someone) ([\p{L}'-]+ ){0,3}(knew (anything|about|who)|picked up|picks up|was expecting|could say|to (meet|greet))
  where (your|the|his|her) (note|e-?mail|letter|map|message|invitation) (said|told|sent)
  (your|the) (\p{L}+ )?(e-?mail|letter|message|invitation|directions|instructions|map|website|reception@|colleagues?|assistant|secretary|office|staff|system|link|panel|team|desk|recruiter|agency|address|interviewers?|manager|HR|brief|advert|job description)( [^\s.?!;]+){0,6}? (only said|never (told|said|mentioned|sent|replied|answered|gave|came|explained|called)|(did not|didn't) (tell|say|mention|send|reply|answer|give(?! up)|arrive|explain|warn|make (it|that) clear|include|work)|failed|forgot|(was|were)(n't| not) (clear|working|helpful|right|prepared|listening|interested)|(was|were) ~(wrong|rude|misleading|confusing|unhelpful|unclear|cold|dismissive|hostile)|(had|has|gave|gives|sent|told) ~the (wrong|old)|kept me waiting|refused|put me off)
  (you|they|he|she|someone) (never|didn't|did not|hadn't|failed to|forgot to) (even )?(tell|told|say|said|mention@|warn@|explain@|repl@|gave?|given?|sen[dt]|let me|make (it|that) clear|made (it|that) clear|listen)(?! (no|me off|up|when|whether|which|a date)\b)
  (nobody|no one|no-one) ((?!else)\p{L}+ ){0,3}?(told|tell|warned|explained|bothered|let) me
  (if|had) (only )?((?!you said|you could|you would)you('d)?|your|they('d)?|the|someone|anyone|somebody) ~(told|said|been ~(clear@|right|correct|accurate)|given|asked me|let me|warned|explained|clearer|mentioned|listened|allowed)
  (was|were|been)(n't| not| never) (told|warned|informed|given (enough|any|clear|a (chance|proper|fair)))
  (gave|told|sent|given) ~(the|an?) (wrong|incorrect|old) (time|address|date|link|room|building|floor|postcode|entrance|information|directions|place|number)
  sent me ~the wrong
  (your|that|those|his|her|their) (\p{L}+ ){0,2}questions? (was|were|is|are|seemed|felt) ~(unfair|unclear|confusing|vague|badly|poorly|ambiguous|misleading|trick|inappropriate)
  (unfair|not fair|unprofessional|disrespectful|disorgani[sz]ed)
  you( all| both)? (put me off|threw me|rushed|cut me|interrupted|kept (me waiting|interrupting|looking|checking)|distracted|confused|misled|misunderstood|tricked|ignored|seemed (bored|distracted|uninterested|cold)|were (late|rude|cold|distracted|dismissive|hostile|on your phone|looking at your|checking your|not listening))
  (no|not|n't) ~(my|of mine|my own) (fault|doing)
  your (own )?fault
  fault (of|lies with) (your|the)
  (I|to) blame (you|your|the)
  because (you|your \p{L}+) ~(kept|gave|told|did|didn't|failed|forgot|sent|never|were late|put me)
  (nobody|no one|no-one) (came|answered|replied|met me|was there|knew)
  made up (its|their|your) minds?
  (by|with|because of) the way (you|the (panel|interviewers?)) (asked|put|spoke|treated|handled|ran)
  (not|n't|never|hardly|barely|scarcely) ~(fair (test|chance|hearing|crack|go|trial|question|shot)|(proper|real) (chance|hearing))
  (you|they|he|she|nobody) ~(hardly|barely|scarcely) (gave|let|allowed|looked|listened|spoke|glanced|asked)
  (you|they)( all| both)? seemed (to be )?(in a (hurry|rush)|tired|elsewhere|to have decided)
  (you|they) made me wait|no thanks to (you|your)
  (had|if) (somebody|someone|anybody|anyone) (checked|looked|thought|bothered|answered)
  (did not|didn't|never|failed to) pass (it|that|this|my|the) ~on
  (not|n't|never) (kept|keep|kept to) your (word|promise)|broken your (word|promise)
  (left|leaving|leave) me (hanging|waiting)
  at a disadvantage|biased|prejudiced|discriminat@
`;
