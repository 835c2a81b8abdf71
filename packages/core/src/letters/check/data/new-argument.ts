import { list } from './list.ts';

// What a proposal promises.
const GAIN =
  '(cut|halve|double|triple|treble|save|spare|reduce|raise|boost|increase|bring in|bring down|fill|reach|draw|attract|free|solve|fix|speed|pay for|lower|shorten|win back|lift|widen|streamline|earn|stop)';

/** A new idea, or an answer given again. */
export const newArgument = list`
  my answers? (# ){0,6}((did not|didn't|does not) (go|say|cover|show|do)|(was|were) (incomplete|thin|short|too short|unfinished|only half)|(could|should) have (said|added|mentioned|included|gone|covered))
  I (would|'d) also (?!(like|love|be|welcome|appreciate|value|wish|enjoy|have to|need|want|mention|say|ask|gladly|happily|know|see|understand)\b)[a-z]+
  (having|I've|I have) (slept on it|thought (it|about it|this) (over|through|again))
  I('ve| have)? ~(drawn up|drew up|drafted|put together|prepared|written|wrote|sketched|mocked up|worked (up|out)|designed|created|built|made|outlined) (an?|some|my|the|you an?) ~(proposal|plan|deck|presentation|draft|mock-?up|prototype|redesign|slides|report|analysis|strategy|ideas?|outline|suggestions?|pitch|scheme)
  (had|came up with|come up with|thought of|thinking of) (an|some|a few|a new|a better|two|three|several|another) ~(ideas?|answers?|examples?|suggestions?|solutions?)(?! (of|how|what))
  (my|another|one) (idea|suggestion|proposal) (is|would|was|for)
  here (is|are) (what|how|my|some|a few|two|three) ~(ideas?|suggestions?|thoughts|plan|answer|examples?|I would|I'd|reasons)
  (allow me to|let me) ~(add|explain|expand|elaborate|answer|suggest|stress)
  (better|fuller|proper|stronger|complete) (answer|example|response)
  what I (should|meant|ought|wanted|could|failed|forgot) ~(said|say|answered|mentioned?|add|told)
  I (should|ought to|could|wish I|might) ~(said|mentioned|added|told (you|him|her|them)|explained|answered|given|talked about|led with|brought up|pointed|made (a|the|it|more)|shown (you|him|her|them))(?! (it|so|this|as much|sooner|at once)\b)
  (I|had|have|got|get) ~(forgot|omitted|neglected|meant|chance|time|opportunity|moment) to (mention|say|add|tell|explain|bring up|talk|describe|share)(?! (so|it|this)\b)
  I('d| would)? ~(want(ed)?|like|wish) to (also |just )?(add|mention|expand|elaborate|stress|emphasi[sz]e|point out|return to|revisit|go back to|highlight|argue)
  (add to|expand on|build on|strengthen|improve on) my (answers?|case|application|points?)
  (one more|another|further|extra|final) (example|reason|argument|strength|achievement)
  reasons? (why )?(I am|I'm|I should|you should|to (choose|hire|pick))
  (it|this|that) (could|would|might) ~(save|earn|bring in|raise|double|be worth|pay for itself|reduce|increase|boost)(?! me)
  (struck|occurred to|dawned on|came to|hit) me (# ){0,8}that (# ){0,10}(would|could|should|might|ought|if)
  I('ve| have|'d| had)? (also )?(costed|priced|done the sums|modelled|redrawn|mapped out) (it|this|that|the|a|how|what|which|on)
  (turning|mulling|chewing|puzzling) ~over ~(problem|issue|trouble)
  I never (mentioned|told you|said|explained|got round to)
  (proves?|shows?|means?) (that )?I (can|could|would|am)
  (put forward|set out|make) (another|a further|one more|my|the) ~(case|reason|argument|idea|point)
  never got (to|round to|as far as) <3>(part|tell@|say@|mention@|explain@|talk@|show@)
  (another|a further|a second|a final|one (more|last|other)) (point|strength|thing|string) <5>(favou?r|add|bring|offer|mention|bow)|to add to (what|my)
  (you|it) (may|might|will|would|should) <3>(like|want|care|help|be interested|interest you) (you )?to (know|hear|learn) that I (?!am (practi|divorc))
  (put|set|jotted|noted|got|have|written) <4>(thoughts|ideas|suggestions|proposals) <3>(about|on|for) (your|the|how)|how (I would|I'd) (redo|run|fix|change|improve|reorgani[sz]e)
  (come|go|return|get) back to (the|your) <1>(question|matter|subject)|there (is|was) (more to (say|it)|(another|a (better|simpler|quicker|cheaper|fuller|smarter)) (way|answer|example|solution))|money to be (saved|made)
  my (own )?(solution|approach|fix|advice|recommendation|remedy) (would|is|was)|(the )?answer (you were|you wanted|you had in mind|to (give|have given))|(another|a better|a simpler|a quicker|a cheaper) way (to|of) (answer@|run@|do@|sell@|fill@|handle@|deal@|stor@|solv@)
  (attach@|enclos@|send|sending|sent|includ@|prepared|written) <3>(plan|proposal|paper|deck|slides|mock-?up|outline|strategy|scheme|sketch|memo) <3>(for|on|about|of how|to|showing) (how|your|the way|[a-z]+ing)
  (in hindsight|with hindsight|on reflection|looking back|thinking (about it|it over|back)( since)?),? <2>(I (should|could|would|might|ought)|there (is|are|was)|the (answer|way|real))
  (strong|better|good|stronger|further)@ case (for|than|if)?|made? (the|a|my) (stronger )?case
  (more than |easily |fully )?(meets|matches|covers|answers|fits) (what|everything|all) (that )?you (asked|need|want|were|are)|(not|n't) (really |quite |fully |properly )?(come across|come out|get across|do (it|that|this) justice)
  I can also (?!(start|come|be|do (it|that|any)|meet|send|bring|make|work (on |from )?(mon|tues|wednes|thurs|fri|satur|sun))@)#|that I (can )?also (hold|speak|weld|read|run|ran|managed|led|saved|trained|have|can)|I also (hold|speak|saved|doubled|managed|led|ran|won|trained|raised|brought in|hold)
  (could|may|can|might|let|should) (I|me) (just |also )?add|I (did not|didn't|never) (say|mention|tell you|bring up) (on the day|that I|at the time|about my)|what I (did not|didn't|never) (say|mention)|the more I (think|thought)
`;

