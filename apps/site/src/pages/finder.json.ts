// What the finder knows about our pages, written at build and fetched when a search field is first used.
import { buildIndex } from '@rebound/core/finder/build-index';
import { searchVocabulary } from '../catalog/search-vocabulary.ts';
import { finderEntries } from '../search/finder-entries.ts';

export async function GET(): Promise<Response> {
  return Response.json(buildIndex(await finderEntries(), await searchVocabulary()));
}
