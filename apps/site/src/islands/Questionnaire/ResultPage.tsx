import type { Result } from '@rebound/core/questionnaire/result';
import type { Questionnaire } from '@rebound/core/questionnaire/types';
import type { JSX } from 'preact';
import { AnswerList } from './AnswerList.tsx';
import { Bands } from './Bands.tsx';
import type { FrameWords } from './frame-words.ts';
import { LinkLine } from './LinkLine.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { PlanDays } from './PlanDays.tsx';
import { TakeIt } from './TakeIt.tsx';
import { useLater } from './use-later.ts';
import type { RunState } from './use-run.ts';
import type { View } from './use-view.ts';

interface ResultPageProps {
  readonly questionnaire: Questionnaire;
  readonly result: Result;
  readonly run: RunState;
  readonly view: View;
  readonly words: FrameWords;
}

/** What the answers say, in the order of the result. A part without content is left out. */
export function ResultPage({ questionnaire, result, run, view, words }: ResultPageProps): JSX.Element {
  const { headings, none_right, none_issues, level } = questionnaire.result;
  // What stands below the first screen, and is nothing one waits for.
  const isOpen = useLater(true, false);
  const looksAtParts = result.bands.length > 0;
  const askForRight = questionnaire.questions.find((question) => question.kind === 'text' && question.right);
  const askable = run.steps.find((step) => step.question.id === askForRight?.id);
  return (
    <>
      <h1 class="measure">{result.headline}</h1>
      <div class="two mt5">
        <div class="text flow outcome">
          <p class="lede">{result.lede}</p>
          {looksAtParts ? (
            <>
              <h2>{headings.bands}</h2>
              <Bands bands={result.bands} />
              <h2>{headings.right}</h2>
              {result.right.length > 0 ? (
                <ul class="ticks">
                  {result.right.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              ) : (
                <p>{none_right}</p>
              )}
              {result.right.length < 2 && askable !== undefined ? (
                <p class="noprint">
                  <button type="button" class="linkbtn" onClick={() => view.go(askable.address, true)}>
                    {words.nameOne}
                  </button>
                </p>
              ) : null}
              <h2>{headings.issues}</h2>
              {result.issues.length === 0 ? <p>{none_issues}</p> : null}
            </>
          ) : null}
          {result.issues.length > 0 && (isOpen || !looksAtParts) ? (
            <ol class="issues">
              {result.issues.map((issue) => (
                <li key={issue.id}>
                  <h3>{issue.title}</h3>
                  <p class="soft">
                    {words.because} {issue.because}.
                  </p>
                  <p>
                    {issue.say} {issue.link === null ? null : <a href={issue.link.href}>{issue.link.label}</a>}
                  </p>
                </li>
              ))}
            </ol>
          ) : null}
          {isOpen ? (
            <>
              <LinkLine opens={level} links={result.level} />
              <LinkLine class="noprint" opens={questionnaire.slips?.words.more} links={result.more} />
              <Paragraphs heading={headings.not_yours} lines={result.notYours} />
              <Paragraphs heading={headings.cannot_know} lines={result.cannotKnow} />
              <Paragraphs heading={headings.gut} lines={result.gut} />
              <PlanDays heading={headings.plan} plan={result.plan} />
              <Paragraphs heading={headings.would_change} lines={result.wouldChange} />
              <div class="noprint flow mt6">
                <AnswerList heading={headings.answers} answers={result.answers} view={view} />
              </div>
            </>
          ) : null}
        </div>
        <aside class="aside flow noprint">
          {isOpen ? <TakeIt questionnaire={questionnaire} result={result} run={run} view={view} words={words} /> : null}
        </aside>
      </div>
    </>
  );
}
