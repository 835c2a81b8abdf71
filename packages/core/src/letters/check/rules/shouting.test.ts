import { describe, expect, it } from 'vitest';
import { tryLetter, tryRule } from '../try-rule.ts';
import { shouting } from './shouting.ts';

describe('shouting', () => {
  it.each([
    'I LOVED the tour.',
    'I have heard NOTHING.',
    'Thank you!!',
    'See you soon 😀',
    'It was great! I liked it! Thanks!',
    'I am VERY glad.',
    'What a day :)',
    'It was AMAZING.',
    'I came, HOWEVER late.',
    'I was OVERWHELMED.',
    'It was utterly RIDICULOUS of me.',
  ])('sees %j', (words) => {
    expect(tryRule(shouting, words)).not.toEqual([]);
  });

  it.each([
    'The NHS job is for me.',
    'Good luck with the pitch on the 30th!',
    'I use CAD and Revit.',
    'I know HTML and CSS.',
    'The IELTS test was fine.',
    'PS The biscuits were noted.',
    'The sign said “KEEP OUT”.',
    '© 2025 was on the page.',
    'The HVAC plan was clear.',
    'The OFSTED visit is in May.',
    'NATWEST, UNILEVER and BOEING came too.',
    'I lived near INVERNESS.',
    'I know REST and AWS.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(shouting, words)).toEqual([]);
  });

  it.each([
    ['each of them, in the order of the letter', 'It was VERY good!! Really?! 😀', ['VERY', '!!', '?!', '😀']],
    ['the third mark, where each stands alone', 'Hello! Thanks! Bye!', ['!']],
    ['a row of marks with a gap', 'Thanks! !!', ['! !!']],
    ['a short word that also stands in small letters', 'The desk was tidy. The DESK was long.', ['DESK']],
    ['the second of two raised words', 'It was TOTAL CHAOS.', ['CHAOS']],
    ['the second of two short ones', 'It was PURE FIRE.', ['FIRE']],
  ])('points at %s', (_, words, at) => {
    expect(tryRule(shouting, words)).toEqual(at);
  });

  it.each([
    ['that ends like a word', 'The LED lamps were on.'],
    ['that ends like a word in its middle', 'I know the MEDLINE search.'],
    ['beside a word of three letters', 'The art room is paid for by the ART fund.'],
    ['beside a longer word', 'I liked the reports. The REPORT desk was quiet.'],
    ['beside another', 'I work with HTML JSON files and the NATO USA desk.'],
    ['far from another', 'It is PURE and simple at the OLIO fund.'],
  ])('lets initials be %s', (_, words) => {
    expect(tryRule(shouting, words)).toEqual([]);
  });

  it('knows the words of the firm’s name apart from those of the job', () => {
    const facts = { organisation: 'NEVER ALONE', role: 'Fitter' };
    expect(tryRule(shouting, 'I like NEVER ALONE.', facts)).toEqual([]);
  });

  it('knows the names of the other firms a reader has saved', () => {
    expect(tryRule(shouting, 'I left ALWAYS and BEST.', { otherOrganisations: ['Always Best', 'Ever'] })).toEqual([]);
  });

  it('leaves the subject alone, and the marks above the greeting', () => {
    const text = 'Subject: THANK YOU!!\n\nDear Ana,\n\nIt was good!\n\nKind regards,\nSam Rivera';
    expect(tryLetter(shouting, text)).toEqual([]);
  });
});
