import type { Answers } from '@rebound/core/questionnaire/answers';

/** An answer to every question of “How did it go?”: the longest result there is. */
export const answersOfAll: Answers = {
  when: 'today',
  known: 'waiting',
  kind: 'panel',
  feel: 9,
  gut: 1,
  prepared: ['read-ad', 'examples', 'aloud'],
  examples: 'no-result',
  'on-point': 'more',
  'did-they-follow-up': 'often',
  room: ['i-asked', 'both-talked', 'told-when'],
  'hear-by': '2026-12-04',
  practical: ['on-time', 'kit'],
  manner: ['polite', 'let-finish'],
  deciding: ['must-have', 'pay', 'dates'],
  'not-yours': ['late', 'rude', 'unlawful'],
  'sorry-said': 'no',
  'worst-minute': 'The minute when the chair asked me about the gap and I laughed',
  slips: ['arrived-late', 'mind-went-blank', 'rambled', 'wrong-name'],
};
