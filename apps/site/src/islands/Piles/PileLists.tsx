import { type PileId, type PilesPart, PRACTISE_AT_MOST } from '@rebound/core/piles/part';
import { type Card, cardsIn, withPractice } from '@rebound/core/piles/sort';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useFocusAfter } from '../shared/use-focus-after.ts';

interface PileListsProps {
  readonly part: PilesPart;
  readonly deck: readonly Card[];
  readonly canKeep: boolean;
  readonly onPut: (id: string, pile: PileId | null, words: string) => void;
  readonly onChange: (edit: (part: PilesPart) => PilesPart) => void;
  /** For a line the reader added. */
  readonly onErase: (card: Card) => void;
}

/** The piles as they are. From the first, three things at most go into the plan. */
export function PileLists({ part, deck, canKeep, onPut, onChange, onErase }: PileListsProps): JSX.Element | null {
  const [full, setFull] = useState(false);
  const plan = useFocusAfter<HTMLAnchorElement>();
  const mine = cardsIn(part, deck, 'mine');
  const chosen = mine.filter(({ id }) => part.practise.includes(id));
  const things = chosen.map(({ say, page }) => ({ say, page }));
  const isKept = part.kept !== null && JSON.stringify(part.kept.things) === JSON.stringify(things);
  if (Object.keys(part.sorted).length === 0) return null;
  return (
    <div class="pile-lists mt6">
      {PILES.map(({ id: pile, label, about }) => {
        const cards = cardsIn(part, deck, pile);
        return (
          <section key={pile} aria-labelledby={`pile-${pile}`}>
            <h2 id={`pile-${pile}`}>
              {label} <span class="soft small">({cards.length})</span>
            </h2>
            <p class="soft small">{about}</p>
            <ul class="plain">
              {cards.map((card) => {
                const { id, say, page } = card;
                return (
                  <li key={id}>
                    <span dir="auto">{say}</span>
                    <span class="row noprint">
                      {page === null ? null : <a href={`/mistakes/${page}/`}>Open the page</a>}
                      <button
                        type="button"
                        class="linkbtn"
                        onClick={() => onPut(id, null, `“${say}” is a card again.`)}
                      >
                        Sort again<span class="vh"> “{say}”</span>
                      </button>
                      {id.startsWith('own-') ? (
                        <button type="button" class="linkbtn stop" onClick={() => onErase(card)}>
                          Erase<span class="vh"> “{say}”</span>
                        </button>
                      ) : null}
                    </span>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      {mine.length === 0 ? null : (
        <section class="flow" aria-labelledby="pile-practise">
          <h2 id="pile-practise">What to practise</h2>
          <fieldset>
            <legend>Three at most. The rest can wait.</legend>
            {mine.map(({ id, say }) => (
              <label class="tick" key={id}>
                <input
                  type="checkbox"
                  checked={part.practise.includes(id)}
                  onChange={(event) => {
                    const box = event.currentTarget;
                    const next = withPractice(part, id, box.checked);
                    setFull(next === null);
                    // Not taken, so the box must not look as if it were.
                    if (next === null) box.checked = false;
                    else onChange(() => next);
                  }}
                />
                <span dir="auto">{say}</span>
              </label>
            ))}
          </fieldset>
          <p role="status">{full ? `That would be ${PRACTISE_AT_MOST + 1}. Take one out first.` : ''}</p>
          {isKept ? (
            <p class="small noprint">
              These are in your plan.{' '}
              <a href="/plan/" ref={plan.ref}>
                Open my plan
              </a>
            </p>
          ) : null}
          <p class="row noprint">
            {canKeep && things.length > 0 && !isKept ? (
              <button
                type="button"
                class="btn"
                onClick={() => {
                  plan.askFor();
                  onChange((before) => ({ ...before, kept: { at: new Date().toISOString(), things } }));
                }}
              >
                Keep in my plan
              </button>
            ) : null}
            <button type="button" class="btn second" onClick={() => print()}>
              Print
            </button>
            <a href="/tools/answer/">Rebuild an answer</a>
          </p>
        </section>
      )}
    </div>
  );
}

/** The three piles, as they are called on the page. */
export const PILES: readonly { id: PileId; label: string; about: string }[] = [
  { id: 'mine', label: 'Mine', about: 'You could do it otherwise next month.' },
  { id: 'theirs', label: 'Theirs', about: 'They did it. No practice of yours will mend it.' },
  { id: 'unknowable', label: 'Can’t know', about: 'It may be so. You could hardly have seen it from your chair.' },
];
