import { findPhrases, phrase } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

const FAMILY = String.raw`(?:wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?|mother|mum|mom|father|dad|parents?|kids?|child|children|son|daughter|baby|twins|brother|sister|gran|grandmother|grandad|grandfather|family|little (?:boy|girl|one|ones)|toddler|ex|ex-\p{L}+)`;
const TROUBLE = String.raw`(?:expecting|pregnant|ill|sick|unwell|dying|died|passed away|passed|in (?:the )?hospital|in care|in hospice|poorly|disabled|diagnosed|left me|lost (?:his|her|their) job|out of work|unemployed|needs? (?:care|looking after|me at home|constant|an operation|surgery)|having (?:a baby|an operation|surgery|treatment)|divorc\p{L}+|separat\p{L}+|depends? on|rel(?:y|ies) on|was taken|has (?:cancer|dementia|autism|ADHD|depression|asthma)|had a (?:stroke|heart attack|fall|breakdown)|cannot work|can't work|due in|due any|broke up)`;
const HEALTH = String.raw`(?:anxiety|depression|ADHD|ADD|autism|asperger'?s|dyslexia|dyspraxia|bipolar(?: disorder)?|OCD|PTSD|panic (?:attacks?|disorder)|cancer|chemo(?:therapy)?|diabetes|epilepsy|migraines?|asthma|arthritis|menopause|miscarriage|pregnancy|fibromyalgia|chronic (?:pain|fatigue|illness)|a breakdown|burn-?out|insomnia|endometriosis|IBS|crohn'?s|multiple sclerosis|MS|HIV|stammer|an eating disorder|back (?:trouble|problems?)|heart (?:condition|trouble|problems?)|a (?:stroke|hysterectomy|disability))`;
const PRIVATE = phrase`
  my (?:\p{L}+ )?${FAMILY}(?:,? (?:and|is|are|was|were|has|have|had|who|just|also|now|recently|has been|have been|had been|'s|is also|being|both|on me)){0,3} ${TROUBLE}
  my (?:\p{L}+ )?${FAMILY}'s (?:illness|cancer|funeral|death|operation|surgery|condition|health|dementia|care|treatment|hospital|diagnosis|stroke)
  (?:looking after|caring for|care for|support|supporting|feed|feeding|provide for|providing for|raising|bring up|bringing up) (?:my|a|our|two|three|four|my own) (?:\p{L}+ ){0,2}?${FAMILY}
  (?:death|loss|funeral|illness|birth) of my (?:\p{L}+ )?${FAMILY}
  (?:lost|buried|bury|burying|losing) my (?:\p{L}+ )?(?:wife|husband|partner|mother|mum|mom|father|dad|parents?|child|son|daughter|baby|brother|sister|gran|grandmother|grandfather)
  single (?:mother|father|mum|mom|dad|parent)
  my (?:recent |own |messy |painful )*(?:divorce|separation|marriage|break-?up|custody|pregnancy|maternity leave|bereavement|childcare)
  (?:going through|got|getting|been through|after) (?:an? |my )?(?:\p{L}+ )?(?:divorced?|separation|custody|break-?up|bereavement)
  childcare (?:problems?|issues?|costs?|fell through|is)
  (?:I am|I'm|I was|I've been|I have been|been|I got|I became) (?:\p{L}+ )?(?:pregnant|divorced|widowed|bereaved|depressed|diagnosed|hospitali[sz]ed|suicidal|disabled|signed off|in recovery|in therapy|in rehab|on (?:medication|antidepressants|tablets|sick leave|benefits|the dole|food stamps)|trying for a baby|homeless|bankrupt|evicted|broke|skint|trans|gay|autistic|dyslexic|dyspraxic|bipolar|epileptic|diabetic|getting divorced|expecting(?= (?:a|my|our|in|twins)))
  (?:I|I've|I have|I'd|I had)(?: always| also| just| recently)? (?:have|had|suffer(?:ed|ing)?(?: from| with)?|suffer badly from|struggl(?:e|ed|ing) with|live with|got|been diagnosed with|was diagnosed with|developed|am recovering from|manage|take (?:medication|tablets|pills) for) (?:\p{L}+ ){0,2}?${HEALTH}
  (?:my|with my|of my|because of my) (?:\p{L}+ )?(?:${HEALTH}|mental health|medication|antidepressants|therapist|psychiatrist|counsellor|counselor|therapy|illness|operation|surgery|diagnosis|medical (?:condition|history|problems?)|health (?:condition|problems?|issues?)|disability|blood pressure|health)
  (?:recover(?:ed|ing)|recovery) from (?:an? |my )?(?:\p{L}+ )?(?:${HEALTH}|operation|surgery|illness|breakdown)
  (?:my|our) (?:\p{L}+ )?(?:faith|religion|church|mosque|synagogue|temple|prayers?|pastor|imam|rabbi|relationship with God)
  (?:I|we|I have|I've|been) (?:\p{L}+ )?(?:pray|prayed|praying)(?: for| that| about)?
  as an? (?:devout |practising |practicing |committed |born-again |observant )*(?:Christian|Muslim|Jew|Catholic|Hindu|Sikh|Buddhist|Mormon|Jehovah's Witness|believer|man of faith|woman of faith)
  (?:God|the Lord|Allah|Jesus) (?:\p{L}+ )?(?:willing|has|will|bless|led|brought|meant|sent|wants?|told)
  (?:my|our|the) (?:\p{L}+ )?(?:mortgage|rent|debts?|overdraft|savings|bills|credit cards?|loans?|bank account|landlord|unemployment|benefits|benefit|redundancy money|jobseeker's|universal credit|house payments?|food bank|bailiffs?)(?= (?:is|are|was|were|has|have|runs?|ran|payments?|due|went|keeps?|stops?|stopped|ends?|will|won't|at|on|and|for|this|next|to pay|each|every|arrears|because|since|,|\.))
  (?:pay|paying|cover|meet|make|afford|behind (?:on|with)|behind in) (?:my|the|our|for my|all my) (?:\p{L}+ )?(?:mortgage|rent|debts?|bills|loans?|overdraft|payments?|house|credit cards?|medical bills)
  (?:payments?|months?) behind(?: on| with)?
  in (?:serious |a lot of |heavy |bad )?(?:debt|arrears|rent arrears|financial (?:trouble|difficulty|difficulties|hardship))
  (?:money|things|finances|it) (?:is|are|has been|have been|'s been) (?:very |really |so |extremely )?tight
  (?:short of|run(?:ning)? out of|no|lost all my) (?:money|savings|income)(?! off)
  (?:lose|losing|lost) (?:my|our) (?:house|home|flat|apartment|savings)
  food bank|universal credit|jobseeker'?s allowance|housing benefit
  (?:financial|money|family|marital|personal|health|domestic) (?:problems|troubles|difficulties|worries|crisis|pressures|circumstances|issues|reasons)
`;
// Asking for another slot may say that one was ill, or that somebody at home was; it needs no more than that.
const PLAIN_TROUBLE = /\b(?:ill|sick|unwell|poorly|in (?:the )?hospital|operation|surgery|migraines?|funeral|family reasons|personal reasons|childcare fell through)\b/i;

/** Health, family, faith or money: what an employer need not know. */
export const privateFact: Rule = {
  id: 'private-fact',
  level: 'advisory',
  find(letter) {
    const found = findPhrases(letter, PRIVATE);
    if (letter.input.kind !== 'reschedule') return found;
    return found.filter(({ start, end }) => !PLAIN_TROUBLE.test(letter.quiet.slice(start, end)));
  },
};
