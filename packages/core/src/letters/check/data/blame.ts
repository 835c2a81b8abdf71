import { list } from './list.ts';

// Those who met the writer, or let the day be as it was.
const PEOPLE =
  '(panel|interviewers?|receptionist|reception|woman|man|lady|gentleman|lad|girl|chap|guard|porter|assistant|secretary|colleagues?|manager|recruiter|agency|office|staff|people|team|director|chair|boss|helpdesk|HR)';
const THINGS =
  '(interview|test|exercise|questions?|brief|directions|instructions|map|link|e-?mail|letter|invitation|advert|website|system|projector|laptop|room|desk|building|process|timing|whole thing)';
const THEY = String.raw`(you|your (# ){0,2}${PEOPLE}|(the|one of (the|your)) ${PEOPLE}( (on|in|at|with|of) (the|your) (# )?#)?|they|he|she|somebody|someone|Mr #|Mrs #|Ms #)`;

/** The fault is put on the people who will read the letter. */
export const blame = list`
  (would|might) have helped|(made|make|making) (his|her|their|your) (choice|decision|mind up|minds up)
  look(ed|ing) at (his|her|their|your) (screen|phone|watch|laptop)
  (nobody|no one|no-one|somebody|someone) (# ){0,3}(knew (anything|about|who)|picked up|picks up|was expecting|could say|to (meet|greet))
  where (your|the|his|her) (note|e-?mail|letter|map|message|invitation) (said|told|sent)
  (your|the) (# )?(e-?mail|letter|message|invitation|directions|instructions|map|website|reception@|colleagues?|assistant|secretary|office|staff|system|link|panel|team|desk|recruiter|agency|address|interviewers?|manager|HR|brief|advert|job description)( [^\s.?!;]+){0,6}? (only said|never (told|said|mentioned|sent|replied|answered|gave|came|explained|called)|(did not|didn't) (tell|say|mention|send|reply|answer|give(?! up)|arrive|explain|warn|make (it|that) clear|include|work)|failed|forgot|(was|were)(n't| not) (clear|working|helpful|right|prepared|listening|interested)|(was|were) ~(wrong|rude|misleading|confusing|unhelpful|unclear|cold|dismissive|hostile)|(had|has|gave|gives|sent|told) ~the (wrong|old)|kept me waiting|refused|put me off)
  (you|they|he|she|someone) (never|didn't|did not|hadn't|failed to|forgot to) (even )?(tell|told|say|said|mention@|warn@|explain@|repl@|gave?|given?|sen[dt]|let me|make (it|that) clear|made (it|that) clear|listen)(?! (no|me off|up|when|whether|which|a date)\b)
  (nobody|no one|no-one) ((?!else|before)# ){0,3}?(told|tell|warned|explained|bothered|let) me
  (if|had) (only )?((?!you said|you could|you would)you('d)?|your|they('d)?|the|someone|anyone|somebody) ~(told|said|been ~(clear@|right|correct|accurate)|given|asked me|let me|warned|explained|clearer|mentioned|listened|allowed)
  (was|were|been)(n't| not| never) (told|warned|informed|given (enough|any|clear|a (chance|proper|fair)))
  (gave|told|sent|given) ~(the|an?) (wrong|incorrect|old) (time|address|date|link|room|building|floor|postcode|entrance|information|directions|place|number)
  sent me ~the wrong
  (your|that|those|his|her|their) (# ){0,2}questions? (was|were|is|are|seemed|felt) ~(unfair|unclear|confusing|vague|badly|poorly|ambiguous|misleading|trick|inappropriate)
  (unfair|not fair|unprofessional|disrespectful|disorgani[sz]ed)
  you( all| both)? (put me off|threw me|rushed|cut me|interrupted|kept (me waiting|interrupting|looking|checking)|distracted|confused|misled|misunderstood|tricked|ignored|seemed (bored|distracted|uninterested|cold)|were (late|rude|cold|distracted|dismissive|hostile|on your phone|looking at your|checking your|not listening))
  (no|not|n't) ~(my|of mine|my own) (fault|doing)
  your (own )?fault
  fault (of|lies with) (your|the)
  (I|to) blame (you|your|the)
  because (you|your #) ~(kept|gave|told|did|didn't|failed|forgot|sent|never|were late|put me)
  (nobody|no one|no-one) (came|answered|replied|met me|was there|knew)
  (had|'d|already|clearly|obviously) (already |clearly |obviously )?made up (its|their|your) minds?
  (by|with|because of) the way (you|the (panel|interviewers?)) (asked|put|spoke|treated|handled|ran)
  (not|n't|never|hardly|barely|scarcely) ~(fair (test|chance|hearing|crack|go|trial|question|shot)|(proper|real) (chance|hearing))
  (you|they|he|she|nobody) ~(hardly|barely|scarcely) (gave|let|allowed|looked|listened|spoke|glanced|asked)
  (you|they)( all| both)? seemed (to be )?(in a (hurry|rush)|tired|elsewhere|to have decided)
  (you|they) made me wait|no thanks to (you|your)
  (had|if) (somebody|someone|anybody|anyone) (checked|looked|thought|bothered|answered)
  (did not|didn't|never|failed to) pass (it|that|this|my|the) ~on
  (not|n't|never) (kept|keep|kept to) your (word|promise)|broken your (word|promise)
  (left|leaving|leave) me (hanging|waiting)
  ${THEY} (was|were|seemed|looked|appeared|sounded) <3>(rude|late|cold|curt|abrupt|brusque|short with me|bored|unprepared|unwelcoming|unfriendly|impatient|patroni[sz]ing|aggressive|half asleep|on (her|his|their|your) (phone|laptop)|typing|texting|looking (out|at (her|his|their|your) (phone|watch|screen)))
  ${THEY} <5>(had no idea|could(n't| not) be bothered|could(n't| not) answer (a|one|any|my)|yawn@|sigh(ed|ing)|smirk@|snigger@|sneer@|scoff@|roll@ (her|his|their|your) eyes|typing throughout|cut (me|in)|interrupted me|(talked|talking|spoke) (over|across|down to) me|laugh(ed|ing) at (me|my)|mislaid|(?<!that I )lost (my|the (copy|form|file))|mixed (me|my|it|the)|misled|misinformed|rush(ed|ing) me|hurried me|ignored (me|my)|grilled me|bombarded|fired ~questions|threw me|put me right off|left me (sitting|standing|waiting|alone|outside)|kept me (sitting|standing|waiting)|finally bothered|shout(ed|ing) at me|snapped at me|(had(n't| not)|did not|didn't|never) (even )?(read|open@|look at|looked at|bother@|apologi[sz]e)|changed the (time|date|day|room|place)|looking out of|mocked|belittled|humiliated|insulted)
  (your|the|that|this) (# ){0,2}?${THINGS}( (you|in|on|at|that|for) #)? (was|were|is|are|had|has|did) <3>((?<!not )(badly|poorly) #|a (shambles|mess|farce|joke|waste)|useless|unfair@|freezing|chaotic|nothing to do with|no use|out of date|misleading|dead|broken|a trick|(not|n't) (work|fit for))
  ${THEY} <3>(did not|didn't|never) (give|gave|allow|allowed|let) me (the |any |a )?(time|chance|chances|finish|speak|explain|answer)
  nobody (had |has |there |seemed to |ever |in your # |on your # )*(read my|read a|given me|gave me|met me|returns?|returned|offered|thought to|picked|apologi[sz]ed|helped|checked|bothered)
  (somebody|someone|nobody|you|they) <3>(could|might|should|ought to) (at least |perhaps |surely |really )*have (?!(heard|seen|guess|knocked|known|fooled|fun|been left)\b)[a-z]+
  (would|could|might)( not|n't)?( have|'ve) <9>(if|had) (only )?(your|someone|somebody|anyone|they|(the|one of the) ${PEOPLE}|the ${THINGS}|the agency)
  (would|could|might|'d)( not|n't)?( have|'ve) <9>(if|had) you had(n't| not) (fired|rushed|kept|interrupted|hurried|talked|stared|sent|changed|cut|put)
  (if|had) (the ${PEOPLE}|the ${THINGS}|the agency|somebody|someone|your #) [^.?!]{0,70}?(would|could|might) ((not|never) )?(have|be)
  (had I|if I had|if I'd) (only )?been (told|given|warned|shown|sent|asked|allowed)
  (would|could|might)('ve| have) (done|been|made) (# ){0,2}better (if|with (an?|more|another|proper))
  (made|make) (a )?better (show|job|fist) ~if
  I was (not|never) (made to feel|treated|offered|shown (how|where|the way)|asked (about|a single)|listened to|given|told|warned)
  I (was|have been|felt) (left (sitting|waiting|standing|outside|hanging)|kept (waiting|sitting|standing)|treated (un|bad|poor|like|with)@|rushed|hurried|ambushed|grilled|thrown by the way|talked over|cut (off|short)|interrupted)
  (I|we) got no (help|answer|reply|directions|welcome)
  (I was|was|were) promised <8>(none|nothing|never|no (call|reply|answer))
  it (was|is) you(r #)? who
  (the )?(fault|blame) (is|was|lies) <3>(yours?|you|side|end|panel|office)|your (own )?(mistake|doing|error)
  (hardly|scarcely|not exactly) (my (doing|fault)|surprising)|no wonder (that )?I
  (none|not) of (it|this|that) (was|is|would)|down to (you|your|the (panel|agency|way))|put (it|that|this) down to (the|your) (way|panel|questions|room|agency)
  trick question|with (all due )?respect, (you|the|your|that)|should be ashamed|unfairly
  (did not|didn't|does not|hardly) help (me )?(that|when|to have)|on top of each other|one on top of the other
  (whoever|the person who) (# ){0,5}(should|ought|clearly|obviously|had no)
  (handled|run|organi[sz]ed|managed|planned) ~(badly|poorly)|(badly|poorly) (run|organi[sz]ed|handled|managed|planned)
  you asked me (things|questions) (no|that no|nobody|that nobody)
  ${THEY} <2>(would(n't| not)|could(n't| not)) (even )?((let|give|tell|hear|help|spare) (me|us)|(answer|find) (a|any|my|one)|listen|wait for me)
  (wast@|squandered) (my|our|everyone's) <1>(time|day|morning|money|fare)|(you|they) (have |had |did )?(not|n't) (kept|keep|kept to|keep to|stuck to|done what)|haven't (kept|stuck) to|(poor|bad|no|lack of) (manners|courtesy)|if you had (done|kept|meant)
  ${THEY} <2>(gave (no|neither)|told me nothing|said nothing about|made no (mention|effort)|never once|did not so much as|more interested in|needled|provoked|goaded|interrogated|sprang)|more interested in (her|his|their|your)
  (because of|owing to|due to) (your #|the (noise|way|state|muddle|mess|lack))|(wrong|unfair|unkind|rude|cruel|poor|bad) (form |manners )?of (you|the|them|your)
  (told|said|promised|understood|led to believe) <3>would be <6>(not (an?|the|some)|instead)|(if|had) (anyone|anybody|somebody|someone|you|they) (had )?(even )?bothered
  (out of order|out of line|not acceptable|unacceptable|poor show|disgraceful|appalling|you people|your (story|facts|act) (straight|together)|so of course I|small wonder|hardly surprising|(at|on) your end)
  (would|could|might|'d)( not|n't)?( have|'ve) <9>(if|had) (you('d| had)? (only )?(been|told|given|listened|asked|read|let|allowed|warned|looked|taken|started|explained)|your # (had|hadn't))|if you (had )?(only )?(read|looked at|listened to) (the|my|what) <5>(you )?would
  (without|not|no) (an?|any|so much as|a word of)? ?(an? )?(apology|explanation|glass of water)|(not|n't|never|hardly) (# ){0,6}(fair|proper|decent) (hearing|chance|go|test|crack|question)
  at a disadvantage|biased|prejudiced|discriminat@
`;
