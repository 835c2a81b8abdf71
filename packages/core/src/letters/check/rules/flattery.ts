import { findPhrases, phrase } from '../text/phrase.ts';
import type { Found, Rule } from '../types.ts';

const FLATTERY = phrase`
  (?:perfect|ideal|ultimate|flawless) (?:fit|match|candidate|person|choice|company|employer|place|role for me|job for me|team)(?: for| to)?
  (?:the|a) perfect (?:job|role|position|post|opportunity|workplace)
  (?:perfectly|ideally|uniquely) (?:suited|matched|qualified|placed)
  (?:made|born|meant|destined|built|cut out) (?:for (?:this|the|your|you)|to (?:do this|work|be (?:your|a|the|part)|join))(?! (?:measure|order))
  match made in heaven
  dream (?:job|company|employer|team|role|workplace|come true)
  (?:the|simply the|quite simply the|easily the|by far the|probably the|possibly the|among the|one of the|your|truly the) (?:very |single |absolute )?(?:most \p{L}+|finest|greatest|best|smartest|cleverest|kindest|brightest|loveliest|friendliest|wisest)(?: and \p{L}+)*(?: (?!in |of |I |ever )[\p{L}'-]+){0,5}? (?:in (?:the (?:whole |entire )?(?:world|country|industry|business|field|trade|sector|region|land|city|north|south|UK|US)|Europe|Britain|England|Scotland|Wales|Ireland|America|London|the UK|the US|town)|of (?:its kind|all time|our time|your generation|any)|on (?:earth|the planet)|anywhere|alive|I have ever|I've ever|ever)(?! (?:way|time))
  (?:never|have not|haven't) (?:in my life )?(?:met|known|seen|come across|encountered|worked with|heard) (?:anyone|anybody|a (?:\p{L}+ )?(?:person|manager|leader|team|company|boss|interviewer|mind|place)|such|someone)(?: (?:so|as|with (?:such|so)|whose|who is so|like you|\p{L}+ and|gifted|talented))
  (?:nobody|no one|no-one|none)(?: else)?(?: in \p{L}+ \p{L}+| anywhere| alive)? (?:has|have|can match|comes close to|could match|does it like|compares? (?:to|with)|rivals?|matches) (?:you|your)
  (?:honou?r|privilege|highlight|chance|best day|greatest (?:hour|day|moment)) of (?:my|a) (?:life|lifetime|career)
  (?:in|with) (?:complete |total |sheer |utter )?(?:awe|admiration) (?:of|for) (?:you|your)
  (?:in awe|blown away|bowled over|dazzled|awestruck|starstruck|spellbound)(?: by| of)?(?: (?:you|your|the|how|everything))?
  (?:world[- ]class|second to none|world[- ]beating|world[- ]leading|unrivall?ed|unparallell?ed|peerless|legendary|visionary|genius|god-?like|flawless|awe-inspiring|beyond compare|without equal|unmatched|matchless|incomparable|iconic)
  (?:true|real|born|natural|rare|gifted|great|inspired|inspirational|inspiring|extraordinary|remarkable|exceptional|brilliant|amazing|incredible) (?:leader|visionary|genius|inspiration|talent|mind|role model|leadership|human being|person|manager|boss|mentor)
  you(?:'re| are|r \p{L}+ is| all are| were| both were) (?:such |truly |really |clearly |simply |so |absolutely |all |both |just |an? )*(?:inspirations?|inspirational|inspiring|amazing|incredible|brilliant|extraordinary|outstanding|exceptional|remarkable|phenomenal|wonderful|fantastic|magnificent|superb|gifted|the best)
  your (?:\p{L}+ ){0,2}?(?:amazing|incredible|brilliant|brilliance|extraordinary|outstanding|exceptional|phenomenal|fantastic|magnificent|superb|genius|greatness|inspiring|inspirational|remarkable|immense|impeccable|unique|exquisite|stunning|marvellous|marvelous|glorious)(?: and \p{L}+)? ?(?:leadership|vision|wisdom|company|team|work|insights?|career|achievements?|reputation|organi[sz]ation|taste|knowledge|mind|talent|expertise|success|journey|business|product|products|school|hospital|brand|warmth|kindness)?
  (?:admired|worshipped|idoli[sz]ed|adored|looked up to) (?:you|your)(?: \p{L}+){0,3}?(?: for years| all my life| since| from afar)
  (?:all my life|my whole life|always dream(?:ed|t)|since I was (?:a child|a boy|a girl|little|small))(?: \p{L}+){0,6}? (?:work|join|be (?:at|with|part)|meet you|for (?:you|your))
  would do anything to (?:work|join|be)
`;
const GUSH = /\b(?:amazing|incredibl[ey]|brilliant|extraordinary|outstanding|exceptional|phenomenal|fantastic|magnificent|superb|wonderful|marvellous|inspiring|inspirational|remarkable|stunning|awesome|fabulous|unbelievabl[ey]|truly special|perfect|sensational)\b/giu;

/** Praise that outgrows its object, and "perfect fit". */
export const flattery: Rule = {
  id: 'flattery',
  level: 'advisory',
  find(letter): Found[] {
    const praise = findPhrases(letter, FLATTERY);
    // One "wonderful" is warmth; three such words are a coat of sugar.
    const gush = findPhrases(letter, GUSH);
    const third = gush[2];
    return praise.length || !third ? praise : [third];
  },
};
