import { describe, expect, it } from 'vitest';
import { learnTopic } from './learn-topic.ts';

const ours = [
  ['late', 'bus'],
  ['late', 'train'],
  ['bus', 'late', 'again'],
  ['lost', 'bus'],
  ['lost', 'late'],
];
const others = [['bus', 'lunch'], ['bus', 'fare'], ['lunch', 'again'], ['pizza']];
const learned = (...more: string[][]) => learnTopic(ours, [...others, ...more]);

describe('what is ours and what is not', () => {
  it('is learned as the same numbers every time and everywhere, so that an index is the same', () => {
    const { weights, unknown } = learned();
    expect([...weights].map(([stem, weight]) => [stem, weight.toFixed(6)])).toEqual([
      ['', '-0.100825'],
      ['?', '-0.925973'],
      ['late', '1.924664'],
      ['bus', '0.029743'],
      ['train', '0.000000'],
      ['again', '-0.786081'],
      ['lost', '1.141803'],
    ]);
    expect(unknown.toFixed(6)).toBe('-0.925973');
  });

  it('speaks for us where we say it, against us where others do, and less for what both say', () => {
    const { weights } = learned();
    const of = (stem: string) => weights.get(stem) ?? 0;
    expect([of('late') > of('lost'), of('lost') > of('bus'), of('bus') > of('again'), of('again') < 0]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('says nothing of a word of ours that one way of asking holds and no other phrase does', () => {
    expect(learned().weights.get('train')).toBe(0);
  });

  it('is not learned from phrases that hold no word of ours', () => {
    expect(learned(['pizza', 'oven'], ['lunch'], [])).toEqual(learned());
  });

  it('counts both sides the same, however many phrases there are of each', () => {
    const { weights } = learned(...others, ...others, ...others);
    expect(Math.abs((weights.get('') ?? 9) - (learned().weights.get('') ?? 0))).toBeLessThan(0.4);
    expect(weights.get('late')).toBeGreaterThan(1.5);
  });

  it('holds only the two marks and our words where there is nothing else', () => {
    expect(learnTopic([], [])).toEqual({
      weights: new Map([
        ['', 0],
        ['?', 0],
      ]),
      unknown: 0,
    });
    expect(learnTopic([['late'], ['late']], []).weights.get('late')).toBeGreaterThan(0);
  });

  it('takes a word for ours, among many ways of asking, that a fair share of them hold', () => {
    // Of seven thousand three.
    const many = (times: number) => [
      ...Array.from({ length: 6900 - times }, () => ['often']),
      ...Array.from({ length: times }, () => ['rare']),
    ];
    expect(learnTopic(many(2), [['often']]).weights.get('rare')).toBe(0);
    expect(learnTopic(many(3), [['often']]).weights.get('rare')).toBeGreaterThan(0);
  });
});
