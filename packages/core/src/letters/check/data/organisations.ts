import { list } from './list.ts';

/** Words of an organisation’s name that do not tell it from another. */
export const legalForms = list`
  ltd limited plc llc llp inc gmbh ag bv sa co corp company uk usa us group cic the and of de
`;

/** Where one has been before. */
export const past = list`
  worked|previously|formerly|left|leaving|trained|unlike|volunteer@|my (# )?(years?|months?|time|job|placement)|(years?|months?) (at|with)
  I was|when I|used to|at present|currently|I (ran|led|managed|kept|learn@|taught|started|helped)|employed|competitors?|rivals?
  (my|current|present|last|old|first|previous|former) (# ){0,2}(employer|manager|boss|supervisor|contract|notice|references?|referees?|apprenticeship|traineeship|colleagues?|shifts?)
  notice (at|to|with)|(another|other|second|rival|competing) (# )?(offer|interview|trial)|have (had )?(an|one) (# )?offer
  (sister|brother|wife|husband|mother|father|friend|cousin|aunt|uncle|son|daughter|partner|neighbour|she|he|they) (also )?works?
  I (also |still |now |already )+work|(buy|bought|buying|order|ordered|supply|supplied|supplies) ~(at|from|to)
  (he|she|they|you) (both |all |once |first )?(started|trained|began)|(came|come|moved|joined) (here |over )?to (you|#) from
  (before|after|than|than (at|in|with|for)|instead of|compared (with|to)|as opposed to|supplier,?) $|asked (me )?about $
`;

/** How long, or since when, right after the name. */
export const pastAfter = list`
  for (the (last|past) )?(# ){1,2}(years?|months?|seasons?|summers?)|since|(# )?(,\s*)?where (I|we)(?! (would|want|hope|could|will|can|saw|met|spoke|came|might)\b)|in (19|20)\d\d|until
  (taught|trained|let|sacked|paid) me|(was|were) my|closed|(has|have|had) also|(can|could|will) (vouch|give|speak)|(laptops?|phones?|computers?|tablets?|watch|software|catalogues?)
  (,\s*)?(I|we) (ran|led|worked|managed|taught|helped|used|trained|started|drove|cooked|sold)
`;

/** Words that look ahead. */
export const toCome = list`
  join@|would|will|hope|glad|look|like to|I'd|I'll
`;

/** Another job that one takes instead, which is not the one they offered, and those who offer it. */
export const taken = list`(accept|join)@|(?<!(for|your|you|the|kind|generous) )offer@`;
export const offered = list`has|have|had|asked|offered|came`;
