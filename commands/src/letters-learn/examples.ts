import { checkLists, type CheckLists } from '@rebound/core/letters/check/data/check-lists';
import type { RuleId } from '@rebound/core/letters/check/types';
import { countWords } from '@rebound/core/letters/check/text/count-words';
import { findPhrases } from '@rebound/core/letters/check/text/phrase';
import { readLetter } from '@rebound/core/letters/check/text/read-letter';
import { everyLetter } from '@rebound/core/letters/walk/every-letter';
import { goodAnswers, sampleToday, shortAnswers } from '@rebound/core/letters/walk/sample-answers';
import { contentRoot } from '@rebound/schema/content-root';
import { LEAST_WORDS } from '@rebound/core/letters/check/text/weigh';
import { readContent } from '@rebound/schema/read-content';
import { passages, plantedFiles, plantedLetters } from '@rebound/schema/planted-letters/read-planted';
import type { Faultless, Faulty } from './learn.ts';

const PERSONAL = new Set(['tell-a-friend', 'letter-to-myself']);

// The rules that weigh sentences, each with the list of its phrases, and how far above nothing a sentence must lie, so that
// few clean letters are remarked on: by the letters that were held back when it was tried.
const WEIGHING = [
  { rule: 'self-attack', list: 'selfAttack', strict: 1 },
  { rule: 'flattery', list: 'flattery', strict: 0.5 },
  { rule: 'private-fact', list: 'privateFact', strict: 0.3 },
  { rule: 'new-argument', list: 'newArgument', strict: 1 },
] as const satisfies readonly { rule: RuleId; list: keyof CheckLists; strict: number }[];

/** A rule that weighs sentences, and what it learns from. */
export type Lesson = (typeof WEIGHING)[number] & { faulty: Faulty[]; faultless: Map<string, number> };

/** All that the rules learn from: passages, planted letters, and our own letters, which have no fault. */
export async function readExamples(): Promise<readonly Lesson[]> {
  const lessons = WEIGHING.map((rule): Lesson => ({ ...rule, faulty: [], faultless: new Map() }));
  const add = ({ faultless }: Lesson, sentences: readonly string[], counts: number) => {
    for (const one of sentences) faultless.set(one, Math.max(counts, faultless.get(one) ?? 0));
  };
  for (const one of passages()) {
    if (PERSONAL.has(one.kind)) continue;
    const sentences = sentencesIn(`Dear Ana,\n\n${one.passage}\n\nKind regards,\nSam Rivera`);
    for (const lesson of lessons) {
      const isOwn = lesson.rule === one.rule;
      if (!one.fault) add(lesson, sentences, isOwn ? 3 : 2);
      else if (isOwn) lesson.faulty.push(sentences);
      else if (!one.also?.includes(lesson.rule)) add(lesson, sentences, 0.15);
    }
  }
  for (const file of plantedFiles)
    for (const one of plantedLetters(file)) {
      if (PERSONAL.has(one.kind)) continue;
      const letter = readLetter(one, checkLists);
      for (const lesson of lessons) {
        const places = findPhrases(letter, checkLists[lesson.list]);
        const found = letter.sentences.filter(({ start, end }) =>
          places.some((at) => at.start < end && at.end > start),
        );
        if (one.planted.includes(lesson.rule)) lesson.faulty.push(textsOf(found.length ? found : letter.sentences));
        else if (!one.tolerated.includes(lesson.rule))
          add(lesson, textsOf(letter.sentences), one.planted.length ? 1 : 2);
      }
    }
  const { content } = await readContent(contentRoot());
  for (const answers of [goodAnswers, shortAnswers])
    for (const { kind, letter } of everyLetter([...content.letters.values()], answers, sampleToday, 3))
      if (!PERSONAL.has(kind.id)) for (const lesson of lessons) add(lesson, sentencesIn(letter.text), 4);
  return lessons;
}

export const listed = (all: ReadonlyMap<string, number>): Faultless[] =>
  [...all].map(([sentence, counts]) => ({ sentence, counts }));

function sentencesIn(text: string): string[] {
  return textsOf(readLetter({ text }, checkLists).sentences);
}

/** Without names alone and the comma of a greeting, which no rule weighs. */
function textsOf(sentences: readonly { text: string }[]): string[] {
  return sentences.map(({ text }) => text).filter((text) => countWords(text) >= LEAST_WORDS);
}
