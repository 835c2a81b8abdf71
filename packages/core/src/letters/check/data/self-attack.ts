import { list } from './list.ts';

/** The writer runs themselves down. */
export const selfAttack = list`
  (I|I'm|I am|I was|I felt|I looked|I sounded|I seemed|how|so|too|painfully|rather|such an?|very) (# )?(dull|shy|boring|awkward|clumsy|wooden|inarticulate|tedious|dim|long-winded|amateurish|unprepared|underprepared|ill-prepared|scatter-?brained)( I (was|am|sounded|must|looked|seemed|came|felt)|[.,;]| and| in| on| at)
  deserved better|(made|making) (an?|such an?) (# )?(fist|showing|impression) of|(mouth|tongue) ~(ran|runs) away with me|out of my league
  I (only |just )?(wish|could kick) I (had|hadn't|could have)|not (what|who) you (want|need|wanted|needed)
  my (bad|poor|weak|feeble|dreadful|terrible|sorry) (side|self|maths|memory|spelling|English)
  I('ve)? ~(blew|blown|bombed|messed up|screwed up|fluffed|botched|bungled|ruined) (it|this|that|my|everything|(the|your) ~(interview|questions?|answers?|tests?|task|presentation|whole))
  I('ve)? ~(messed up|screwed up|rambled|waffled|babbled|panicked|froze|went blank|fell apart|embarrassed myself)
  (fool|idiot|mess|hash|spectacle|botch|muddle|shambles|bad job|poor job|pig's ear) of (it|myself|things|that|my(?! own)|the|your|every)
  (felt|feel|feeling) (such |like )?(an? )?(such an? )?(complete |total |right |utter |proper )?(idiot|fool|fraud|failure|clown|dunce|lemon)
  I('m| am| was| felt| seemed| looked| sounded| came across| must) ~(nerv@(?! (for|laughter))|anxious|terrible|awful|hopeless|useless|rubbish|pathetic|stupid|idiot@|foolish|incoherent|incompetent|embarrass@|ashamed(?! to)|mortified|disaster|disappointment|shambles|wreck|tongue-tied|flustered|shaking|trembling|weakest|imposter|out of my depth)
  my ~(nerves|nervousness|shyness|incompetence|stupidity)
  my (hands?|voice|knees) ~(shak@|shook|trembl@|crack@|wobbl@|sweat@)
  (bag|bundle|ball) of nerves|sharpest (tool|knife)|wasn't myself|not (quite |really )?myself (on|that)|off my game|off day
  tied (myself|my tongue) in knots|clammed up|all over the place|lost my (nerve|tongue)
  (barely|hardly|couldn't|could not|couldn't even) (string|put|get) ~(words?|sentences?) together
  (showed|disgraced|shamed|sold|tripped) myself\b
  I (# )?(stumbled(?! (on|upon|across|over (your|a|the))\b)|mumbled|gabbled|stammered|stuttered|floundered|bombed|choked|crumbled)
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
  (feel|felt|feeling|sounded|sound|looked|look|came (over|across|away|out)|acted|behaved|seemed|was|am|must have (been|looked|seemed|sounded)) <4>(like|as|an?|the|such an?|completely|totally|so|utterly|rather|very|pretty|proper) <2>(beginner|child|fool|idiot|clown|fraud|novice|amateur|school(boy|girl)|liar|mess|wreck|dunce|rabbit|disgrace|robot|zombie|failure|imp[oe]stor|disaster|clueless|thick|dumb|gormless|lost|hopeless|out of my depth|small|inches tall|waste of time|bundle|jelly|leaf)\b
  (dog's|pig's) (dinner|breakfast|ear)|fell (flat|apart|short|at the)|dried up|tongue-tied|headlights|two inches|bored? you|to tears|all over the (place|shop)|the side down|black and blue|shaking like|(sweating|shaking|trembling|blushing|stammering|stuttering) (so|like|all|that|and|from)
  (would|could)(n't| not) (have )?(hire|hired|employ|employed|choose|chosen|pick|picked|want) (me|myself)|not (what|who|the (one|person|sort|kind)) you('re| are| were| had)|what I was (even )?doing there
  (others?|other candidates|everyone else|anyone else|the rest) <5>(better|stronger|cleverer|brighter|sharper)
  (dumbest|worst|weakest|poorest|stupidest|most (embarrassing|humiliating|painful)) (<1>(answers?|interview|hour|day|minutes|moment|performance|candidate)|(of|thing))
  I('m| am|'ve) <2>(not|no|never been) (just |very |that |much of |much |any |a |an |the |at all )*(bright|clever|good|natural|quick|confident|articulate|talker|speaker|impressive|strong|sharp|smart)
  (dreadful|terrible|poor|appalling|pathetic|hopeless|rotten|weak|sorry|rubbish|lousy|miserable|bad) <1>(job of|account of|show of|showing|impression|effort|answers?|performance|interview)
  (never|ever) (been|felt) (so|more|as) (embarrassed|ashamed|stupid|foolish|small|useless)|(tell|see) (it )?(from|in|by|on) your (faces?|eyes|expressions?)|your faces? when|(lost|losing) you\b
  (winc|cring|squirm|shudder)(e|es|ed|ing)|what came over me|(brain|mind|head|tongue|mouth|words) <1>(stopped|seized|froze|went|turned|dried|emptied|shut|deserted|failed)
  tripped over (every|my) (words?|tongue|answers?)|(waffled|rambled|babbled|droned|wittered|gabbled) (on|and|about|for|through)|could(n't| not) even (remember|answer|spell|say|name|manage|get|think)|tells you (everything|all)
  (never|n't|not) (seem to )?(get|do|manage) (anything|a thing) right|as I always do|always (like that|the same|do this)|never have been|every time I open my
  had to (suffer|sit through (me|my)|put up with|endure|listen to me)|(bottom|foot) of the (heap|pile|list)|(gave|give|given) (a|such a) (very )?(poor|bad|sorry) #|my own worst|(do not|don't) (blame|know why) you
  on and on|(so|too|absolutely|utterly) (wound up|worked up|tense|scared|frightened|terrified|panicked|jittery)|(was|felt) (terrified|petrified|scared)( stiff)?( and|\.|,)|(not|n't|never|from) (at )?my (sharpest|brightest|strongest)|(not|n't|never) (# ){0,2}(good|proper) account
  (always|I) (mess|muck|screw|cock|foul)(ed)? (it )?up|in (such|that) a? ?state|(done|been|be|gone) (any )?worse|the back of me|broken record|(not|n't) (nearly |quite |just )?good enough
`;
