import { list } from './list.ts';

/** Words of an organisation’s name that do not tell it from another. */
export const legalForms = list`
  ltd limited plc llc llp inc gmbh ag bv sa co corp company uk usa us group cic the and of de
`;

/** Where one has been before. */
export const past = list`
  worked|previously|formerly|left|leaving|trained|unlike|volunteer@|my (# )?(years?|months?|time|job|placement)|(years?|months?) (at|with)
  I was|when I|used to|at present|currently|I (ran|led|managed|kept|learn@|taught|started|helped)|employed|competitors?|rivals?
  my (# ){0,2}(employer|manager|boss|contract|notice|references?|referees?|apprenticeship)|notice at|(another|other) (# )?(offer|interview)|have an (# )?offer
  (sister|brother|wife|husband|mother|father|friend|son|daughter|partner|she|he|they) works?|I (also |still |now |already )+work|(buy|bought|order|ordered) ~(at|from)
  (came|moved) to you from|(before|after|than|than (at|with)|instead of|supplier,) $|asked (me )?about $
`;

/** How long, or since when, right after the name. */
export const pastAfter = list`
  for (the (last|past) )?(# ){1,2}(years?|months?|seasons?|summers?)|since|(# )?(,\s*)?where (I|we)(?! (would|want|hope|could|will|saw|met)\b)|in (19|20)\d\d|until
  (taught|trained|let) me|(was|were) my|closed|(has|have) also|(can|will) (vouch|give)|(,\s*)?I (ran|led|worked|managed|taught|helped|trained|started)
`;

/** Words that look ahead. */
export const toCome = list`
  join@|would|will|hope|glad|look|like to|I'd|I'll
`;

/** Another job that one takes instead, which is not the one they offered, and those who offer it. */
export const taken = list`(accept|join)@|(?<!(for|your|you|the|kind|generous) )offer@`;
export const offered = list`has|have|had|asked|offered|came`;
