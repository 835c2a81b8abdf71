/** Words we use that the dictionary lacks. */
export const ourWords: ReadonlySet<string> = new Set([
  'café',
  'cafés',
  'cliché',
  'clichés',
  'hireable',
  'unscored',
  'rereaders',
]);
