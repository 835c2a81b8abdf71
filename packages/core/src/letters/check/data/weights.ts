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
  11|=ever
  10|anybod|candid|felt|for thi|your * is
  9|==hyper|are|match|no|on your
  8|==ever|i * hav|met|must|to * at|to you|walk
  7|chang|hav been|i * in|minut|you are|your
  6|all|but|coul|i * the|me to|meet|of your|say|ther is|was * to
  5|better|person|than|the * of|up|you * i|you hav
  4|at the|com|fin|other|that i|thursd|you * the|you and
  3|can|hav|i was|in the|thi|think|you
  2|==argue|=did|=mercy|=short|and i|be|in|of
  -2|=argue|=long|=need|=plan|for|one|the|the * and|to|will|with
  -3|=middling|=money|back|by|cam|cook|from|hear|how|it|me|of the|or|talk|tell|week|when
  -4|=urge|?|any|ask|did|ever|food|frida|had|hartle|hop|i|i * be|intere|interv|keep|next|on|out|plan|rota|shoul|that you|thing|to * you|too|wednes
  -5|befor|gla|i * you|if|ito|lat|mad|offer|open|pleas|right|two
  -6|=bad|and|day|i * that|only|part|sai|tol
  -7|=health|at|tim
  -8|answer|goo|wish
  -10|about
  -11|best|thank
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
  9|==plan|and not|the * the|whethe
  8|==did|=faith|bring|cas|did|it * me|look at|me * you|me that|put|ten|the * in|thre
  7|her|i do|i ve|me on|questi|that i|that the|to * that|was the|you * about
  6|==bad|also|do not|i * to|it * be|on the|too|way|your * and
  5|did not|i * a|i d|i was|mor|now|open|to the
  4|=argue|hav|out
  3|==argue|==them|=ever|about|an|my|two
  2|=show|a|to * the
  -1|=urge|and the|i|to
  -2|=bad|do|for|it|of|thank * for|thank you|you for
  -3|am|and|as|ask|at|food|hartle|i am|ito|one|pleas|the * for|writ|you
  -4|=them|min|next|offer|on|positi|rota|sai|the * and|tuesda|well|will|woul
  -5|and i|any|be|gav|hear|in the|new|s|so|sorr|tell|the * on|we|with
  -6|=short|befor|decid|lat|meet|no|off|or|our|sam|was
  -7|cook|goo|hop|know|me|not|sen|thank|tol|unders|who|work
  -8|gla|job|lik|lin
  -9|=health|been|delive|has|mad
  -10|about the|than|until
  -12|frida
  -23|=start
`;
