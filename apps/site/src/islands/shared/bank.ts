import type { PracticePart } from '@rebound/core/practice/types';
import { parsePracticePart } from '@rebound/core/practice/parse';
import { EMPTY_PRACTICE, holdsNoPractice } from '@rebound/core/practice/edit';
import { useEffect, useState } from 'preact/hooks';
import type { PartOf } from '../Kept/use-part.ts';

/** A question of the bank, with a shape for the answer. What it tests and its traps stand on its own page. */
export interface BankQuestion {
  readonly id: string;
  readonly question: string;
  readonly themes: readonly string[];
  readonly shape: readonly string[];
}

/** Where the bank lies. The page asks for it at once. */
export const BANK_ADDRESS = '/tools/bank.json';

/** Where the practice is kept. */
export const PRACTICE: PartOf<PracticePart> = {
  name: 'practice',
  parse: parsePracticePart,
  empty: EMPTY_PRACTICE,
  isEmpty: holdsNoPractice,
};

/** The bank, `null` until it is there; `failed` when it did not come. Asked for once it is wanted. */
export function useBank(isWanted: boolean): readonly BankQuestion[] | 'failed' | null {
  const [bank, setBank] = useState<readonly BankQuestion[] | 'failed' | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    fetch(BANK_ADDRESS)
      .then(async (response): Promise<readonly BankQuestion[]> => {
        if (!response.ok) throw new Error(BANK_ADDRESS);
        return response.json();
      })
      .then(setBank, () => setBank('failed'));
  }, [isWanted]);
  return bank;
}

/** The page on which a question of the bank stands. */
export function bankHref({ id, themes }: BankQuestion): string {
  return `/tools/practice/${themes[0] ?? 'opening'}/#${id}`;
}
