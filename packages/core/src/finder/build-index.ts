import { examplesOf } from './learn/examples-of.ts';
import { learnRows } from './learn/learn-rows.ts';
import { learnTopic } from './learn/learn-topic.ts';
import { leastEvidence } from './learn/least-evidence.ts';
import { mendedSlips } from './learn/mended-slips.ts';
import { roundedRow } from './learn/rounded-row.ts';
import { makeLexicon, wordsIn, type Lexicon } from './lexicon.ts';
import { openFinder } from './open-finder.ts';
import { packMeanings } from './packed/meanings.ts';
import { packPages } from './packed/page-lines.ts';
import { packRows } from './packed/rows.ts';
import { packWords } from './packed/sorted-words.ts';
import { packTopic } from './packed/topic-marks.ts';
import { packVocabulary } from './packed/vocabulary-lines.ts';
import { MEANING, readText } from './read-text.ts';
import { stemmedLanguage, type StemmedLanguage } from './stemmed-language.ts';
import type { FinderEntry, FinderIndex, Language, Row } from './types.ts';

/**
 * The index of a site’s pages, small enough to send. `elsewhere` is ordinary English about other things, from which the
 * finder learns what is not ours. The same pages and words always give the same index.
 */
export function buildIndex(
  entries: readonly FinderEntry[],
  vocabulary: Language,
  elsewhere: readonly string[] = [],
): FinderIndex {
  const language = stemmedLanguage(vocabulary);
  const lexicon = makeLexicon(language);
  const others = elsewhere.map((phrase) => stemsIn(readText(phrase, lexicon).map(({ term }) => term)));
  const learn = (part: readonly FinderEntry[]): FinderIndex => learnIndex(part, language, lexicon, others);
  const index = learn(entries);
  if (index.topic === null) return index;
  const least = leastEvidence(entries, (part) => openFinder(learn(part), () => false));
  return { ...index, topic: { ...index.topic, least: Math.round(least * 10) / 10 } };
}

function learnIndex(
  entries: readonly FinderEntry[],
  language: StemmedLanguage,
  lexicon: Lexicon,
  others: readonly (readonly string[])[],
): FinderIndex {
  const mend = mendedSlips(examplesOf(entries, lexicon), wordsIn(lexicon), new Set(others.flat()));
  const examples = examplesOf(entries, lexicon, mend);
  const learned = learnRows(examples, entries.length);
  const says = language.synonyms.map((meaning) => meaning.says);
  const said = says.flat().flatMap((phrase) => phrase.split(' '));
  const stems = [...new Set([...stemsIn([...learned.keys()]), ...said])].toSorted();
  const terms = [...language.synonyms.map(({ meaning }) => MEANING + meaning), ...stems];
  const rows = terms.map((term) => roundedRow(learned.get(term) ?? SILENT, entries.length));
  const ours = examples.map((example) => stemsIn(example.terms));
  return {
    vocabulary: packVocabulary(language),
    meanings: { count: says.length, packed: packMeanings(says, stems) },
    pages: packPages(entries),
    stems: { count: stems.length, packed: packWords(stems) },
    rows: packRows(rows, entries.length),
    topic: others.length === 0 ? null : { least: 0, packed: packTopic(learnTopic(ours, others), stems) },
  };
}

const SILENT: Row = { pages: [], weights: [] };

function stemsIn(terms: readonly string[]): string[] {
  return terms.filter((term) => !term.startsWith(MEANING));
}
