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
  (second|third|fourth|fifth) time (I|of|that)
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
  (any|whatever|all) ([\p{L}-]+ )?(you like to|you want to|you care to|you can) (pay|offer|give)
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
`;
