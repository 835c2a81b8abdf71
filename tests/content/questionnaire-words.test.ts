import { contentRoot } from '@rebound/schema/content-root';
import { measure } from '@rebound/schema/editor/measure';
import { questionnaireWords } from '@rebound/schema/editor/questionnaire-words';
import { readContent } from '@rebound/schema/read-content';
import { describe, expect, it } from 'vitest';

const { content } = await readContent(contentRoot());
const longestSentence = 25;

describe.each([...content.questionnaires.values()])('the words on every path of “$title”', (questionnaire) => {
  const parts = questionnaireWords(questionnaire);

  it.each(parts)('$part: reading grade 6 at most, and no sentence over 25 words', ({ passages }) => {
    const { grade, longest } = measure(passages);
    expect(grade).toBeLessThanOrEqual(6);
    expect(longest).toBeLessThanOrEqual(longestSentence);
  });

  it('the sentences together: reading grade 6 at most', () => {
    // Labels of a word or two would flatter the figure, so only what reads as a sentence is counted.
    const sentences = parts.flatMap(({ passages }) => passages).filter(({ text }) => /[.?]/u.test(text));
    expect(measure(sentences).grade).toBeLessThanOrEqual(6);
    expect(sentences.length).toBeGreaterThan(10);
  });

  it('nothing shouts, scores or promises', () => {
    const said = parts.flatMap(({ passages }) => passages.map(({ text }) => text));
    const wrong = /!|out of 100|\d ?%|you failed|you blew|you will get|guarantee/iu;
    expect(said.filter((text) => wrong.test(text))).toEqual([]);
  });
});
