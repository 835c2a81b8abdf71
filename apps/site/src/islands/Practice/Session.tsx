import { nextTime } from '@rebound/core/practice/schedule';
import { type Card, tickIds, tickWords } from '@rebound/core/practice/types';
import { spokenTime, timeInWords } from '@rebound/core/stories/spoken';
import { dayInWords } from '@rebound/core/calendar/days';
import type { JSX } from 'preact';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { TextArea } from '../../controls/TextArea.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { Heading } from '../shared/Heading.tsx';
import { SavedLine } from '../shared/SavedLine.tsx';
import type { Kept } from '../shared/use-part.ts';
import type { Place } from '../shared/use-place.ts';
import { bankHref, type BankQuestion } from '../shared/bank.ts';
import { storiesFor } from './brought.ts';
import { Recorder } from './Recorder.tsx';
import { Stopwatch } from './Stopwatch.tsx';

interface SessionProps {
  readonly place: Place;
  readonly card: Card;
  /** Null for a question of the reader’s own. */
  readonly fromBank: BankQuestion | null;
  readonly today: string;
  readonly interview: string;
  readonly kept: Kept;
  readonly onChange: (edit: Partial<Card>) => void;
  readonly onDone: () => void;
}

/** One question: say it or type it, tick what was there, change one thing. */
export function Session({
  place,
  card,
  fromBank,
  today,
  interview,
  kept,
  onChange,
  onDone,
}: SessionProps): JSX.Element {
  const question = fromBank?.question ?? card.own;
  const time = spokenTime(card.typed);
  const stories = storiesFor(question, fromBank?.themes ?? []);
  const isDone = card.days.includes(today);
  const next = nextTime(card.days, today, interview);
  return (
    <div class="measure flow" data-view="written">
      <p class="back noprint">
        <a href="#">All questions</a>
      </p>
      <Heading place={place} title="Practise">
        <span dir="auto">{question}</span>
      </Heading>
      <p class="noprint">Stand up, and answer aloud with no notes. Stop within two minutes. A whisper will do.</p>
      <Stopwatch />
      <div class="noprint">
        <Recorder />
      </div>
      <div class="noprint">
        <TextArea
          id="practice-typed"
          short
          label="Or type it once, without stopping (optional)"
          hint={
            card.typed.trim() === ''
              ? '130 words are about a minute'
              : `${time.words} words, ${timeInWords(time.seconds)} aloud`
          }
          value={card.typed}
          onInput={(typed) => onChange({ typed })}
        />
        <ChoiceGroup
          kind="many"
          legend="What was there?"
          hint="An empty box is the next thing to try, and nothing more."
          name="ticks"
          options={tickIds.map((value) => ({ value, label: tickWords[value] }))}
          value={card.ticks}
          onChange={(chosen) => onChange({ ticks: tickIds.filter((id) => chosen.includes(id)) })}
        />
        <TextField
          id="practice-change"
          label="The one thing I will change"
          hint="Then answer once more, with that one change."
          value={card.change}
          onInput={(change) => onChange({ change })}
        />
        <SavedLine kept={kept} />
      </div>
      <div class="onpaper flow">
        <p class="written" dir="auto">
          {card.typed}
        </p>
        {card.change.trim() === '' ? null : (
          <p dir="auto">
            <b>The one thing I will change:</b> {card.change}
          </p>
        )}
      </div>
      <p class="row noprint">
        <button type="button" class="btn" onClick={onDone}>
          {isDone ? 'Said it once more' : 'Done for today'}
        </button>
      </p>
      <p role="status">{isDone ? `Done for today. ${nextWords(next)}` : ''}</p>
      {fromBank === null ? null : (
        <details class="noprint">
          <summary>A shape for the answer</summary>
          <ol>
            {fromBank.shape.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ol>
          <p>
            <a href={bankHref(fromBank)}>What it tests, and common traps</a>
          </p>
        </details>
      )}
      {stories.length === 0 ? null : (
        <details class="noprint">
          <summary>Your stories that could fit</summary>
          {stories.map(({ id, answer }) => (
            <p class="written mt3" dir="auto" key={id}>
              {answer}
            </p>
          ))}
        </details>
      )}
      <p class="noprint">
        <a href="/tools/answer/">Rebuild an answer</a>
      </p>
    </div>
  );
}

/** When it comes again, and why. */
export function nextWords(next: ReturnType<typeof nextTime>): string {
  if (next.kind === 'enough') return 'That is enough of this one. Hold on to how it starts and how it ends.';
  return `Again on ${dayInWords(next.day) ?? next.day}. ${next.why}`;
}
