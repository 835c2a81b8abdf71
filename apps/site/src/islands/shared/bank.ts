import { useFetched } from './use-fetched.ts';

/** A question of the bank, with a shape for the answer. What it tests and its traps stand on its own page. */
export interface BankQuestion {
  readonly id: string;
  readonly question: string;
  readonly themes: readonly string[];
  readonly shape: readonly string[];
}

/** Where the bank lies. The page asks for it at once. */
export const BANK_ADDRESS = '/tools/bank.json';

/** The bank, `null` until it is there; `failed` when it did not come. Asked for once it is wanted. */
export const useBank = (isWanted: boolean): readonly BankQuestion[] | 'failed' | null =>
  useFetched<readonly BankQuestion[]>(BANK_ADDRESS, isWanted);

/** The page on which a question of the bank stands. */
export function bankHref({ id, themes }: BankQuestion): string {
  return `/tools/practice/${themes[0] ?? 'opening'}/#${id}`;
}
