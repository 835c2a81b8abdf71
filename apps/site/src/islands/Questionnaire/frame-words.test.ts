import { measure } from '@rebound/schema/editor/measure';
import { expect, test } from 'vitest';
import { frameWords } from './frame-words.ts';

test('the words around every questionnaire read as easily as its own: grade 6 at most, and nothing shouts', () => {
  const all = Object.values(frameWords).flatMap((each) =>
    typeof each === 'string' ? [each] : Object.values(each).flat(),
  );
  const said = all.filter((text) => text !== '').map((text) => ({ text }));
  expect(said.length).toBeGreaterThan(30);
  expect(measure(said).grade).toBeLessThanOrEqual(6);
  expect(measure(said.filter(({ text }) => text.includes('.'))).grade).toBeLessThanOrEqual(6);
  expect(said.filter(({ text }) => text.includes('!'))).toEqual([]);
});
