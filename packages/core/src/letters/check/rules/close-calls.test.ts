import { describe, expect, it } from 'vitest';
import { type Facts, tryRule } from '../try-rule.ts';
import type { Rule } from '../types.ts';
import { attachment } from './attachment.ts';
import { blame } from './blame.ts';
import { newArgument } from './new-argument.ts';
import { ownWords } from './own-words.ts';
import { privateFact } from './private-fact.ts';
import { repeatedWord } from './repeated-word.ts';
import { shouting } from './shouting.ts';
import { weekday } from './weekday.ts';
import { wrongOrganisation } from './wrong-organisation.ts';

const unticked: Facts = { attachmentReady: false };
const met: Facts = { interviewDate: '2026-03-03' };
const bramble: Facts = { organisation: 'Hawthorn & Vine', otherOrganisations: ['Bramble Wines'] };

// Two sentences that differ by little: the rule sees the first and must leave the second.
const PAIRS: readonly [why: string, rule: Rule, seen: string, left: string, facts?: Facts][] = [
  [
    'what comes with this letter, and what one is fond of',
    attachment,
    'My list is attached.',
    'I am attached to my list.',
    unticked,
  ],
  [
    'what I send, and what you sent',
    attachment,
    'I have enclosed the form.',
    'Thank you for the form you have enclosed.',
    unticked,
  ],
  [
    'what is there, and what is not',
    attachment,
    'There is a sketch attached.',
    'There is no sketch attached.',
    unticked,
  ],
  ['a paper, and a garden', attachment, 'The enclosed chart is right.', 'The enclosed garden is fine.', unticked],
  ['a file, and a condition', attachment, 'I have attached two.', 'I have attached no conditions.', unticked],
  ['mine, and yours', attachment, 'You will find them with this email.', 'Your list was attached.', unticked],
  ['blame, and its denial', blame, 'You rushed me.', 'You did not rush me. I don’t blame you.'],
  ['no fair test, and a fair one', blame, 'It was not a fair test.', 'It was a fair test.'],
  [
    'the wrong room, and nothing of the kind',
    blame,
    'You gave me the wrong room.',
    'Nothing you gave me the wrong way round.',
  ],
  [
    'advice to them, and what they said themselves',
    newArgument,
    'The doors ought to face north.',
    'You said the doors ought to face north.',
  ],
  [
    'their need, and the reader of the job',
    newArgument,
    'The pickers need a second ramp.',
    'The job needs a second pair of hands.',
  ],
  [
    'what should change, and what I should like',
    newArgument,
    'The desk should face the door.',
    'The desk is where I should like to sit.',
  ],
  [
    'an answer given again, and a thing owned',
    newArgument,
    'I should have said that it saves a day.',
    'I should have said so.',
  ],
  [
    'a case in the head, and a plain wish',
    newArgument,
    'I would also move the bins.',
    'I would also like to see the bins.',
  ],
  [
    'one who left, and what was left to one',
    privateFact,
    'My husband left me.',
    'My wife left me a note about the loaf.',
  ],
  ['pills of mine, and pills on a shelf', privateFact, 'I need my tablets at noon.', 'I stacked the tablets at noon.'],
  ['a debt, and a desk', privateFact, 'I have four thousand on credit cards.', 'I liked the credit cards desk.'],
  ['a word twice, and a verb with its particle', repeatedWord, 'I live in in Leeds.', 'I logged in in Leeds.'],
  [
    'a verb twice, and a word that may stand twice',
    repeatedWord,
    'I was was there.',
    'I had had lunch, and that that was cold.',
  ],
  ['a word twice, and a name of two', repeatedWord, 'the the song', 'Duran Duran and New New York'],
  ['“I” twice, though it is a capital', repeatedWord, 'I I came.', 'Baden Baden came.'],
  ['a word twice, and with a hyphen', repeatedWord, 'the bye the the way', 'the so-so so-so way'],
  ['a raised voice, and initials', shouting, 'I LOVED it.', 'The NHS and the HVAC unit.'],
  [
    'a word raised among small ones, and a short name',
    shouting,
    'That report was good. The REPORT was long.',
    'The ISO report was good.',
  ],
  ['three marks, and two', shouting, 'Hello! Thanks! Bye!', 'Hello! Thanks!'],
  ['two in a row, and one', shouting, 'Thanks!!', 'Thanks!'],
  ['a mark of doubt and force, and of doubt', shouting, 'Really?!', 'Really?'],
  ['a picture, and a sign', shouting, 'Thanks 🙂', 'Thanks © ™ #1'],
  ['a face, and a list', shouting, 'Thanks :)', 'Thanks: (two) and 3:30'],
  ['two raised words side by side, and one', shouting, 'It was HUGELY IMPRESSIVE.', 'I used CORGI.'],
  [
    'the firm’s own capitals',
    shouting,
    'I like GREENWAY NATION.',
    'I like NEVER ALONE.',
    { organisation: 'NEVER ALONE' },
  ],
  [
    'the day of the talk, and the day of a call',
    weekday,
    'Thank you for seeing me on Friday.',
    'Thank you for your email on Friday.',
    met,
  ],
  ['the day of the talk, and a day to come', weekday, 'I met you on Friday.', 'I could meet you on Friday.', met],
  ['the talk, and the letter', weekday, 'I came in on Friday.', 'I wrote to you on Friday.', met],
  ['that day, and this', weekday, 'Friday’s interview was good.', 'I am free this Friday.', met],
  [
    'one wrong day, and the right one beside it',
    weekday,
    'Thanks for Friday.',
    'Thanks for Tuesday and for Friday.',
    met,
  ],
  ['a wrong date, and a right one', weekday, 'See you on Monday 3 March 2026.', 'See you on Tuesday 3 March 2026.'],
  ['the American way round', weekday, 'See you on Monday, March 3, 2026.', 'See you on Tuesday, March 3, 2026.'],
  ['with an ending', weekday, 'See you on Monday the 3rd of March 2026.', 'See you on Tuesday the 3rd of March 2026.'],
  ['near the interview, a date needs no year', weekday, 'I came on Monday 3 March.', 'I came on Tuesday 3 March.', met],
  [
    'a firm in the wrong place, and one of the past',
    wrongOrganisation,
    'I like Bramble Wines.',
    'I ran the desk at Bramble Wines.',
    bramble,
  ],
  [
    'now, and for years',
    wrongOrganisation,
    'I want to be at Bramble Wines.',
    'I was a buyer at Bramble Wines until March.',
    bramble,
  ],
  [
    'how long one was, and how long one would be',
    wrongOrganisation,
    'I would join Bramble Wines for ten years.',
    'My shop sold to Bramble Wines for ten years.',
    bramble,
  ],
  [
    'a name of one word, and the same word first in a sentence',
    wrongOrganisation,
    'I like Next very much.',
    'Next time I will bring it.',
    { ...bramble, otherOrganisations: ['Next'] },
  ],
  [
    'a short name after “at”, and alone',
    wrongOrganisation,
    'I would be glad at Bramble.',
    'I like a Bramble in a glass.',
    bramble,
  ],
  [
    'one letter off, and the plural',
    wrongOrganisation,
    'The Merridian desk.',
    'Both of the Meridians are lit.',
    { organisation: 'Meridian Lighting' },
  ],
];

