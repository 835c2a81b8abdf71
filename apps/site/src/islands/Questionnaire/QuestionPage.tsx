import type { Answer } from '@rebound/core/questionnaire/answers';
import type { Step } from '@rebound/core/questionnaire/route';
import type { Slip } from '@rebound/core/questionnaire/slips';
import type { SlipGroup } from '@rebound/core/questionnaire/shape/slip';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorSummary } from '../../controls/ErrorSummary.tsx';
import { BackLink } from './BackLink.tsx';
import { Field } from './Field.tsx';
import type { FrameWords } from './frame-words.ts';
import { Progress } from './Progress.tsx';
import type { RunState } from './use-run.ts';
import type { View } from './use-view.ts';

interface QuestionPageProps {
  readonly step: Step;
  readonly index: number;
  readonly run: RunState;
  readonly view: View;
  readonly words: FrameWords;
  readonly slips: readonly Slip[];
  /** The slip whose page the reader comes from. */
  readonly brought: Slip | null;
  /** The groups the slips are shown in. */
  readonly groups: readonly SlipGroup[];
}

/** One question. Nothing is chosen beforehand, and nothing moves on by itself. */
export function QuestionPage({
  step,
  index,
  run,
  view,
  words,
  slips,
  brought,
  groups,
}: QuestionPageProps): JSX.Element {
  const [attempt, setAttempt] = useState(0);
  const { steps } = run;
  const { question } = step;
  const missing = attempt > 0 && step.answer === null ? words.missing[question.kind] : undefined;
  const leave = (answer: Answer | null): void => {
    const returning = view.isReturning();
    const next = run.moveOn(step.key, answer, returning);
    view.go(next, returning && next !== 'result');
  };
  return (
    <div class="measure">
      <BackLink steps={steps} index={index} view={view} words={words} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (step.answer === null) setAttempt(attempt + 1);
          else leave(step.answer);
        }}
      >
        <ErrorSummary
          problems={missing === undefined ? [] : [{ fieldId: 'answer', message: missing }]}
          attempt={attempt}
        />
        <Progress number={index + 1} left={steps.length - index - 1} />
        <Field
          step={step}
          slips={slips}
          brought={brought}
          groups={groups}
          words={words}
          error={missing}
          onAnswer={(answer) => run.answer(step.key, answer)}
          onExit={leave}
        />
        <div class="row acts">
          <button class="btn">Continue</button>
          <button type="button" class="linkbtn" onClick={() => leave(null)}>
            {words.skip}
          </button>
        </div>
      </form>
      {question.why === undefined ? null : (
        <details class="mt5">
          <summary>{words.why}</summary>
          <p>{question.why}</p>
        </details>
      )}
      <p class="small soft mt6">
        {words.stay}{' '}
        <button
          type="button"
          class="linkbtn"
          onClick={() => {
            run.forget();
            view.go(null);
          }}
        >
          {words.stop}
        </button>
      </p>
    </div>
  );
}
