import type { Answers } from '@rebound/core/questionnaire/answers';
import { resultOf } from '@rebound/core/questionnaire/result';
import { route } from '@rebound/core/questionnaire/route';
import type { JSX } from 'preact';
import type { Bundle } from '../islands/Questionnaire/bundle.ts';
import { KeptNotices } from '../islands/Questionnaire/KeptNotices.tsx';
import { PausePage } from '../islands/Questionnaire/PausePage.tsx';
import { Progress } from '../islands/Questionnaire/Progress.tsx';
import { QuestionPage } from '../islands/Questionnaire/QuestionPage.tsx';
import { ResultPage } from '../islands/Questionnaire/ResultPage.tsx';
import { StartPage } from '../islands/Questionnaire/StartPage.tsx';
import type { RunState } from '../islands/Questionnaire/use-run.ts';
import type { View } from '../islands/Questionnaire/use-view.ts';
import '../islands/Questionnaire/Questionnaire.css';
import { nothing, Sample } from './Sample.tsx';

const view: View = { place: null, go: nothing, isReturning: () => false, back: nothing };

interface QuestionSamplesProps extends Bundle {
  /** The answers of the long result. */
  readonly answers: Answers;
}

/** The pages of a questionnaire: the start, a question of each kind, a pause, and what the answers say. */
export function QuestionSamples({ questionnaire, slips, words, answers }: QuestionSamplesProps): JSX.Element {
  const runOf = (given: Answers): RunState => {
    const steps = route(questionnaire, slips, given);
    const at = '2026-11-22T20:00:00.000Z';
    return {
      ready: true,
      run: Object.keys(given).length === 0 ? null : { method: 1, answers: given, place: 'feel', at, kept: null },
      forgotten: null,
      kept: 'saved',
      steps,
      hasResult: true,
      answer: nothing,
      moveOn: () => 'result',
      keep: nothing,
      forget: nothing,
      bringBack: nothing,
    };
  };
  const blank = runOf({});
  const full = runOf(answers);
  const [slip = null] = slips;
  const groups = questionnaire.slips?.groups ?? [];
  const kinds = [...new Set(full.steps.map(({ question }) => question.kind))].filter((kind) => kind !== 'pause');
  const page = (run: RunState, kind: string): JSX.Element[] => {
    const index = run.steps.findIndex(({ question }) => question.kind === kind);
    const step = run.steps[index];
    return step === undefined
      ? []
      : [
          <QuestionPage
            key={kind}
            {...{ step, index, run, view, words, groups }}
            slips={slips.slice(0, 12)}
            brought={slip}
          />,
        ];
  };
  const pauses = questionnaire.questions.filter((question) => question.kind === 'pause');
  const result = resultOf(questionnaire, slips, full.steps);
  return (
    <>
      <Sample of="StartPage, at first">
        <StartPage questionnaire={questionnaire} run={blank} brought={null} onStart={nothing} words={words} />
      </Sample>
      <Sample of="StartPage, with a page that comes along and answers from before">
        <StartPage questionnaire={questionnaire} run={full} brought={slip} onStart={nothing} words={words} />
      </Sample>
      <Sample of="StartPage, forgotten a moment ago">
        <StartPage
          questionnaire={questionnaire}
          run={{ ...blank, forgotten: full.run }}
          brought={null}
          onStart={nothing}
          words={words}
        />
      </Sample>
      <Sample of="KeptNotices: refused, full, newer, set aside">
        {(['refused', 'full', 'newer', 'set-aside'] as const).map((kept) => (
          <KeptNotices key={kept} kept={kept} words={words} />
        ))}
      </Sample>
      <Sample of="Progress: the first, half way, the last">
        <Progress number={1} left={14} />
        <Progress number={7} left={7} />
        <Progress number={15} left={0} />
      </Sample>
      {kinds.map((kind) => (
        <Sample key={kind} of={`QuestionPage, ${kind}: answered, its reason open`} isOpen>
          {page(full, kind)}
        </Sample>
      ))}
      <Sample of="QuestionPage, nothing chosen and Continue pressed" press={['Continue']}>
        {page(blank, 'one')}
      </Sample>
      {pauses.map((question) => (
        <Sample key={question.id} of={`PausePage, ${question.stops ? 'the end of the path' : 'with a way on'}`}>
          <PausePage question={question} steps={full.steps} index={1} view={view} words={words} />
        </Sample>
      ))}
      {result === null ? null : (
        <Sample of="ResultPage, the longest: bands, ticks, issues, days, answers" isWide>
          <ResultPage questionnaire={questionnaire} result={result} run={full} view={view} words={words} />
        </Sample>
      )}
    </>
  );
}
