import { list } from './list.ts';

const FAMILY =
  '(wife|husband|partner|girlfriend|boyfriend|mother|mum|mom|father|dad|parents?|kids?|child|children|son|daughter|baby|twins|brother|sister|gran@|family)';
const HEALTH = String.raw`(anxiety|depression|ADHD|autism|dyslexia|bipolar|OCD|PTSD|panic attacks?|cancer|chemo@|diabetes|epilepsy|migraines?|asthma|arthritis|miscarriage|pregnancy|breakdown|burn-?out|blood pressure|insomnia|stroke|heart (condition|trouble)|back (trouble|pain)|disability|stammer|disorder|chronic \p{L}+)`;

/** Health, family, faith and money. */
export const privateFact = list`
  my (\p{L}+ )?${FAMILY}'s (scan|tests?|results?|treatment|hospital|condition|breakdown|debts?|drinking)
  off the (drink|booze|bottle)|(stopped|quit|quitting|gave up|given up) drinking|AA meetings?|recovering (addict|alcoholic)|(my|an) addiction
  at the hospital (most|every|all|each)|what we (have|had|'ve) put by
  my (\p{L}+ )?${FAMILY},? ~(expecting|pregnant|ill|sick|unwell|dying|died|passed away|hospital|disabled|diagnosed|unemployed|needs care|operation|surgery|divorc@|depends|relies|rely|cancer|dementia|heart attack|lost (his|her|their) job)
  my (\p{L}+ )?(wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?) (has |had |just |has just |had just )?(left (me|us)(?! (an?|the|some|to|with|in|my)\b)|left in|moved out|walked out|lost)
  my (ex|ex-\p{L}+|bankruptcy|child support|maintenance)|custody (hearing|battle|of my)|payday loan|(on|off) (my |our )?credit cards?|bailiffs (have been|had been|came|were) (to|at|round|in)
  (been|being|get|getting|got|be) evicted|(I'm|I am|my account is) overdrawn|(tell|told|see|seeing|ask) (the|my|our) (solicitor|lawyer) ~(before|about|hearing|earn@)
  my (\p{L}+ )?${FAMILY}'s (illness|cancer|funeral|death|operation|surgery|health|dementia|care|diagnosis)
  (looking after|car(e|ing) for|support@|feed@|provid(e|ing) for) (my|a|our|two|three|four) ~${FAMILY}
  (death|loss|funeral|illness) of my ~${FAMILY}
  (lost|buried|losing) my ~${FAMILY}
  single (mother|father|mum|mom|dad|parent)
  my ~(divorce|separation|marriage|break-?up|custody|pregnancy|bereavement|childcare|mental health|medication|antidepressants|therapist|therapy|illness|surgery|diagnosis|faith|religion|church|mosque|synagogue|prayers|${HEALTH})(?! (train|cert|qualif|round|course))
  (going|been) through ~(divorce|separation|break-?up|chemo@|treatment)
  I('m| am| was|'ve been| have been| got) (\p{L}+ )?(pregnant|divorced|widowed|depressed|diagnosed|hospitali[sz]ed|suicidal|disabled|in recovery|in therapy|on (medication|antidepressants|benefits|sick leave)|homeless|bankrupt|evicted|broke|skint|autistic|dyslexic|bipolar|diabetic|epileptic)
  I('d|'ve|'m)? ~(have|had|suffer@|struggl@|live|living|recover@) (with |from )?~${HEALTH}
  I('ve| have)? ~pray(ed|ing)?
  as an? (\p{L}+ )?(Christian|Muslim|Jew|Catholic|Hindu|Sikh|Buddhist|believer)
  (God(?! knows)|the Lord|Allah|Jesus)
  my ~(mortgage|rent|debts?|overdraft|savings|bills|loans?|landlord|unemployment|benefits|universal credit)
  (pay|paying|afford|behind (on|with)|behind in) (my|the|our) (\p{L}+ )?(mortgage|rent|debts?|bills|loans?|payments?|house)
  (payments?|months?) behind
  in ~(debt|arrears)
  (money|things) (is|are|has been|have been) ~tight
  (short of|run@ out of|no) (money|savings)
  (lose|losing|lost) (my|our) (house|home|flat|savings)
  my (tablets|pills|meds|antidepressants)|(tablets|pills|injections|treatment|operation) for my|(doctor|GP|hospital|consultant|clinic|they) (has |have |had )?(put|signed) me (on|off)
  signed off (sick|with)|(a|my) miscarriage|(my|our|having|through) IVF|trying for a baby|nervous breakdown
  food bank|universal credit
  (financial|money|family|marital|personal|health) (problems|troubles?|difficult@|worries|crisis|issues|reasons)
  my (\p{L}+ )?(pastor|priest|imam|rabbi|doctor|GP|psychiatrist|counsell?or|blood pressure)
  I('m| am) expecting (a|my|our|in|twins)
`;
