import type { RuleId } from '../types.ts';

/** Title, why, fix, for every rule. */
export type FindingTexts = Readonly<Record<RuleId, readonly [title: string, why: string, fix?: string]>>;

/** The title follows “Fix:” or “Worth a look:”. {x} is a value of the finding; {found} the words in the letter. */
export const findingWords: FindingTexts = {
  placeholder: [
    'a gap that was not filled',
    'The letter still says “{found}”.',
    'Write the real words, or take it out.',
  ],
  'missing-recipient': [
    'no name in the greeting',
    'A letter to nobody reads like a form.',
    'Start with the name of the person.',
  ],
  'missing-sender': ['your name is missing', 'They may not know who wrote.', 'End with your name.'],
  'missing-role': ['the job is not named', 'They may be filling more than one.', 'Say once that it is about {role}.'],
  'wrong-recipient': [
    'the name in the greeting',
    'The letter says {found}. You are writing to {expected}.',
    'Check the name, then change one of them.',
  ],
  'wrong-organisation': ['the name of the organisation', 'The letter says {found}. Check that it is the right one.'],
  attachment: [
    'is the file attached?',
    'The letter says it comes with something.',
    'Attach it, then tick the reminder.',
  ],
  weekday: ['the day does not match', 'The letter says {found}. By the date it was {right}.'],
  length: ['{words} words', 'Between 60 and 150 words gets read to the end.', 'Aim for that.'],
  apologies: ['sorry, more than it needs', 'Saying it again makes it bigger than it was.', 'Take this one out.'],
  'self-attack': ['hard on yourself', 'They may not have noticed. Now they will.', 'Take it out.'],
  excuse: ['more reasons than repair', 'Readers look for what you put right.', 'Keep one reason, in a few words.'],
  forgiveness: [
    'asking to be forgiven',
    'In one study this was the weakest part of an apology. It puts work on them.',
    'Own it, mend it, stop.',
  ],
  'new-argument': [
    'a new idea',
    'The interview is over. A second one by letter seldom helps.',
    'Keep it for the next talk.',
  ],
  'second-topic': ['a second topic', 'One correction is easy to take in. Two blur.', 'Keep the one that matters.'],
  blame: [
    'this may sound like blame',
    'Even if it is true, they will read it first.',
    'Say what happened with no one in it.',
  ],
  pressure: ['this pushes', 'It is hard to say yes under pressure.', 'Ask once, then leave it with them.'],
  flattery: ['praise that is very big', 'One real detail says more.', 'Name a thing you saw or heard.'],
  'private-fact': ['something private', 'They do not need it, and you cannot take it back.', 'Take it out.'],
  questions: ['{count} questions', 'Each one is work for them.', 'Keep the one you need most.'],
  shouting: ['“{found}” is loud', 'It can read as shouting, or as nerves.', 'Say it in plain letters.'],
  vague: ['kind words, no detail', 'This could go to anyone.', 'Add one thing you talked about.'],
  'mixed-spelling': ['UK and US spelling', '“{found}” and “{other}” are from two sides of the sea.', 'Pick one side.'],
  'repeated-word': ['a word is there twice', 'The letter says “{found}”.', 'Take one out.'],
  sibling: ['very like another letter', 'People on a panel compare letters.', 'Give this one its own detail.'],
  'own-words': ['few words of your own', 'It reads like a form letter.', 'Add one thing only you could say.'],
};
