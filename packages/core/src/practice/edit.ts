import type { Card, PracticePart } from './types.ts';

/** The part before anything is practised. */
export const EMPTY_PRACTICE: PracticePart = { interview: '', cards: [] };

/** True when the part holds nothing. */
export function holdsNoPractice({ interview, cards }: PracticePart): boolean {
  return interview === '' && cards.length === 0;
}

/** A question that was not practised yet. `own` is empty for one of the bank. */
export function newCard(id: string, own: string): Card {
  return { id, own, isPaused: false, days: [], typed: '', change: '', ticks: [] };
}

/** The part with one question changed; one that is not there yet is put at the end. */
export function withCard(part: PracticePart, card: Card, edit: Partial<Card>): PracticePart {
  const isThere = part.cards.some(({ id }) => id === card.id);
  return {
    ...part,
    cards: isThere
      ? part.cards.map((other) => (other.id === card.id ? { ...other, ...edit } : other))
      : [...part.cards, { ...card, ...edit }],
  };
}

/** The question practised on a day. Twice on one day is once. */
export function practised(part: PracticePart, card: Card, day: string): PracticePart {
  const days = part.cards.find(({ id }) => id === card.id)?.days ?? card.days;
  return withCard(part, card, { days: [...new Set([...days, day])].toSorted(), isPaused: false });
}

/** The part without one question. */
export function withoutCard(part: PracticePart, gone: string): PracticePart {
  return { ...part, cards: part.cards.filter(({ id }) => id !== gone) };
}

/** The question back in the place it had. */
export function putBackCard(part: PracticePart, card: Card, place: number): PracticePart {
  if (part.cards.some(({ id }) => id === card.id)) return part;
  return { ...part, cards: part.cards.toSpliced(place, 0, card) };
}
