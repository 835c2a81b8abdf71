import { isRecord } from '../saved/record.ts';
import { isId } from '../saved/shapes.ts';

export type PileId = 'mine' | 'theirs' | 'unknowable';

/** What the three piles keep. */
export interface PilesPart {
  /** The pile of each card, by its id; `none` for a card that is not so in this case. */
  readonly sorted: Readonly<Record<string, PileId | 'none'>>;
  /** What the reader wrote down beside the cards. Their ids start with `own-`. */
  readonly own: readonly OwnCard[];
  /** Ids of what is to be practised: three at most. */
  readonly practise: readonly string[];
  readonly kept: KeptPiles | null;
  /** ISO time of the last change. */
  readonly savedAt: string;
}

export interface OwnCard {
  readonly id: string;
  readonly say: string;
}

/** What went into the plan. */
export interface KeptPiles {
  /** ISO time. */
  readonly at: string;
  readonly things: readonly { readonly say: string; readonly page: string | null }[];
}

/** Nothing sorted yet. */
export const BLANK_PILES: PilesPart = { sorted: {}, own: [], practise: [], kept: null, savedAt: '' };

/** How many things one can work on before the next interview. */
export const PRACTISE_AT_MOST = 3;

/** Reads the saved part; null when it is not one. */
export function parsePilesPart(value: unknown): PilesPart | null {
  if (!isRecord(value) || typeof value['savedAt'] !== 'string') return null;
  const { sorted, own, practise, kept, savedAt } = value;
  if (!isSorted(sorted) || !Array.isArray(own) || !own.every(isOwn)) return null;
  if (!Array.isArray(practise) || practise.length > PRACTISE_AT_MOST || !practise.every(isId)) return null;
  const things = kept === null ? null : parseKept(kept);
  if (things === undefined) return null;
  return { sorted, own: own.map(({ id, say }) => ({ id, say })), practise, kept: things, savedAt };
}

function parseKept(value: unknown): KeptPiles | undefined {
  if (!isRecord(value) || typeof value['at'] !== 'string') return undefined;
  const { at, things } = value;
  if (!Array.isArray(things) || things.length > PRACTISE_AT_MOST || !things.every(isThing)) return undefined;
  return { at, things: things.map(({ say, page }) => ({ say, page })) };
}

function isSorted(value: unknown): value is PilesPart['sorted'] {
  if (!isRecord(value)) return false;
  return Object.entries(value).every(([id, pile]) => isId(id) && PILES.some((known) => known === pile));
}

const PILES = ['mine', 'theirs', 'unknowable', 'none'];

function isOwn(value: unknown): value is OwnCard {
  return isRecord(value) && isId(value['id']) && value['id'].startsWith('own-') && typeof value['say'] === 'string';
}

function isThing(value: unknown): value is KeptPiles['things'][number] {
  return isRecord(value) && typeof value['say'] === 'string' && (value['page'] === null || isId(value['page']));
}