/** What should be done about something of theirs. */
export const ought = list`
  (the|your|their) (?!(job|role|post|position) )((?!(I|we) )# ){1,4}(ought to|should(?! (I|we)\b)|needs? (a|an|another|more|to be|moving|new))
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
  if (the|your) (# ){1,6}were (moved|changed|turned|swapped|put|made|given|sold|cut|replaced|boxed|kept|run|split|fitted|raised|lowered)
  if (the|your|you) (# ){1,14}(you'd|you would|it would|it'd) ~(save|lose|halve|cut|gain|find|need|avoid|free|double|reach|get|see)
  (may|might|could|can) I (also )?(suggest|propose|recommend|offer (a|an|one|some) (idea|thought|suggestion)|point out)|if I were (you|in your)|were it (mine|up to me)|one thing (I'd|I would|you could|to) (change|do|try|fix)
  have you ever (thought|considered|tried)|I (believe|think|reckon|feel|am sure|am certain|suspect|am convinced|know) <12>(would|could|might|will) <2>${GAIN}
  (would|could) <2>${GAIN} <2>(your|the (queue|rent|cost|bill|quiet|gap|waste|shop)|by (a (half|third|quarter|fifth)|half)|you (hours|thousands|money))
  had an idea (for|about|on)|(also )?(occurs|occurred) to me that (you|your|the)
  (I'd|I would|I could) (also |first |simply |just |gladly )?(put in (?!(the|a|my|your) (diary|calendar|word|form|post))#|drop (the|your)|train (the|your|\d|two|three|four|five|six|ten|up)|install|lay|launch|rebuild|reorgani[sz]e|restructure|scrap|replace|introduce|hire|merge|recruit|digiti[sz]e|automate|outsource|cut|halve|double|set up|rip out|convert|rewire|open (it|the|up))|here is the (other half|rest|full answer)|the rest of my answer|half an answer
  it would be (far |much |a lot |so much )?([a-z]+er|more #) (to|if you)|you (should|ought to|need to) really|(is|was) the (right )?(answer|solution|way forward)|the (right|real|true|correct) (answer|solution) (is|was|would)|worth your while to
  (attach@|enclos@) <2>(redesign|rework@|version|mock-?up|rewrite|draft) of your|(post|job|role|place|shop) I (solved|had|faced|dealt with) (just|exactly) (this|that|the same)
`;
