import { type OwnCard, type PileId, type PilesPart, PRACTISE_AT_MOST } from './part.ts';

/** A card of the deck: something that may have decided it. */
export interface Card {
  readonly id: string;
  readonly say: string;
  /** Id of the page about it, or null. */
  readonly page: string | null;
}

/** The reader’s own cards first, then those of the deck. */
export function allCards(part: PilesPart, deck: readonly Card[]): readonly Card[] {
  return [...part.own.map(({ id, say }) => ({ id, say, page: null })), ...deck];
}

/** The next card that lies in no pile, or null when all are sorted. */
export function nextCard(part: PilesPart, deck: readonly Card[]): Card | null {
  return allCards(part, deck).find(({ id }) => !Object.hasOwn(part.sorted, id)) ?? null;
}

/** The cards of one pile. */
export function cardsIn(part: PilesPart, deck: readonly Card[], pile: PileId | 'none'): readonly Card[] {
  return allCards(part, deck).filter(({ id }) => part.sorted[id] === pile);
}

/** A card put into a pile, or taken out of its pile with null. What leaves “mine” is no longer practised. */
export function withSorted(part: PilesPart, id: string, pile: PileId | 'none' | null): PilesPart {
  const { [id]: _before, ...others } = part.sorted;
  return {
    ...part,
    sorted: pile === null ? others : { ...others, [id]: pile },
    practise: part.practise.filter((other) => pile === 'mine' || other !== id),
  };
}

/** A card of the reader’s own, not sorted yet. Words of nothing but space add none. */
export function withOwn(part: PilesPart, say: string): PilesPart {
  const words = say.trim();
  if (words === '') return part;
  const numbers = part.own.map(({ id }) => Number(id.slice('own-'.length)) || 0);
  const card: OwnCard = { id: `own-${Math.max(0, ...numbers) + 1}`, say: words };
  return { ...part, own: [...part.own, card] };
}

/** A card of the reader’s own taken away for good. */
export function withoutOwn(part: PilesPart, id: string): PilesPart {
  const left = withSorted(part, id, null);
  return { ...left, own: left.own.filter((card) => card.id !== id) };
}

/** A card chosen for practice or not; null when there are three already. */
export function withPractice(part: PilesPart, id: string, chosen: boolean): PilesPart | null {
  const others = part.practise.filter((other) => other !== id);
  if (!chosen) return { ...part, practise: others };
  if (others.length >= PRACTISE_AT_MOST) return null;
  return { ...part, practise: [...others, id] };
}
