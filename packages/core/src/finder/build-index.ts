import { examplesOf } from './learn/examples-of.ts';
import { learnRows } from './learn/learn-rows.ts';
import { learnTopic } from './learn/learn-topic.ts';
import { roundedRow } from './learn/rounded-row.ts';
import { makeLexicon } from './lexicon.ts';
import { packPages } from './packed/page-lines.ts';
import { packRows } from './packed/rows.ts';
import { packWords } from './packed/sorted-words.ts';
import { packTopic } from './packed/topic-marks.ts';
import { packVocabulary } from './packed/vocabulary-lines.ts';
import { MEANING, readText } from './read-text.ts';
import type { FinderEntry, FinderIndex, SearchVocabulary } from './types.ts';

/**
 * The index of a site’s pages, small enough to send. `elsewhere` is ordinary English about other things, from which the
 * finder learns what is not ours. The same pages and words always give the same index.
 */
export function buildIndex(
  entries: readonly FinderEntry[],
  vocabulary: SearchVocabulary,
  elsewhere: readonly string[] = [],
): FinderIndex {
  const lexicon = makeLexicon(vocabulary);
  const examples = examplesOf(entries, lexicon);
  const rows = [...learnRows(examples, entries.length)]
    .map(([term, row]) => ({ term, row: roundedRow(row) }))
    .toSorted((one, other) => (one.term < other.term ? -1 : 1));
  const terms = rows.map(({ term }) => term);
  const topic = learnTopic(
    examples.map((example) => example.terms.filter(isStem)),
    elsewhere.map((phrase) => readText(phrase, lexicon).flatMap(({ term }) => (isStem(term) ? [term] : []))),
  );
  return {
    vocabulary: packVocabulary(vocabulary),
    pages: packPages(entries),
    terms: packWords(terms),
    rows: packRows(rows.map(({ row }) => row)),
    topic: packTopic(topic, terms.filter(isStem)),
  };
}

function isStem(term: string): boolean {
  return !term.startsWith(MEANING);
}
