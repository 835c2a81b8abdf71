import { list } from './list.ts';

/** The writer runs themselves down. */
export const selfAttack = list`
  (I|I'm|I am|I was|I felt|I looked|I sounded|I seemed|how|so|too|painfully|rather|such an?|very) (\p{L}+ )?(dull|shy|boring|awkward|clumsy|wooden|inarticulate|tedious|dim|long-winded|amateurish|unprepared|underprepared|ill-prepared|scatter-?brained)( I (was|am|sounded|must|looked|seemed|came|felt)|[.,;]| and| in| on| at)
  deserved better|(made|making) (an?|such an?) (\p{L}+ )?(fist|showing|impression) of|(mouth|tongue) ~(ran|runs) away with me|out of my league
  I (only |just )?(wish|could kick) I (had|hadn't|could have)|not (what|who) you (want|need|wanted|needed)
  my (bad|poor|weak|feeble|dreadful|terrible|sorry) (side|self|maths|memory|spelling|English)
  I('ve)? ~(blew|blown|bombed|messed up|screwed up|fluffed|botched|bungled|ruined) (it|this|that|my|everything|(the|your) ~(interview|questions?|answers?|tests?|task|presentation|whole))
  I('ve)? ~(messed up|screwed up|rambled|waffled|babbled|panicked|froze|went blank|fell apart|embarrassed myself)
  (fool|idiot|mess|hash|spectacle|botch|muddle|shambles|bad job|poor job|pig's ear) of (it|myself|things|that|my(?! own)|the|your|every)
  (felt|feel|feeling) (such |like )?(an? )?(such an? )?(complete |total |right |utter |proper )?(idiot|fool|fraud|failure|clown|dunce|lemon)
  I('m| am| was| felt| seemed| looked| sounded| came across| must) ~(nerv@|anxious|terrible|awful|hopeless|useless|rubbish|pathetic|stupid|idiot@|foolish|incoherent|incompetent|embarrass@|ashamed(?! to)|mortified|disaster|disappointment|shambles|wreck|tongue-tied|flustered|shaking|trembling|weakest|imposter|out of my depth)
  my ~(nerves|nervousness|shyness|incompetence|stupidity)
  my (hands?|voice|knees) ~(shak@|shook|trembl@|crack@|wobbl@|sweat@)
  (bag|bundle|ball) of nerves|sharpest (tool|knife)|wasn't myself|not (quite |really )?myself (on|that)|off my game|off day
  tied (myself|my tongue) in knots|clammed up|all over the place|lost my (nerve|tongue)
  (barely|hardly|couldn't|could not|couldn't even) (string|put|get) ~(words?|sentences?) together
  (showed|disgraced|shamed|sold|tripped) myself\b
  I (\p{L}+ )?(stumbled(?! (on|upon|across|over (your|a|the))\b)|mumbled|gabbled|stammered|stuttered|floundered|bombed|choked|crumbled)
  (talk|talked|talking|spoke|said) (such |complete |utter |total |a lot of )*(rubbish|nonsense|gibberish|drivel)
  (came|come|coming) (over|across) ~(badly|poorly|fool@|idiot|mess|weak|slow|stupid|rude|cold|terrib@|nerv@)
  I (know|am sure|bet|expect|suppose|imagine|guess) (that )?(you|I|it) ~(too polite|disappointed|unimpressed|wince@|laugh@|relieved|regret@)
  (got|get) the better of me
  as ~you ~(noticed|saw|seen|gathered|could tell|reali[sz]ed)
  you (must|probably|surely|no doubt) ~(think|thought|thinking|wonder@|regret@) ~(I|me|I'm|my)
  (not|n't|from|hardly) (at )?my (best|finest)
  worst (interview|answer|performance)
  I (know|reali[sz]e|think|fear|feel|am aware|am sure) (that )?I ~(badly|poorly|failed|let you|let myself|(not|n't) ~(well|impress|good|great|strongest|best))
  do (myself|ourselves) justice
  let (myself|you|everyone) down
  (go|went|going|fell) to (pieces|bits)
  my (mind|brain|head) ~(blank|empty|mush|jelly)
  (no good|bad|terrible|hopeless|useless|rubbish|awful|not ~good) (at|in|under|with|on) ~(interview@|pressure|talking|speaking)
  I (don't|do not|never) ~interview well
  I'm (not )?(normally|usually) ~(better|like that|so (quiet|nervous|slow))
  I('m| am| was) not ~(good|clever|smart|experienced|qualified) enough
  (kick@|beating|hat@|curs@) myself
  (stupid|silly|foolish) of me
  what an idiot
  (my|such a|a|the|that) (stupid|idiotic|pathetic|feeble|hopeless|disastrous|embarrassing|terrible|awful|poor|weak|clumsy|rambling|nervous|bad|shaky) (answers?|performance|interview|showing|English|attempt|display|presentation)
  wast(ed|ing) ~your ~(time|morning|afternoon|day)
  (don't|do not|didn't) deserve ~(job|chance|it|time)
  (bottom|end) of your (list|pile)
  cringe@
  idiot@|imbecile|mortif@|babbl(ed|ing)
  (complete|total|utter|absolute) (fool|failure|disaster|shambles|mess|embarrassment)
  (not|never|n't) (been )?my (strong point|strong suit|strength|forte)
  my ~(answers?|performance|explanation|presentation|English|interview) (was|were|is) ~(dreadful|awful|terrible|poor|weak|hopeless|rubbish|appalling|muddled|feeble|garbled|bad|a mess)
  how (stupid|silly|foolish|bad|badly|awful|nervous) (I|my)
`;
