import { list } from './list.ts';

/** Praise that outgrows its object. */
export const flattery = list`
  (?!(inter|requ|gu|t|for|harv|w|r|n|mod|hon|ear|lat|pri|arr|inv|sugg|dig|prot|cont|manif|larg|small|old|young|near|close)est\b)\p{L}{2,}est ([\p{L}'-]+ ){0,5}?(in the (land|city|town|county|trade|business|kingdom|profession)|by (a mile|far|miles|some distance))
  guiding (star|light)|beyond compare|(fate|destiny|the stars|providence) ~(brought|led|meant|wants)|bliss
  exactly (who|what|the (person|one)) you (are|were|have been|need|want)|listen to you ~(all day|for hours|for ever|forever)
  (perfect|ideal|flawless) (fit|match|candidate|person|choice|company|employer|place|job|role|team|opportunity)
  (perfectly|ideally|uniquely) (suited|matched|qualified|placed)
  (made|born|meant|destined|cut out) (for (this|the (job|role|post)|your|you)|to (do this|work|be your|join))
  match made in heaven
  dream (job|company|employer|team|role|come true)
  (most \p{L}+|finest|greatest|best|smartest|cleverest|kindest|brightest|loveliest|friendliest|wisest) ((?!in |of |I |ever )[\p{L}'-]+ ){0,6}?(in (the (whole |entire )?(world|country|industry|business|field|trade|sector|region|land|UK|US)|Europe|Britain|England|Scotland|Wales|America|London)|of (its kind|all time|your generation)|on (earth|the planet)|anywhere|alive|I('ve| have) ever|ever)
  (never|haven't) (met|known|seen|come across|encountered) (anyone|anybody|such|a \p{L}+) ~(so|as|whose|like you|such|gifted|talented|brilliant)
  (nobody|no one|no-one) ~(has|have|matches?|rivals?|compares) (to |with )?your?
  (honou?r|privilege|highlight|chance|greatest \p{L}+) of (my|a) (life|lifetime|career)
  in ~awe|blown away|dazzled|starstruck|spellbound
  world[- ](class|beating|leading)|second to none|unrivall?ed|peerless|legendary|visionar@|genius|flawless|unmatched|without equal
  (true|born|natural|gifted|great|extraordinary|remarkable|exceptional|brilliant|amazing|incredible|inspir@) (leader@|talent|mind|role model|human being)
  (you('re| are)|(you )?(all|both) are) (such |truly |really |clearly |simply |so |an? )*(inspir@|amazing|incredible|brilliant|extraordinary|outstanding|exceptional|remarkable|phenomenal|fantastic|magnificent|the best)
  your (\p{L}+ ){0,2}(amazing|incredible|brillian@|extraordinary|outstanding|exceptional|phenomenal|fantastic|magnificent|superb|greatness|inspir@|remarkable|impeccable|stunning|wisdom)
  (admired|idoli[sz]ed|looked up to|worshipped) (you|your)
  (all my life|my whole life|dreamt|dreamed|since I was ~(child|boy|girl|little)) ~(work@|join@|be part)
  (honou?r|privilege|joy|thrill|treat) ~(just |simply |merely |even )?to (breathe|be in the (same|presence))
  (no one|nobody|none|alive) ~(near|close to|touch@|compares? (to|with)) (you|yours)
  (is not|isn't|is|are not|aren't) (an?|any|no) \p{L}+ (alive|living|anywhere|in the (country|world))( (who|that))?
  (cannot|can't|could not|couldn't) believe my luck
  (no|any) other ([\p{L}-]+ ){1,3}(on earth|in the world|could (compare|touch|match)|comes (close|near))
  hang on your every|your every word
  (legend|giant|genius|icon|hero|god|goddess|master|maestro|living treasure)s? (in (your|their) own|among|of (the|your) (trade|age|field|time))
  (beyond|more than) (thrilled|excited|honou?red)
  tick@ (every|all) (single |the |of the )*(box|boxes)
  (without|beyond) (a |any )?doubt ~(the )?(ideal|right|best|perfect|strongest|only)
  (could not|couldn't|cannot|can't) (be|find|get|have|imagine|ask for) a (better|closer|more) (match|fit|person|candidate|place|team|boss)
  (consider|think|call|believe) you (to be )?(the|a) (great@|finest|best|genius)
`;

/** Words that are warmth once and sugar three times. */
export const gush = list`(amazing|incredibl[ey]|brilliant|extraordinary|outstanding|exceptional|phenomenal|fantastic|magnificent|superb|wonderful|marvellous|inspir@|remarkable|stunning|awesome|fabulous|unbelievabl[ey]|perfect)`;
