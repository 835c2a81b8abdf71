/** Words that fill a greeting without naming anybody. */
export const GENERIC_GREETING = new Set(
  'sir madam sirs hiring manager managers team recruiter recruiters recruitment recruiting all everyone everybody whom concern concerned it may there colleague colleagues panel folks hr human resources department both interviewers interviewer committee again ladies gentlemen friends guys selection members member of to the and or your who name people operations talent acquisition employer staff selector selectors'.split(
    ' ',
  ),
);
