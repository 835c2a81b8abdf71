import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { pressure } from './pressure.ts';
import { newArgument } from './new-argument.ts';

// Each is one of a kind: the rules know the shape of such sentences, and none of them by heart.
const lines = (text: string): string[] => text.trim().split(/\n\s*/);

describe('pressure, in words that stand in no list', () => {
  it.each(
    lines(`
      If I do not get this one I do not know how we will manage.
      I have turned down two offers because I was sure of yours.
      Another company wants my answer on Monday, so I need yours before then.
      I will phone every morning until I hear.
      Please, I am asking you from the heart, pick me.
      I have waited three weeks and I think I have waited long enough.
      Kindly let me have your decision by return.
      You would be mad to choose anybody else.
      I have not slept for waiting.
      I could start tomorrow, for less than you were offering.
      I will come to your office on Friday for the answer.
      Please could you look at it again? I am sure that you got it wrong.
      This is the third time of asking.
      I am not going to let this go.
      I cannot go back to my old job, so it has to be this one.
      I have told my landlord that I got it, so please do not let me down.
      Surely somebody can find two minutes to answer me.
      A simple yes or no by noon tomorrow is all I ask.
      I would work the first month unpaid.
      It is this or nothing for me.
      Please give it to me and you will never be sorry.
      I urge you to look at my application once more.
      There must be some way to change the outcome.
      I trust that I shall have your decision within twenty-four hours.
      I have now left five messages.
      I really, really need this.
      Could you put in a word and get them to see me again?
      All my hopes are pinned on you.
      If it is no, tell me what I would have to do to make it yes.
      My whole family is waiting on your call.
      I'll keep trying until somebody picks up.
      Time is running out for me.
      I would take any job you have, at any wage.
      I must ask you to treat this as urgent.
      Don't make me wait any longer.
      I would really appreciate it if you could decide in my favour.
      I can't afford to wait past Wednesday.
      Please ring me the minute you know, day or night.
      I've other irons in the fire, so you'd better be quick.
      I have set my heart on this and nothing else will do.
      I'm sure if you thought about it again you would see that I am right for it.
      This is my last hope.
      I think you owe it to me to explain yourselves.
      Is there really no way that you could squeeze me in?
      I'd be devastated if it went to someone else.
      Why has nobody got back to me?
      I rang on Monday, Tuesday and again this morning.
      Please don't give it to anybody else until you have spoken to me.
      I will accept a lower wage if that is what it takes.
      I need to start earning by the end of the month.
      I would like you to meet me again before you sign anybody.
      You said a week and it has been three, which is not good enough.
      I hope you will do the right thing and change your mind.
    `),
  )('sees it in %j', (body) => {
    expect(tryRule(pressure, body)).not.toEqual([]);
  });

  it.each(
    lines(`
      I do not need a reply before the fair.
      Is there any news about the post? I know these things take time.
      I am in another process and have been asked to answer by Friday, so I would be glad of any news before then.
      I have to be in Leeds on Monday, but any other day would suit me.
      I would be glad to hear either way.
      When you have decided, a line would be welcome.
      You said you would write by the tenth, and I thought I would ask.
      I have now sent the form to Ms Reed, as you asked.
      I understand the decision and thank you for telling me.
      I could start on the first of May.
      I saw the second time round how the knot is tied.
      It depends on the tide, you said, and I have thought about that since.
      I rang the bell twice before I saw the note about the geese.
      You asked me to tell you by Friday whether the hours suit me: they do.
      I would like to be told if something else opens in the autumn.
    `),
  )('has nothing to say about %j', (body) => {
    expect(tryRule(pressure, body)).toEqual([]);
  });
});

describe('new-argument, in words that stand in no list', () => {
  it.each(
    lines(`
      Thinking about it since, I could have said that I ran the same system for four years.
      It struck me on the bus that your queue would halve if the till stood by the door.
      I did not get the chance to tell you about my award.
      A further point in my favour is that I speak Portuguese.
      To add to what I said about budgets, I also saved my last school nine thousand pounds.
      I have thought of a much better answer to your question about conflict.
      May I suggest a loyalty card?
      You might like to know that I also hold a first-aid certificate and a clean licence.
      What I did not say is that I once managed a team of thirty.
      I've put some thoughts on paper about your website and how I would redo it.
      One thing I'd change is the way the orders come in.
      In answer to your last question, which I ducked, I would move the returns desk upstairs.
      I believe that a rota in two halves would cut your overtime bill.
      I have since looked at your accounts and I think there is money to be saved on freight.
      You asked about my weaknesses, and I wish I had talked about how I learned to delegate.
      It also occurs to me that you have no plan for the winter.
      I had an idea for your shop window on the way home.
      I would like to come back to the question of safety, because there is more to say.
      Another thing I could bring is my network of growers.
      My solution would be to merge the two lists.
      Have you ever considered opening on Sundays?
      I never got to the part about my time in Oslo, where I doubled the membership.
      I realise now that the answer you were looking for was a buffer stock.
      I enclose a short paper on how the archive could be put online.
      If I were you I would start with the boiler.
      In hindsight I should have led with my work at the port.
      Let me give you three reasons why I am the one.
      I forgot to say that I can drive a minibus.
      Allow me to make the case once more.
      There was a better example that I might have given you.
      I meant to bring up my two years in Lagos.
      Since we spoke I have drawn up a marketing plan for the first ninety days.
      It would be far quicker to load from the back.
      I wanted to expand on my answer about leadership.
      Could I add that I am also a qualified assessor?
      You should really think about moving the till.
      The more I think about it, the more I believe that a second shift is the answer.
      I neglected to mention my diploma in horticulture.
      I've attached a redesign of your home page that I did last night.
      As I did not say on the day, I have run a team twice that size.
      I would respectfully suggest that the two teams share a van.
      Here is what I would do in my first month.
      With hindsight the right answer is that a valve should be closed first.
      In my last post I solved just this problem, and I should have said so.
      If you put the parcels by the door you would save each driver ten minutes.
      It might be worth your while to look at solar.
    `),
  )('sees it in %j', (body) => {
    expect(tryRule(newArgument, body)).not.toEqual([]);
  });

  it.each(
    lines(`
      I have thought about what you said on the train home.
      I came home and read the first chapter of the book you named.
      It struck me how quiet the hall was for four hundred children.
      I would like to learn to set the press by ear.
      You asked what I would change, and I still think it is a hard question.
      I could not stop thinking about the tide tables.
      I had no idea that a swan could be so cross.
      I would be glad to see the new shed when it is done.
      The idea of a library without a desk has stayed with me.
      I told my class about your plan for the pond.
      On the way home I counted eleven of your vans.
      I have since read the report you mentioned.
      Your suggestion about the gloves was right: I bought a pair.
      You asked for the name of the varnish: it is Le Tonkinois.
      I realised on the bus that I had your pen, and it is in the post.
      I also enjoyed the story about the ferret.
      I can also start a week earlier if that helps.
    `),
  )('has nothing to say about %j', (body) => {
    expect(tryRule(newArgument, body)).toEqual([]);
  });
});
