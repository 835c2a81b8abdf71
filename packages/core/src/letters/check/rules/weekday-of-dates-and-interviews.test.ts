import { describe, expect, it } from 'vitest';
import { type Facts, findingsOf, inBody } from '../try-rule.ts';
import { weekday } from './weekday.ts';

// 14 October 2025 was a Tuesday.
const met: Facts = { interviewDate: '2025-10-14' };
const found = (body: string, facts: Facts = met) => findingsOf(weekday, inBody(body), facts);
const wrong = (at: string, right = 'Tuesday') => ({ at, better: right, params: { right } });

describe('a weekday and its date', () => {
  it.each<[words: string, at: string, right?: string]>([
    ['I can come on Friday 14 October 2025.', 'Friday'],
    ['I can come on friday 14 October 2025.', 'friday'],
    ['I can come on Fri. 14 Oct 2025.', 'Fri'],
    ['I can come on Weds 14th October, 2025.', 'Weds'],
    ['I can come on Thurs the 14th of October 2025.', 'Thurs'],
    ['I can come on Friday, October 14, 2025.', 'Friday'],
    ['I can come on Tuesday 14 October 2026.', 'Tuesday', 'Wednesday'],
  ])('do not go together: %s', (words, at, right = 'Tuesday') => {
    expect(found(words, {})).toEqual([wrong(at, right)]);
  });

  it.each(['Tuesday 14 October 2025', 'Tue. 14 Oct 2025', 'Tues, October 14, 2025'])('go together: %s', (words) => {
    expect(found(`I can come on ${words}.`, {})).toEqual([]);
  });

  it('without a year goes by the interview, and by nothing where none is known', () => {
    expect(found('I can come on Friday 17 October.')).toEqual([]);
    expect(found('I can come on Monday 17 October.')).toEqual([wrong('Monday', 'Friday')]);
    expect(found('I can come on Monday 17 October.', {})).toEqual([]);
  });

  it('is quoted as it was said by somebody else', () => {
    expect(found('The sign said “Friday 14 October 2025”.', {})).toEqual([]);
  });

  it('are reported one by one, and a day once that is wrong for the interview as well', () => {
    expect(found('Thank you for Wednesday 14 October.')).toEqual([wrong('Wednesday')]);
    expect(found('Thank you for Wednesday 14 October. I can come on Monday 17 October 2025.')).toEqual([
      wrong('Wednesday'),
      wrong('Monday', 'Friday'),
    ]);
    expect(found('Thank you for Wednesday. I can come on Monday 17 October 2025.')).toEqual([
      wrong('Monday', 'Friday'),
      wrong('Wednesday'),
    ]);
  });
});

describe('a weekday and the interview', () => {
  it.each<[words: string, at: string]>([
    ['I liked the tea. Thank you for Friday, and for the tour.', 'Friday'],
    ['I want to thank you for\nFriday.', 'Friday'],
    ['Thank you for  Friday.', 'Friday'],
    ['Thank you for Weds.', 'Weds'],
    ['Thank you for Friday. I loved Monday.', 'Friday'],
    ['I loved Friday.', 'Friday'],
    ['I brought it to Friday’s interview.', 'Friday'],
    ['I spoke to Tom on Friday.', 'Friday'],
    ['I can start in May; we met on Friday.', 'Friday'],
    ['I can start in May: we met on Friday.', 'Friday'],
    ['I can start in May, and we met on Friday.', 'Friday'],
    ['I can start in May, but we met on Friday.', 'Friday'],
    ['I can start in May, so we met on Friday.', 'Friday'],
    ['I can start in May; I could sooner; we met on Friday.', 'Friday'],
    ['I sent a note; we met on Friday.', 'Friday'],
    ['On Friday I shouted at your porter.', 'Friday'],
    ['on Friday you showed me the press.', 'Friday'],
    ['Last Friday we met at the mill.', 'Friday'],
  ])('that was on another day: %j', (words, at) => {
    expect(found(words)).toEqual([wrong(at)]);
  });

  it.each<[why: string, words: string]>([
    ['the right day', 'Thank you for Tuesday.'],
    ['the right day in short', 'Thank you for Tues.'],
    ['the right day beside another', 'I loved Friday. Thank you for Tuesday.'],
    ['a day before it', 'I had read it all before Friday’s interview.'],
    ['a day one would like', 'I could see you Friday.'],
    ['a day a note was about', 'I sent a note to say I loved Friday.'],
    ['an interview to come', 'I look forward to Friday’s interview.'],
    ['a meeting that may be', 'If we met on Friday, I would bring it.'],
    ['the day of an offer', 'The offer came on Friday.'],
    ['the day of a message, in the same clause', 'I can start in May, and your email came on Friday.'],
    ['a day to come, in the same clause', 'I liked it, and I could meet you on Friday.'],
    ['what happens on a day', 'On Friday the shop is shut.'],
    ['a day in the middle of a sentence', 'The shop on Friday we met at was shut.'],
    ['the last day elsewhere', 'On my last Friday I was given a cake.'],
    ['one’s own business', 'I baked a loaf on Friday.'],
  ])('%s is no mix-up: %s', (_, words) => {
    expect(found(words)).toEqual([]);
  });

  it.each([undefined, '', 'soon', '2025-13-41'])('is not looked for where the date is %j', (interviewDate) => {
    expect(found('Thank you for Friday.', { interviewDate })).toEqual([]);
  });
});
