import '../shared/shared.css';
import './Piles.css';
import { BLANK_PILES, parsePilesPart, type PilesPart } from '@rebound/core/piles/part';
import { allCards, type Card, nextCard, withOwn, withoutOwn, withSorted } from '@rebound/core/piles/sort';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Status } from '../../controls/Status.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { EraseButton } from '../shared/EraseButton.tsx';
import { KeptNotices } from '../shared/KeptNotices.tsx';
import { SavedLine } from '../shared/SavedLine.tsx';
import { useFocusAfter } from '../shared/use-focus-after.ts';
import { usePart } from '../shared/use-part.ts';
import { idAt, usePlace } from '../shared/use-place.ts';
import { useSlips } from '../shared/slips.ts';
import { PILES, PileLists } from './PileLists.tsx';

interface PilesProps {
  readonly deck: readonly Card[];
}

/** Three piles: one card at a time, four buttons, and below it the piles as they grow. */
export function Piles({ deck: inOrder }: PilesProps): JSX.Element {
  const from = idAt(usePlace(), 'mistake');
  const isFrom = ({ page }: Card): boolean => page === from;
  // The card about the page the reader comes from lies on top; a page that has none becomes a line to add.
  const deck = from === null ? inOrder : [...inOrder.filter(isFrom), ...inOrder.filter((card) => !isFrom(card))];
  const { slips } = useSlips(from !== null && !deck.some(isFrom));
  const title = slips.find(({ id }) => id === from)?.title;
  const use = usePart(PART);
  const { part, isRead, kept } = use;
  const [own, setOwn] = useState('');
  useEffect(() => {
    if (title !== undefined && !part.own.some(({ say }) => say === title)) setOwn((typed) => typed || title);
  }, [title]);
  const [error, setError] = useState<string>();
  const [said, setSaid] = useState('');
  const [erased, setErased] = useState<PilesPart | null>(null);
  // What was erased, where it is one line and not all of it.
  const [gone, setGone] = useState<string | null>(null);
  const { ref: heading, askFor: toHeading } = useFocusAfter<HTMLHeadingElement>();
  const card = nextCard(part, deck);
  const all = allCards(part, deck);
  const sorted = all.filter(({ id }) => Object.hasOwn(part.sorted, id)).length;

  const change = (edit: (part: PilesPart) => PilesPart): void => {
    setErased(null);
    setGone(null);
    use.change((before) => ({ ...edit(before), savedAt: new Date().toISOString() }));
  };
  const put = (id: string, pile: (typeof PILES)[number]['id'] | 'none' | null, words: string): void => {
    toHeading();
    setSaid(words);
    setError(undefined);
    change((before) => withSorted(before, id, pile));
  };

  const erase = (line: string | null, edit: (part: PilesPart) => PilesPart): void => {
    setErased(part);
    setGone(line);
    use.change(edit);
  };

  return (
    <div class="mt5" data-view={sorted === 0 ? 'start' : 'sorted'} data-ready={isRead}>
      <KeptNotices what="list" use={use} />
      <fieldset disabled={!isRead} class="noprint pile-desk">
        <p class="soft small">
          {sorted} of {all.length} sorted
        </p>
        <h2 class="q" tabIndex={-1} ref={heading} dir="auto">
          {card === null ? 'That is all of them' : `“${card.say}”`}
        </h2>
        {card === null ? (
          <p>Look through the piles once. Then choose what to practise, or add a line of your own.</p>
        ) : (
          <div class="piles-row">
            {PILES.map(({ id, label }) => (
              <button
                type="button"
                class="btn second"
                key={id}
                onClick={() => put(card.id, id, `“${card.say}” lies under ${label}.`)}
              >
                {label}
              </button>
            ))}
            <button type="button" class="btn second" onClick={() => put(card.id, 'none', `“${card.say}” is left out.`)}>
              Not true for me
            </button>
          </div>
        )}
        <form
          class="mt5"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (own.trim() === '') {
              setError('Add what else may have decided it');
              return;
            }
            setError(undefined);
            setOwn('');
            toHeading();
            change((before) => withOwn(before, own));
          }}
        >
          <TextField
            id="pile-own"
            label="Something else? (optional)"
            hint="It becomes the next card"
            value={own}
            error={error}
            onInput={setOwn}
          />
          <p class="mt3">
            <button type="submit" class="btn second">
              Add it
            </button>
          </p>
        </form>
      </fieldset>
      <Status message={said} />
      {isRead ? (
        <PileLists
          part={part}
          deck={deck}
          canKeep={kept === 'saved'}
          onPut={put}
          onChange={change}
          onErase={({ id, say }) => erase(`“${say}”`, (before) => withoutOwn(before, id))}
        />
      ) : null}
      <SavedLine kept={kept} />
      {part === BLANK_PILES && erased === null ? null : (
        <p class="mt3">
          <EraseButton
            what={gone ?? 'these piles'}
            isErased={erased !== null}
            onErase={() => erase(null, () => BLANK_PILES)}
            onUndo={() => {
              if (erased !== null) use.change(() => erased);
              setErased(null);
              setGone(null);
            }}
          />
        </p>
      )}
    </div>
  );
}

const PART = {
  name: 'piles',
  parse: parsePilesPart,
  empty: BLANK_PILES,
  isEmpty: (part: PilesPart) => part === BLANK_PILES,
} as const;
