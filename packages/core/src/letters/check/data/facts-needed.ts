/** The facts beside the text that a rule may need. */
export type FactNeeded = 'recipient' | 'sender' | 'organisation' | 'role' | 'interviewDate' | 'siblings';

/** Which fact a rule must be told: without it the rule stays silent, and has not looked. */
export type FactsNeeded = Readonly<Record<string, FactNeeded>>;

export const factsNeeded: FactsNeeded = {
  'missing-recipient': 'recipient',
  'wrong-recipient': 'recipient',
  'missing-sender': 'sender',
  'missing-role': 'role',
  'wrong-organisation': 'organisation',
  weekday: 'interviewDate',
  sibling: 'siblings',
};
