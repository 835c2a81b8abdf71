import { describe, expect, it } from 'vitest';
import { type Facts, findingsOf, inBody } from '../try-rule.ts';
import type { Rule } from '../types.ts';
import { missingRecipient } from './missing-recipient.ts';
import { missingRole } from './missing-role.ts';
import { missingSender } from './missing-sender.ts';
import { mixedSpelling } from './mixed-spelling.ts';
import { repeatedWord } from './repeated-word.ts';
import { sibling } from './sibling.ts';
import { vague } from './vague.ts';
import { weekday } from './weekday.ts';
import { wrongOrganisation } from './wrong-organisation.ts';
import { wrongRecipient } from './wrong-recipient.ts';

// The whole finding: the words it points at, what can stand there instead, and the values its sentence is made with.
const SAYS: readonly [what: string, rule: Rule, text: string, facts: Facts, says: unknown][] = [
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
    inBody('Thank you.'),
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
    inBody('The colour of the harbour and the gray of the sea.'),
    {},
    [{ at: 'gray', params: { other: 'colour' } }],
  ],
  [
    'the British word, where the page is set to American',
    mixedSpelling,
    inBody('The colour of the sea was gray.'),
    { words: 'us' },
    [{ at: 'colour', params: { other: 'gray' } }],
  ],
  [
    'the American one, where the page is set to British',
    mixedSpelling,
    inBody('The colour of the sea was gray, and the harbor too.'),
    { words: 'uk' },
    [
      { at: 'gray', params: { other: 'colour' } },
      { at: 'harbor', params: { other: 'colour' } },
    ],
  ],
  [
    'the odd one out, where neither is set',
    mixedSpelling,
    inBody('The colour of the sea was gray, and the harbor too.'),
    {},
    [{ at: 'colour', params: { other: 'gray' } }],
  ],
  [
    'both endings of one kind of word',
    mixedSpelling,
    inBody('I realised that I specialize in it.'),
    {},
    [{ at: 'specialize', params: { other: 'realised' } }],
  ],
  [
    '“-ize” beside British words that tell nothing of it',
    mixedSpelling,
    inBody('I specialize in the colour and analyse it.'),
    {},
    [],
  ],
  ['the spelling of a name', mixedSpelling, inBody('The colour of the Rockefeller Center.'), {}, []],
  [
    'a capital that only opens the sentence',
    mixedSpelling,
    inBody('It was a fine colour. Gray is finer.'),
    {},
    [{ at: 'Gray', params: { other: 'colour' } }],
  ],
  [
    'a word of the firm’s own name',
    mixedSpelling,
    inBody('The colour of the center.'),
    { organisation: 'Arts center' },
    [],
  ],
  [
    'the word twice, and once instead',
    repeatedWord,
    inBody('I liked the the tour.'),
    {},
    [{ at: 'the the', better: 'the', params: { word: 'the' } }],
  ],
  [
    'which of the other letters it is like',
    sibling,
    inBody('one two three four five six seven eight'),
    {
      siblings: [
        'Dear Tom,\n\nnine ten eleven twelve\n\nKind regards,\nSam',
        'Dear Lee,\n\none two three four five six seven eight\n\nSam',
      ],
    },
    [{ at: ',\n\none two three four five six seven eight\n\n', params: { sibling: 2, percent: 100 } }],
  ],
  ['a letter without four words', sibling, inBody('one two'), { siblings: ['Dear Tom,\n\none two\n\nSam'] }, []],
  [
    'the first of the kind words, and how many',
    vague,
    inBody('It was great and lovely and nice.'),
    {},
    [{ at: 'great', params: { count: 3 } }],
  ],
  ['one kind word', vague, inBody('It was great.'), {}, []],
  [
    'the day that it was, and the one to write instead',
    weekday,
    inBody('Thank you for Friday.'),
    { interviewDate: '2026-03-03' },
    [{ at: 'Friday', better: 'Tuesday', params: { right: 'Tuesday' } }],
  ],
  [
    'the day that goes with a date',
    weekday,
    inBody('I can come on Friday 3 March 2026.'),
    {},
    [{ at: 'Friday', better: 'Tuesday', params: { right: 'Tuesday' } }],
  ],
  [
    'the other firm, and the one to write instead',
    wrongOrganisation,
    inBody('I would love to join Bramble Wines.'),
    { organisation: 'Hawthorn & Vine', otherOrganisations: ['Bramble Wines'] },
    [{ at: 'Bramble Wines', better: 'Hawthorn & Vine', params: { other: 'Bramble Wines' } }],
  ],
  [
    'a firm known by its first word, after a word that takes a place of work',
    wrongOrganisation,
    inBody('I would love to join Bramble.'),
    { organisation: 'Hawthorn & Vine', otherOrganisations: ['Bramble Wines'] },
    [{ at: 'Bramble', better: 'Hawthorn & Vine', params: { other: 'Bramble Wines' } }],
  ],
  [
    'a near miss of a name of two words',
    wrongOrganisation,
    inBody('I liked the desk at Stonebridge Capital.'),
    { organisation: 'Stonegate Capital' },
    [{ at: 'Stonebridge Capital', better: 'Stonegate Capital', params: { right: 'Stonegate Capital' } }],
  ],
  [
    'a near miss of the word that tells a firm from others',
    wrongOrganisation,
    inBody('I liked the desk at Greyfriers very much.'),
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

describe('what a finding says of names, days and spelling', () => {
  it.each(SAYS)('%s', (_, rule, text, facts, says) => {
    expect(findingsOf(rule, text, facts)).toEqual(says);
  });
});
