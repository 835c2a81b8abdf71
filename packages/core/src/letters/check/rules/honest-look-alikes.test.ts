import { describe, expect, it } from 'vitest';
import { inBody } from '../try-rule.ts';
import { casesOf, type LookAlikes } from './look-alikes.fixture.ts';
import { apologies } from './apologies.ts';
import { secondTopic } from './second-topic.ts';
import { questions } from './questions.ts';
import { shouting } from './shouting.ts';
import { mixedSpelling } from './mixed-spelling.ts';
import { repeatedWord } from './repeated-word.ts';

const LOOKS: readonly LookAlikes[] = [
  {
    rule: apologies,
    facts: { kind: 'thanks' },
    letter: inBody,
    seen: [
      ['Pardon me for running on so long.'],
      ['Excuse me for running on.'],
      ['Forgive me for going on.'],
      ['Oops, sorry!'],
      ['Pardon the length of this.'],
      ['Please excuse my lateness.'],
      ['I hope you will excuse the typos.'],
      ['I should not have been late, sorry.'],
    ],
    left: [
      ['I am only sorry it was over so soon.'],
      ['I am sorry we ran out of time.'],
      ['I was sorry not to be chosen.'],
      ['I am sorry to hear of the flood.'],
      ['You had nothing to be sorry for.'],
      ['No apology is needed for the delay.'],
      ['It is a sorry sight, that mill.'],
      ['You said sorry to the cat.'],
      ['Please excuse me from Friday’s call.'],
    ],
  },
  {
    rule: apologies,
    facts: { kind: 'owning-a-slip' },
    letter: inBody,
    seen: [
      ['Sorry for the phone. Forgive me for the noise.'],
      ['I am sorry. Pardon me for the noise.'],
      ['I apologise for my phone. Excuse me, too, for my haste.'],
      ['I am sorry I was late. Please accept my apologies for it.'],
      ['I apologise for the phone. It was rude and I am sorry.'],
      ['I am sorry for it, truly sorry.'],
      ['I am sorry, and sorry again to Tom.'],
      ['My apologies for the phone, and again, apologies.'],
    ],
    left: [
      ['I am sorry I was late.'],
      ['I apologise for the phone.'],
      ['I am sorry. You were sorry for me, which was kind.'],
      ['I am sorry for the phone. I was sorry to miss the end of the tour.'],
      ['Please accept my apology for the phone.'],
      ['I was late, for which I apologise.'],
      ['I would like to apologise to you and Tom.'],
    ],
  },
  {
    rule: secondTopic,
    facts: { kind: 'correction' },
    letter: inBody,
    seen: [
      ['I said ten; it is nine. Turning to something quite different, I was vague on hours.'],
      ['I said ten; it is nine. Moving on, I wanted to ask about leave.'],
      ['I said ten; it is nine. On hours, I was too quick to say yes.'],
      ['I said ten; it is nine. Nor do I have the licence I spoke of.'],
      ['I said ten; it is nine. Changing the subject, is there parking?'],
      ['I said ten; it is nine. And while we are at it, the notice is six weeks.'],
      ['I said ten; it is nine. I forgot to mention my driving licence too.'],
      ['I said ten; it is nine. On an unrelated matter, the pay.'],
    ],
    left: [
      ['I said ten; it is nine. I liked another thing: the press.'],
      ['I said ten; it is nine. Everything else I said stands.'],
      ['I said ten; it is nine.'],
      ['I said ten; it is nine. I also enjoyed the tour.'],
      ['I said ten; it is nine. Thank you also for the tea.'],
      ['I said ten; it is nine. Turning the old press by hand was a joy.'],
      ['I said ten; it is nine, as you said.'],
      ['I said ten; it is nine. A point you made, on rotas, stayed with me.'],
      ['One correction: I said ten years and it is nine.'],
    ],
  },
  {
    rule: questions,
    letter: inBody,
    seen: [
      [
        'I should like to know which part lost the points. It would help to learn how near I was, whether the talk weighed more, and what the other did.',
      ],
      ['I wonder when you will decide. I also wonder whether there is parking. Please let me know who decides.'],
      ['I would be grateful to know what went wrong, how I scored, and whether I may reapply.'],
      ['Could you say which answer let me down, and how many applied, and who got it.'],
      ['I am curious about which answer was weak, what the winner did, and how I should prepare.'],
      ['It would be good to hear what you thought of my test, whether my sums were right, and what I should read.'],
      ['I wanted to ask what the hours are, whether there is parking, and when you pay.'],
      ['Please advise when I will hear, who decides, and whether I should wait.'],
    ],
    left: [
      ['When will you decide?'],
      ['I would like to know when you will decide.'],
      ['Please let me know if you need anything.'],
      ['Could you tell me which answer was weak and how I could mend it?'],
      ['Is there one thing I could do better? I would be glad to hear it.'],
      ['I liked learning how you rack, why you do it by hand and what it costs.'],
      ['You told me how you started, what it cost and who helped.'],
      ['I now know what a kiln needs, when to fire it and why it cracks.'],
      ['Thank you for telling me what you look for and how you work.'],
    ],
  },
  {
    rule: shouting,
    letter: inBody,
    seen: [
      ['I CANNOT wait.'],
      ['OMG what a day.'],
      ['Wooooow.'],
      ['Thank youuuu.'],
      ['I neeeed to know.'],
      ['I WILL be there.'],
      ['MASSIVE thanks.'],
      ['It was BRILLIANT.'],
    ],
    left: [
      ['The NHS and the RNLI are both near.'],
      ['I used AutoCAD, SQL and HTML.'],
      ['I hold an NVQ in IT.'],
      ['I am in the UK until May.'],
      ['I speak BSL.'],
      ['The PAYE run was late.'],
      ['The CSCS card is valid.'],
      ['I met your CEO and the CFO.'],
      ['I liked the BBC van.'],
    ],
  },
  {
    rule: mixedSpelling,
    letter: inBody,
    seen: [
      ['I learnt the color.'],
      ['I harmonised the honor roll.'],
      ['I digitised the labor rolls.'],
      ['I visualised it, then visualized it.'],
      ['I spelt color.'],
      ['I stabilised the favorite.'],
      ['I standardised the labor sheet.'],
      ['I marvelled at the color.'],
    ],
    left: [
      ['I organize the colour charts.'],
      ['The colour and the centre.'],
      ['The color and the center.'],
      ['I worked at the World Trade Center and like the colour.'],
      ['The Labor Day parade was in colour.'],
      ['I ran the computer program in colour.'],
      ['I rented a kerbside bay in grey.'],
      ['Pearl Harbor was in the colour plates.'],
      ['I practised my licence test.'],
    ],
  },
  {
    rule: repeatedWord,
    letter: inBody,
    seen: [
      ['of the of the tour'],
      ['in the in the mill'],
      ['and the and the tour'],
      ['that the that the tour'],
      ['the the tour'],
      ['I liked the the tour.'],
      ['I was was there.'],
      ['I saw a a crane.'],
    ],
    left: [
      ['well well well'],
      ['tut tut'],
      ['knock knock'],
      ['hush hush'],
      ['a chop chop boss'],
      ['pom pom hats'],
      ['a tom tom drum'],
      ['a night night story'],
      ['aye aye'],
    ],
  },
];

describe('what is worth a look, and what only looks like it', () => {
  it.each(casesOf(LOOKS))('$name', ({ says, does }) => {
    expect(does()).toBe(says);
  });
});
