import type { Answer } from '@rebound/core/questionnaire/answers';
import type { Step } from '@rebound/core/questionnaire/route';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorSummary } from '../../controls/ErrorSummary.tsx';
import { BackLink } from './BackLink.tsx';
import { Field } from './Field.tsx';
import { Progress } from './Progress.tsx';
import type { RunState } from './use-run.ts';
import type { View } from './use-view.ts';

interface QuestionPageProps {
  readonly step: Step;
  readonly index: number;
  readonly run: RunState;
  readonly view: View;
}

/** One question. Nothing is chosen beforehand, and nothing moves on by itself. */
export function QuestionPage({ step, index, run, view }: QuestionPageProps): JSX.Element {
  const [attempt, setAttempt] = useState(0);
  const { steps } = run;
  const { question } = step;
  const missing = attempt > 0 && step.answer === null ? missingWords[question.kind] : undefined;
  const leave = (answer: Answer | null): void => {
    const returning = view.isReturning();
    const next = run.moveOn(step.key, answer, returning);
    view.go(next, returning && next !== 'result');
  };
  return (
    <div class="measure">
      <BackLink steps={steps} index={index} view={view} />
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
          slips={run.slips}
          groups={run.groups}
          error={missing}
          onAnswer={(answer) => run.answer(step.key, answer)}
          onExit={leave}
        />
        <div class="row acts">
          <button class="btn">Continue</button>
          <button type="button" class="linkbtn" onClick={() => leave(null)}>
            Skip this question
          </button>
        </div>
      </form>
      {question.why === undefined ? null : (
        <details class="mt5">
          <summary>Why we ask</summary>
          <p>{question.why}</p>
        </details>
      )}
      <p class="small soft mt6">
        Your answers stay on this device.{' '}
        <button
          type="button"
          class="linkbtn"
          onClick={() => {
            run.forget();
            view.go(null);
          }}
        >
          Stop and forget them
        </button>
      </p>
    </div>
  );
}

const missingWords = {
  one: 'Choose one, or skip',
  many: 'Choose what fits, or skip',
  slips: 'Choose what fits, or skip',
  scale: 'Choose a number, or skip',
  text: 'Add a line, or skip',
  date: 'Choose a day, or skip',
  pause: '',
} as const;
