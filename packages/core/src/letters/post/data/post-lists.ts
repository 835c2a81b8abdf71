import { list } from '../../check/data/list.ts';

/** Words that need a person to answer, and not a post. Better one too many than one too few. */
const despair = list`
  (kill|hurt|harm|hang|cut|drown) myself
  (want|wish|ready|rather|going|better) ~(to )?(die|be dead|not (be|wake up|exist)|disappear)
  (want|wish|going) to end (it|my life|things|everything)
  end (it all|my life)|suicid@|overdos@
  (no|not any|don't see a|see no) ~(point|reason) ~(living|life|going on|carrying on|being here|in anything|any more|anymore)
  (cannot|can't|can not|couldn't) ~(go on|carry on|do this any ?more|take (it|this|any) ?~(more|longer)?|live like this|cope)
  (nobody|no one) would ~(miss|notice|care|mind)
  (better off|happier) without me
  (I'm|I am|feel|so) (worthless|hopeless|a burden)
  (do not|don't|didn't) want to (be here|live|wake up|exist)
  nothing (left )?to live for|given up on (life|everything|myself)
`;

const insult = list`
  (is|are|was|were|such|an?|what|total|absolute|complete|utter|like|of) ~(joke|clowns?|idiots?|morons?|imbeciles?|fools?|liars?|cowards?|creeps?|snobs?|losers?|jerks?|pigs?|witch|dinosaurs?|amateurs?|sociopaths?|narcissists?|robots?|jobsworths?|cult|circus|shambles)
  (?<!(no one|nobody|not) )(was|were|is|are|so|how|utterly|totally|completely|really|very|such|an?) ~(stupid|incompetent|useless|pathetic|clueless|arrogant|ignorant|two-faced|spineless|disgusting|vile|toxic|rude|unprofessional|smug|patronising|patronizing|condescending|vindictive)
  (waste of (time|space|skin|oxygen)|wasted my time|scum|scumbag@|muppets?|bunch of|power trip|no (manners|brains|clue))
  (avoid|boycott|stay away from|don't (ever )?(apply|work)|never (apply|work|shop|buy)) ~(them|there|here|this (place|company|firm|shop)|at all costs)
  name and shame|naming and shaming
`;

const swearing = list`
  (f+u+c+k|f\*+k?|s+h+i+t|sh\*t|b(i|\*)tch|bastard|wanker|arse ?hole|ass ?hole|dick ?head|prick|twat|cunt|bollocks|bullshit|crap|piss@|bloody)(s|ed|er|ers|ing|y|es|head|show)?
  wtf|ffs|stfu
`;

const accusation = list`
  (racist|racism|sexist|sexism|ageist|ageism|homophob@|transphob@|islamophob@|antisemit@|ableist|bigot@|discriminat@|harass@|grope@|assault@|bull(y|ied|ies|ying))
  (illegal|unlawful|against the law|breaking the law|broke the law|fraud@|scam@|stole|stealing|theft|bribe@|corrupt@)
  (sue|suing|take|taking|see) (them|you)( all)? (to|in) (court|a? ?tribunal)|sue (them|you)|my lawyer|my solicitor
  because (I'm|I am|of my) (\p{L}+ )?(black|asian|brown|white|gay|trans|a woman|a man|a mother|pregnant|disabled|old|too old|young|foreign|muslim|jewish|christian|age|accent|race|religion|skin|hair|headscarf|disability)
`;

const confidential = list`
  (they|he|she|the (manager|boss|interviewer|recruiter|panel|director|ceo|owner)) (also )?(told|said to|admitted to|let slip|mentioned to) (me|us)? ?~(that|about|they|he|she|how)
  (they|who|which)('re| are|'s| is) (about to|planning|going to|secretly|quietly) ~(close|closing|launch@|sack@|lay|lays|laying|fire|firing|merge|merging|sell|selling|buy|buying|move|moving|cut|cutting|replace|replacing)
  (internal|confidential|not public|off the record|under wraps|embargo@|trade secrets?|nda|non-disclosure)
  (screenshots?|photos?|pictures?|recording|recorded|copy) of (the|their|my|our|what) ~(test|task|questions?|email|e-mail|letter|message|offer|interview|call|case|assignment|office|screen)
  (here (are|is)|posting|sharing) (the|their|all the) (\p{L}+ )?(questions?|tests?|tasks?|assignments?|answers|emails?|messages?|salary|salaries)
  (their|the company's|the firm's) (sales|revenue|turnover|profits?|losses|debts?|clients?|customers? list|prices|pricing|budget|numbers|figures|roadmap|plans?|passwords?|systems?)
  (is|are|was|were) (leaving|being (sacked|fired|let go|made redundant|laid off|pushed out))
`;

const ownJob = list`
  my (current |present |old |own |actual )?(boss|manager|supervisor|employer|line manager|team lead)
  my (current|present|own|actual) (job|work|workplace|company|firm|office|team)
  (bunk@|skiv@|sneak@|slipp@|snuck) (off|out|away)|call(ed)? in sick|(pulled|threw) a sick(ie|y)
  (doesn't|do not|don't|does not|didn't) know (that )?I('m| am| was)? ~(looking|leaving|applying|interviewing|there|at an interview)
  hand(ing)? in my notice|can't wait to (leave|quit|get out)
`;

/** The lists of the post rules, by the rule that looks them up. */
export const postLists = { despair, insult, accusation, confidential, 'own-job': ownJob, swearing } as const;
