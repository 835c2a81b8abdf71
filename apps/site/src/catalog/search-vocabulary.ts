import type { SearchVocabulary } from '@rebound/core/finder/types';
import { joinVocabulary } from '@rebound/schema/kinds/search';
import { getCollection } from 'astro:content';

/** What the finder knows about the language: all files of `content/search/` as one. */
export async function searchVocabulary(): Promise<SearchVocabulary> {
  const files = (await getCollection('search')).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return joinVocabulary(files.map((file) => file.data));
}
