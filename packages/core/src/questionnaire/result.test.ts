import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.ts';
import { resultAsText } from './export-text.ts';
import { buildResult } from './result.fixture.ts';
import { isStopped } from './result.ts';
import type { Result } from './result.ts';
import { sample, sampleSlips } from './sample.fixture.ts';
import type { Question } from './shape/question.ts';
import type { Questionnaire } from './types.ts';

function result(answers: Answers): Result {
  const built = buildResult(sample, sampleSlips, answers);
  if (built === null) throw new Error('the path was stopped');
  return built;
}
const bandOf = (answers: Answers, id: string) => result(answers).bands.find((band) => band.id === id)?.band;

describe('the bands', () => {
  it('are words for the mean of what was answered', () => {
    expect(bandOf({ examples: 'good', 'follow-up': 'no' }, 'answers')).toBe('mixed');
    expect(bandOf({ examples: 'good', 'follow-up': 'yes' }, 'answers')).toBe('solid');
    expect(bandOf({ examples: 'none', 'follow-up': 'no' }, 'answers')).toBe('work');
  });

  it('say there is not enough to tell when under half was answered', () => {
    expect(bandOf({ 'follow-up': 'yes' }, 'answers')).toBe('unclear');
    expect(bandOf({ examples: 'unknown', 'follow-up': 'yes' }, 'answers')).toBe('unclear');
    expect(bandOf({ examples: 'good' }, 'answers')).toBe('solid');
  });

  it('count “I can’t remember” as missing and not as middle', () => {
    expect(bandOf({ examples: 'good', 'follow-up': 'unknown' }, 'answers')).toBe('solid');
  });

  it('are pulled down by a slip of their own and by no other', () => {
    const good = { examples: 'good', 'follow-up': 'yes', practical: ['on-time', 'kit'] };
    expect(bandOf({ ...good, slips: ['late'] }, 'practical')).toBe('mixed');
    expect(bandOf({ ...good, slips: ['late'] }, 'answers')).toBe('solid');
    expect(bandOf({ ...good, slips: ['cold'] }, 'practical')).toBe('solid');
  });
});

describe('the issues', () => {
  it('each say which answer they come from', () => {
    const [issue] = result({ slips: ['late'], 'noticed.late': 'yes' }).issues;
    expect(issue?.because).toBe('I was late; they noticed');
    expect(issue?.link?.href).toBe('/tools/note/?kind=owning-a-slip&slip=late');
  });

  it('do not offer a note once it is too late or they have put it right', () => {
    const late = result({ when: 'longer', slips: ['late'] }).issues[0];
    expect([late?.repair, late?.say]).toEqual([0, 'Too late.']);
    expect(result({ when: 'today', slips: ['late'], 'repaired.late': 'yes' }).issues[0]?.repair).toBe(0);
  });

  it('leave the door open when nobody said how long ago it was', () => {
    expect(result({ slips: ['late'] }).issues[0]?.repair).toBeGreaterThan(0);
  });

  it('list those that come out level instead of breaking the tie', () => {
    const plan = result({ slips: ['blank', 'long'] }).plan.find((stop) => stop.slot === 'next');
    expect(plan?.items.map((item) => item.say)).toEqual([
      'I was blank: say it out loud.',
      'I was long: say it out loud.',
    ]);
  });
});

