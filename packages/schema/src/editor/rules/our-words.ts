/** Words we use that the dictionary lacks. */
export const ourWords: ReadonlySet<string> = new Set([
  'aider',
  'aiders',
  'appointable',
  'café',
  'cafés',
  'cliché',
  'clichés',
  'coachable',
  'hireable',
  'repost',
  'rereaders',
  'sayable',
  'ums',
  'unscored',
  'untag',
]);
