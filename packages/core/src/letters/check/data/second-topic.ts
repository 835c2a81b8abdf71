import { list } from './list.ts';

/** The letter turns to a second thing. */
export const secondTopic = list`
  (I|I'd|I'll|my|me) (# ){0,12}(pay|salary|wages?|hourly|overtime|annual leave|flexible|rota|Saturdays|weekends|working from home|remote@|expenses|bonus|pension|any offer)
  you may also (remember|recall)
  on (another|a different|a separate|a related|a further|an unrelated) (note|subject|point|matter|topic|tack)
  turning to|moving on,|changing the subject|while we('re| are) (at it|on)|(nor|neither) (do|did|have|am|was) I
  (may|might|could|can) I (also|ask, too)|(?<=[.!?] )on (hours|pay|leave|nights|notice)(?=,)|and you asked|I forgot to (mention|say|tell)
  (?<!(lik|enjoy|lov)ed )(another|one more|a second|a further|one other|one last|the other) (thing|point|correction|mistake|matter|question|topic|slip|error|answer)(?! I (enjoy|lik|lov)ed)
  (two|three|several|some|a few|a couple of|both) (# )?(things|points|corrections|mistakes|matters|errors|slips|answers|facts|figures)
  second(ly)?,
  (there is|there's|there was) (also|another|one more|a second|the (matter|question|subject|small matter) of)
  (now|next|then) (for|to|on to) (something|another|the other|my|a different)
  while I (have|'ve got) (you|your)|one more (while|before)|incidentally|by the way
  I (got|gave|had|made) (# ){0,8}(wrong|mixed up|muddled) (too|as well|also)
  (got|gave|had) (# ){0,6}wrong,? (too|as well|also)
  while I('m| am) (writing|at it|on)
  (I'd|I would|I) also (like|want@|wish) to (?!thank|say thank)@
  I also (need|should|must|have to|ask@|said|told|wonder@|got|gave|made|mention@|misspoke|quoted)
  I (should|must|ought to|have to|need to) also
  separately|in addition,?
  (come|go|return|turn)(ing)? (back )?to (what (I|you) said|the (subject|question|matter|issue)|my answer|pay|salary)
  (as for|as regards|regarding|concerning|about) (the |my )?(pay|salary|holidays?|vacation|hours|start date|notice|overtime)
  also, (I|my|the|could|would|when|about|can)
  and I (also )?(told you|said that|gave you|quoted)
  (was|were|is|are) also (wrong|incorrect|mistaken|out of date)
`;
