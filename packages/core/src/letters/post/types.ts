/** What an employer, or anybody, may read in a post. docs/letter-rules.md has an example of each. */
export type PostRuleId =
  'despair' | 'name' | 'insult' | 'accusation' | 'confidential' | 'own-job' | 'self-attack' | 'swearing';

/** One thing a rule saw, with its place in the text as given. */
export type PostFinding = { rule: PostRuleId; start: number; end: number; found: string };
