import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { privateFact } from './private-fact.ts';
import { selfAttack } from './self-attack.ts';
import { excuse } from './excuse.ts';

// Each is one of a kind: the rules know the shape of such sentences, and none of them by heart.
const lines = (text: string): string[] => text.trim().split(/\n\s*/);

describe('private-fact, in words that stand in no list', () => {
  it.each(
    lines(`
      My little boy has sickle cell and we spend most weeks at the children's ward.
      I am Type 1 and my sugars were all over the place that morning.
      I should say that my marriage ended in March and I am sleeping at my sister's.
      As a Jehovah's Witness I do not keep Christmas, in case that matters.
      My father passed away on the Sunday before we met.
      We are three months behind with the rent and the council tax.
      I had a cancer scare last year, all clear now.
      I have been in therapy since the spring and it helps a great deal.
      My partner is out of work and we live on my mother's pension.
      I am eleven weeks pregnant, which nobody at work knows yet.
      I am a born-again Christian and I prayed over your advert.
      My wife has early-onset dementia and I do the nights.
      I was sectioned two years ago, but I am stable on lithium.
      Since the stroke my left hand is slow.
      My dad's in prison and I send him half of what I earn.
      I've been sober for nine months and my sponsor says work would help.
      We lost the baby in June and I have not been the same.
      I have a bad hip and I am on the list for a new one.
      I declared bankruptcy in 2022.
      My teenage daughter has an eating disorder and it takes up our evenings.
      My hearing is going in one ear and I did not like to say.
      Our youngest is autistic and will not sleep.
      I keep Ramadan and I had not eaten since four.
      I am waiting on a biopsy and it was on my mind.
      My ex has taken the children to Leeds and it is going to court.
      I'm living out of my car at the moment.
      My grandmother's funeral was the day before.
      I owe eight thousand on cards.
      My crohn's was playing up on the day.
      My mother-in-law moved in with us after her fall and needs lifting.
      I am HIV positive, well controlled.
      My husband drinks, and I have to be home before he is.
      We've had the bailiffs round twice.
      I attend the Friday prayers and could not do that shift.
      My eldest has been excluded from school and social services are involved.
      my epilepsy means I cannot drive
      I've been signed off with stress since January.
      I go to Alcoholics Anonymous on Tuesdays.
      My son was stillborn in March.
      I have ADHD and long forms defeat me.
      My sister and her kids are living on my sofa since her divorce.
      I thought you ought to know that I have a heart murmur and cannot lift.
      My wife walked out on us at Christmas and the boys have taken it hard.
      I have just come out of hospital after six weeks.
      We lost our house to the bank in the spring.
      Being a practising Muslim I pray five times a day.
      I've been struggling with my mental health since lockdown.
      My daughter has leukaemia and we live from one scan to the next.
      My doctor has cut my dose and I was not quite awake.
      I am a widower and I find the evenings long.
      My mum is in a home now and the fees take all I have.
      I have had two miscarriages this year.
      I'm on my own with three under five.
      My brother took his own life last autumn.
      My credit is in ruins and this job would put me straight.
      I am a Jehovah's Witness and would need time for the meetings.
      I was up all night with my father, who is dying.
      God has a plan for each of us and I believe it led me to your door.
      My gut has been bad since the op.
      I've been through a rough divorce and I'm only now back on my feet.
    `),
  )('sees it in %j', (body) => {
    expect(tryRule(privateFact, body)).not.toEqual([]);
  });

  it.each(
    lines(`
      I laughed about the parrot with my wife when I got home.
      I told my mother about the lighthouse, and she wants to come and see it.
      My years on the dementia ward taught me to wait for an answer.
      I was pleased to hear that the cancer unit will have its own garden.
      Your story of the blind piano tuner has stayed with me.
      I have run the hospital radio for six years.
      My son wants to know whether the goat is still there.
      I worked as a debt adviser before I moved to housing.
      The church hall where you hold the fair is the one I was a scout in.
      My grandfather built boats, and he would have liked your slipway.
      I liked that the chaplain eats with the cleaners.
      The children's ward mural made me smile.
      I have cared for people with diabetes in my job at the clinic.
      I was unwell on Tuesday and missed our call. Could we find another time?
      I looked after twelve lambs that winter.
      I am a member of the choir at St Mary's school.
      My daughter drew your tram from memory.
      I have a clean driving licence and a bad habit of humming.
      I have lived by the harbour since I was six.
      I can start as soon as my notice ends in May.
      The stroke rehabilitation gym was quieter than I had imagined.
      I am grateful for the honest talk about funding and the debt the trust carries.
      My brother is a roofer, so I know about slate.
      It was a joy to see the mothers and babies group in full swing.
      I was sorry to hear about your father.
      I hope that your knee mends soon.
    `),
  )('has nothing to say about %j', (body) => {
    expect(tryRule(privateFact, body)).toEqual([]);
  });
});

