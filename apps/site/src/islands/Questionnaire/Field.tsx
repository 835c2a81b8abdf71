import type { Answer } from '@rebound/core/questionnaire/answers';
import type { Step } from '@rebound/core/questionnaire/route';
import type { Slip } from '@rebound/core/questionnaire/slips';
import type { Option } from '@rebound/core/questionnaire/shape/question';
import type { SlipGroup } from '@rebound/core/questionnaire/shape/slip';
import type { JSX } from 'preact';
import { ChoiceGroup } from '../../controls/ChoiceGroup.tsx';
import { Scale } from '../../controls/Scale.tsx';
import type { FrameWords } from './frame-words.ts';
import { LineField } from './LineField.tsx';
import { SlipPicker } from './SlipPicker.tsx';

interface FieldProps {
  readonly step: Step;
  readonly slips: readonly Slip[];
  readonly brought: Slip | null;
  readonly groups: readonly SlipGroup[];
  readonly words: FrameWords;
  readonly error: string | undefined;
  readonly onAnswer: (answer: Answer | null) => void;
  /** A way off a scale was taken: the answer is given and the page is left. */
  readonly onExit: (value: string) => void;
}

/** The native control that fits the kind of question. Its id is always “answer”: one stands on a page. */
export function Field({ step, slips, brought, groups, words, error, onAnswer, onExit }: FieldProps): JSX.Element {
  const { question, answer } = step;
  const shared = { legend: question.ask, legendLevel: 'h2', hint: question.hint, name: 'answer', error } as const;
  switch (question.kind) {
    case 'one':
      return (
        <ChoiceGroup
          {...shared}
          kind="one"
          options={question.options}
          value={typeof answer === 'string' ? answer : null}
          onChange={onAnswer}
        />
      );
    case 'many':
      return (
        <ChoiceGroup
          {...shared}
          kind="many"
          options={question.options}
          value={listOf(answer)}
          onChange={(ticked) => onAnswer(filled(withoutClash(question.options, listOf(answer), ticked)))}
        />
      );
    case 'scale':
      return (
        <>
          <Scale
            {...shared}
            hint={question.hint ?? ''}
            from={question.from}
            to={question.to}
            value={typeof answer === 'number' ? answer : null}
            onChange={onAnswer}
          />
          {question.exits?.map((exit) => (
            <p class="mt5" key={exit.value}>
              <button type="button" class="btn second" onClick={() => onExit(exit.value)}>
                {exit.label}
              </button>
            </p>
          ))}
        </>
      );
    case 'slips':
      return (
        <SlipPicker
          {...shared}
          slips={slips}
          brought={brought}
          groups={groups}
          words={words}
          value={listOf(answer)}
          onChange={(ticked) => onAnswer(filled(ticked))}
        />
      );
    default:
      return (
        <LineField
          kind={question.kind === 'date' ? 'date' : 'text'}
          label={question.ask}
          hint={question.hint}
          error={error}
          value={typeof answer === 'string' ? answer : ''}
          onInput={(words) => onAnswer(words.trim() === '' ? null : words)}
        />
      );
  }
}

function listOf(answer: Answer | null): readonly string[] {
  return Array.isArray(answer) ? answer : [];
}

function filled(ticked: readonly string[]): readonly string[] | null {
  return ticked.length === 0 ? null : ticked;
}

/** “None of these” takes the other ticks away, and another tick takes it away. */
function withoutClash(
  options: readonly Option[],
  before: readonly string[],
  now: readonly string[],
): readonly string[] {
  const added = now.find((value) => !before.includes(value));
  const stands = (value: string): boolean =>
    options.some((each) => each.value === value && (each.alone ?? each.unknown ?? false));
  if (added === undefined) return now;
  return stands(added) ? [added] : now.filter((value) => !stands(value));
}
