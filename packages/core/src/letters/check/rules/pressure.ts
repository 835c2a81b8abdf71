import { findPhrases, phrase } from '../text/phrase.ts';
import type { Found, Rule } from '../types.ts';

const PRESSURE = phrase`
  (?:I|we) (?:really |desperately |badly |truly |do |urgently |so )*(?:need|have to have|must have|must get) (?:this|the|that|a|your) (?:job|work|position|role|post|income|money|wage|salary|decision|answer)
  need (?:this|it) (?:so )?(?:badly|desperately|more than)
  desperate(?:ly)?(?: to| for)?
  (?:please|kindly|to|will you|would you|could you|you will|you'll|you would|you might|you to|you|I'd ask you to) (?:please )?(?:reconsider|think again|change your mind|look again at|rethink|reverse)
  (?:give|giving|grant|allow) me (?:just )?(?:another|one more|a second|a last|one last|a final|a) (?:chance|try|go|shot)(?! to (?:see|meet|ask|thank|visit|try|look|hear|show you the))
  (?:last|only|final) (?:chance|hope)
  I(?:'m| am)? (?:beg|begging|plead|pleading|implore|imploring)(?: you| with you)?
  (?:count|counting|rely|relying|depend|depending) on (?:you|this|it|your)
  (?:must|need to|have to|expect to|demand to|insist on|require|expect) (?:hear|know|have|hearing|get|an?|your) (?:\p{L}+ ){0,4}?(?:by|before|today|tomorrow|tonight|this week|immediately|at once|now|straight away|within)
  (?:reply|answer|respond|decide|get back to me|let me know|tell me|ring|call|write back|confirm|phone) (?:\p{L}+ ){0,4}?(?:immediately|at once|right now|right away|urgently|without (?:further |any )?delay|today or|or I(?:'ll| will| shall)|or else|no later than)
  (?:asking|telling|urging) you to do it now
  (?:second|third|fourth|fifth) (?:time|e-?mail|message|letter|note|reminder)(?: (?:I|I've|I have|that I|of mine))?(?: have| am| had)? (?:written|emailed|chased|asked|called|rung|writing|asking|contacted|to you|sent|messaged|tried|in|this|now)
  (?:this is|is|it is) (?:now )?my (?:second|third|fourth|fifth|2nd|3rd|4th) (?:e-?mail|message|letter|note|reminder|attempt|call)
  (?:written|wrote|emailed|e-mailed|called|rung|rang|phoned|chased|messaged|contacted you|asked|tried)(?: to you| you)? (?:twice|three times|four times|several times|many times|repeatedly|again and again)
  (?:still|yet) (?:not|no|haven't|have not|nobody|nothing|waiting)(?: \p{L}+){0,6}? (?:despite|although I have|even though I|after (?:two|three|four|several|my))
  chas(?:ed|ing) (?:you|this)(?: up)? (?:again|twice|once more)
  (?:why|how come) (?:have|has|had|haven't|hasn't|did|didn't|are|aren't) (?:you|nobody|no one|no-one|I)(?: not| still)* (?:replied|answered|heard|got back|written|called|rung|contacted|reply|answer|ignoring|responded)
  (?:ignoring|ignored) (?:me|my)
  (?:you )?owe (?:me|it to me)
  I(?: think I)? deserve (?:an?|the|to|this|better|at least|some)
  (?:(?:you )?(?:will|won't|would|wouldn't|'ll) (?:not )?(?:regret|be sorry)|you'd be (?:mad|foolish|making a mistake)|making a (?:big |huge |serious )?mistake)(?: it| if)?
  (?:won't|will not|cannot|can't|refuse to|not going to) (?:take no|accept no|give up|stop (?:writing|asking|calling)|let (?:this|it) go)
  (?:turn|turning|say|saying|offer|give|giving) (?:\p{L}+ ){0,2}?(?:to )?(?:anyone|anybody|someone|somebody) else (?:until|before|would)
  before (?:you )?(?:offer|offering|giving|give|choose|choosing|pick|hire|decide on|deciding on|settle on) (?:it |the \p{L}+ |this )?(?:to )?(?:anyone|anybody|someone|somebody) else
  I (?:will|shall|'ll|am going to|intend to) (?:keep|carry on|go on|continue) (?:writing|calling|asking|ringing|emailing|chasing)(?: until)?
  (?:everything|my (?:whole )?(?:life|future|career)|so much) (?:depends|hangs|rests|rides) on
  (?:move it along|speed (?:it|this|things) up|hurry (?:up|this|it)|put (?:me )?out of my misery)
  I (?:cannot|can't) (?:wait|afford to wait) (?:any longer|any more|much longer|for ever|forever)
  (?:other|another) (?:offers?|companies|employers?)(?: \p{L}+){0,8}? (?:so (?:I need|I must|you (?:need|must|should|'ll need)|please (?:hurry|decide|confirm|reply)))
`;
const CHASED_AGAIN = phrase`
  (?:since|following|after) my (?:last|previous|earlier|first) (?:two|three|four) (?:e-?mails|messages|letters|notes)
  my (?:two|three|four|several|many|previous|earlier|last two|last three) (?:e-?mails|messages|letters|notes|calls)
  (?:I )?(?:wrote|emailed|called|rang|phoned)(?: to you| you)?(?: \p{L}+){0,4}? and (?:again|then again|once more)
`;

/** The letter pushes: "I need this job", "please reconsider", one chase too many. */
export const pressure: Rule = {
  id: 'pressure',
  level: 'advisory',
  find(letter): Found[] {
    const found = findPhrases(letter, PRESSURE).filter(
      ({ start, end }) => !/^before you .* else$/i.test(letter.quiet.slice(start, end)) || letter.input.kind !== 'withdraw',
    );
    return [...found, ...findPhrases(letter, CHASED_AGAIN)];
  },
};
