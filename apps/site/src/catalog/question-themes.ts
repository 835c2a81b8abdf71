import type { QuestionTheme } from '@rebound/schema/names';

/** What each group of the practice bank is called. */
export const questionThemeTitles: Readonly<Record<QuestionTheme, string>> = {
  opening: 'How it begins',
  motive: 'Why this job, and why you',
  team: 'Working with others',
  lead: 'Taking something on',
  conflict: 'When people disagree',
  pressure: 'When it gets hard',
  failure: 'When it went wrong',
  technical: 'Knowing the work',
  pay: 'Pay',
  closing: 'How it ends',
};
