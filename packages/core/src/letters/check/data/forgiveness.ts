import { list } from './list.ts';

/** Pleas to be forgiven. “Forgive me for asking” and “forgive my handwriting” are manners, not pleas. */
export const forgiveness = list`
  forgive (me|us)(?! (if|for (asking|writing|saying|adding)|but))
  forgive (my|this|what I) (?!hand|typ|spell|writ|Engl|German|French|accent|delay|long|length|late)\p{L}+
  (your|for) (forgiveness|pardon)
  be forgiven
  find it in (your|you)
  (not|n't|never) ~(think (badly|ill|less|any less|the less|poorly|worse) of|judge me|give up on me|hold ~against)
  (overlook|look past|see past|get past|look beyond) (my|this|what I|it|that)
  excuse my (behaviou?r|mistake|conduct|rudeness|lateness|language|outburst)
  (this|it|that) behind us
  no hard feelings
`;
