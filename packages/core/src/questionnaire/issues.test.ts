import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.ts';
import { issuesFrom } from './issues.ts';
import type { Timing } from './issues.ts';
import { route } from './route.ts';
import { sample, samplePages } from './sample.fixture.ts';
import { slipsFor } from './slips.ts';
import type { SlipPage } from './slips.ts';
import type { IssueRule } from './shape/issue.ts';
import type { Questionnaire } from './types.ts';
import type { SlipRules } from './shape/slip.ts';

const rule: IssueRule = {
  id: 'no-examples',
  title: 'No example',
  visible: 2,
  fixable: 3,
  weak: 3,
  again: 2,
  hours: 48,
  repair: { say: 'Write.', link: { label: 'Write it', tool: 'note', kind: 'thanks' } },
  practise: { say: 'Find three stories.', link: { label: 'Build one', tool: 'answer' } },
};
const extra: readonly SlipPage[] = [
  { id: 'waits', title: 'I wait', short: 'w', group: 'answers', size: 'drop', verdict: 'wait', letter: 'thanks' },
  { id: 'sends', title: 'I send', short: 's', group: 'answers', size: 'wobble', verdict: 'send' },
  { id: 'no-examples', title: 'None', short: 'n', group: 'answers', size: 'dip', verdict: 'dont' },
];
const change = (slips: Partial<SlipRules>, issues: readonly IssueRule[] = [rule]): Questionnaire => ({
  ...sample,
  issues,
  ...(sample.slips === undefined ? {} : { slips: { ...sample.slips, ...slips } }),
});
const now: Timing = { hours: 6, decided: false };
const found = (answers: Answers, timing = now, quiz = change({})) => {
  const slips = slipsFor(quiz.slips, [...samplePages, ...extra]);
  return issuesFrom(quiz, route(quiz, slips, answers), slips, timing);
};
const first = (answers: Answers, timing = now, quiz = change({})) => found(answers, timing, quiz)[0];

describe('an issue opened by an answer', () => {
  it('has its place in both rankings, its reason and its page', () => {
    expect(first({ examples: 'none' })).toEqual({
      id: 'no-examples',
      title: 'No example',
      page: 'no-examples',
      because: 'I gave no example',
      repair: 6,
      practise: 6,
      say: 'Write.',
      link: { label: 'Write it', href: '/tools/note/?kind=thanks&slip=no-examples' },
      practiseSay: 'Find three stories.',
      practiseLink: { label: 'Build one', href: '/tools/answer/#mistake=no-examples' },
    });
  });

  it.each<[string, Timing, number]>([
    ['at its last hour', { hours: 48, decided: false }, 6],
    ['an hour later', { hours: 49, decided: false }, 0],
    ['when nobody said how long ago', { hours: null, decided: false }, 6],
    ['once they have decided', { hours: 1, decided: true }, 0],
  ])('is worth a repair only in time: %s', (_, timing, repair) => {
    const issue = first({ examples: 'none' }, timing);
    expect(issue?.repair).toBe(repair);
    expect(issue?.say).toBe(repair > 0 ? 'Write.' : 'Find three stories.');
  });

  it('without a repair, or without a page, only asks for practice', () => {
    const { repair: _repair, ...bare } = { ...rule, id: 'no-result' };
    const issue = first({ examples: 'half' }, now, change({}, [bare]));
    expect(issue).toMatchObject({ page: null, repair: 0, say: 'Find three stories.' });
    expect(issue?.link?.href).toBe('/tools/answer/');
  });

  it('with nothing to mend says what to practise', () => {
    expect(first({ examples: 'none' }, now, change({}, [{ ...rule, fixable: 0 }]))?.say).toBe('Find three stories.');
  });

  it('is said in the words of the row where the row has no reason', () => {
    const questions = sample.questions.map((each) =>
      each.kind === 'one' && each.id === 'follow-up'
        ? { ...each, options: each.options.map((option) => ({ ...option, issue: 'no-examples' })) }
        : each,
    );
    expect(first({ 'follow-up': 'no' }, now, { ...change({}), questions })?.because).toBe('No');
  });

  it('is not there for a row that opens none, or a name nobody knows', () => {
    expect(found({ examples: 'good' })).toEqual([]);
    expect(found({ examples: 'half' })).toEqual([]);
  });
});

