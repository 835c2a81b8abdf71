import { describe, expect, it } from 'vitest';
import { type Facts, findingsOf, inBody } from '../try-rule.ts';
import type { Rule } from '../types.ts';
import { apologies } from './apologies.ts';
import { excuse } from './excuse.ts';
import { flattery } from './flattery.ts';
import { length } from './length.ts';
import { ownWords } from './own-words.ts';
import { questions } from './questions.ts';
import { secondTopic } from './second-topic.ts';

const of = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

// The whole finding: the words it points at, what can stand there instead, and the values its sentence is made with.
const SAYS: readonly [what: string, rule: Rule, text: string, facts: Facts, says: unknown][] = [
  [
    'the first apology beyond the one that is allowed',
    apologies,
    inBody('I am sorry for the noise. I apologise for the mud. Sorry.'),
    { kind: 'owning-a-slip' },
    [{ at: 'I apologise', params: { count: 3, allowed: 1 } }],
  ],
  [
    'the only apology of an ordinary thank-you',
    apologies,
    inBody('I am sorry for the noise.'),
    { kind: 'closure' },
    [{ at: 'I am sorry', params: { count: 1, allowed: 0 } }],
  ],
  ['one apology where one is owed', apologies, inBody('I am sorry for the noise.'), { kind: 'reschedule' }, []],
  [
    'the first of the reasons, and how they weigh',
    excuse,
    inBody(
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
    inBody(
      'My bus was cancelled because of the traffic, then my alarm had been wrong, the car park was full and nobody told me, and I had to go round the whole of the town before the train came in.',
    ),
    { kind: 'thanks' },
    [],
  ],
  [
    'the third word of sugar, and no more than that',
    flattery,
    inBody('It was a wonderful day, a superb lunch, a fantastic view and a marvellous shed.'),
    {},
    [{ at: 'fantastic' }],
  ],
  ['two words of sugar', flattery, inBody('It was a wonderful day and a superb lunch.'), {}, []],
  [
    'thirty-nine words',
    length,
    inBody(of(39)),
    {},
    [{ at: `,\n\n${of(39)}\n\n`, params: { words: 39, least: 40, most: 180 } }],
  ],
  ['forty words', length, inBody(of(40)), {}, []],
  ['a hundred and eighty words', length, inBody(of(180)), {}, []],
  [
    'one more',
    length,
    inBody(of(181)),
    {},
    [{ at: `,\n\n${of(181)}\n\n`, params: { words: 181, least: 40, most: 180 } }],
  ],
  ['twenty words beside a button', length, inBody(of(20)), { kind: 'connect' }, []],
  [
    'nineteen',
    length,
    inBody(of(19)),
    { kind: 'connect' },
    [{ at: `,\n\n${of(19)}\n\n`, params: { words: 19, least: 20, most: 180 } }],
  ],
  ['twenty-five words on a card', length, inBody(of(25)), { kind: 'handwritten-card' }, []],
  [
    'twenty-four',
    length,
    inBody(of(24)),
    { kind: 'handwritten-card' },
    [{ at: `,\n\n${of(24)}\n\n`, params: { words: 24, least: 25, most: 180 } }],
  ],
  [
    'how small the share of one’s own words is',
    ownWords,
    inBody('Thank you for your time. I look forward to hearing from you about the position.'),
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
    inBody('Is it open? When will you know? And why?'),
    {},
    [{ at: '?', params: { count: 3, most: 1 } }],
  ],
  ['two questions about an offer', questions, inBody('Is it open? When will you know?'), { kind: 'offer-clarify' }, []],
  [
    'the third about an offer',
    questions,
    inBody('Is it? When? And why?'),
    { kind: 'offer-clarify' },
    [{ at: '?', params: { count: 3, most: 2 } }],
  ],
  ['one question, however many marks', questions, inBody('Is it open??'), {}, []],
  ['the mark in an address', questions, inBody('Is it open? It stands at https://a.example/b?c'), {}, []],
  ['a wish to know beside one question', questions, inBody('I would like to know where it is. Is it open?'), {}, []],
  [
    'a list of wishes to know',
    questions,
    inBody('I would like to know where it is, and when it opens. Is it open?'),
    {},
    [{ at: 'when', params: { count: 3, most: 1 } }],
  ],
  [
    'an offer to answer',
    questions,
    inBody('Let me know if you need more. Tell me if you want it by post. Is it open?'),
    {},
    [],
  ],
  [
    'the turn to something else, once',
    secondTopic,
    inBody('I said two. It is three. On another note, and secondly, I like it.'),
    { kind: 'correction' },
    [{ at: 'On another note' }],
  ],
  [
    'the second thing that was said wrong',
    secondTopic,
    inBody('I said two, and it is three. I told you four, and it is five.'),
    { kind: 'correction' },
    [{ at: 'I told you four, and it is five.' }],
  ],
  [
    'one thing that was said wrong',
    secondTopic,
    inBody('I said two, and it is three. I should have said three.'),
    { kind: 'correction' },
    [],
  ],
  [
    'a turn in a letter that corrects nothing',
    secondTopic,
    inBody('On another note, I like it.'),
    { kind: 'thanks' },
    [],
  ],
];

describe('what a finding says', () => {
  it.each(SAYS)('%s', (_, rule, text, facts, says) => {
    expect(findingsOf(rule, text, facts)).toEqual(says);
  });
});
