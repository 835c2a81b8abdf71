import { list } from './list.ts';

// Written by npm run letters:learn: what is changed by hand is lost.

/** What weighs for self-attack. */
export const selfAttackWeights = list`
  18|myself
  16|must
  14|=bad
  13|hav * me|littl
  12|lik a
  11|felt|it * the|no|was * on
  10|comple|such
  9|=fail|i know|of me|went
  8|=show|nam|questi|you * hav
  7|about it|hour|i coul|never|woul not
  6|i * about|i * hear|i * it|i was|much|my|than|was a
  5|=ever|i * my|me|person|put|thing|what
  4|answer|coul|i|i * a|i * the|in the|you ask
  3|=hyper|am|cam|i * not|i am|interv|not|ther|when
  2|=them|a|hav
  -1|=middling
  -2|=mercy|=plan|in|sinc|thank * for|that|the|you for
  -3|=need|after|food|from|hartle|it|on|thank you|thi|with|work
  -4|=family|=urge|?|a * of|about|and|be|call|cook|forwar|has|i hav|ito|job|may|the * on|woul
  -5|=long|becaus|by|for|goo|hear|hom|i * you|now|off|positi|real|thank|to|ve|wish|you * me
  -6|==urge|ask|enjoy|fre|frida|gla|i * sorr|need|part|post|sai|until|your
  -7|#|==plan|about the|are|if|lat|look|our|tak|tol|want|week|will
  -8|==them|is|one|rea|rota|sorr
  -9|befor|though|wrong
  -24|=start
`;

/** What weighs for flattery. */
export const flatteryWeights = list`
  18|=hyper
  13|exact
  10|=ever|anybod|candid|felt|for thi
  9|==hyper|are|match|no|on your|to * at|your * is
  8|==ever|i * hav|met|walk
  7|hav been|me to|minut|say|to you|you are|your
  6|all|but|chang|i * in|i * the|meet|of your|ther is|was * to|you hav
  5|better|coul|person|than|the * of|up|you * i
  4|at the|com|fin|other|see|thursd|you * the|you and
  3|==argue|=did|and i|hav|i was|in the|that i|thi|you
  2|=mercy|=short|be|in|of
  -2|=argue|=long|=need|=plan|for|i d|one|our|stock|the|to|will|with
  -3|=middling|any|by|cam|cook|from|hear|i|i * be|it|let|me|of the|talk|tell|that you|week|when
  -4|=money|=urge|ask|back|did|ever|food|had|hartle|hop|how|i * you|intere|interv|keep|next|on|out|plan|rota|shoul|thing|to * you|too|wednes
  -5|?|befor|frida|gla|if|ito|lat|mad|offer|open|pleas|right|two
  -6|=bad|and|day|i * that|only|part|sai|tol
  -7|=health|at|tim
  -8|answer|goo|wish
  -10|about
  -11|thank
  -12|best
  -21|=start
`;

/** What weighs for private-fact. */
export const privateFactWeights = list`
  21|=health
  18|=faith
  17|=money
  14|==faith
  13|thre
  12|=family
  11|a * on|liv
  10|i * a|month|yet
  9|==money|hea|my * has|off|us
  8|==family|am|contro|har|out of|throug|ve been
  7|are|in * and|last|my|we
  6|our|say|shift|year
  5|day|for a|has|it * the|left|of my|out|sinc|so|to know
  4|#|again|and * was|and the|been|i * to|on the|plan|took|ve
  3|i * not|i had|the * i|to * the|up|what
  2|=short|=show|do|i|i m|in|lik|m|not|when
  1|me
  -1|==them|=mercy|=urge|and i|job|the
  -2|=argue|=need|about the|food|goo|i * the|on|stock|thank
  -3|==argue|==urge|=ever|=long|=middling|at the|becaus|cook|for the|i ve|it is|no|start|ther|think|woul|writ|you * the
  -4|==ever|==plan|=hyper|=them|lin|next|part|post|talk|them|thing|to|ver|want
  -5|=did|ask|fre|it|let|monda|old|rota|thursd|was
  -6|?|about|at|first|for|gla|hop|kept|man|of|sai|sorr|still|your
  -7|answer|by|mad|right|the * s|you
  -11|car|how
  -12|hear|one
  -24|=start
`;

/** What weighs for new-argument. */
export const newArgumentWeights = list`
  10|=did|=plan|ask about|in * i
  9|==plan|and not|look at
  8|==did|=faith|bring|did|it * me|me * you|put|ten|that the|the * in|the * the|thre|to * that|whethe
  7|also|i ve|me on|me that|on the|was the|you * about
  6|==bad|do not|her|i * a|i * to|i do|mor|open|questi|that i|too|turn|way|your * and
  5|=argue|did not|i d|i was|is * i
  4|hav|now|to the|woul * to
  3|==argue|==them|=ever|about|an|my|out
  2|=show|a
  -1|to
  -2|=bad|=urge|at|do|for|i|it|thank * for|thank you|you for
  -3|am|and|as|i am|ito|of|one|pleas|see|the * for|writ|you
  -4|=them|ask|be|food|gav|hartle|m|min|new|next|offer|on|rota|tell|the * and|tuesda|will
  -5|and i|any|hear|in the|meet|positi|s|sai|so|sorr|we|well|with|woul
  -6|befor|know|lat|no|off|or|our|sen|the * on|unders|was
  -7|=short|decid|goo|hop|job|lin|me|sam|thank|tol|who|work
  -8|cook|has|mad|not
  -9|=health|delive|gla|lik
  -10|about the|been|until
  -11|than
  -12|frida
  -22|=start
`;
