import { isDue, nextTime } from '@rebound/core/practice/schedule';
import type { Card } from '@rebound/core/practice/types';
import type { JSX } from 'preact';
import { EraseButton } from '../shared/EraseButton.tsx';
import { nextWords } from './Session.tsx';

/** A question that was erased a moment ago, and the place it had. */
export interface Gone {
  readonly card: Card;
  readonly place: number;
}

interface CardListProps {
  readonly cards: readonly Card[];
  readonly gone: readonly Gone[];
  readonly today: string;
  readonly interview: string;
  readonly questionOf: (card: Card) => string;
  readonly onPause: (card: Card) => void;
  readonly onErase: (card: Card) => void;
  readonly onUndo: (gone: Gone) => void;
}

/** The questions being practised: those for today first. */
export function CardList(props: CardListProps): JSX.Element {
  const { cards, gone, today, interview, questionOf, onPause, onErase, onUndo } = props;
  const rows = gone
    .filter(({ card }) => !cards.some(({ id }) => id === card.id))
    .reduce<readonly Card[]>((list, { card, place }) => list.toSpliced(place, 0, card), cards);
  const isForToday = (card: Card): boolean => !card.isPaused && isDue(card.days, today, interview);
  const due = cards.filter(isForToday).length;
  const told = (card: Card): string => {
    if (card.isPaused) return 'Paused';
    return isForToday(card) ? 'For today' : nextWords(nextTime(card.days, today, interview));
  };
  return (
    <section class="flow" aria-labelledby="mine">
      <h2 id="mine">Your questions</h2>
      <p>
        {due === 0
          ? 'None for today.'
          : due === 1
            ? 'One for today.'
            : `${due} for today. One is enough for one sitting.`}
      </p>
      <ul class="kept">
        {rows
          .toSorted((one, other) => Number(isForToday(other)) - Number(isForToday(one)))
          .map((card) => {
            const back = gone.find((each) => each.card.id === card.id);
            const isGone = back !== undefined && !cards.includes(card);
            const name = questionOf(card);
            return (
              <li key={card.id}>
                {isGone ? null : (
                  <span>
                    <a class="alone" href={`#q=${card.id}`} dir="auto">
                      {name}
                    </a>
                    <span class="small soft do">{told(card)}</span>
                    <button type="button" class="linkbtn noprint" onClick={() => onPause(card)}>
                      {card.isPaused ? 'Go on with it' : 'Pause'}
                      <span class="vh">: {name}</span>
                    </button>
                  </span>
                )}
                <EraseButton
                  what={`“${name}”`}
                  isShort
                  isErased={isGone}
                  onErase={() => onErase(card)}
                  onUndo={() => {
                    if (back !== undefined) onUndo(back);
                  }}
                />
              </li>
            );
          })}
      </ul>
    </section>
  );
}
