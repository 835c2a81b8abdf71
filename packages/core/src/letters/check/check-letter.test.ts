import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInSteps, checkLetter, rulesFor } from './check-letter.ts';
import { checkLists } from './data/check-lists.ts';
import { RULES } from './rules.ts';

const text = 'Dear [Name],\r\n\r\nI am sorry. I am so sorry for the the noise!!\r\n\r\nSam';

describe('checkLetter', () => {
  it('puts what blocks first', () => {
    const levels = checkLetter({ text, kind: 'thanks' }, checkLists).map((one) => one.level);
    expect(levels[0]).toBe('blocking');
    expect(levels.lastIndexOf('blocking')).toBeLessThan(levels.indexOf('advisory'));
  });

  it('puts each of the two in the order of the text, whichever rule saw it', () => {
    const mixed = 'Dear Tom,\n\nThe the loom FAILED on [day].\n\nKind regards,\nSam';
    const found = checkLetter({ text: mixed, recipient: 'Ana Okafor' }, checkLists);
    expect(found.filter(({ rule }) => rule !== 'length')).toEqual([
      {
        rule: 'wrong-recipient',
        level: 'blocking',
        start: 5,
        end: 8,
        found: 'Tom',
        better: null,
        params: { expected: 'Ana Okafor' },
      },
      { rule: 'placeholder', level: 'blocking', start: 34, end: 39, found: '[day]', better: null, params: {} },
      {
        rule: 'repeated-word',
        level: 'advisory',
        start: 11,
        end: 18,
        found: 'The the',
        better: 'The',
        params: { word: 'The' },
      },
      { rule: 'shouting', level: 'advisory', start: 24, end: 30, found: 'FAILED', better: null, params: {} },
    ]);
  });

  it('gives places that hold in the text as it was given', () => {
    for (const one of checkLetter({ text, kind: 'thanks' }, checkLists))
      expect(text.slice(one.start, one.end)).toBe(one.found);
    expect(checkLetter({ text }, checkLists).find((one) => one.rule === 'placeholder')?.found).toBe('[Name]');
  });

  it('offers words that mend the letter when they take the place of what was found', () => {
    const [repeated] = checkLetter({ text }, checkLists).filter((one) => one.rule === 'repeated-word');
    expect(repeated && text.slice(0, repeated.start) + repeated.better + text.slice(repeated.end)).toContain(
      'for the noise',
    );
  });

  it('lets a letter to oneself be what it is, gaps apart', () => {
    const rules = checkLetter(
      { text: `${text} I blew it. I HATE this [day].`, kind: 'letter-to-myself' },
      checkLists,
    ).map((one) => one.rule);
    expect(new Set(rules)).toEqual(new Set(['placeholder', 'repeated-word']));
  });

  it('reads any text without failing, and its places stay inside it', () => {
    const letter = fc.record({
      text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ mode: 'sentences' })),
      recipient: fc.string(),
      sender: fc.string({ unit: 'grapheme' }),
      organisation: fc.string(),
      role: fc.string(),
      otherOrganisations: fc.array(fc.string()),
      interviewDate: fc.string(),
      siblings: fc.array(fc.string()),
      attachmentReady: fc.boolean(),
    });
    fc.assert(
      fc.property(letter, (input) => {
        for (const { start, end, found } of checkLetter(input, checkLists)) {
          expect(start >= 0 && start <= end && end <= input.text.length).toBe(true);
          expect(input.text.slice(start, end)).toBe(found);
        }
      }),
    );
  });
});

describe('checkInSteps', () => {
  it.each([undefined, 'letter-to-myself'] as const)('stops before each rule for %s, and comes to the same', (kind) => {
    const steps = checkInSteps({ text, kind }, checkLists);
    for (const rule of rulesFor({ kind })) expect(steps.next(), rule.id).toEqual({ done: false, value: undefined });
    expect(steps.next()).toEqual({ done: true, value: checkLetter({ text, kind }, checkLists) });
  });
});

describe('rulesFor', () => {
  it('has two rules for a letter that no employer reads, and all of them for the others', () => {
    expect(rulesFor({ kind: 'letter-to-myself' }).map(({ id }) => id)).toEqual(['placeholder', 'repeated-word']);
    expect(rulesFor({ kind: 'tell-a-friend' })).toHaveLength(2);
    expect(rulesFor({ kind: 'thanks' })).toEqual(RULES);
    expect(rulesFor({})).toEqual(RULES);
  });
});
