import type { Slip } from '@rebound/core/questionnaire/slips';
import type { SlipGroup } from '@rebound/core/questionnaire/shape/slip';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { describedBy, FieldWords } from '../../controls/FieldWords.tsx';
import { Status } from '../../controls/Status.tsx';
import { TextField } from '../../controls/TextField.tsx';
import type { FrameWords } from './frame-words.ts';
import { useLater } from './use-later.ts';

interface SlipPickerProps {
  readonly legend: string;
  readonly hint: string | undefined;
  readonly name: string;
  readonly slips: readonly Slip[];
  /** The slip whose page the reader comes from: ticked beforehand, and said so. */
  readonly brought: Slip | null;
  readonly groups: readonly SlipGroup[];
  readonly words: FrameWords;
  readonly value: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
  readonly error: string | undefined;
}

/** Native tick boxes in the groups of the index, with a filter over them. What is ticked stays in sight whatever is typed. */
export function SlipPicker({
  legend,
  hint,
  name,
  slips,
  brought,
  groups,
  words,
  value,
  onChange,
  error,
}: SlipPickerProps): JSX.Element {
  const [typed, setTyped] = useState('');
  // The list is long: the letter stands in the field before it is filtered, and the first screen of slips before the others.
  const sought = useLater(typed, '');
  const isOpen = useLater(true, false);
  const shown = slips.filter((slip) => value.includes(slip.page.id) || fits(slip, sought));
  return (
    <fieldset id={name} class="field first" aria-describedby={describedBy(name, hint, error)}>
      <legend>
        <h2 class="q">{legend}</h2>
      </legend>
      <FieldWords id={name} hint={hint} error={error} />
      {brought !== null && value.includes(brought.page.id) ? (
        <p class="small">
          {words.ticked} “{brought.page.title}”.
        </p>
      ) : null}
      <TextField id="slip-words" kind="search" label={words.find} value={typed} onInput={setTyped} />
      <Status
        shown
        message={sought.trim() === '' ? '' : shown.length === 0 ? words.nothingFits : `${shown.length} in the list`}
      />
      {(isOpen ? groups : groups.slice(0, 1)).map((group) => (
        <Group
          key={group.id}
          title={group.name}
          id={`group-${group.id}`}
          name={name}
          slips={shown.filter((slip) => slip.page.group === group.id).slice(0, isOpen ? undefined : SCREEN)}
          value={value}
          onTick={(id, ticked) =>
            onChange(slips.map((slip) => slip.page.id).filter((each) => (each === id ? ticked : value.includes(each))))
          }
        />
      ))}
    </fieldset>
  );
}

// As many slips as the tallest screens show.
const SCREEN = 16;

interface GroupProps {
  readonly title: string;
  readonly id: string;
  readonly name: string;
  readonly slips: readonly Slip[];
  readonly value: readonly string[];
  readonly onTick: (id: string, ticked: boolean) => void;
}

/** One group of the list under its name, or nothing when no row of it fits. */
function Group({ title, id, name, slips, value, onTick }: GroupProps): JSX.Element | null {
  if (slips.length === 0) return null;
  return (
    <div role="group" aria-labelledby={id}>
      <h3 class="mt5" id={id}>
        {title}
      </h3>
      <div class="opts">
        {slips.map(({ page }) => (
          <label class="opt" key={page.id}>
            <input
              type="checkbox"
              name={name}
              value={page.id}
              checked={value.includes(page.id)}
              onChange={(event) => onTick(page.id, event.currentTarget.checked)}
            />
            <span>{page.title}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

function fits({ page }: Slip, sought: string): boolean {
  const text = plain(`${page.title} ${page.short}`);
  return plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[’']/g, '').trim();
}
