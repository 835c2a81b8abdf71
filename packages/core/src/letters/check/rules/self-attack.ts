import { findPhrases, phrase } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

const SELF_ATTACK = phrase`
  I(?:'ve| have| think I| know I| feel I| fear I| really| completely| totally| absolutely| clearly| obviously| just)* (?:blew|blown|bombed|messed up|screwed up|butchered|fluffed|botched|flunked|tanked|choked|flopped|rambled on|waffled|babbled|blathered|panicked|froze|went blank|fell apart|embarrassed myself|disgraced myself|humiliated myself|ruined)
  ma(?:de|ke|king) (?:such |quite )?an? (?:\p{L}+ )?(?:fool|idiot|mess|hash|spectacle|twit|disgrace|clown|embarrassment) of (?:it|myself|things|that|the|my)
  I(?: was|'m| am| felt| feel| must have (?:seemed|looked|sounded|come across as|been)| (?:probably |clearly |surely |obviously )?(?:seemed|looked|sounded|came across(?: as)?))(?: (?:so|very|rather|quite|a bit|a little|such|an?|too|really|completely|just|incredibly|extremely|terribly|clearly|obviously|visibly|simply|far|all|absolutely|totally|utterly|usually|always|like|complete|total|bit of|bag of|bundle of|pretty|horribly|painfully|unusually|both))* (?:nervous|nerves|anxious|terrible|awful|dreadful|hopeless|useless|rubbish|pathetic|stupid|idiot|idiotic|foolish|fool|mess|wreck|incoherent|clueless|incompetent|embarrassed|embarrassing|ashamed|mortified|disaster|shambles|tongue-tied|flustered|shaky|shaking|trembling|inarticulate|unimpressive|disappointing|disappointment|embarrassment|weakest|amateur|failure|imposter|impostor|out of my depth)
  my (?:(?:own|usual|terrible|bad|stupid|silly|awful) )?(?:nerves|nervousness|shyness|stammering|rambling|waffling|fumbling|incompetence|stupidity|shortcomings|inadequacy)
  my (?:hands?|voice|knees?|legs?)(?: (?:was|were|had been|kept|would not stop|wouldn't stop|must have been))? (?:shaking|shook|trembling|trembled|shake|cracked|wobbled|wobbling|knocking)
  (?:got|get) the better of me
  as (?:you|I am sure you|I'm sure you|I expect you|no doubt you)(?: (?:all|both|surely|no doubt|doubtless|probably|will|must|have|'ve|certainly|obviously|clearly|could))* (?:noticed|saw|seen|gathered|tell|noted|realised|realized)
  you (?:must|probably|no doubt|surely|may well)(?: all| both| now)? (?:have )?(?:think|thought|be thinking|been thinking|wondered|wonder|noticed|felt|regret|regretted)(?: that| how| why| what)? (?:I|me|my|I'm|you ever)
  you could (?:probably |surely |no doubt )?(?:see|tell|hear)(?: that| how)? (?:I was (?:not|nervous|struggling|lost|shaking)|my (?:hands?|voice|nerves))
  (?:not|hardly|far from|n't|wasn't|was not) (?:at |exactly )?my (?:best|finest|best day|best self|best performance|finest hour|strongest)
  (?:my|the) worst (?:interview|performance|answer|showing)(?: ever| of my life| yet)?
  I (?:know|realise|realize|am aware|feel|felt|think|fear|suspect|am afraid|'m afraid|'m sure|am sure)(?: that)? I (?:did badly|did poorly|performed (?:badly|poorly)|let|failed|came across|came over|wasn't at|was not at|(?:did not|didn't) (?:do well|perform|come across|interview well|make a good|give a good|do myself|impress)|wasn't (?:good|very good|great|impressive|the best|the strongest)|was not (?:good|very good|great|impressive|the best|the strongest)|gave a (?:poor|bad|weak|terrible))
  (?:do|did|don't|didn't|not|failed to|never) (?:do |did )?(?:quite )?do myself justice
  (?:do|did|didn't|did not|don't|do not) (?:quite )?do myself (?:any )?justice
  let (?:myself|you|everyone|us both|you all) down(?: badly)?
  (?:go|went|goes|going|fell|fall|falling) to (?:pieces|bits)
  my (?:mind|brain|head) (?:just |simply |completely |totally |suddenly )*(?:went|goes|was|turned) (?:completely |totally |quite |a complete |a total )*(?:blank|empty|mush|to mush|to jelly)
  (?:I am|I'm|I was|I have always been|I've always been|am) (?:just |really |so |always |usually |simply )*(?:no good|bad|terrible|hopeless|useless|rubbish|awful|dreadful|never any good|not (?:very |any |much )?good|poor) (?:at|with|in|under) 
  I (?:do not|don't|never) (?:really )?(?:interview|come across|present|perform) (?:well|at my best)(?: in interviews)?
  I(?:'m| am) (?:not )?(?:normally|usually|generally|really) (?:much |far |not |so )*(?:better|like that|so (?:quiet|nervous|slow|clumsy|flustered)|that (?:bad|nervous|slow))
  I(?:'m| am| was) not (?:good|clever|smart|bright|experienced|qualified|strong) enough
  (?:kicking|beating|hating) myself(?: up)?
  (?:could have |could |have been |been )?kick(?:ed|ing)? myself
  (?:hate|hated|despise) myself
  what an idiot
  (?:stupid|silly|foolish|idiotic) of me
  (?:I|my|to) (?:cringe|cringed|cringing|squirm)
  mortified
  (?:such a|a|the|my|that|those) (?:stupid|idiotic|pathetic|feeble|embarrassing|hopeless|shameful|dreadful|disastrous) (?:answers?|mistakes?|questions?|error|performance|interview|display|attempt|thing to (?:say|do))
  my (?:terrible|awful|poor|weak|clumsy|dreadful|rambling|hopeless|pathetic|disastrous|feeble|bad|disappointing|shaky|nervous|lousy|muddled) (?:performance|answers?|interview|showing|attempts?|English|presentation|display|start|memory|explanations?|delivery)
  wast(?:ed|ing) (?:so much of |all of |an hour of )?your (?:\p{L}+ )?(?:time|afternoon|morning|day|hour)
  (?:I )?(?:don't|do not|didn't|did not) deserve (?:the|this|that|it|to|a|your)
  (?:bottom of|last on) (?:your|the) (?:list|pile)
  last person you
  (?:was|been|being|such) an? (?:complete|total|utter|absolute|bit of a) (?:disaster|shambles|mess|car crash|wreck|failure|embarrassment|train wreck)
  car crash of an? \p{L}+
`;

/** The writer runs themselves down: "I blew it", "as you surely noticed", nerves. */
export const selfAttack: Rule = {
  id: 'self-attack',
  level: 'advisory',
  find: (letter) => findPhrases(letter, SELF_ATTACK),
};
