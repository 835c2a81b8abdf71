import { checkLists, type CheckLists } from '@rebound/core/letters/check/data/check-lists';
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

/** The rules that weigh sentences, each with the list of its phrases. */
export const weighing = {
  'self-attack': 'selfAttack',
  flattery: 'flattery',
  'private-fact': 'privateFact',
  'new-argument': 'newArgument',
} as const satisfies Record<string, keyof CheckLists>;
export type Weighing = keyof typeof weighing;
export const weighingRules: readonly Weighing[] = ['self-attack', 'flattery', 'private-fact', 'new-argument'];

export type Examples = Record<Weighing, { faulty: Faulty[]; faultless: Map<string, number> }>;

/** All that the rules learn from: passages, planted letters, and our own letters, which have no fault. */
export async function readExamples(): Promise<Examples> {
  const none = () => ({ faulty: [], faultless: new Map<string, number>() });
  const examples: Examples = {
    'self-attack': none(),
    flattery: none(),
    'private-fact': none(),
    'new-argument': none(),
  };
  const faultless = (rule: Weighing, sentences: readonly string[], counts: number) => {
    const all = examples[rule].faultless;
    for (const one of sentences) all.set(one, Math.max(counts, all.get(one) ?? 0));
  };
  for (const one of passages()) {
    if (PERSONAL.has(one.kind)) continue;
    const sentences = sentencesIn(`Dear Ana,\n\n${one.passage}\n\nKind regards,\nSam Rivera`);
    for (const rule of weighingRules) {
      if (!one.fault) faultless(rule, sentences, rule === one.rule ? 3 : 2);
      else if (rule === one.rule) examples[rule].faulty.push(sentences);
      else if (!one.also?.includes(rule)) faultless(rule, sentences, 0.15);
    }
  }
  for (const file of plantedFiles)
    for (const one of plantedLetters(file)) {
      if (PERSONAL.has(one.kind)) continue;
      const letter = readLetter(one, checkLists);
      for (const rule of weighingRules) {
        const places = findPhrases(letter, checkLists[weighing[rule]]);
        const found = letter.sentences.filter(({ start, end }) =>
          places.some((at) => at.start < end && at.end > start),
        );
        const texts = textsOf(found.length ? found : letter.sentences);
        if (one.planted.includes(rule)) examples[rule].faulty.push(texts);
        else if (!one.tolerated.includes(rule)) faultless(rule, textsOf(letter.sentences), one.planted.length ? 1 : 2);
      }
    }
  const { content } = await readContent(contentRoot());
  for (const answers of [goodAnswers, shortAnswers])
    for (const { kind, letter } of everyLetter([...content.letters.values()], answers, sampleToday, 3))
      if (!PERSONAL.has(kind.id)) for (const rule of weighingRules) faultless(rule, sentencesIn(letter.text), 4);
  return examples;
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