describe('self-attack, in words that stand in no list', () => {
  it.each(
    lines(`
      I came away feeling like a complete beginner.
      I know I was not what you were after.
      I made a dog's dinner of the last question.
      My presentation fell flat and I could see it in your faces.
      I have never been so embarrassed.
      I must have sounded like a child.
      I went to pieces when you put the plan in front of me.
      I was a bag of nerves from the moment I sat down.
      Honestly, I would not hire me.
      I could not even remember my own job title, which tells you everything.
      I was sweating so much that I could hardly hold the pen.
      I am sure that the others were all far better than me.
      I'm just not very bright when it comes to figures.
      I let the side down.
      I know I waffled on and on.
      You must think I am an absolute clown.
      I did a dreadful job of explaining myself.
      My answers were all over the shop.
      I am not a natural talker and it showed.
      I felt about two inches tall.
      I don't know what came over me, I am normally much better than that.
      I tripped over every word.
      I have replayed it in my head a hundred times and I wince every time.
      I dried up completely.
      I do not blame you if you have put me at the bottom of the heap.
      I hope that I did not bore you to tears.
      It was the worst hour of my working life.
      I was hopelessly out of my depth.
      I gave a very poor account of myself.
      I fell at the first hurdle, as I always do.
      I could tell from your face that I'd lost you.
      My brain simply stopped.
      I am always like that in interviews, a rabbit in the headlights.
      I never seem to get anything right.
      I know my English is bad and you had to suffer.
      I know I came over badly.
      I could hear myself going on and on and could not stop.
      I was so wound up that I forgot my own address.
      I'm aware that I was not at my sharpest.
      I looked a right fool with my tie in the soup.
      I can't believe how stupid my answer was.
      I was like a rabbit caught in the road.
      I always mess up the important things.
      I am kicking myself for that answer.
      I'm sorry that you had to see me in such a state.
      Nobody could have done worse than I did.
      My mind went completely blank.
      I was terrified and it showed.
      You must have been glad to see the back of me.
      I sounded like a broken record.
      I know that I blew my chance.
    `),
  )('sees it in %j', (body) => {
    expect(tryRule(selfAttack, body)).not.toEqual([]);
  });

  it.each(
    lines(`
      I was nervous for the trapeze artist you told me about.
      I gave the wrong year for the bridge: it was 1931.
      I interrupted you, and I am sorry.
      My voice was nearly gone after the tour, from laughing.
      I was lost in your archive for an hour and did not mind.
      I could not name the third bird, and I have since looked it up: a dunlin.
      I did not know that slate had a grain.
      I know I have a lot to learn about bees, and I would like to learn it from you.
      The poor light in the crypt made the gold look better.
      It was hard work at the bench, and I enjoyed it.
      I was slow to see the joke about the ferret.
      I have felt foolish in better hats than that one.
    `),
  )('has nothing to say about %j', (body) => {
    expect(tryRule(selfAttack, body)).toEqual([]);
  });
});

describe('excuse, in words that stand in no list', () => {
  it.each(
    lines(`
      I'm sorry I was late on Tuesday. The trouble started with the dog, who had got out under the fence, and it took both of us to find him. After that the car would not start, my neighbour was away, and the taxi firm said forty minutes. I ran the last mile and then went to the wrong door.
      I apologise for the missed call. My neighbour's builders had cut through the line, the mobile has no signal in the house, and the pub where I usually go was shut for a wake. I drove about looking for a bar or two of signal, and when I found one the battery was flat.
      I am sorry my phone rang. I had turned it off, I thought, but my daughter had been playing with it and changed the settings. It was the school, who never ring, and they only rang because the office had mixed up two children of the same name. I could not find the button because it is a new phone.
      I said I would send the drawings on Monday. The scanner at work was being serviced, the one at the library takes only A4, and my brother, who has a big one, was in Spain until the weekend. Then it rained on the roll on the way to the shop and I had to dry it on the line.
      Sorry for snapping at your colleague. I had come straight from a night shift, there had been an accident on the ring road and I had sat in it for an hour. The parking machine swallowed my card. Then the guard at the gate could not find my name, and it was the third time that day somebody had asked for my passport.
    `),
  )('sees it in %j', (body) => {
    expect(tryRule(excuse, body, { kind: 'owning-a-slip' })).not.toEqual([]);
  });

  it.each(
    lines(`
      I was twenty minutes late on Tuesday, and I am sorry. My train was cancelled and I had not left time for that. I have since looked up an earlier one, and I will be on it if there is a next time. I liked what you said about the kiln, and I had not known that the doors are bricked up by hand each time.
      I am sorry I missed our call on Tuesday. The line went down in our street. I am free on Thursday from nine and on Friday all day, and I can come to you if that is easier.
      I told you the course ran for two years. It ran for one. I had the part-time version in mind. The certificate is attached. The story of the bees that had moved into the organ has been told twice in our house since then.
    `),
  )('has nothing to say about %j', (body) => {
    expect(tryRule(excuse, body, { kind: 'owning-a-slip' })).toEqual([]);
  });
});