describe('the result', () => {
  const roomy = { ...sample, limit: 20 };
  const of = (answers: Answers, quiz: Questionnaire = roomy, slips = sampleSlips) => {
    const built = buildResult(quiz, slips, answers);
    if (built === null) throw new Error('the path was stopped');
    return built;
  };

  it('says what it is of, and every answer with what was skipped, without the pages between', () => {
    const { questionnaire, outcome, headline, lede, answers } = of({ when: 'today', feel: 9 });
    expect([questionnaire, outcome, headline, lede]).toEqual(['sample', 'rest', 'Parts of it worked.', 'One hour.']);
    expect(answers.slice(0, 3)).toEqual([
      { address: 'when', ask: 'When was it?', name: 'when it was', answer: 'Today' },
      { address: 'feel', ask: 'How bad?', name: 'how you feel', answer: '9 out of 10' },
      { address: 'gut', ask: 'Gut?', name: 'your gut', answer: null },
    ]);
    expect(answers.map(({ address }) => address)).not.toContain('aid');
  });

  it('takes the first outcome that holds', () => {
    expect(of({ examples: 'none', 'follow-up': 'no', practical: ['none'] }).outcome).toBe('hard');
  });

  it('says each good thing once', () => {
    const twice = sample.questions.map((each) =>
      each.kind === 'text'
        ? each
        : each.kind === 'one' && each.id === 'when'
          ? { ...each, options: each.options.map((option) => ({ ...option, right: 'You gave an example.' })) }
          : each,
    );
    expect(of({ when: 'today', examples: 'good' }, { ...roomy, questions: twice }).right).toEqual([
      'You gave an example.',
    ]);
  });

  it('shows three issues, names those level with the last with their pages, and everything else that was ticked', () => {
    const same = sampleSlips.map((slip) => ({ ...slip, visible: 1, weak: 1, fixable: 0, again: 1 }));
    const built = of({ slips: ['late', 'blank', 'long', 'cold'], examples: 'half' }, roomy, same);
    expect(built.issues.map(({ id }) => id)).toEqual(['no-result', 'late', 'blank']);
    expect(built.level).toEqual([{ label: 'I was long', href: '/mistakes/long/' }]);
    expect(built.more).toEqual([{ label: 'I was cold', href: '/mistakes/cold/' }]);
  });

  it('names one level with the last that has no page', () => {
    const rules = sample.issues.map((rule) => ({ ...rule, weak: 1, again: 1 }));
    const same = sampleSlips.map((slip) => ({ ...slip, weak: 1, fixable: 0, again: 1 }));
    const built = of({ slips: ['late', 'blank', 'long'], examples: 'none' }, { ...roomy, issues: rules }, same);
    expect(built.level).toEqual([{ label: 'No example', href: null }]);
  });

  it('knows how many issues there are and how many can be mended, and fills in the day', () => {
    const hear: Question = { id: 'hear-by', kind: 'date', ask: 'Which day?', name: 'the day' };
    const say = [
      { when: { issues: { from: 2, to: 2 } }, say: 'Two issues.' },
      { when: { repairs: { from: 1, to: 1 } }, say: 'One repair.' },
      { when: { bands: ['work'], from: 1 }, say: 'Work.' },
      { when: { answered: 'hear-by' }, say: 'By {date}, gut {gut}.' },
    ] as const;
    const quiz: Questionnaire = {
      ...roomy,
      questions: [...sample.questions, hear],
      result: { ...sample.result, would_change: say },
    };
    const given = { examples: 'none', slips: ['late'], 'hear-by': '2026-12-04', gut: 2 };
    expect(of(given, quiz).wouldChange).toEqual([
      'Two issues.',
      'One repair.',
      'Work.',
      'By Friday 4 December, gut 2.',
    ]);
    const { gut: _gut, ...without } = given;
    expect(of(without, quiz).wouldChange.at(-1)).toBe('By Friday 4 December, gut .');
    expect(of({ ...given, 'hear-by': '2026-02-30' }, quiz).wouldChange.at(-1)).toBe('Work.');
  });

  it('counts as mendable only what a message can still mend', () => {
    const say = [
      { when: { repairs: { to: 0 } }, say: 'None.' },
      { when: { repairs: { from: 1, to: 1 } }, say: 'One.' },
    ] as const;
    const quiz: Questionnaire = { ...roomy, result: { ...sample.result, would_change: say } };
    const said = (answers: Answers) => {
      const { issues, wouldChange } = of(answers, quiz);
      return [issues.length, ...wouldChange];
    };
    expect(said({ examples: 'none', slips: ['blank'] })).toEqual([2, 'None.']);
    expect(said({ examples: 'none', slips: ['blank', 'late'] })).toEqual([3, 'One.']);
    expect(said({ when: 'longer', slips: ['late'] })).toEqual([1, 'None.']);
  });

  it('takes the page of the first thing along only where it stands alone', () => {
    const plan = [{ id: 'd', slot: 'now', say: 'D.', link: { label: 'D', tool: 'debrief', carry: true } }] as const;
    const quiz: Questionnaire = { ...roomy, result: { ...sample.result, plan } };
    const href = (answers: Answers) => of(answers, quiz).plan[0]?.items[0]?.link?.href;
    expect(href({ slips: ['late', 'blank'] })).toBe('/tools/debrief/#mistake=late');
    expect(href({ slips: ['blank', 'long'] })).toBe('/tools/debrief/');
    expect(href({ examples: 'none' })).toBe('/tools/debrief/');
    expect(href({})).toBe('/tools/debrief/');
  });

  it('cannot be made without an outcome for every reader', () => {
    const outcomes = sample.result.outcomes.slice(0, 1);
    expect(() => of({}, { ...roomy, result: { ...sample.result, outcomes } })).toThrow(
      'sample: the last outcome must have no condition',
    );
  });

  it('is not stopped where there is no path at all', () => {
    expect(isStopped([])).toBe(false);
  });
});

describe('what was not theirs', () => {
  it('is said and links to nothing', () => {
    expect(result({ 'not-yours': ['freeze', 'late'], slips: ['cold'] }).notYours).toEqual([
      'They were late.',
      'A freeze.',
      'Theirs: I was cold.',
    ]);
  });
});

describe('gut and facts', () => {
  const worst = { examples: 'none', 'follow-up': 'no', practical: ['none'] };
  const best = { examples: 'good', 'follow-up': 'yes', practical: ['on-time', 'kit'] };
  it.each([
    [{ ...best, gut: 2 }, 'You gave it 2. The facts look better.'],
    [{ ...worst, gut: 9 }, 'You gave it 9. The facts look worse.'],
    [{ ...worst, gut: 0 }, 'You gave it 0. The facts say the same.'],
  ])('are set side by side: %j', (answers, words) => {
    expect(result(answers).gut).toEqual([words]);
  });

  it('stay apart while too little is known', () => {
    expect(result({ gut: 2 }).gut).toEqual([]);
  });
});

describe('the result as text', () => {
  it('holds everything in the order of the page, and whole addresses', () => {
    const text = resultAsText(sample, result({ examples: 'good', slips: ['late'] }), 'https://example.org');
    const order = [
      'Parts of it worked.',
      'Your answers: Looks solid',
      'You gave an example.',
      'Because you said: I was late',
      'Nobody knows',
      'Now',
      'Skipped',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toContain('https://example.org/tools/note/?kind=owning-a-slip&slip=late');
  });
});
