import { NO_STORY, type StoriesPart, type Story, type StoryTheme, type StoryWords } from './types.ts';

/** The part before anything is written. */
export const EMPTY_STORIES: StoriesPart = { open: '', stories: [] };

/** True when the part holds nothing. */
export function holdsNoStory({ stories }: StoriesPart): boolean {
  return stories.length === 0;
}

/** A story with nothing in it. */
export function newStory(id: string, at: string, words: Partial<StoryWords> = {}): Story {
  return { id, at, words: { ...NO_STORY, ...words }, themes: [] };
}

/** What changes at one moment: often one field. */
export interface StoryEdit {
  readonly at: string;
  readonly words?: Partial<StoryWords>;
  readonly themes?: readonly StoryTheme[];
}

/** The part with one story changed, field by field, and open on the desk. One that is not there yet, or any more, is put there. */
export function withStory(part: StoriesPart, story: Story, edit: StoryEdit): StoriesPart {
  const before = part.stories.find(({ id }) => id === story.id) ?? story;
  const after = { ...before, ...edit, words: { ...before.words, ...edit.words } };
  const isThere = part.stories.some(({ id }) => id === story.id);
  const stories = isThere
    ? part.stories.map((other) => (other.id === story.id ? after : other))
    : [...part.stories, after];
  return { open: story.id, stories };
}

/** The part without one story. */
export function withoutStory({ open, stories }: StoriesPart, gone: string): StoriesPart {
  return { open: open === gone ? '' : open, stories: stories.filter(({ id }) => id !== gone) };
}

/** The story back in the place it had. */
export function putBack(part: StoriesPart, story: Story, place: number): StoriesPart {
  if (part.stories.some(({ id }) => id === story.id)) return part;
  return { ...part, stories: part.stories.toSpliced(place, 0, story) };
}
