import type { Slip } from '@rebound/core/questionnaire/slips';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { describedBy, FieldWords } from '../../controls/FieldWords.tsx';
import { Status } from '../../controls/Status.tsx';
import { TextField } from '../../controls/TextField.tsx';

interface SlipPickerProps {
  readonly legend: string;
  readonly hint: string | undefined;
  readonly name: string;
  readonly slips: readonly Slip[];
  readonly value: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
  readonly error: string | undefined;
}

/** Native tick boxes with a filter over them. What is ticked stays in sight whatever is typed. */
export function SlipPicker({ legend, hint, name, slips, value, onChange, error }: SlipPickerProps): JSX.Element {
  const [words, setWords] = useState('');
  const shown = slips.filter((slip) => value.includes(slip.page.id) || fits(slip, words));
  return (
    <fieldset id={name} class="field first" aria-describedby={describedBy(name, hint, error)}>
      <legend>
        <h2 class="q">{legend}</h2>
      </legend>
      <FieldWords id={name} hint={hint} error={error} />
      <TextField id="slip-words" kind="search" label="Find it in the list" value={words} onInput={setWords} />
      <Status shown message={words.trim() === '' ? '' : counted(shown.length)} />
      <div class="opts">
        {shown.map(({ page }) => (
          <label class="opt" key={page.id}>
            <input
              type="checkbox"
              name={name}
              value={page.id}
              checked={value.includes(page.id)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                onChange(
                  slips.map((slip) => slip.page.id).filter((id) => (id === page.id ? checked : value.includes(id))),
                );
              }}
            />
            <span>{page.title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function fits({ page }: Slip, words: string): boolean {
  const text = plain(`${page.title} ${page.short}`);
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[’']/g, '').trim();
}

function counted(count: number): string {
  if (count === 0) return 'Nothing in the list fits those words. Try one plain word, like late or name.';
  return count === 1 ? '1 in the list' : `${count} in the list`;
}
