import { list } from './list.ts';

/** What a reason is made of. */
export const reasons = list`
  because|due to|owing to|the reason (was|is|I|for)|the thing is|you see|what with|on account of|thanks to the|as I (was|had)|and then|after that|by then|(the|that) (week|night|day|morning) before|since (three|four|five|six) ~morning
  traffic|roadworks|train|bus|tram|delay@|cancell?ed|broken? down|diver@|car park|parking|alarm|battery|signal|wi-?fi|router|update|babysitter|flu|cold
  no-?one|nobody|only said|never (told|said)|(not|n't) (told|clear)|misleading|confusing
  (I'd|I had|I|we) (had to|couldn't|could not|needed to)|would(n't| not)? have|I'd have|had been|I'd been
  in my defen[cs]e|to be fair|in fairness|not ~fault|normally|usually|(anybody|anyone) would|had not (slept|eaten)|no warning|on edge|let me go|ran out|(phone|laptop|car|van) ~(died|dead|was|broke)|locked out|lost the|mislaid|tired|busy|under ~pressure|long (week|day|shift)|slept|on top of|went wrong|happened to
  ,? and (the|on|by|my|his|her|their|nobody|no one) |still had|was out|had (two|three) interviews
  by (that|this|the) (time|point)|and when|and although|the trouble (started|was|is)|circumstances|it was (the|a|our) # (who|that|which)|the thing was|my (neighbour|colleague|brother|sister|landlord|daughter|son|husband|wife|flatmate|nan|mother)@ (had|was|were|has)|when I (got|went|wrote|found|rang|tried|arrived|looked)
  (had|has|have) ([a-z]+ly |just |all |both )?(borrowed|taken|gone|closed|shut|moved|mixed|swallowed|left|changed|died|locked|lost|stopped|cut (through|off)|got (out|it wrong)|run out|fallen|come (straight|loose|off)|never (answered|been|worked)|been (taken|an accident|playing|dug|moved|used|damaged|up since|up all))
  (was|were|is|had been) (# )?(shut|closed|stuck|away|full|flat|down|serviced|hidden|in (Spain|the wash|a box)|out of order|dug up|damaged|cancelled|late|at a|for a wake|half hidden)|mixed up|swallowed|went out|turn up|would not (start|work|open|print)|wouldn't (start|work|open|print)|no (signal|answer|reply|lift)|only (had|takes?|a)|(someone|somebody) (had|else)|could(n't| not) (find|get|see|reach)|lights|printer|scanner|postcode|passcode|password|taxi|lift
`;

/** What mending is made of. */
export const repairs = list`
  sorry|apolog@|I was wrong|my (mistake|fault)|should (not )?have
  I('ll| will)|I('ve| have) (now|since|already|booked|set|checked|corrected|changed|found|asked|arranged|sent|put)|in future|next time
  free|available|another (time|appointment|day|date|slot)|any (time|day)|here (is|are)|instead
`;

/** What is owned: something went wrong, was late, was said wrongly. */
export const owned = list`
  sorry|apolog@|regret@|my (mistake|fault)|wrong|late|delay@|delayed|missed|forgot|rang|ringing|rude|abrupt|short|sharp|silence|earlier|sooner|should (have|be)|(did not|didn't|couldn't|could not|hadn't|had no) <3>(send|bring|ring|reply|write|see|have|know|give|cop@)|mixed|mis[a-z]+ed|explains?|the reason|what happened|seemed|ran over|chewing|camera|phone|overran
`;

/** The joints of a story: what had happened before, and what came of it. */
export const clauses = list`
  (had|'d|hadn't|I'd|we'd|they'd|he'd|she'd|who'd) (not |never |just |only |all |both )?[a-z]+(ed|en|wn|pt|nt|ne|ft|me|ut|st|ot|ad)
  (was|were|wasn't|weren't|would|wouldn't|needed|took|said|had|has|have|kept|told|meant|turned|got|came|went|shut|left|failed|works)
  (,|and|but|so|only|then|since|because|although|as|until|while|when|which) <1>(the|a|an|my|his|her|their|our|no|it|they|he|she|I|we|who|there|that|one|somebody|someone|nobody)
`;

/** Said to them or of them, of what was liked, or of what is mended: no story of how it came about. */
export const addressed = list`
  (?<!(the day after|before|since) (I saw )?)(you|your)
  thank@|like|liked|enjoy@|loved|proud|pleased|glad|delighted|stayed with me|idea|story|mortified|panel
  (I('ll| will)|I('ve| have)) (# )?(now|since|be|do|say|have|bring|set|keep|use|make|take|check|learnt|learned|bought|changed|moved)
`;
