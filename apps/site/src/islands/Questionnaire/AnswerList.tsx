import type { AnswerLine } from '@rebound/core/questionnaire/result';
import type { JSX } from 'preact';
import type { View } from './use-view.ts';

interface AnswerListProps {
  readonly heading: string;
  readonly answers: readonly AnswerLine[];
  readonly view: View;
}

/** Every answer, each with a way to change it. */
export function AnswerList({ heading, answers, view }: AnswerListProps): JSX.Element {
  return (
    <>
      <h2>{heading}</h2>
      <dl class="summ">
        {answers.map(({ address, ask, name, answer }) => (
          <div key={address}>
            <dt>{ask}</dt>
            <dd class={answer === null ? 'soft' : undefined}>{answer ?? 'Skipped'}</dd>
            <dd class="do">
              <a
                href={`#q=${address}`}
                onClick={(event) => {
                  event.preventDefault();
                  view.go(address, true);
                }}
              >
                {answer === null ? 'Answer' : 'Change'}
                <span class="vh"> {name}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
