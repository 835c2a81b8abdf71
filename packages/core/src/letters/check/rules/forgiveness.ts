import { findPhrases, phrase } from '../text/phrase.ts';
import type { Rule } from '../types.ts';

// "Forgive me for asking" and "forgive my handwriting" are manners, not pleas.
const PLEA = phrase`
  forgive (?:me|us)(?! (?:if|for (?:asking|writing|saying|being|one|mentioning|adding)|but))
  forgive (?:my|the|this|that|what I)(?! (?:handwriting|typing|spelling|writing|English|German|French|accent|delay|long|length|late|short|intrusion|ink|stain|pun|pencil|card|paper|liberty|brevity))
  (?:beg|ask|asking|hope|hoping|seek|plead|pray|begging)(?: you)?(?: for)? (?:your |for your )?(?:forgiveness|pardon)
  (?:your|be) (?:forgiveness|forgiven|pardon)
  for(?: your)? forgiveness
  find it in (?:your heart|yourself|you)
  (?:do not|don't|won't|will not|would not|wouldn't|never|not|try not to|please not)(?: please)? (?:think (?:too )?(?:badly|ill|poorly|less|the less|the worse|any less|worse) of|hold (?:it|this|that|my \p{L}+|what \p{L}+|any of \p{L}+|one \p{L}+ \p{L}+)(?: \p{L}+){0,3}? against|judge me|judge my|be angry with|be cross with|be too hard on|give up on)
  (?:overlook|look past|see past|get past|look beyond|pardon|disregard) (?:my|this|what I|me|it|that|the (?:incident|mistake|slip|way I))
  excuse my (?:behaviou?r|mistake|error|conduct|rudeness|lateness|language|outburst|performance)
  put (?:this|it|that|my \p{L}+|what happened) behind us
  no hard feelings
  make it up to you
`;

/** A plea to be forgiven. Owning and mending do more. */
export const forgiveness: Rule = {
  id: 'forgiveness',
  level: 'advisory',
  find: (letter) => findPhrases(letter, PLEA),
};
