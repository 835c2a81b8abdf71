import { isSealed } from '@rebound/core/debrief/edit';
import { lastPart } from '@rebound/core/debrief/last-part';
import type { Pattern } from '@rebound/core/debrief/pattern';
import type { Debrief, DebriefPart } from '@rebound/core/debrief/types';
import { dayInWords } from '@rebound/core/calendar/days';
import type { JSX } from 'preact';
import { EraseButton } from '../shared/EraseButton.tsx';
import { Heading, toHeading } from '../shared/Heading.tsx';
import type { Place } from '../shared/use-place.ts';
import { when } from '../shared/when.ts';
import { PatternView } from './PatternView.tsx';

interface StartProps {
  readonly place: Place;
  readonly part: DebriefPart;
  readonly today: string;
  /** False where the browser keeps nothing. */
  readonly isKept: boolean;
  readonly pattern: Pattern | null;
  /** The page the reader comes from. */
  readonly from: string | null;
  /** The draft that was erased a moment ago. */
  readonly erased: Debrief | null;
  readonly onStart: () => void;
  readonly onErase: (draft: Debrief) => void;
  readonly onUndo: (draft: Debrief) => void;
}

/** Where the debrief begins, or goes on, and the list of those that are finished. */
export function Start({ place, part, today, isKept, pattern, from, erased, ...on }: StartProps): JSX.Element {
  const draft = part.draft;
  return (
    <div class="measure flow" data-view="start">
      <section class="flow">
        <Heading place={place} title="">
          {draft === null ? 'Five parts, and an end' : 'Go on with it'}
        </Heading>
        {draft === null ? (
          <>
            <p>
              Do it before ten at night, or leave it for tomorrow. Keep the job ad beside you. If you took notes on the
              way home, use those.
            </p>
            <p>
              A clock shows the time left. You can turn it away. It never stops you, and nothing is lost when it is
              over.
            </p>
            {from === null ? null : <p>This page comes along: “{from}”.</p>}
            <p class="row">
              <button type="button" class="btn" onClick={on.onStart}>
                Start the half hour
              </button>
              <button type="button" class="btn second" onClick={() => print()}>
                Print it as a worksheet
              </button>
            </p>
            {erased === null ? null : (
              <p>
                <EraseButton
                  what="what you had begun"
                  isErased
                  onErase={() => undefined}
                  onUndo={() => {
                    toHeading();
                    on.onUndo(erased);
                  }}
                />
              </p>
            )}
          </>
        ) : (
          <>
            <p>You stopped here on {when(draft.at)}.</p>
            <p class="row">
              <a class="btn" href={`#part-${lastPart(draft)}`}>
                Go on
              </a>
              <EraseButton
                what="it, and start again"
                isErased={false}
                onErase={() => on.onErase(draft)}
                onUndo={() => undefined}
              />
            </p>
          </>
        )}
        <p class="small soft">
          What you type stays on this device. Nobody else can see it, and neither can we.
          {isKept ? ' It is saved in this browser as you type.' : ''}
        </p>
      </section>
      {part.kept.length === 0 ? null : (
        <section class="flow">
          <h2>Your debriefs</h2>
          <ul class="kept">
            {part.kept.toReversed().map((debrief) => (
              <li key={debrief.id}>
                <a href={`#see=${debrief.id}`}>{when(debrief.finishedAt)}</a>
                <span class="small soft" dir="auto">
                  {isSealed(debrief, today)
                    ? `Closed until ${dayInWords(debrief.sealedUntil) ?? debrief.sealedUntil}`
                    : shortened(debrief.words.asked || debrief.words.practise)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {pattern === null ? null : <PatternView pattern={pattern} />}
    </div>
  );
}

function shortened(text: string): string {
  const letters = [...text.trim()];
  return letters.length > 80 ? `${letters.slice(0, 80).join('').trimEnd()} …` : letters.join('');
}
