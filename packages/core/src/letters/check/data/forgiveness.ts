import { list } from './list.ts';

/** Pleas to be forgiven. “Forgive me for asking” and “forgive my handwriting” are manners, not pleas. */
export const forgiveness = list`
  forgive (me|us)(?! (if|for (asking|writing|saying|adding)|but))
  forgive (my|this|what I) (?!hand|typ|spell|writ|Engl|German|French|accent|delay|long|length|late)\p{L}+
  (your|for) forgiveness
  (grant|give|allow|show) me (your |some |a little )?(pardon|mercy|forgiveness|grace)
  find it in (your|you)@
  (hope|trust|wish|pray|ask) (that )?(you|you'll|you will|you can|you could) (to )?(please )?(forgive|excuse|pardon|overlook|forget)@
  be forgiven
  (not|n't|never) ~(think (badly|ill|less|any less|the less|poorly|worse) of|judge me|give up on me|(hold|held|take|count|use) ~against)
  (overlook|look past|see past|get past|look beyond) (my|this|what I|it|that)
  excuse my (behaviou?r|mistake|conduct|rudeness|lateness|language|outburst)
  (this|it|that) behind us
  no hard feelings
  think(ing)? ~(less|ill|badly|worse|poorly|harshly|too badly) of me
  (benefit of the doubt|clean slate|second thought about me|go easy on me|make allowances|kindly on me)
  (wipe|wiping) the slate
  (let|letting) me off
  (can|could|will|would|if) you (can |could |would |will |ever |please )*(forgive|pardon)(?! (the|my) (delay|late|length|hand))
`;
