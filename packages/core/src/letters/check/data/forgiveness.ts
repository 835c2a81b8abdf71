import { list } from './list.ts';

// How a plea starts, and what it asks for.
const PLEA =
  '(hope|hoping|beg|begging|ask|asking|pray|praying|trust|wish|long|want|grateful|please|let|need|tell|say|could|would|can|will|weight off|mean|if)';
const MERCY = String.raw`(forgive(n|ness)?(?! (the|my (hand|spell|typ|Engl)|me (if|for (asking|writing|saying|adding|being slow))|me,? but))|pardon(?! (the|my (hand|Engl|French|spell)))|absolv@|mercy on|your mercy|(put|leave|let) (it|this|that|me) (go|pass|behind|off|out of your mind)|judge me|think (badly|ill|poorly) of|think ~(less|worse) of|(hold|held|count|use|take) (# ){0,4}against me|(cross|angry|annoyed|furious|upset|disappointed) with (me|us)|hate me|bear ~grudge|the slate|start (again|afresh|over)|a bad person|that (sort|kind) of person|(a )?second chance|we are (all right|fine|good)|forget (it|this|that|what|my|me|about (it|this|that))|draw a line|room in your heart|(see|look) (past|beyond)|excuse (me|my|what|that)(?! (hand|Engl|spell|for (ask|writ)))|overlook@ (it|this|that|what|my)|(ruined|spoilt|spoiled|damaged|changed|lost|colou?r) (# ){0,3}(opinion|view|things|respect|trust))`;

/** Pleas to be forgiven. “Forgive me for asking” and “forgive my handwriting” are manners, not pleas. */
export const forgiveness = list`
  forgive (me|us)(?! (if|for (asking|writing|saying|adding)|but))
  forgive (my|this|what I) (?!hand|typ|spell|writ|Engl|German|French|accent|delay|long|length|late)[a-z]+
  (your|for) forgiveness
  (grant|give|allow|show) me (your |some |a little )?(pardon|mercy|forgiveness|grace)
  find it in (your|you)@
  (hope|trust|wish|pray|ask) (that )?(you|you'll|you will|you can|you could) (to )?(please )?(forgive|excuse|pardon|overlook|forget)@(?! (the|my (hand|Engl|spell)))
  be forgiven
  (not|n't|never) ~(think (badly|ill|less|any less|the less|poorly|worse) of|judge me|give up on me|(hold|held|take|count|use) ~against)
  (overlook|look past|see past|get past|look beyond) (my|this|what I|it|that)
  excuse my (behaviou?r|mistake|conduct|rudeness|lateness|language|outburst)
  (this|it|that) behind us
  (hope|trust|that|are|be) ~no hard feelings
  think(ing)? ~(less|ill|badly|worse|poorly|harshly|too badly) of me
  (benefit of the doubt|clean slate|second thought about me|go easy on me|make allowances|kindly on me)
  (wipe|wiping) the slate
  (let|letting) me off
  (can|could|will|would|if) you (can |could |would |will |ever |please )*(forgive|pardon)(?! (the|my) (delay|late|length|hand))
  ${PLEA} (# ){0,10}?${MERCY}
  (am|be|been|feel|are) (forgiven|pardoned)|(forgiven|pardoned) (me|by)|throw myself (on|upon)|on your mercy|never happened|(cross|angry|furious|upset) with me
  bear (me|us) ~grudge|bad blood|good (books|opinion)|thought I was (an? |that )?(liar|fool|cheat|rude)|(bear|live with) it if you|thinking (that )?you (were|are) (cross|angry|upset)
  (not|n't|never) ~(let|allow) ~(moment|mistake|slip|minute|five minutes|this|it|that) <4>(count|stand|spoil|ruin|colou?r|stop)
  all right between us|make (my )?peace with
  (hold|held|holding|count) (it|this|that) against me|(not|n't|never) (please )?(think|find|call) me (an? )?(# )?(rude|ungrateful|liar|fool|careless|bad|unkind)|(hard|harsh|harshly) on me|how you (see|think of|look at) me
  (relieved|happy|glad) if (you|I) <4>(all right|forgiven|over)
`;
