/** Where some words stand in a text. */
export type Place = { start: number; end: number };

// "I was an idiot", "what an idiot I was", "my interview was a total shambles"; but "my boss was an idiot".
const ONESELF = /\b(?:I|me|myself|my (?:answers?|interview|performance|presentation|talk|test))\b/i;

/** Whether words that may run oneself down are part of an insult to others: nobody speaks of themselves just before, or in them. */
export function isOfOthers(plain: string, attack: Place, insult: Place): boolean {
  if (attack.start >= insult.end || attack.end <= insult.start) return false;
  const start = Math.min(attack.start, insult.start);
  const end = Math.max(attack.end, insult.end);
  const before = /(?:[^\s.!?]+\s+){0,2}$/.exec(plain.slice(0, start))?.[0] ?? '';
  const after = /^(?:\s+[^\s.!?]+)?/.exec(plain.slice(end))?.[0] ?? '';
  return !ONESELF.test(before + plain.slice(start, end) + after);
}
