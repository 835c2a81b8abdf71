import { list } from './list.ts';

/** The letter pushes. */
export const pressure = list`
  unless (I|you) ~(hear|have (yours|your|an|a)|get|receive|reply|answer|tell)
  (yours|your (answer|reply|decision)) ~by the end of
  from the bottom of my heart|(give|do) anything (to (be|work|join|get|have)|for (this|the|a|your))|(please|to|just) (pick|choose) me|please hire me
  (bear|take|face|stand|cope with) another (no|rejection|refusal|disappointment|knock)
  (never|not|n't) ~find (anyone|anybody|someone|somebody|another) ~(who|wants|like|better|as|more)
  (wants?|wanted) (it|this) more
  (I|we) ~(need|must have|have to have) (this|the|that|a|your) (job|work|position|role|post|income|money|wage|decision|answer)
  need (this|it) (so )?(badly|desperately)
  desperate@
  (reconsider|think again|change your mind|rethink)
  (give|giving|grant|allow) me (just )?(another|one more|a second|a last|one last|a final) (chance|try|go|shot)
  (last|only|final) (chance|hope)
  I('m| am)? (beg|begging|plead@|implore)
  (count|counting|rely|relying) on (you|this|it)
  (must|need to|have to|expect to|demand to|insist on|require|expect) (hear|know|have|hearing|get|an?|your) ~(answer|reply|decision|response|word|back|know|hear)? ?~(by|before|today|tomorrow|tonight|this week|immediately|at once|straight away)
  (reply|answer|respond|decide|get back to me|let me know|tell me|ring|call|confirm) ~(immediately|at once|right now|right away|urgently|without (further )?delay|today or|no later than)
  do it now
  (my|the|a) (third|fourth|fifth|sixth|3rd|4th) (e-?mail|message|letter|note|reminder|time|text) (I|I've|that I)
  my (second|third|fourth|fifth|2nd|3rd|4th) (e-?mail|message|letter|note|reminder|attempt)
  (third|fourth|fifth) time (I|of|that)|second time (I have|I've|that I('ve| have)) (written|asked|rung|called|emailed)
  I('ve| have)? (now )?(written|wrote|e-?mailed|called|rung|rang|phoned|chased|messaged|asked|tried) (to you |you )?(twice|(three|four|several|many) times|repeatedly|again and again)
  my (last |previous )?(two|three|four|several|many) (e-?mails|messages|letters|notes|calls)
  (wrote|emailed|called|rang) ~and (then )?again
  (why|how come) (have|has|had|haven't|hasn't|did|didn't) (you|nobody|no one) ~(replied|answered|got back|written|called|reply|answer)
  (ignoring|ignored) (me|my)
  you owe
  I (think I )?deserve (an?|the|to|this|better)
  (will|won't|would|wouldn't|'ll) (not )?(regret|be sorry)
  making a ~mistake
  (won't|will not|not going to|refuse to) (take no|give up|stop (writing|asking|calling))
  (anyone|someone|somebody|anybody) else (until|before)
  before (you )?(offer|offering|give|choose|choosing|hire) ~(anyone|someone|somebody|anybody) else
  I( will| shall|'ll) (keep|carry on|continue) ~(writing|calling|asking|ringing|emailing)
  (everything|my (life|future|career)|so much) (depends|hangs|rests|rides) on
  (move it along|speed (it|things) up|hurry (up|this)|out of my misery)
  (cannot|can't|can not) wait (any|much) (longer|more)
  (must|have to) (really )?(ask|insist|press|urge) (you|that|on)
  (consider|think about) (changing|reversing|looking again)
  (cannot|can't) keep ~waiting
  if I (do not|don't|have not|haven't) (hear|heard|get|had) ~by
  (write|complain|speak|go) to your (director|boss|manager|head office|superiors?)
  assume the worst
  please,? please
  please,? (just )?(give|let) me (the|a|this|that|have|prove|show|start|try)
  for (any|whatever) ~(pay|wages?|money|price)
  (any|whatever|all) (# )?(you like to|you want to|you care to|you can) (pay|offer|give)
  (do not|don't) ~know what I (will |would |shall |am going to |can )?do
  know what (I'll|I'd) do
  (mean|means|meant) (everything|the world|so much) to me if
  all I (have|need|want) (left )?is
  only (job|thing|place|work) (I have|I've|I) (ever |really )?(wanted|want|applied)
  (nowhere|no one|nobody|no-one) else (to (turn|go)|is hiring)
  what (you are|you're) ~(turning down|missing|passing up|losing|throwing)
  (sav(e|ing)|chang(e|ing)|ruin(ing)?) my life
  (turned|turning) (down )?(everything|everyone|all|every) ~(down )?for you
  (up to|in) you(r hands)? now|now (up to|in your hands)
  (?<!(not|n't) )(need|must|expect|expecting|want|require|insist|demand|kindly|ask (for|you)|give me|let me have|waiting for) <8>(?<!to )(answer|decision|reply|response|word|yes|hear|know|yours|no) <4>(by|before|within|until|at once|today|tomorrow|now|then)
  (answer|decision|reply|yes or no) <2>(by (noon|close|tomorrow|tonight)|within (twenty|24|48|an|the)|(is )?all I (ask|want|need))
  (kindly|please) (let me have|send me|give me) (your|an|the|a) (answer|decision|reply)|(treat|mark) (it|this) as urgent
  (please|really),? ~(pick|choose|chose|take(?! (me|us) (off|out))|give it to|don't make|do not let me down|select) (me|it|us)?|(please|so) ~(don't|do not) (let me down|turn me down|say no|make me wait|keep me)
  (if|had) you (chose|choose|pick|picked|took|take) me|(decide|choose|vote|come down) (for|on the side of) me|(to|you|please|just|would) say yes (to me|and|now|please)|(make|turn) it (into )?a yes
  from (the|my) heart,|with all (my )?force|on my knees|(pinned|resting|banking|riding|staked|hanging|hung) on (you|this|it|your|a yes)|no way back|no for an answer|(this|you|it) or nothing|nothing else left|has to be (this|yours|you)|last throw
  (whole|entire) family (is|are|depends|waits|was)|how (we|I) (will|shall|would|can) (manage|cope|live|carry on|face)|time is (running out|short for me)|(be|very) (bad|hard|cruel) (if|of) you|break my heart|keep(ing)? me (in suspense|guessing|dangling|awake)|(not|n't) slept
  (turned|turning) (down )?(two|three|another|other|several|a) <3>(down )?(because|for (this|you|your)|on the strength|since|so|to be free)|told (my|the) (landlord|boss|family|bank)
  (waited|waiting) (long|quite long|more than long) enough|wait(ing)? (any|much) longer|(left|sent|written) (you )?(now )?(two|three|four|five|six|several) (messages|voicemails|e-?mails|letters|calls)|(messages|e-?mails|letters|calls|notes) of the \d+[a-z]*, |writing (yet )?again about|yet again
  (I will|I'll|I shall|I'm going to|I am going to|I'm|I am) <2>(come|coming|ring|phone|call|keep|sit|camp|drop|turn up) <7>(until|for (the|my|an|your) answer|every (day|morning|hour|afternoon)|in person|in if|if I)|(keep|go on) (trying|asking|ringing|calling|writing) (until|till)
  (work|come|start|begin|do it|do the #) <6>(unpaid|for (nothing|free|less)|on half|without pay|on trial|at any (wage|price|pay)|below)|half pay|(any|whatever) (job|work|wage|hours) (you|at any)|for less than you
  (?<!(asking|expecting) you to )look <2>(at|over|into) (your|the|my|this) (decision|application|answer|case|result) (again|once more|afresh)|look at it (again|once more|afresh)|(ask|beg|urge|want) you to (look|think|see|consider) <5>(again|once more|afresh|over)
  (change|reverse|undo|review|overturn|revisit) (the|your|this|that) (outcome|decision|mind|result|verdict)|(you|they) (have |must have )?got it wrong|put in a (good )?word|get (them|you|him|her) to (see|think|look|change)|what (would I|I would|I'd|do I) have to do
  (mad|crazy|foolish|mistaken|wrong) to (choose|pick|turn|pass|let|take|go)|(never|not|n't) (be|going to be) (sorry|disappointed)|saving a|one (little|small) (yes|favou?r|chance)
  (find|spare|take) (two|five|ten|a few|a|one) (minutes?|moment) to (answer|reply|write|tell|ring)|(not|n't) ((going to|want to) )?(let (this|it) go|take no|accept (this|a no))
  (really,? )+need (this|it|you)|(nobody|no one) (has )?(had the courtesy|bothered) to|common courtesy|least you (can|could) do
  (decide|rule|vote|come down|choose) in my favou?r|(can't|cannot|could not|couldn't) (afford to )?(wait|hold on|hang on)|(the|that) (minute|moment|second) you (know|hear|decide)|set my heart|irons in the fire|(devastated|heartbroken|crushed|gutted|lost) if|(squeeze|fit|slot) me in|make room for me
  (accept|take|work for|settle for) (a )?(lower|less|reduced|smaller)|before you (sign|hire|offer|give|choose|see|appoint|take on) (any|some|the|it)@|not good enough|and again (this|on|yesterday)|need to (start |be )?earn(ing)?|do the right thing|nothing else will do|better be quick
  (if|should) you (thought|think|look|looked) (about|at) (it|this) again|(please|just) (call|ring|phone|text) me (the|as soon|today|now|tonight|any time)
`;
