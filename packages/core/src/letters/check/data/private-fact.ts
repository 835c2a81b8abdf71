import { list } from './list.ts';

const FAMILY =
  '((step|grand)?(mother|father|son|daughter|child|children|parents?)(-in-law)?|wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?|mum|mom|dad|kids?|baby|twins|(brother|sister)(-in-law)?|gran@|nana?|uncle|aunt(ie)?|cousin|niece|nephew|family|(youngest|eldest|oldest|middle)( one)?|little (one|boy|girl|lad)|boy|girl|lad|toddler|newborn|other half|missus)';
const HEALTH = String.raw`(anxiety|depression|depressed|ADHD|autis@|dyslexi@|dyspraxi@|bipolar|schizo@|OCD|PTSD|panic attacks?|cancer|tumou?r|leuka?emia|lymphoma|chemo@|dialysis|transplant|sickle cell|crohn's|lupus|sclerosis|fibromyalgia|HIV|diabet@|epilep@|seizures?|migraines?|headaches|asthma|[a-z]+itis|[a-z]{3,}algia|stillb@|miscarr@|pregnan@|menopaus@|breakdown|burn-?out|blood (pressure|sugar)|insomnia|stroke|heart (attack|condition|trouble|failure)|(back|heart|bowel) (trouble|pain|problems?)|disability|disabled|stammer|(eating )?disorder|dementia|alzheimer's|parkinson's|chronic #|biopsy|insulin|steroids|antidepressants|medication|therapy|counselling|psychiatr@|sectioned|rehab|sober|alcohol@|anorexi@|bulimi@|suicid@|(bad|new) (hip|knee|back|heart|chest)|hearing aids?)`;
// What happens in a family that an employer need not know.
const TROUBLE = String.raw`(ill|sick|unwell|poorly|hospital|died|dying|dead|death|passed (away|on)|funeral|buried|prison|jail|custody|split up|separated|divorc@|broke up|walked out|moved out|drinks|drinking|drunk|out of work|laid off|unemployed|redundan@|on benefits|carer|care home|hospice|needs? (lifting|care|looking after)|social services|excluded from|expecting a|operation|surgery|diagnos@|after (a|his|her) fall|debts?|${HEALTH})`;
// Words that make it a job of work and no matter of one’s own.
const ONE = String.raw`((?!(the|people|patients?|those|others|clients|residents|children|ward|unit|clinic|with people|train@|taught|teach@|nurs@|car(ed|ing)|work(ed|ing)|hear@|stor(y|ies)|course|your?|not|for|of) )# )`;

