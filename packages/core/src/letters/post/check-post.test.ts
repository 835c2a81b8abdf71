import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPost } from './check-post.ts';
import { postWords } from './data/post-words.ts';

const rules = (text: string, known?: readonly string[]): string[] => [
  ...new Set(checkPost(text, known).map(({ rule }) => rule)),
];

describe('a post, as somebody else reads it', () => {
  test.each([
    ['despair', 'I honestly can’t do this any more.'],
    ['despair', 'what is the point, nobody would miss me'],
    ['despair', 'I just want to die'],
    ['despair', 'some days I don’t want to be here'],
    ['despair', 'maybe everyone is better off without me'],
    ['name', 'The lady at Hartley Foods yawned.'],
    ['name', 'and then Karen looked at her watch'],
    ['name', 'worst hour of my life @hartleyfoods'],
    ['name', 'never again #hartley'],
    ['insult', 'The interviewer was a joke.'],
    ['insult', 'what a bunch of clowns'],
    ['insult', 'the man was so rude to everyone'],
    ['insult', 'avoid this place at all costs'],
    ['insult', 'an hour wasted my time and my bus fare, it wasted my time'],
    ['accusation', 'they only said no because I am pregnant'],
    ['accusation', 'pure ageism'],
    ['accusation', 'I will sue them'],
    ['confidential', 'he admitted to us that half the shop goes in June'],
    ['confidential', 'they are about to close two branches'],
    ['confidential', 'here is a screenshot of their test'],
    ['confidential', 'their sales are down by a third'],
    ['own-job', 'my boss has no idea where I was'],
    ['own-job', 'had to call in sick for this'],
    ['self-attack', 'I made a fool of myself'],
    ['swearing', 'what a f***ing day, bullshit from start to end'],
    ['swearing', 'wtf'],
  ])('%s: %s', (rule, text) => expect(rules(text)).toContain(rule));

  test.each([
    'I had an interview on Monday and it went badly.',
    'Two hours on the train for ten minutes in a room.',
    'I’m tired. I’ll try again in March.',
    'No luck this time. Does anyone know of work in a kitchen?',
    'They asked good questions and I did not have the answers.',
    'I can’t do Tuesdays any more, so if anyone needs a swap, tell me.',
    'My old teacher said: try again. She was right.',
    'The joke is that I had the right answer in my bag.',
    'It was cold and I went home.',
    'I want to change jobs this year.',
    'Is the test at the driving school hard?',
    'I cut my finger on the sandwich.',
    'We talked about their plants in the window.',
    'The course was good, and so was the tea.',
    'I would rather walk.',
    'No one was rude. I was just not ready.',
    'Any tips for a second interview? Mine is on Friday.',
    'The manager told a story about a dog.',
    'So that was that.',
    'I do not mind waiting.',
    'HOURS of waiting',
    'Zoom froze twice.',
    'Reading the advert again now.',
    'I have a new jacket.',
    'Back to the desk tomorrow.',
    'You learn more from a no.',
  ])('sees nothing in: %s', (text) => expect(rules(text)).toEqual([]));

  test('knows the names that the reader has saved, also in small letters', () =>
    expect(checkPost('never going back to hartley foods (the big one)', ['Hartley Foods', 'x'])).toEqual([
      { rule: 'name', start: 20, end: 33, found: 'hartley foods' },
    ]));

  test('knows a saved name whichever apostrophe and hyphen it is written with', () => {
    const found = (text: string, known: string) => checkPost(text, [known]).map((one) => one.found);
    expect(found('at st brigid’s again', 'St Brigid’s')).toEqual(['st brigid’s']);
    expect(found("at st brigid's again", 'St Brigid’s')).toEqual(["st brigid's"]);
    expect(found('at jones-reed again', 'Jones‑Reed')).toEqual(['jones-reed']);
  });

  test('a saved name is words, never a pattern', () =>
    expect(rules('plain words', ['.* (a+)+ [', '$&', 'a-z'])).toEqual([]));

  test('despair comes before all else', () =>
    expect(checkPost('Karen at Hartley is an idiot and I want to die')[0]?.rule).toBe('despair'));

  test('gives all of one rule in the order of the text, then all of the next', () =>
    expect(checkPost('WTF, such clowns. It “was rude”, said Karen, wtf.')).toEqual([
      { rule: 'name', start: 38, end: 43, found: 'Karen' },
      { rule: 'insult', start: 5, end: 16, found: 'such clowns' },
      { rule: 'insult', start: 22, end: 30, found: 'was rude' },
      { rule: 'swearing', start: 0, end: 3, found: 'WTF' },
      { rule: 'swearing', start: 45, end: 48, found: 'wtf' },
    ]));

  test.each([
    'the boss was an idiot',
    'I said the boss was an idiot',
    'My boss was an idiot.',
    'He looked like a clown',
    'the two of them were complete idiots',
    'It was all about me. Total idiots.',
    'so the manager is a total fool',
  ])('hears what is said of others, and nothing about oneself, in: %s', (text) => {
    expect(rules(text)).toContain('insult');
    expect(rules(text)).not.toContain('self-attack');
  });

  test.each([
    'I was an idiot',
    'i really felt like a clown',
    'He made me look like a fool',
    'What an idiot I am',
    'my interview was a total shambles',
    'the man was rude, and I made a fool of myself',
    'I made a fool of myself. The man was rude.',
  ])('still hears who is hard on oneself in: %s', (text) => {
    expect(rules(text)).toContain('self-attack');
  });

  test('every finding quotes the text it stands in, and has something said about it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Karen', 'is', 'a', 'joke.', 'I', 'want', 'to', 'die', '@x_y', '\n', '🙂', 'wtf')),
        (words) => {
          const text = words.join(' ');
          for (const { rule, start, end, found } of checkPost(text)) {
            expect(text.slice(start, end)).toBe(found);
            expect(postWords[rule]).toHaveLength(2);
          }
        },
      ),
    );
  });
});
