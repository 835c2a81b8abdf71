import '../shared/shared.css';
import { newCard, practised, putBackCard, withCard, withoutCard } from '@rebound/core/practice/edit';
import type { Card } from '@rebound/core/practice/types';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '../../controls/Notice.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { KeptNotices } from '../shared/KeptNotices.tsx';
import { dayOf } from '../shared/day-of.ts';
import { useNow } from '../shared/use-now.ts';
import { usePart } from '../shared/use-part.ts';
import { idAt, usePlace } from '../shared/use-place.ts';
import { useBank } from '../shared/bank.ts';
import { PRACTICE } from './store.ts';
import { debriefCards } from './brought.ts';
import { CardList, type Gone } from './CardList.tsx';
import { Chooser } from './Chooser.tsx';
import { Session } from './Session.tsx';

/** Practice: your own questions and the bank, on three different days. */
export function Practice(): JSX.Element {
  const use = usePart(PRACTICE);
  const { part, change, isRead } = use;
  const place = usePlace();
  const bank = useBank(true);
  const [gone, setGone] = useState<readonly Gone[]>([]);
  const now = useNow();
  const today = now === 0 ? '' : dayOf(new Date(now));
  const fromBank = (id: string) => (Array.isArray(bank) ? (bank.find((each) => each.id === id) ?? null) : null);
  const questionOf = (card: Card): string => card.own || (fromBank(card.id)?.question ?? card.id);
  const brought = isRead && now !== 0 ? debriefCards() : [];
  const notices = <KeptNotices use={use} what="question" />;

  const debrief = idAt(place, 'debrief');
  const asked = idAt(place, 'q') ?? (debrief === null ? null : `own-${debrief}`);
  const found =
    asked === null
      ? undefined
      : (part.cards.find(({ id }) => id === asked) ??
        (fromBank(asked) === null ? brought.find(({ id }) => id === asked) : newCard(asked, '')));
  if (found !== undefined) {
    return (
      <>
        {notices}
        <Session
          key={found.id}
          place={place}
          card={found}
          fromBank={found.own === '' ? fromBank(found.id) : null}
          today={today}
          interview={part.interview}
          kept={use.kept}
          onChange={(edit) => change((before) => withCard(before, found, edit))}
          onDone={() => change((before) => practised(before, found, today))}
        />
      </>
    );
  }

  const offered = brought.filter(({ id }) => !part.cards.some((card) => card.id === id));
  return (
    <div class="measure" data-view={part.cards.length === 0 ? 'start' : 'written'}>
      {notices}
      {asked !== null && bank !== null && isRead ? (
        <Notice>
          <p>That question is not here. It may have moved, or been erased. Choose another below.</p>
        </Notice>
      ) : null}
      {part.cards.length + gone.length === 0 ? null : (
        <CardList
          cards={part.cards}
          gone={gone}
          today={today}
          interview={part.interview}
          questionOf={questionOf}
          onPause={(card) => change((before) => withCard(before, card, { isPaused: !card.isPaused }))}
          onErase={(card) => {
            setGone([...gone, { card, place: part.cards.indexOf(card) }]);
            change((before) => withoutCard(before, card.id));
          }}
          onUndo={(back) => {
            setGone(gone.filter((each) => each !== back));
            change((before) => putBackCard(before, back.card, back.place));
          }}
        />
      )}
      {offered.length === 0 ? null : (
        <section class="flow noprint" aria-labelledby="from-debriefs">
          <h2 id="from-debriefs">From your debriefs</h2>
          <ul class="links">
            {offered.map(({ id, own }) => (
              <li key={id}>
                <a href={`#q=${id}`} dir="auto">
                  {own}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="noprint mt6">
        <Chooser
          bank={bank}
          taken={part.cards.map(({ id }) => id)}
          onOwn={(question) => {
            const id = `own-${Date.now().toString(36)}`;
            change((before) => withCard(before, newCard(id, question), {}));
            location.hash = `q=${id}`;
          }}
        />
        <TextField
          id="interview"
          kind="date"
          label="The day of your next interview (optional)"
          hint="Then the last time is the day before."
          value={part.interview}
          onInput={(interview) => change((before) => ({ ...before, interview }))}
        />
        <p class="small soft mt3">
          Each question comes three times: today, in two days, and the day before. What you type stays on this device,
          saved in this browser as you type. Nobody else can see it, and neither can we.
        </p>
      </div>
    </div>
  );
}
