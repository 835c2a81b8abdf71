import { type MistakeGroup } from '@rebound/schema/names';

/** The headings of the seven groups, as the index and the crumbs show them. */
export const groupTitles: Readonly<Record<MistakeGroup, string>> = {
  before: 'Before it began',
  room: 'In the room',
  answers: 'Your answers',
  feelings: 'What you felt',
  them: 'What they did',
  remote: 'On the phone or on video',
  after: 'Afterwards',
};
