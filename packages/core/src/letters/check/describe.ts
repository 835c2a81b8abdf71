import type { FindingTexts } from './data/finding-words.ts';
import type { Finding } from './types.ts';

/** A finding in the reader's words. The title follows “Fix:” or “Worth a look:”. */
export type FindingWords = { title: string; why: string; fix: string | null };

/** What to show for a finding: what it is, why it matters, what to do. */
export function describeFinding({ rule, found, better, params }: Finding, said: FindingTexts): FindingWords {
  const values: Record<string, string | number> = { ...params, found };
  const fill = (words: string) => words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const [title, why, fix] = said[rule];
  return { title: fill(title), why: fill(why), fix: fix ? fill(fix) : better ? `Use ${better}.` : 'Check it.' };
}
