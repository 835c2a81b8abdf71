import { describe, expect, it } from 'vitest';
import { parseQuizPart } from './part.ts';

const run = {
  method: 1,
  answers: { when: 'today', gut: 3, slips: ['late'] },
  place: 'gut',
  at: '2026-11-22T22:50:00.000Z',
  kept: null,
};
const kept = {
  at: run.at,
  headline: 'Parts of it worked.',
  plan: [{ slot: 'now', say: 'Eat.', href: null, label: null, date: null }],
};

describe('parseQuizPart', () => {
  it('reads what was written', () => {
    expect(parseQuizPart({ runs: { quiz: run } })).toEqual({ runs: { quiz: run } });
    expect(parseQuizPart({ runs: { quiz: { ...run, kept } } })).toEqual({ runs: { quiz: { ...run, kept } } });
    expect(parseQuizPart({ runs: {} })).toEqual({ runs: {} });
  });

  it.each([
    null,
    'text',
    [],
    {},
    { runs: [] },
    { runs: { quiz: null } },
    { runs: { quiz: { ...run, method: '1' } } },
    { runs: { quiz: { ...run, place: 4 } } },
    { runs: { quiz: { ...run, at: 4 } } },
    { runs: { quiz: { ...run, answers: null } } },
    { runs: { quiz: { ...run, answers: { gut: Infinity } } } },
    { runs: { quiz: { ...run, kept: 'yes' } } },
    { runs: { quiz: { ...run, kept: { ...kept, at: 1 } } } },
    { runs: { quiz: { ...run, kept: { ...kept, headline: 1 } } } },
    { runs: { quiz: { ...run, kept: { ...kept, plan: {} } } } },
    { runs: { quiz: { ...run, kept: { ...kept, plan: [{ ...kept.plan[0], slot: 1 }] } } } },
    { runs: { quiz: { ...run, kept: { ...kept, plan: [{ ...kept.plan[0], say: 1 }] } } } },
    { runs: { quiz: { ...run, kept: { ...kept, plan: [{ ...kept.plan[0], href: 1 }] } } } },
    { runs: { quiz: { ...run, kept: { ...kept, plan: [{ ...kept.plan[0], label: 1 }] } } } },
    { runs: { quiz: { ...run, kept: { ...kept, plan: [{ ...kept.plan[0], date: 1 }] } } } },
    { runs: { quiz: { ...run, answers: { when: { today: true } } } } },
    { runs: { quiz: { ...run, answers: { gut: NaN } } } },
    { runs: { quiz: { ...run, answers: { slips: ['late', 3] } } } },
    { runs: { quiz: { ...run, kept: {} } } },
    { runs: { quiz: { ...run, kept: { ...kept, plan: [{ slot: 'now' }] } } } },
    { runs: { quiz: { ...run, kept: { ...kept, plan: [null] } } } },
    { runs: { quiz: { ...run, kept: { ...kept, plan: [...kept.plan, { slot: 'now' }] } } } },
  ])('sets aside what is not ours: %j', (value) => {
    expect(parseQuizPart(value)).toBeNull();
  });
});