describe('close calls', () => {
  it.each(PAIRS)('%s', (_, rule, seen, left, facts = {}) => {
    expect(tryRule(rule, seen, facts)).not.toEqual([]);
    expect(tryRule(rule, left, facts)).toEqual([]);
  });

  it('a “no” may name the firm that one goes to instead; a thank-you may not', () => {
    const words = 'Bramble Wines have asked me to stay.';
    expect(tryRule(wrongOrganisation, words, { ...bramble, kind: 'offer-decline' })).toEqual([]);
    expect(tryRule(wrongOrganisation, words, { ...bramble, kind: 'withdraw' })).toEqual([]);
    expect(tryRule(wrongOrganisation, words, { ...bramble, kind: 'thanks' })).toEqual(['Bramble Wines']);
    const joining = 'I am joining Bramble Wines.';
    expect(tryRule(wrongOrganisation, joining, { ...bramble, kind: 'withdraw' })).toEqual([]);
    expect(tryRule(wrongOrganisation, joining, { ...bramble, kind: 'thanks' })).toEqual(['Bramble Wines']);
  });

  it('what was promised may be new; advice was not promised', () => {
    const facts: Facts = { kind: 'promised-item' };
    expect(tryRule(newArgument, 'I have drawn up a plan for you.', facts)).toEqual([]);
    expect(tryRule(newArgument, 'I would argue that you should move it.', facts)).not.toEqual([]);
    expect(tryRule(newArgument, 'The doors ought to face north.', facts)).not.toEqual([]);
    for (const kind of [
      'correction',
      'reschedule',
      'withdraw',
      'offer-clarify',
      'offer-accept',
      'offer-decline',
      'interview-notes-request',
    ] as const)
      expect(tryRule(newArgument, 'What if you moved it? The doors ought to face north.', { kind })).toEqual([]);
  });

  it('one may be ill when one asks for another day', () => {
    expect(tryRule(privateFact, 'My son was ill.', { kind: 'reschedule' })).toEqual([]);
    expect(tryRule(privateFact, 'My son was ill.', { kind: 'nudge' })).not.toEqual([]);
    expect(tryRule(privateFact, 'My divorce was heard.', { kind: 'reschedule' })).not.toEqual([]);
  });

  it('four words of one’s own are a detail, also in everyday sentences, unless they drown in form', () => {
    const plain =
      'Thank you for letting me know about the job. Could you tell me what I could do better? I would like to hear it from you. ';
    expect(
      tryRule(
        ownWords,
        `${plain}The lurcher, the kettle, the hatch and the ledger were good to see, and so were all of the people there and what you said about them.`,
      ),
    ).toEqual([]);
    expect(
      tryRule(ownWords, `${plain}${plain}${plain}${plain}The lurcher, the kettle, the hatch and the ledger.`),
    ).not.toEqual([]);
    expect(tryRule(ownWords, `${plain}The lurcher was good to see.`)).not.toEqual([]);
    for (const kind of ['offer-accept', 'offer-decline', 'interview-notes-request', 'withdraw'] as const)
      expect(tryRule(ownWords, plain, { kind })).toEqual([]);
  });
});
