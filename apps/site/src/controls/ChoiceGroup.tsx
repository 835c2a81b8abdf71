import type { JSX } from 'preact';
import { FieldWords, describedBy } from './FieldWords.tsx';

/** One row or tile that can be chosen. */
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}

interface Shared {
  readonly legend: string;
  /** `h2` when the question is the heading of the page, `plain` inside a longer form. */
  readonly legendLevel?: 'h2' | 'plain';
  readonly hint?: string | undefined;
  /** Name of the inputs and id of the group, so a list of problems can link to it. */
  readonly name: string;
  readonly options: readonly Choice[];
  readonly error?: string | undefined;
  readonly layout?: 'rows' | 'tiles';
}

type ChoiceGroupProps = Shared &
  (
    | { readonly kind: 'one'; readonly value: string | null; readonly onChange: (value: string) => void }
    | {
        readonly kind: 'many';
        readonly value: readonly string[] | null;
        readonly onChange: (value: readonly string[]) => void;
      }
  );

/** A question answered by choosing: radio buttons for one, tick boxes for many. */
export function ChoiceGroup(props: ChoiceGroupProps): JSX.Element {
  const { legend, legendLevel, hint, name, options, error, layout } = props;
  const heading = legendLevel === 'h2';
  return (
    <fieldset id={name} class={heading ? 'field first' : 'field'} aria-describedby={describedBy(name, hint, error)}>
      <legend>{heading ? <h2 class="q">{legend}</h2> : legend}</legend>
      <FieldWords id={name} hint={hint} error={error} />
      <div class={layout === 'tiles' ? 'kinds' : 'opts'}>
        {options.map((option) => (
          <label class="opt" key={option.value}>
            <input
              type={props.kind === 'one' ? 'radio' : 'checkbox'}
              name={name}
              value={option.value}
              checked={isChosen(props.value, option.value)}
              onChange={(event) => {
                if (props.kind === 'one') props.onChange(option.value);
                else
                  props.onChange(chosenInOrder(options, props.value ?? [], option.value, event.currentTarget.checked));
              }}
            />
            <span>{option.label}</span>
            {option.note === undefined ? null : <small>{option.note}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function isChosen(value: string | readonly string[] | null, option: string): boolean {
  return typeof value === 'string' ? value === option : (value?.includes(option) ?? false);
}

// The order shown, not the order ticked: the same ticks then always give the same saved answer.
function chosenInOrder(
  options: readonly Choice[],
  before: readonly string[],
  changed: string,
  chosen: boolean,
): readonly string[] {
  return options.map((option) => option.value).filter((value) => (value === changed ? chosen : before.includes(value)));
}
