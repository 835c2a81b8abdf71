import { apologiesIn } from '../text/apologies.ts';
import { countWords } from '../text/count-words.ts';
import { hasPhrase, phrase } from '../text/phrase.ts';
import type { ReadLetter } from '../text/read-letter.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Found, Rule } from '../types.ts';

const OWNS = new Set(['owning-a-slip', 'serious-apology', 'reschedule', 'promised-item', 'correction']);
const LEAST_WORDS = 36;
// A story is what happened to the writer, told in clauses: shorter than this it is a reason.
const STORY_WORDS = 30;

/** The reasons take more room than the mending. */
export const excuse: Rule = {
  id: 'excuse',
  level: 'advisory',
  find(letter) {
    if (!OWNS.has(letter.input.kind ?? '') && !apologiesIn(letter).length) return [];
    let reasonWords = 0;
    let repairWords = 0;
    let reasons = 0;
    let first: { start: number; end: number } | undefined;
    for (const { text, start, end } of letter.sentences) {
      const cues = text.match(phrase(letter.lists.reasons))?.length ?? 0;
      const mends = text.match(phrase(letter.lists.repairs))?.length ?? 0;
      const words = countWords(text);
      if (cues > mends) {
        reasonWords += words;
        reasons += cues;
        first ??= { start, end };
      } else if (mends) repairWords += words;
    }
    return first && reasons >= 3 && reasonWords >= LEAST_WORDS && reasonWords > repairWords
      ? [{ ...first, params: { reasonWords, repairWords } }]
      : stories(letter);
  },
};

/** Where a slip is owned and the rest of the paragraph tells how it came about, in clause after clause. */
function stories({ sentences, lists, quiet }: ReadLetter): Found[] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    if (last && before && !/\n\s*\n/.test(quiet.slice(before.end, sentence.start))) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  for (const paragraph of paragraphs) {
    if (!paragraph.some(({ text }) => hasPhrase(text, lists.owned))) continue;
    const story = paragraph.filter(({ text }) => {
      const clauses = text.match(phrase(lists.clauses))?.length ?? 0;
      return clauses >= 2 && !hasPhrase(text, lists.addressed);
    });
    const words = (all: readonly Sentence[]) => all.reduce((sum, { text }) => sum + countWords(text), 0);
    const [first] = story;
    const reasonWords = words(story);
    const repairWords = words(
      paragraph.filter(({ text }) => hasPhrase(text, lists.repairs) && !story.some((one) => one.text === text)),
    );
    if (first && reasonWords >= STORY_WORDS && reasonWords > repairWords)
      return [{ start: first.start, end: first.end, params: { reasonWords, repairWords } }];
  }
  return [];
}
