import { linkTo } from '@rebound/core/questionnaire/link';
import type { Step } from '@rebound/core/questionnaire/route';
import type { PauseQuestion } from '@rebound/core/questionnaire/shape/question';
import type { JSX } from 'preact';
import { BackLink } from './BackLink.tsx';
import type { FrameWords } from './frame-words.ts';
import type { View } from './use-view.ts';

interface PausePageProps {
  readonly question: PauseQuestion;
  readonly steps: readonly Step[];
  readonly index: number;
  readonly view: View;
  readonly words: FrameWords;
}

/** Words and links between two questions. A page that stops the path has no way on, only back. */
export function PausePage({ question, steps, index, view, words }: PausePageProps): JSX.Element {
  const next = steps[index + 1]?.address ?? 'result';
  return (
    <div class="measure">
      <BackLink steps={steps} index={index} view={view} words={words} />
      <section class={question.stops ? 'help flow' : 'note flow'} aria-labelledby="pause">
        <h2 class="q" id="pause">
          {question.ask}
        </h2>
        {question.say.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <ul class="plain lines">
          {question.links.map(linkTo).map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      </section>
      {question.stops ? null : (
        <p class="row acts">
          <button type="button" class="btn" onClick={() => view.go(next)}>
            {words.onward}
          </button>
        </p>
      )}
    </div>
  );
}
