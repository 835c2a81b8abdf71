import { EMPTY_DEBRIEFS, newDebrief } from '@rebound/core/debrief/edit';
import { patternOf } from '@rebound/core/debrief/pattern';
import type { Debrief } from '@rebound/core/debrief/types';
import type { JSX } from 'preact';
import { Clock } from '../islands/Debrief/Clock.tsx';
import { Finished } from '../islands/Debrief/Finished.tsx';
import { Parts } from '../islands/Debrief/Parts.tsx';
import { PatternView } from '../islands/Debrief/PatternView.tsx';
import { Sheet } from '../islands/Debrief/Sheet.tsx';
import { Start } from '../islands/Debrief/Start.tsx';
import { nothing, Sample } from './Sample.tsx';

const at = '2026-11-20T20:00:00.000Z';
const today = '2026-11-22';
const place = { id: '', hasMoved: false };
const blank = newDebrief('one', at, []);
const written: Debrief = {
  ...blank,
  finishedAt: at,
  why: 'no-example',
  weight: 'turns',
  mistakes: ['rambled'],
  words: {
    ...blank.words,
    good: 'I was early. I asked what the first month holds.',
    asked: 'Tell us about a time you disagreed.',
    said: 'I talked for five minutes, and did not end.',
    if: 'they look at the clock',
    then: 'say how it ended',
  },
};
const debriefs = Array.from({ length: 5 }, (_, count) => ({ ...written, id: `debrief-${count}` }));
const titleOf = (): string => 'I rambled';
const slips = [
  { id: 'rambled', title: 'I rambled', theme: 'answers' },
  { id: 'cried', title: 'I cried', theme: 'feelings' },
];
const start = { place, today, isKept: true, pattern: null, from: null, erased: null };
const on = { onStart: nothing, onErase: nothing, onUndo: nothing };
const finished = { place, today, isErased: false, mayChange: true, titleOf };
const does = { onEdit: nothing, onReopen: nothing, onErase: nothing, onUndo: nothing };

/** The parts of the half-hour debrief. */
export function DebriefSamples(): JSX.Element {
  const few = patternOf(debriefs.slice(0, 3), () => 'Answers');
  const enough = patternOf(debriefs, () => 'Answers');
  return (
    <>
      <Sample of="Start, at first, with a page that comes along">
        <Start {...start} {...on} part={EMPTY_DEBRIEFS} from="I rambled" />
      </Sample>
      <Sample of="Start, begun before, with finished ones">
        <Start
          {...start}
          {...on}
          part={{ draft: blank, kept: [written, { ...written, id: 'two', sealedUntil: '2026-12-24' }] }}
        />
      </Sample>
      <Sample of="Clock, over and turned away">
        <Clock draft={blank} onChange={nothing} />
        <Clock draft={{ ...blank, clock: 'turned' }} onChange={nothing} />
      </Sample>
      {[1, 2, 3, 4, 5].map((part) => (
        <Sample key={part} of={`Parts, the fields of part ${part}`}>
          <Parts part={part} draft={written} slips={slips} failed={part === 3} onChange={nothing} />
        </Sample>
      ))}
      <Sample of="Parts, the list of slips did not load">
        <Parts part={2} draft={blank} slips={[]} failed onChange={nothing} />
      </Sample>
      <Sample of="Finished">
        <Finished {...finished} {...does} debrief={written} />
      </Sample>
      <Sample of="Finished, sealed">
        <Finished {...finished} {...does} debrief={{ ...written, sealedUntil: '2026-12-24' }} />
      </Sample>
      <Sample of="Finished, erased">
        <Finished {...finished} {...does} debrief={written} isErased />
      </Sample>
      <Sample of="PatternView, too few and enough">
        {few === null ? null : <PatternView pattern={few} />}
        {enough === null ? null : <PatternView pattern={enough} />}
      </Sample>
      <Sample of="Sheet, for paper only">
        <div class="gallery-paper">
          <Sheet debrief={written} titleOf={titleOf} paperOnly />
        </div>
      </Sample>
    </>
  );
}
