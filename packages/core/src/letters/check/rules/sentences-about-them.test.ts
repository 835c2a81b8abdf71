import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { blame } from './blame.ts';
import { forgiveness } from './forgiveness.ts';
import { flattery } from './flattery.ts';

// Each is one of a kind: the rules know the shape of such sentences, and none of them by heart.
const lines = (text: string): string[] => text.trim().split(/\n\s*/);

describe('blame, in words that stand in no list', () => {
  it.each(
    lines(`
      Your receptionist had no idea who I was.
      Perhaps if the instructions had been clearer I would have brought the right tools.
      I was left sitting in the corridor for forty minutes without so much as a glass of water.
      Frankly the interview was badly organised.
      You did not give me the time to finish a single answer.
      Mr Hale spent the whole of it looking out of the window.
      One of your panel was typing throughout, which put me right off.
      It was you who changed the time at the last minute.
      The projector in your room did not work, so my slides came to nothing.
      Nobody had read my application.
      I think you could have been more welcoming.
      Whoever wrote that test paper should be ashamed.
      The woman on your front desk was very short with me.
      You had clearly made up your mind before I sat down.
      The questions had nothing to do with the job you advertised.
      I would have done far better with an interviewer who listened.
      Your directions were useless.
      You said ten o'clock in the letter and half past nine on the phone, so it is no wonder I was late.
      It did not help that your colleague kept sighing.
      I feel that I was treated unfairly.
      Somebody in your office clearly mislaid my form.
      The lad who showed me round could not answer one question about the machine.
      You asked me things no reasonable person could know.
      I was promised a call by Friday and, as usual, none came.
      You talked over me from start to finish.
      If the agency had sent me the right brief, none of this would have come up.
      It was hardly my doing that the link you sent was dead.
      I was not made to feel welcome.
      Your manager was late, unprepared and rude.
      Had I been given the case study beforehand, as others were, I could have shown you more.
      I put it down to the way the panel fired off its questions.
      You might at least have told me there was a written test.
      With respect, the fault is on your side.
      Your HR people sent me to the wrong building and I lost ten minutes.
      The gentleman on the left laughed at my answer.
      You kept me waiting for the best part of an hour and then hurried me out.
      Nobody thought to tell me that the lift was out.
      I got no help from your staff when the laptop failed.
      That was a trick question and you know it.
      Your security man would not let me in, which cost me a quarter of an hour.
      I did not do well because of the noise from your kitchen.
      To be fair, you hardly looked up from your papers.
      I think it was wrong of you to spring a test on people.
      I had been told it would be a chat, not an interrogation.
      If anyone had bothered to ring me I could have saved the fare.
      The sound on your end kept dropping out, so I missed half the questions.
      You never once asked about my work in Leeds.
      Your letter gave no floor and no name, so of course I was late.
      The agency told me nothing, as usual.
      Your interviewer seemed more interested in her lunch.
      I was asked about my children, which was out of order.
      You people should get your story straight about the salary.
      It would have gone differently if you had been on time.
      Perhaps if you read the CVs you are sent, you would have known.
    `),
  )('sees it in %j', (body) => {
    expect(tryRule(blame, body)).not.toEqual([]);
  });

  it.each(
    lines(`
      Nobody has ever explained a lathe to me so well.
      If you had not shown me the cellar I would never have guessed.
      You told me that nobody had read the book before I did.
      I should have asked sooner where to park.
      Your receptionist was kind enough to lend me her umbrella.
      It was my fault, and no one else's, that I was late.
      I had not been told about the tunnel, and it was a lovely surprise.
      You said the test would be hard, and it was.
      The fault in the weave that you showed me is the thing I remember best.
      I did not give you time to finish your question about night work.
      Your colleague kept the kettle going, for which I am grateful.
      I know that the panel has a great deal to read.
      You did not laugh when I dropped the plate, which was good of you.
      If your office needs the form sooner, please let me know.
      I was late, and your team waited for me.
      You asked me what I would do if the power failed.
      I interrupted you twice, and that was rude of me.
      The wrong turn I took brought me past your old mill.
      The clock in your hall is slow, you said, because nobody dares to touch it.
      I liked that nobody rushed me.
      You let me finish, even when I went on.
      I was shown the wrong end of a swan, and learned from it.
    `),
  )('has nothing to say about %j', (body) => {
    expect(tryRule(blame, body)).toEqual([]);
  });
});

