import { isRecord } from '../saved/record.ts';
import { isId, isTexts, readEach, readWords } from '../saved/shapes.ts';
import { NO_STORY, type StoriesPart, type Story, type StoryTheme, storyThemes } from './types.ts';

/** Reads the kept stories; null when they are not ours, so that the whole part is set aside and told. */
export function parseStoriesPart(value: unknown): StoriesPart | null {
  if (!isRecord(value)) return null;
  const stories = readEach(value['stories'], parseStory);
  const { open } = value;
  if (stories === null || (open !== '' && !isId(open))) return null;
  return { open, stories };
}

function parseStory(value: unknown): Story | null {
  if (!isRecord(value)) return null;
  const { id, at, themes } = value;
  const words = readWords(value['words'], NO_STORY);
  if (!isId(id) || typeof at !== 'string' || words === null || !isTexts(themes)) return null;
  return themes.every(isTheme) ? { id, at, words, themes } : null;
}

function isTheme(theme: string): theme is StoryTheme {
  return storyThemes.some((known) => known === theme);
}
