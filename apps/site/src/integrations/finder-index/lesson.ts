import type { FinderEntry, SearchVocabulary } from '@rebound/core/finder/types';

/** All that the finder’s index is learned from, besides ordinary English. */
export interface Lesson {
  readonly entries: readonly FinderEntry[];
  readonly vocabulary: SearchVocabulary;
}
