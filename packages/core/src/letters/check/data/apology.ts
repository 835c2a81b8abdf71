import { list } from './list.ts';

// "Sorry to hear", "sorry not to be chosen" and "sorry for your loss" regret something; they own nothing.
const REGRET = String.raw`(?! (to (hear|learn|see|miss|leave|lose|say|read|have (missed|lost|left)|find|go)|not to|(that )?I missed|you|he|she|they|we (could|did)|it (did|was (not|over|so|too|all))|we (ran|had)|that (you|he|she|they|it (did|was)|the|this)|about (your|the (loss|news|weather))|for your (loss|trouble)|things|state|sight)\b)`;

/** The writer’s own apologies. */
export const apology = list`
  (I am|I'm|I was|I feel|I do feel|am|so|very|really|truly|terribly|deeply|again|but|and|once more),? ((so|very|really|truly|terribly|deeply|extremely|awfully|most|also|again|still|just|only|sincerely|dreadfully|genuinely|sorry,) )*sorry${REGRET}
  sorry (again|for|about|if|(that )?I(?! missed)|to (bother|trouble|chase|keep|have kept|write|disturb|be|have been|have|ask|disappoint|interrupt|impose|take))(?! (your loss|your trouble|your))
  I (do |must |can only |want to |would like to |wish to |really |sincerely |also |again )*apologi[sz]e
  (my |many |sincere |sincerest |full |deepest |please accept |again,? )*apolog(y|ies)(?! (accepted|not needed))
  mea culpa|my bad|(?<=, )sorry(?=[.!])|(pardon|excuse|forgive) (me,? (too,? )?for|the (length|delay|late)|my (late|delay|tone|rambling))@|excuse the typos
  (beg|ask|crave) your pardon
  I (do |do very much |deeply |very much |really |sincerely |only )?regret (that I|my|keeping|having|being|taking|losing|the (way|trouble|fuss|muddle|mess|delay|mistake|error))
`;
