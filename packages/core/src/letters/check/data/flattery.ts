import { list } from './list.ts';

/** Praise that outgrows its object. */
export const flattery = list`
  (?!(inter|requ|gu|t|for|harv|w|r|n|mod|hon|ear|lat|pri|arr|inv|sugg|dig|prot|cont|manif|larg|small|old|young|near|close)est\b)[a-z]{2,}est (# ){0,5}?(in the (land|city|town|county|trade|business|kingdom|profession)|by (a mile|far|miles|some distance))
  guiding (star|light)|beyond compare|(fate|destiny|the stars|providence) ~(brought|led|meant|wants)|bliss
  exactly (who|what|the (person|one)) you (are|were|have been|need|want)|listen to you ~(all day|for hours|for ever|forever)
  (?<!was an? )(perfect|ideal|flawless) (fit(?! in)|match|candidate|person|choice|company|employer|place|job|role|team|opportunity)
  (perfectly|ideally|uniquely) (suited|matched|qualified|placed)
  (made|born|meant|destined|cut out) (for (this|the (job|role|post)|your|you)|to (do this|work|be your|join))
  match made in heaven
  dream (job|company|employer|team|role|come true)
  (most #|finest|greatest|best|smartest|cleverest|kindest|brightest|loveliest|friendliest|wisest) ((?!in |of |I |ever )# ){0,6}?(in (the (whole |entire )?(world|country|industry|business|field|trade|sector|region|land|UK|US)|Europe|Britain|England|Scotland|Wales|America|London)|of (its kind|all time|your generation)|on (earth|the planet)|anywhere|alive|I('ve| have) ever|ever)
  (never|haven't) (met|known|seen|come across|encountered) (anyone|anybody|such|a #) ~(so|as|whose|like you|such|gifted|talented|brilliant)
  (nobody|no one|no-one) ~(has|have|matches?|rivals?|compares) (to |with )?your?
  (honou?r|privilege|highlight|chance|greatest #) of (my|a) (life|lifetime|career)
  in ~awe|blown away|dazzled|starstruck|spellbound
  world[- ](class|beating|leading)|second to none|unrivall?ed|peerless|legendary|visionar@|genius|flawless|unmatched|without equal
  (true|born|natural|gifted|great|extraordinary|remarkable|exceptional|brilliant|amazing|incredible|inspir@) (leader@|talent|mind|role model|human being)
  (you('re| are)|(you )?(all|both) are) (such |truly |really |clearly |simply |so |an? )*(inspir@|amazing|incredible|brilliant|extraordinary|outstanding|exceptional|remarkable|phenomenal|fantastic|magnificent|the best)
  your (# ){0,2}(amazing|incredible|brillian@|extraordinary|outstanding|exceptional|phenomenal|fantastic|magnificent|superb|greatness|inspir@|remarkable|impeccable|stunning|wisdom)
  (admired|idoli[sz]ed|looked up to|worshipped) (you|your)
  (all my life|my whole life|dreamt|dreamed|since I was ~(child|boy|girl|little)) ~(work@|join@|be part)
  (honou?r|privilege|joy|thrill|treat) ~(just |simply |merely |even )?to (breathe|be in the (same|presence))
  (no one|nobody|none|alive) ~(near|close to|touch@|compares? (to|with)) (you|yours)
  (is not|isn't|is|are not|aren't) (an?|any|no) # (alive|living|anywhere|in the (country|world))( (who|that))?
  (cannot|can't|could not|couldn't) believe my luck
  (no|any) other (# ){1,3}(on earth|in the world|could (compare|touch|match)|comes (close|near))
  hang on your every|your every word
  (legend|giant|genius|icon|hero|god|goddess|master|maestro|living treasure)s? (in (your|their) own|among|of (the|your) (trade|age|field|time))
  (beyond|more than) (thrilled|excited|honou?red)
  tick@ (every|all) (single |the |of the )*(box|boxes)
  (without|beyond) (a |any )?doubt ~(the )?(ideal|right|best|perfect|strongest|only)
  (could not|couldn't|cannot|can't) (be|find|get|have|imagine|ask for) a (better|closer|more) (match|fit|person|candidate|place|team|boss)
  (consider|think|call|believe) you (to be )?(the|a) (great@|finest|best|genius)
  no (better|finer|greater|other|higher) (# ){0,2}?((to|than|in which) |(company|place|boss|firm|employer|team|school|teacher|life|honou?r))
  (gold standard|everything I want|(kind|sort) of (boss|leader|company|place|team) <1>(people|everyone|one|I|we) (dream|hope|long)@|belong(ed)? (there|here|with you)|like a glove|(100|a hundred|hundred) ?(%|per ?cent)|be heaven|paradise|worship@|greatness|in awe|changed the face|(within|come|by) a mile|a million (miles|times)|head and shoulders|hands down|rock ?star|like no other|one in a million|beyond (words|praise|measure))
  (no one|nobody|nowhere|never|nothing) <9>(so|as|more|better) (gifted|talented|inspired|inspiring|brilliant|suited|perfect|wonderful|impressive|suitable|kind and|wise)
  (not|n't) (imagine|think of|picture|hope for|wish for) (# ){0,1}(a )?(more|better) [a-z]+
  (top|finest|best|leading|greatest) (school|firm|company|shop|place|house|studio|#) (in|of) (the|all) (land|world|country|city|county|trade|business|industry|whole)
  (waiting|searching|looking|dreaming|longing|hunting) (for|about) all (along|this time|these years)|(am|I'm) <3>(one|person|man|woman|candidate|#) you ('ve|have) been (waiting|searching|looking|dreaming|hoping)|you(r)? (# )?(have|has|had|'ve) been (waiting|searching|dreaming|looking) (for|about|of)
  (jewel|crown|pride|glory|envy|toast) (in|and|of) (the|every|all)|lifelong dream|key (for|to) (the|its) lock|your (excellence|brilliance|genius|greatness|majesty)|(ground|floor) (you|your #) walk|followed your <1>(career|work) (for years|since|all)|knew (the (moment|minute|second)|as soon as|at once) <5>that I
  (your|the) (# ){0,3}(without (limit|equal|rival|compare)|a gift to)
  without (a )?doubt the [a-z]+est|of your (calibre|caliber|stature|brilliance)|(missing )?piece of (your|the) (puzzle|jigsaw)|missing piece|(looks?|looking) up to you|(privileged|honou?red|lucky) to breathe|(not|never|n't) find (a|anyone) better|(on earth|in the world) (that )?I('d| would) rather|speechless
`;

/** Words that are warmth once and sugar three times. */
export const gush = list`(amazing|incredibl[ey]|brilliant|extraordinary|outstanding|exceptional|phenomenal|fantastic|magnificent|superb|wonderful|marvellous|inspir@|remarkable|stunning|awesome|fabulous|unbelievabl[ey]|perfect)`;
