import { list } from './list.ts';

/** The letter says it comes with a file. */
export const attachment = list`
  (I have|I've|I|I am|I'm) (also |now |just )?(attach|enclos)(e|ed|ing)?(?! to (?!this))
  (is|are|it's|also|copy|CV|r[ée]sum[ée]|certificate|document|file|form|references?|photos?|list|plan|proposal|portfolio|report|letter|PDF) (attached|enclosed)(?! to (?!this))
  (find|see) (the )?(attached|enclosed|attachments?)
  (attached|enclosed|attaching|enclosing) (is|are|please|here|herewith|below|find|my|a copy|copies|the|for your)
  the (attached|enclosed) (file|document|form|cv|r[ée]sum[ée]|copy|certificate|photo|reference|sheet|list|paper|pdf|letter|report|portfolio|plan)s?
  (as|in) (an |the )?attachments?
  attached to this
`;
