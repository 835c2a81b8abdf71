import type { LetterAnswers, LetterFieldId } from '../types.ts';

/** The day on which the letters of the tests are written. */
export const sampleToday = '2026-03-05';

/** What a careful reader types. */
export const goodAnswers: LetterAnswers = {
  recipient: 'Ms Okafor',
  organisation: 'Hartley Foods',
  role: 'stock controller',
  talk: 'how you plan the Friday deliveries',
  because: 'I have done the same on a smaller scale',
  said: 'my forklift licence ran until June',
  right: 'it runs until March',
  slip: 'arriving late',
  about: 'my answer on budgets',
  day: '2026-03-03',
  others: 'Tom and Lee',
  'answer-by': '2026-03-13',
  'ask-feedback': 'yes',
  'keep-in-mind': 'yes',
  mend: 'have paid for the broken gate',
  item: 'the stock sheet I spoke of',
  attached: 'yes',
  late: 'yes',
  free: 'on Tuesday after two',
  start: '2026-04-06',
  terms: 'your letter of 4 March',
  ahead: 'the early shift with Ana',
  happened: 'my mind went blank on the third question',
  good: 'the walk round the cold store',
  next: 'ask for a minute to think',
  help: 'a walk on Sunday',
  sender: 'Sam Rivera',
};

/** The least that can be typed. */
export const shortAnswers: LetterAnswers = {
  ...goodAnswers,
  recipient: 'Ana',
  organisation: 'Ito',
  role: 'cook',
  talk: 'rotas',
  because: 'I cook',
  said: 'I drive',
  right: 'I cycle',
  slip: 'swearing',
  about: 'pay',
  others: 'Bo',
  mend: 'stopped',
  item: 'proof',
  free: 'Fridays',
  terms: 'writing',
  ahead: 'it',
  happened: 'I froze',
  good: 'tea',
  next: 'breathe',
  help: 'tea',
  sender: 'Bo',
};

/** The same words in every field that takes words: the dates and ticks stay as they are. */
export function hostileAnswers(words: string): LetterAnswers {
  const answers: LetterAnswers = { ...goodAnswers };
  for (const id of WORDED) answers[id] = words;
  return answers;
}

const WORDED: readonly LetterFieldId[] = [
  'recipient',
  'organisation',
  'role',
  'talk',
  'because',
  'said',
  'right',
  'slip',
  'about',
  'others',
  'mend',
  'item',
  'free',
  'terms',
  'ahead',
  'happened',
  'good',
  'next',
  'help',
  'sender',
];

/** Forty things nobody should type, and somebody will. */
export const hostileWords: readonly string[] = [
  '$& $1 $$ $`',
  '$<name>',
  '{role}',
  '{a role}',
  '{uk|us}',
  '[day]',
  '[ on {day}]',
  '<b>bold</b><img src=x onerror=alert(1)>',
  '</textarea><script>alert(1)</script>',
  '&amp; &lt; &#39;',
  '"quoted" and ‘quoted’',
  "'; DROP TABLE letters; --",
  '\\n\\r\\t \\u0041',
  '%0D%0ABcc: all@example.com',
  'Ana\r\nBcc: all@example.com',
  '=cmd|calc',
  '🙂👩‍🚒',
  '👨‍👩‍👧‍👦 and 🇬🇧',
  'شركة النور للتجارة',
  'שלום בע״מ',
  '株式会社ひかり',
  'Łódź Straße Ñandú',
  'e\u0301cole',
  'zero\u200bwidth',
  '\u202eright to left',
  'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh of Cholmondeley-Marjoribanks',
  '  two\n\nlines ,',
  '\ttabs\tinside\t',
  'O’Brien & Sons, Inc.',
  'Acme Ltd.',
  'The end.',
  'THE WREN TRUST',
  'the the',
  'undefined',
  'null',
  '__proto__',
  'constructor',
  '12345',
  'C++ / .NET',
  'Wait... what?!',
];
