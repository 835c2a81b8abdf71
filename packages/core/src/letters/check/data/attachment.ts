import { list } from './list.ts';

/** The letter says it comes with a file. */
export const attachment = list`
  (I have|I've|I|I am|I'm) (also |now |just )?(attach|enclos)(e|ed|ing)?(?! (no|to (?!this)))
  (is|are|it's|also|copy|CV|r[ée]sum[ée]|certificate|document|file|form|references?|photos?|list|plan|proposal|portfolio|report|letter|PDF|sketch|scan|drawing|chart|slides|notes|spreadsheet|contract|offer|copies) (attached|enclosed)(?! to (?!this))
  (find|see|have) (it|them|this|both|these|all|that) (attached|enclosed)
  (find|see) (the )?(attached|enclosed|attachments?)
  (attached|enclosed|attaching|enclosing) (is|are|please|here|herewith|below|find|my|a copy|copies|the|for your)
  the attachments? (has|have|is|are|shows?|gives?|contains?|covers?|holds?|lists?|explains?|includes?|sets?)
  the (attached|enclosed)(?! (garden|yard|space|courtyard|porch|area|garage|barn|house|cottage|flat|office|shop|building|bathroom|by|to(?! this)|and|for|is|was)\b) [a-z]+
  (as|in) (an |the )?attachments?
  attached to this
  (there is|there are|there's|here is|here are|here's) ~(attached|enclosed)
  (find|see|includ(e|ed|ing)|put|add(ed|ing)?|comes?|goes|go|come|sending|send|sent|is|are) ~with this (e-?mail|message|mail)
  (I|I've|I have|I'm|I am) (also |now |just )*includ(e|ed|ing) ~(copy|copies|CV|r[ée]sum[ée]|certificates?|scans?|photos?|file|document|PDF)
  (as|in) (an? |one |two |three |a single )?(PDF|Word (file|document)|jpe?g)s?
`;
