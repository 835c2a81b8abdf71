import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Phrases of ordinary English about anything at all (“washing machine”, “income tax”): the names of more than one word
 * in the index files of WordNet, in order. From them the finder learns what is not ours.
 */
export async function ordinaryEnglish(folder: string): Promise<readonly string[]> {
  const lists = await Promise.all(FILES.map((file) => readFile(join(folder, file), 'latin1')));
  return [...new Set(lists.flatMap(phrasesIn))].toSorted();
}

const FILES = ['index.noun', 'index.verb', 'index.adj', 'index.adv'];

// Each line begins with the name itself; the lines of the licence at the top begin with a space.
function phrasesIn(list: string): string[] {
  return [...list.matchAll(/^[a-z]+(?:_[a-z]+)+(?= )/gm)].map(([name]) => name.replaceAll('_', ' '));
}