describe('forgiveness, in words that stand in no list', () => {
  it.each(
    lines(`
      I hope you can find room in your heart to let this go.
      Please say you are not angry with me.
      I would be so grateful if you could put it out of your mind.
      Tell me that I have not ruined your opinion of me.
      I only ask that you will not let this colour your view of me.
      Please accept that I am not that sort of person and let us start again.
      Can we pretend that it never happened?
      I can only throw myself on your mercy.
      I could not sleep for thinking that you were cross.
      I hope you will be able to pardon my outburst.
      I pray that you won't hold that against me.
      If you could see your way to overlooking it I would be for ever in your debt.
      I ask you to wipe the slate clean.
      I hope that in time you will come to forgive what I said.
      I do hope I am forgiven.
      Please don't let one stupid moment count against me.
      It would be a weight off my mind to hear that you bear me no grudge.
      Is there any way that you could find it in you to excuse me?
      I would give anything for you to forget it.
      Please be kind and let it pass.
      I hope you don't think I'm a bad person.
      I hope we can draw a line under it.
      Would you please forgive me my lateness?
      I am asking for your understanding and your pardon.
      Please do not judge me by those five minutes.
      Write back just to say that we are all right.
      I hope that this has not spoilt things between us.
      I need to know that you have forgiven me.
      Tell me you don't think less of me.
      Please try to see past what I did.
      I would be truly thankful if you could forgive me.
      I can't rest until I know that you don't hold it against me.
      I hope one day you will find it possible to excuse what I did.
      Will you let me off, just this once?
      All I ask is that you do not judge me on it.
      Please tell me that we can leave it behind us.
      It would mean a great deal if you could overlook my outburst.
      I hope you will not think me a rude person.
      I beg your forgiveness with all humility.
      I'd be so relieved if you said that it was all right.
      I hope this won't change how you see me.
      Try not to be too hard on me.
      I only hope that you'll give me the benefit of the doubt.
    `),
  )('sees it in %j', (body) => {
    expect(tryRule(forgiveness, body)).not.toEqual([]);
  });

  it.each(
    lines(`
      I apologise, and it will not happen again.
      I shall not forget the smell of the tannery.
      I hope you will excuse the handwriting; the train shakes.
      I have overlooked one date: the course ended in May.
      No hard feelings at all about the decision.
      I do not expect a reply.
      I hope the roof holds through the winter.
      Forgive the postcard, it was the only one with a heron on it.
      Your clay is very forgiving, you said, and mine is not.
      The mistake was mine, and I have put the figure right.
      I hope that we can meet again in the spring.
      I would be grateful if you could pass this on.
      Excuse my ignorance of whippets, which is now a little smaller.
      I had forgotten how loud a loom is.
    `),
  )('has nothing to say about %j', (body) => {
    expect(tryRule(forgiveness, body)).toEqual([]);
  });
});

describe('flattery, in words that stand in no list', () => {
  it.each(
    lines(`
      I have followed your career for years and you are everything I want to be.
      There is simply no better company to work for.
      You are the kind of boss people dream of.
      I knew the moment I walked in that I belonged there.
      I am exactly the person you have been waiting for.
      Never in all my years have I met a team so gifted.
      Your firm is the gold standard.
      No one in the field comes within a mile of you.
      I hung on your every word.
      It would be the honour of a lifetime.
      I am the best candidate you will ever see.
      You have changed the face of the industry.
      I was made for this role and the role for me.
      Working under you would be heaven.
      You must be the cleverest person in the city.
      I felt I was in the company of greatness.
      Your kindness is without limit and your wisdom is a gift to all.
      The role fits me like a glove.
      You are quite simply the best in the business.
      I have never been so inspired by anyone.
      Everyone knows that yours is the top school in the land.
      You are a true visionary.
      You are an inspiration to us all.
      I worship the ground your designers walk on.
      I could not imagine a more perfect workplace.
      There is nobody on the planet better suited to this post than me.
      You are without doubt the finest teacher of dough in Europe.
      I was in awe of everything I saw.
      It would be a dream come true to work for a legend like you.
      I have never met a leader of your calibre.
      I am the missing piece of your puzzle.
      Your vision is second to none.
      Everybody I know looks up to you.
      I felt privileged to breathe the same air.
      I can say in all honesty that you will not find a better candidate.
      I am a perfect match for this job.
      Your brilliance left me speechless.
      There is no place on earth I would rather be.
      You have the best eye in the country.
    `),
  )('sees it in %j', (body) => {
    expect(tryRule(flattery, body)).not.toEqual([]);
  });

  it.each(
    lines(`
      The dovetail was a perfect fit.
      You keep the best ledger I have seen this year.
      I liked that the oldest loom is the quietest.
      It was a good hour, and I learned something.
      I admired the way the crew folded the sail.
      Your dog is the most patient member of the panel.
      The view from the crane is worth the ladder.
      I thought the new wing was beautiful.
      I have never seen a longer queue for soup.
    `),
  )('has nothing to say about %j', (body) => {
    expect(tryRule(flattery, body)).toEqual([]);
  });
});