/** Health, family, faith and money. */
export const privateFact = list`
  my (# )?${FAMILY}'s (scan|tests?|results?|treatment|hospital|condition|breakdown|debts?|drinking)
  off the (drink|booze|bottle)|(stopped|quit|quitting|gave up|given up) drinking|AA meetings?|recovering (addict|alcoholic)|(my|an) addiction
  at the hospital (most|every|all|each)|what we (have|had|'ve) put by
  my (# )?${FAMILY},? ~(expecting|pregnant|ill|sick|unwell|dying|died|passed away|hospital|disabled|diagnosed|unemployed|needs care|operation|surgery|divorc@|depends|relies|rely|cancer|dementia|heart attack|lost (his|her|their) job)
  my (# )?(wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?) (has |had |just |has just |had just )?(left (me|us)(?! (an?|the|some|to|with|in|my)\b)|left in|moved out|walked out|lost)
  my (ex|ex-#|bankruptcy|child support|maintenance)|custody (hearing|battle|of my)|payday loan|(on|off) (my |our )?credit cards?|bailiffs (have been|had been|came|were) (to|at|round|in)
  (been|being|get|getting|got|be) evicted|(I'm|I am|my account is) overdrawn|(tell|told|see|seeing|ask) (the|my|our) (solicitor|lawyer) ~(before|about|hearing|earn@)
  my (# )?${FAMILY}'s (illness|cancer|funeral|death|operation|surgery|health|dementia|care|diagnosis)
  (looking after|car(e|ing) for|support@|feed@|provid(e|ing) for) (my|a|our|two|three|four) ~${FAMILY}
  (death|loss|funeral|illness) of my ~${FAMILY}
  (lost|buried|losing) (my|our|the) ~${FAMILY}
  single (mother|father|mum|mom|dad|parent)
  my ~(divorce|separation|marriage|break-?up|custody|pregnancy|bereavement|childcare|mental health|medication|antidepressants|therapist|therapy|illness|surgery|diagnosis|faith|religion|church|mosque|synagogue|prayers|${HEALTH})(?! (ward|unit|train|cert|qualif|round|course))
  (going|been) through ~(divorce|separation|break-?up|chemo@|treatment)
  I('m| am| was|'ve been| have been| got) (# )?(pregnant|divorced|widowed|depressed|diagnosed|hospitali[sz]ed|suicidal|disabled|in recovery|in therapy|on (medication|antidepressants|benefits|sick leave)|homeless|bankrupt|evicted|broke|skint|autistic|dyslexic|bipolar|diabetic|epileptic)
  I('d|'ve|'m)? ~(have|had|suffer@|struggl@|live|living|recover@) (with |from )?~${HEALTH}
  I('ve| have)? ~pray(ed|ing)?
  as an? (# )?(Christian|Muslim|Jew|Catholic|Hindu|Sikh|Buddhist|believer)
  (God(?! knows)|the Lord|Allah|Jesus)
  my ~(mortgage|rent|debts?|overdraft|savings|bills|loans?|landlord|unemployment|benefits|universal credit)
  (pay|paying|afford|behind (on|with)|behind in) (my|the|our) (# )?(mortgage|rent|debts?|bills|loans?|payments?|house)
  (payments?|months?) behind
  in ~(debt|arrears)
  (money|things) (is|are|has been|have been) ~tight
  (short of|run@ out of|no) (money|savings)
  (lose|losing|lost) (my|our) (house|home|flat|savings)
  my (tablets|pills|meds|antidepressants)|(tablets|pills|injections|treatment|operation) for my|(doctor|GP|hospital|consultant|clinic|they) (has |have |had )?(put|signed) me (on|off)
  signed off (sick|with)|(a|my) miscarriage|(my|our|having|through) IVF|trying for a baby|nervous breakdown
  (use|using|used|visit|to|from) (the|a) food ?bank|universal credit
  (financial|money|family|marital|personal|health) (problems|troubles?|difficult@|worries|crisis|issues|reasons)
  my (# )?(pastor|priest|imam|rabbi|doctor|GP|psychiatrist|counsell?or|blood pressure)
  I('m| am) expecting (a|my|our|in|twins)
  (my|our) <1>${FAMILY}('s|'d|,)? <8>${TROUBLE}
  (his|her|their) (dad|mum|mom|father|mother) and (me|I) (have|are|had|split)|(only|just) me at home
  (I|I'm|I've|I'd|my|we|we're|we've) ${ONE}{0,5}?${HEALTH}(?! (ward|unit|clinic|research|charit|patient|nurs|aware|train|service|team|group|course|care|work|policy|rehab|first))
  (I am|I'm|I was) ${ONE}{0,3}?(divorced|widowed|pregnant|gay|lesbian|bisexual|transgender|trans|celibate|separated)
  (I|I'm|I've|we|we're|as|my) ${ONE}{0,4}?(Christian|Muslim|Jew|Jewish|Catholic|Hindu|Sikh|Buddhist|Baptist|Methodist|Pentecostal|Mormon|Jehovah's Witness|Quaker|atheist)(?! (school|charit|church|hospital|aid|communit|cemeter|museum|college|centre|center))
  (I|we|I'd|I've|I'm) ${ONE}{0,4}?(Mass|Ramadan|Sabbath|Shabbat|(the )?Friday prayers|Bible study|my (faith|rosary|priest|pastor)|to (church|chapel|the mosque|the temple|the synagogue)(?! (hall|fair|roof|tower)))
  (my|our|losing my|lost (my|his|her)) faith
  my (hip|knee|hearing|eyesight|lungs|liver|kidneys?|bowels?|bladder|joints|thyroid|womb|prostate|sugars) <2>(is|are|was|were|has|have|had|going|play@|fail@|needs?)
  (I|we) (take|took|am on|'m on|went on) <3>(tablets|pills|medication|something for|anything for)
  (on|off) (tablets|pills|the sick)|in and out of hospital|(on|waiting for) the list for (a|an|my)
  since (my|the) (stroke|operation|accident|illness|surgery|fall|diagnosis|divorce|funeral)
  (I|we|I've|we've|we've had|I've had) <3>((?<!you )owed?(?! (you|him|her|them|it|the|an|[a-z]+ an)\b)|arrears|overdrawn|overdraft|bankrupt@|insolven@|bailiffs|repossess@|evict@|pawn@|payday loan|food ?bank|benefits office|homeless|sofa[- ]surfing|on benefits|out of money|(sell|sold) the (car|house))
  (the bank|landlord|council) (has|have|is|are|had|keeps?|wants?) <4>(written|threat@|wants?|rent|mortgage|evict@)
  (can't|cannot|could not|couldn't) (make|pay|afford|cover|find) (my|the|our|this month's|[a-z]+'s) <1>(rent|mortgage|bills?|heating|gas|electric@|food|fare|bus fare|train fare)
  (behind|late) (with|on) (my|the|our) <1>(rent|mortgage|bills?|payments?|tax)
  (living|sleeping|staying|kipping) (out of|in|at|on|with) (my|a|our|the) <2>(car|van|hostel|shelter|sofa|couch|sister's|brother's|mother's|mum's|parents'?|friend's|spare room)|on my (sofa|couch)
  (live|living|lived) on (my|our|his|her) <2>(pension|benefits|savings|wage)
  my marriage|my (sponsor|probation officer|social worker|carer|caseworker)
  (I|we) (have|had|'ve|'ve got|'ve had) (an? |my |had )?(# )?(condition|murmur|hernia|syndrome|disease|ulcers?|infection|tumou?r|relapse|miscarriages|operation|dose)(?! (of|for|report))
  I <4>(out of|in|into|back from|to) (hospital|rehab|a clinic)|(a|am) widow(er)?|in a (care |nursing )?home (now|and)|own life|on my own with (my|two|three|four|the)
  my (credit|credit (score|rating|record)|gut|bowels|insides|op|dose|condition|mental health)\b|since the op|on (lithium|insulin|tablets)
`;
