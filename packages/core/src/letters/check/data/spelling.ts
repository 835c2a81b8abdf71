import { list } from './list.ts';

const STEMS =
  'organ|real|recogn|apolog|special|summar|priorit|emphas|final|minim|maxim|util|custom|modern|memor|critic|categor|familiar|optim|harmon|digit|visual|stabil|standard|general|central|local|personal|formal|social|mobil|scrutin|capital|neutral|normal|steril|econom|computer';

// "-ize" is also good British spelling, and so is a computer "program": neither tells.
/** Words that only British spelling writes so. */
export const british = list`
  (col|lab|hon|fav|behavi|neighb|harb|hum|flav|endeav|rum|od|vap|vig|rig|arm|parl|sav|clam|splend|cand|ard|tum)our@
  programmes?
  (cent|theat|lit|met|kilomet|fib)res?
  (${STEMS})is(e[sdr]?|ing|ation)s?
  analys(e[sd]?|ing)|catalogu(e[sd]?|ing)|grey|tyres?|cheques?|kerb|aluminium|jewellery|mould|sceptical
  plough@|cosy|manoeuvr@|pyjamas|doughnuts?|artefacts?|ageing|instalments?|fulfilment|enrolment|storeys|orthopaedic|defence|offence|licence|practis(e[sd]?|ing)|enrol|fulfil|skilful|paediatric@|anaesth@|gynaec@|haem@
  (trave|mode|labe|cance|counse|fue|signa|channe|jewe|marve|dia|initia|tota|leve)ll(ed|ing|or|er)s?
  whilst|learnt|spelt|mum|maths
`;

/** The same words with the ending that is American, and also good British as long as it is kept up. */
export const oxford = list`
  (${STEMS})iz(e[sdr]?|ing|ation)s?
`;

/** Words that only American spelling writes so. */
export const american = list`
  (col|lab|hon|fav|behavi|neighb|harb|hum|flav|endeav|rum|od|vap|vig|arm|parl|sav|clam|splend|cand|ard)or(s|ed|ing|ful|ite|ites|able|hoods?|al)?
  (cent|theat|lit|kilomet|fib)ers?
  analyz(e[sd]?|ing)|catalog(s|ed|ing)?|gray|jewelry|mold|skeptical|defense|offense|enroll|fulfill
  skillful|pediatric@|anesth@|gynec@|hemo@
  (trave|mode|labe|cance|counse|fue|signa|channe|jewe|marve|dia|initia|tota|leve)l(ed|ing|or|er)s?
  aluminum|(?<!(computer|software|(wrote|written|write|writing|code) (a|the|this|my)) )programs?|plows?|cozy|maneuver@|pajamas|donuts?|artifacts?|aging|installments?|fulfillment|enrollment|orthopedic|math
`;
