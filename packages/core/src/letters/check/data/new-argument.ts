import { list } from './list.ts';

/** A new idea, or an answer given again. */
export const newArgument = list`
  my answers? ([\p{L}'-]+ ){0,6}((did not|didn't|does not) (go|say|cover|show|do)|(was|were) (incomplete|thin|short|too short|unfinished|only half)|(could|should) have (said|added|mentioned|included|gone|covered))
  I (would|'d) also (?!(like|love|be|welcome|appreciate|value|wish|enjoy|have to|need|want|mention|say|ask|gladly|happily|know|see|understand)\b)\p{L}+
  (having|I've|I have) (slept on it|thought (it|about it|this) (over|through|again))
  I('ve| have)? ~(drawn up|drew up|drafted|put together|prepared|written|wrote|sketched|mocked up|worked (up|out)|designed|created|built|made|outlined) (an?|some|my|the|you an?) ~(proposal|plan|deck|presentation|draft|mock-?up|prototype|redesign|slides|report|analysis|strategy|ideas?|outline|suggestions?|pitch|scheme)
  (had|came up with|come up with|thought of|thinking of) (an|some|a few|a new|a better|two|three|several|another) ~(ideas?|answers?|examples?|suggestions?|solutions?)(?! (of|how|what))
  (my|another|one) (idea|suggestion|proposal) (is|would|was|for)
  here (is|are) (what|how|my|some|a few|two|three) ~(ideas?|suggestions?|thoughts|plan|answer|examples?|I would|I'd|reasons)
  (allow me to|let me) ~(add|explain|expand|elaborate|answer|suggest|stress)
  (better|fuller|proper|stronger|complete) (answer|example|response)
  what I (should|meant|ought|wanted|could|failed|forgot) ~(said|say|answered|mentioned?|add|told)
  I (should|ought to|could|wish I) ~(said|mentioned|added|told you|explained|answered|given|talked about)(?! (it|so|this|as much|sooner|at once)\b)
  I ~(forgot|omitted|neglected|meant|chance|time) to (mention|say|add|tell|explain|bring up|talk|describe|share)(?! (so|it|this)\b)
  I('d| would)? ~(want(ed)?|like|wish) to (also |just )?(add|mention|expand|elaborate|stress|emphasi[sz]e|point out|return to|revisit|go back to|highlight|argue)
  (add to|expand on|build on|strengthen|improve on) my (answers?|case|application|points?)
  (one more|another|further|extra|final) (example|reason|argument|strength|achievement)
  reasons? (why )?(I am|I'm|I should|you should|to (choose|hire|pick))
  (it|this|that) (could|would|might) ~(save|earn|bring in|raise|double|be worth|pay for itself|reduce|increase|boost)(?! me)
  (struck|occurred to|dawned on|came to|hit) me ([\p{L}'-]+ ){0,8}that ([\p{L}'-]+ ){0,10}(would|could|should|might|ought|if)
  I('ve| have|'d| had)? (also )?(costed|priced|done the sums|modelled|redrawn|mapped out) (it|this|that|the|a|how|what|which|on)
  (turning|mulling|chewing|puzzling) ~over ~(problem|issue|trouble)
  I never (mentioned|told you|said|explained|got round to)
  (proves?|shows?|means?) (that )?I (can|could|would|am)
  (put forward|set out|make) (another|a further|one more|my|the) ~(case|reason|argument|idea|point)
`;

/** What should be done about something of theirs. */
export const ought = list`
  (the|your|their) (?!(job|role|post|position) )((?!(I|we) )[\p{L}'-]+ ){1,4}(ought to|should(?! (I|we)\b)|needs? (a|an|another|more|to be|moving|new))
`;

/** Words that tell what somebody else said or thought. */
export const reported = list`
  you|she|he|they|who|that|how|what|why|Mrs?|Ms|Dr|said|told|heard|hear|liked|loved|agree@|point|rule|view|learn@
  see|saw|know|understand|understood|if
`;

/** Telling them how to run their place. */
export const advice = list`
  (what|how about) if (you|we|the|your)
  why (not|don't you|don't we)
  have you (thought|considered|tried)
  (?<!(if|whether|when|where|anything|which|time|dates?) )you (could|should|might) (also |perhaps |just |easily |then |even |simply |always |as well |want to |like to )*(try|consider|use|move|switch|run|charge|sell|cut|save|replace|introduce|automate|build|test|launch|open|drop|stop|train|swap|put|plant|lay|hang|add|fit|split|combine|merge|hire|rent|lease|rotate|raise|lower|double|halve|shift|price|store|group|turn ~into)
  I(('d| would)( also| first| personally)?|'d start by| would start by) (switch|introduc|replac|cut|restructur|redesign|launch|automat|reorgani|rearrang|rewrit|swap|set up|mov|chang)@ (the|your|it|how|every|all)
  I ~(suggest|propose|recommend|argue|advise|urge) (that|you to|you|we|moving|using|adding|changing|the|your)
  if (the|your) ([\p{L}'-]+ ){1,6}were (moved|changed|turned|swapped|put|made|given|sold|cut|replaced|boxed|kept|run|split|fitted|raised|lowered)
  if (the|your|you) ([\p{L}'-]+ ){1,14}(you'd|you would|it would|it'd) ~(save|lose|halve|cut|gain|find|need|avoid|free|double|reach|get|see)
`;
