import { describe, expect, it } from 'vitest';
import { type Facts, findingsOf } from '../try-rule.ts';
import type { Rule } from '../types.ts';
import { apologies } from './apologies.ts';
import { excuse } from './excuse.ts';
import { flattery } from './flattery.ts';
import { length } from './length.ts';
import { missingRecipient } from './missing-recipient.ts';
import { missingRole } from './missing-role.ts';
import { missingSender } from './missing-sender.ts';
import { mixedSpelling } from './mixed-spelling.ts';
import { ownWords } from './own-words.ts';
import { questions } from './questions.ts';
import { repeatedWord } from './repeated-word.ts';
import { secondTopic } from './second-topic.ts';
import { sibling } from './sibling.ts';
import { vague } from './vague.ts';
import { weekday } from './weekday.ts';
import { wrongOrganisation } from './wrong-organisation.ts';
import { wrongRecipient } from './wrong-recipient.ts';

const letter = (body: string): string => `Dear Ana,\n\n${body}\n\nKind regards,\nSam Rivera`;
const of = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

// The whole finding: the words it points at, what can stand there instead, and the values its sentence is made with.
const SAYS: readonly [what: string, rule: Rule, text: string, facts: Facts, says: unknown][] = [
  [
    'the first apology beyond the one that is allowed',
    apologies,
    letter('I am sorry for the noise. I apologise for the mud. Sorry.'),
    { kind: 'owning-a-slip' },
    [{ at: 'I apologise', params: { count: 3, allowed: 1 } }],
  ],
  [
    'the only apology of an ordinary thank-you',
    apologies,
    letter('I am sorry for the noise.'),
    { kind: 'closure' },
    [{ at: 'I am sorry', params: { count: 1, allowed: 0 } }],
  ],
  ['one apology where one is owed', apologies, letter('I am sorry for the noise.'), { kind: 'reschedule' }, []],
  [
    'the first of the reasons, and how they weigh',
    excuse,
    letter(
      'I am sorry. My bus was cancelled because of the traffic, then my alarm had been wrong, the car park was full and nobody told me, and I had to go round the whole of the town before the train came in.',
    ),
    { kind: 'owning-a-slip' },
    [
      {
        at: 'My bus was cancelled because of the traffic, then my alarm had been wrong, the car park was full and nobody told me, and I had to go round the whole of the town before the train came in.',
        params: { reasonWords: 39, repairWords: 3 },
      },
    ],
  ],
  [
    'no excuse where nothing is owned and nobody is sorry',
    excuse,
    letter(
      'My bus was cancelled because of the traffic, then my alarm had been wrong, the car park was full and nobody told me, and I had to go round the whole of the town before the train came in.',
    ),
    { kind: 'thanks' },
    [],
  ],
  [
    'the third word of sugar, and no more than that',
    flattery,
    letter('It was a wonderful day, a superb lunch, a fantastic view and a marvellous shed.'),
    {},
    [{ at: 'fantastic' }],
  ],
  ['two words of sugar', flattery, letter('It was a wonderful day and a superb lunch.'), {}, []],
  [
    'thirty-nine words',
    length,
    letter(of(39)),
    {},
    [{ at: `,\n\n${of(39)}\n\n`, params: { words: 39, least: 40, most: 180 } }],
  ],
  ['forty words', length, letter(of(40)), {}, []],
  ['a hundred and eighty words', length, letter(of(180)), {}, []],
  [
    'one more',
    length,
    letter(of(181)),
    {},
    [{ at: `,\n\n${of(181)}\n\n`, params: { words: 181, least: 40, most: 180 } }],
  ],
  ['twenty words beside a button', length, letter(of(20)), { kind: 'connect' }, []],
  [
    'nineteen',
    length,
    letter(of(19)),
    { kind: 'connect' },
    [{ at: `,\n\n${of(19)}\n\n`, params: { words: 19, least: 20, most: 180 } }],
  ],
  ['twenty-five words on a card', length, letter(of(25)), { kind: 'handwritten-card' }, []],
  [
    'twenty-four',
    length,
    letter(of(24)),
    { kind: 'handwritten-card' },
    [{ at: `,\n\n${of(24)}\n\n`, params: { words: 24, least: 25, most: 180 } }],
  ],
  [
    'the greeting that names nobody',
    missingRecipient,
    'Hi there,\n\nThank you.',
    { recipient: 'Ana Ito' },
    [{ at: 'Hi there,' }],
  ],
  [
    'the place before the first word, without a greeting',
    missingRecipient,
    'thank you for the day.',
    { recipient: 'Ana Ito' },
    [{ at: '' }],
  ],
  [
    'the role that is not named',
    missingRole,
    letter('Thank you.'),
    { role: 'Fitter' },
    [{ at: '', params: { role: 'Fitter' } }],
  ],
  [
    'the end, where a name is wanted',
    missingSender,
    'Dear Ana,\n\nThank you for the day.\n\nRegards,\n',
    { sender: 'Sam Rivera' },
    [{ at: '' }],
  ],
  [
    'the American word among the British, and its counterpart',
    mixedSpelling,
    letter('The colour of the harbour and the gray of the sea.'),
    {},
    [{ at: 'gray', params: { other: 'colour' } }],
  ],
  [
    'the British word, where the page is set to American',
    mixedSpelling,
    letter('The colour of the sea was gray.'),
    { words: 'us' },
    [{ at: 'colour', params: { other: 'gray' } }],
  ],
  [
    'the American one, where the page is set to British',
    mixedSpelling,
    letter('The colour of the sea was gray, and the harbor too.'),
    { words: 'uk' },
    [
      { at: 'gray', params: { other: 'colour' } },
      { at: 'harbor', params: { other: 'colour' } },
    ],
  ],
  [
    'the odd one out, where neither is set',
    mixedSpelling,
    letter('The colour of the sea was gray, and the harbor too.'),
    {},
    [{ at: 'colour', params: { other: 'gray' } }],
  ],
  [
    'both endings of one kind of word',
    mixedSpelling,
    letter('I realised that I specialize in it.'),
    {},
    [{ at: 'specialize', params: { other: 'realised' } }],
  ],
  [
    '“-ize” beside British words that tell nothing of it',
    mixedSpelling,
    letter('I specialize in the colour and analyse it.'),
    {},
    [],
  ],
  ['the spelling of a name', mixedSpelling, letter('The colour of the Rockefeller Center.'), {}, []],
  [
    'a capital that only opens the sentence',
    mixedSpelling,
    letter('It was a fine colour. Gray is finer.'),
    {},
    [{ at: 'Gray', params: { other: 'colour' } }],
  ],
  [
    'a word of the firm’s own name',
    mixedSpelling,
    letter('The colour of the center.'),
    { organisation: 'Arts center' },
    [],
  ],
  [
    'how small the share of one’s own words is',
    ownWords,
    letter('Thank you for your time. I look forward to hearing from you about the position.'),
    { kind: 'thanks' },
    [
      {
        at: ',\n\nThank you for your time. I look forward to hearing from you about the position.\n\n',
        params: { percent: 0 },
      },
    ],
  ],
  [
    'the second question',
    questions,
    letter('Is it open? When will you know? And why?'),
    {},
    [{ at: '?', params: { count: 3, most: 1 } }],
  ],
  ['two questions about an offer', questions, letter('Is it open? When will you know?'), { kind: 'offer-clarify' }, []],
  [
    'the third about an offer',
    questions,
    letter('Is it? When? And why?'),
    { kind: 'offer-clarify' },
    [{ at: '?', params: { count: 3, most: 2 } }],
  ],
  ['one question, however many marks', questions, letter('Is it open??'), {}, []],
  ['the mark in an address', questions, letter('Is it open? It stands at https://a.example/b?c'), {}, []],
  ['a wish to know beside one question', questions, letter('I would like to know where it is. Is it open?'), {}, []],
  [
    'a list of wishes to know',
    questions,
    letter('I would like to know where it is, and when it opens. Is it open?'),
    {},
    [{ at: 'when', params: { count: 3, most: 1 } }],
  ],
  [
    'an offer to answer',
    questions,
    letter('Let me know if you need more. Tell me if you want it by post. Is it open?'),
    {},
    [],
  ],
  [
    'the word twice, and once instead',
    repeatedWord,
    letter('I liked the the tour.'),
    {},
    [{ at: 'the the', better: 'the', params: { word: 'the' } }],
  ],
  [
    'the turn to something else, once',
    secondTopic,
    letter('I said two. It is three. On another note, and secondly, I like it.'),
    { kind: 'correction' },
    [{ at: 'On another note' }],
  ],
  [
    'the second thing that was said wrong',
    secondTopic,
    letter('I said two, and it is three. I told you four, and it is five.'),
    { kind: 'correction' },
    [{ at: 'I told you four, and it is five.' }],
  ],
  [
    'one thing that was said wrong',
    secondTopic,
    letter('I said two, and it is three. I should have said three.'),
    { kind: 'correction' },
    [],
  ],
  [
    'a turn in a letter that corrects nothing',
    secondTopic,
    letter('On another note, I like it.'),
    { kind: 'thanks' },
    [],
  ],
  [
    'which of the other letters it is like',
    sibling,
    letter('one two three four five six seven eight'),
    {
      siblings: [
        'Dear Tom,\n\nnine ten eleven twelve\n\nKind regards,\nSam',
        'Dear Lee,\n\none two three four five six seven eight\n\nSam',
      ],
    },
    [{ at: ',\n\none two three four five six seven eight\n\n', params: { sibling: 2, percent: 100 } }],
  ],
  ['a letter without four words', sibling, letter('one two'), { siblings: ['Dear Tom,\n\none two\n\nSam'] }, []],
  [
    'the first of the kind words, and how many',
    vague,
    letter('It was great and lovely and nice.'),
    {},
    [{ at: 'great', params: { count: 3 } }],
  ],
  ['one kind word', vague, letter('It was great.'), {}, []],
  [
    'the day that it was, and the one to write instead',
    weekday,
    letter('Thank you for Friday.'),
    { interviewDate: '2026-03-03' },
    [{ at: 'Friday', better: 'Tuesday', params: { right: 'Tuesday' } }],
  ],
  [
    'the day that goes with a date',
    weekday,
    letter('I can come on Friday 3 March 2026.'),
    {},
    [{ at: 'Friday', better: 'Tuesday', params: { right: 'Tuesday' } }],
  ],
  [
    'the other firm, and the one to write instead',
    wrongOrganisation,
    letter('I would love to join Bramble Wines.'),
    { organisation: 'Hawthorn & Vine', otherOrganisations: ['Bramble Wines'] },
    [{ at: 'Bramble Wines', better: 'Hawthorn & Vine', params: { other: 'Bramble Wines' } }],
  ],
  [
    'a firm known by its first word, after a word that takes a place of work',
    wrongOrganisation,
    letter('I would love to join Bramble.'),
    { organisation: 'Hawthorn & Vine', otherOrganisations: ['Bramble Wines'] },
    [{ at: 'Bramble', better: 'Hawthorn & Vine', params: { other: 'Bramble Wines' } }],
  ],
  [
    'a near miss of a name of two words',
    wrongOrganisation,
    letter('I liked the desk at Stonebridge Capital.'),
    { organisation: 'Stonegate Capital' },
    [{ at: 'Stonebridge Capital', better: 'Stonegate Capital', params: { right: 'Stonegate Capital' } }],
  ],
  [
    'a near miss of the word that tells a firm from others',
    wrongOrganisation,
    letter('I liked the desk at Greyfriers very much.'),
    { organisation: 'Greyfriars Law' },
    [{ at: 'Greyfriers', params: { right: 'Greyfriars Law' } }],
  ],
  [
    'the name greeted, and the one that was expected',
    wrongRecipient,
    'Dear Mr Boyle,\n\nThank you.',
    { recipient: 'Kenneth Moyle' },
    [{ at: 'Mr Boyle', params: { expected: 'Kenneth Moyle' } }],
  ],
];

describe('what a finding says', () => {
  it.each(SAYS)('%s', (_, rule, text, facts, says) => {
    expect(findingsOf(rule, text, facts)).toEqual(says);
  });
});
