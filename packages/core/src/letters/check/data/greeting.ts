import { list } from './list.ts';

/** How a greeting starts. */
export const openings = list`
  dear|hi(ya)?|hello|hey|hallo|good (morning|afternoon|evening|day)|morning|afternoon|evening|greetings
  to whom( it)?|annwyl|bonjour|ch[eè]re?|hola|estimad[oa]|ciao|gentile|namaste|kia ora|guten tag
  sehr geehrte[rs]?|liebe[rs]?|salaam|shalom|ola|olá|alright|ey up|howdy
`;

/** Words that fill a greeting without naming anybody. */
export const genericGreeting = list`
  sir madam sirs hiring manager managers team recruiter recruiters recruitment recruiting all everyone everybody
  whom concern concerned it may there colleague colleagues panel folks hr human resources department both
  interviewers interviewer committee again ladies gentlemen friends guys selection members member of to the and
  or your who name people operations talent acquisition employer staff selector selectors headteacher headmaster headmistress principal coach officer data
  protection director deputy head chef chief superintendent inspector sergeant constable warden matron nurse
  commander lieutenant general secretary president chairman chairwoman chair mayor provost rector vicar canon pastor
  bishop rabbi imam baron baroness dean curator foreman master mistress governor senator registrar bursar maestro
  leader lead supervisor owner boss administrator assistant associate partner executive consultant tutor board governors
  interview appointments admissions store shop practice business office area ward duty acting
  service sales support thanks friend
`;
