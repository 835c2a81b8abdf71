/** What the device keeps of the answer rebuilder: the story bank, and which story lies open. */
export interface StoriesPart {
  /** Id of the story on the desk; empty when the desk is clear. */
  readonly open: string;
  /** Oldest first. */
  readonly stories: readonly Story[];
}

/** One true story, ready for one question or several. */
export interface Story {
  readonly id: string;
  /** ISO time of the last change. */
  readonly at: string;
  readonly words: StoryWords;
  readonly themes: readonly StoryTheme[];
}

export type StoryWords = Readonly<Record<StoryWordId, string>>;
export type StoryWordId = keyof typeof NO_STORY;
export type StoryTheme = (typeof storyThemes)[number];

/** The fields in the order of the sheet, with nothing in them. `also`: other questions it serves, one a line. */
export const NO_STORY = { question: '', situation: '', did: '', result: '', also: '' };

/** What a story can be an answer to. The ids are themes of the practice bank, so that the two find each other. */
export const storyThemes = ['conflict', 'failure', 'lead', 'pressure', 'team', 'motive'] as const;

/** The same in the reader’s words. */
export const themeTitles: Readonly<Record<StoryTheme, string>> = {
  conflict: 'A conflict',
  failure: 'A mistake',
  lead: 'Leading people',
  pressure: 'Pressure',
  team: 'Working with others',
  motive: 'Why I want this work',
};
