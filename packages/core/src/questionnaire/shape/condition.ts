/** How a dimension looks. Words are in the questionnaire, never a number. */
export type Band = 'solid' | 'mixed' | 'work' | 'unclear';

export interface Range {
  readonly from?: number;
  readonly to?: number;
}

export type GutView = 'facts-better' | 'facts-worse' | 'level' | 'unknown';

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string }
  | { readonly answered: string }
  | { readonly rights: Range }
  | { readonly slips: Range }
  | { readonly issues: Range }
  | { readonly repairs: Range }
  | { readonly gut: readonly GutView[] }
  | { readonly bands: readonly Band[]; readonly from: number };
