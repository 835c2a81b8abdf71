/** The seven moments, in the order a reader lives through them. */
export const moments = ['during', 'first-hour', 'tonight', 'next-days', 'waiting', 'answer', 'next-time'] as const;

/** The groups of “What went wrong”, in the order of the index page. */
export const mistakeGroups = ['before', 'room', 'answers', 'feelings', 'them', 'remote', 'after'] as const;

/** How big it is, from small to final; `none` for feelings and for what others did. */
export const sizes = ['wobble', 'dip', 'drop', 'break', 'none'] as const;

/** Should the reader write to them? */
export const verdicts = ['send', 'wait', 'dont', 'depends'] as const;

/** How sure we are, in the words that open the last section of a page. */
export const certainties = ['well tested', 'some evidence', 'opinion', 'nobody knows'] as const;

/** What a question of the practice bank is about, in the order of the bank. */
export const questionThemes = [
  'opening',
  'motive',
  'team',
  'lead',
  'conflict',
  'pressure',
  'failure',
  'technical',
  'pay',
  'closing',
] as const;

/** What sort of source stands behind a claim. */
export const evidenceKinds = [
  'experiment',
  'field study',
  'review',
  'survey',
  'official',
  'company data',
  'helpline',
] as const;

export type MomentId = (typeof moments)[number];
export type MistakeGroup = (typeof mistakeGroups)[number];
export type Size = (typeof sizes)[number];
export type QuestionTheme = (typeof questionThemes)[number];
