import { list } from './list.ts';

/** What a reason is made of. */
export const reasons = list`
  because|due to|owing to|the reason|so that|the thing is|you see|what with|on account of|thanks to the|as I (was|had)|and then|after that|by then|(the|that) (week|night|day|morning) before|since (three|four|five|six) ~morning
  traffic|roadworks|train|bus|tram|delay@|cancell?ed|broken? down|diver@|car park|parking|alarm|battery|signal|wi-?fi|router|update|babysitter|flu|cold
  no-?one|nobody|only said|never (told|said)|(not|n't) (told|clear)|misleading|confusing
  (I'd|I had|I|we) (had to|couldn't|could not|needed to)|would(n't| not)? have|I'd have|had been|I'd been
  in my defen[cs]e|to be fair|in fairness|not ~fault|normally|usually|(anybody|anyone) would|had not (slept|eaten)|no warning|on edge|let me go|ran out|(phone|laptop|car|van) ~(died|dead|was|broke)|locked out|lost the|mislaid|tired|busy|under ~pressure|long (week|day|shift)|slept|on top of|went wrong|happened to
`;

/** What mending is made of. */
export const repairs = list`
  sorry|apolog@|I was wrong|my (mistake|fault)|should (not )?have
  I('ll| will)|I('ve| have) (now|since|already|booked|set|checked|corrected|changed|found|asked|arranged|sent|put)|in future|next time
  free|available|another (time|appointment|day|date|slot)|any (time|day)|here (is|are)|instead
`;