describe('an issue opened by a tick', () => {
  it('is moved by what is said about it, and stays between 0 and 3', () => {
    expect(first({ slips: ['late'] })).toMatchObject({ repair: 9, practise: 6 });
    expect(first({ slips: ['late'], 'noticed.late': 'yes' })).toMatchObject({ repair: 9, practise: 6 });
    expect(first({ slips: ['late'], 'noticed.late': 'no' })).toMatchObject({ repair: 6, practise: 4 });
    expect(first({ slips: ['late'], 'repaired.late': 'yes' })).toMatchObject({ repair: 0, practise: 6 });
  });

  it('says every reason the reader gave', () => {
    expect(first({ slips: ['late'], 'noticed.late': 'no', 'repaired.late': 'no' })?.because).toBe(
      'I was late; they did not notice; nothing was said about it',
    );
  });

  it('names only what was said about this one, where two were asked about', () => {
    const roomy = { ...change({}), limit: 20 };
    const given = { slips: ['late', 'blank'], 'noticed.late': 'no', 'noticed.blank': 'yes', examples: 'none' };
    expect(found(given, now, roomy).map(({ id, because, repair }) => [id, because, repair])).toEqual([
      ['late', 'I was late; they did not notice', 6],
      ['blank', 'I was blank; they noticed', 0],
      ['no-examples', 'I gave no example', 6],
    ]);
  });

  it.each<[string, string, Timing, string, string]>([
    ['is worth a note', 'late', now, 'Write.', '/tools/note/?kind=owning-a-slip&slip=late'],
    ['is worth a note, and there is no kind for it', 'sends', now, 'Write.', '/mistakes/sends/'],
    ['may be worth one', 'waits', now, 'It depends.', '/mistakes/waits/'],
    ['is worth none', 'blank', now, 'Leave it out.', '/mistakes/blank/'],
    ['is worth none, and they have decided', 'blank', { hours: 1, decided: true }, 'Leave it out.', '/mistakes/blank/'],
    ['comes too late', 'late', { hours: 49, decided: false }, 'Too late.', '/mistakes/late/'],
  ])('says what to do where it %s', (_, id, timing, say, href) => {
    const issue = first({ slips: [id] }, timing);
    expect([issue?.say, issue?.link?.href]).toEqual([say, href]);
  });

  it('says to leave it where it was put right at the time', () => {
    expect(first({ slips: ['late'], 'repaired.late': 'yes' })?.say).toBe('Leave it out.');
  });

  it('is none where it is theirs or quiet', () => {
    expect(found({ slips: ['cold'] })).toEqual([]);
    expect(found({ slips: ['late'] }, now, change({ rules: [{ id: 'late', quiet: true }] }))).toEqual([]);
  });

  it('takes its page along into the tool it is practised with', () => {
    const practise = { say: 'Say it.', link: { label: 'Say it', tool: 'practice' } };
    expect(first({ slips: ['late'] }, now, change({ rules: [{ id: 'late', practise }] }))?.practiseLink?.href).toBe(
      '/tools/practice/#mistake=late',
    );
    expect(first({ slips: ['late'] })?.practiseLink).toBeNull();
  });

  it('stands once where an answer opens it too, with the words of the answer', () => {
    expect(found({ examples: 'none', slips: ['no-examples', 'blank'] }).map(({ id, title }) => [id, title])).toEqual([
      ['blank', 'I was blank'],
      ['no-examples', 'No example'],
    ]);
  });

  it('needs the words of a tick list', () => {
    const quiz = change({});
    const slips = slipsFor(quiz.slips, samplePages);
    const { slips: _slips, ...wordless } = quiz;
    expect(issuesFrom(wordless, route(quiz, slips, { slips: ['late'] }), slips, now)).toEqual([]);
  });
});
