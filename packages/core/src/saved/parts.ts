/** Names of the parts of the saved document. Each part belongs to one tool, which alone knows its shape. */
export type PartName =
  'settings' | 'quiz' | 'note' | 'plan' | 'follow-up' | 'piles' | 'breathe' | 'debrief' | 'stories' | 'practice';
