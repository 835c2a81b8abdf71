import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Status } from '../../controls/Status.tsx';
import { TextField } from '../../controls/TextField.tsx';
import type { Slip } from '../shared/slips.ts';

interface SlipListProps {
  readonly slips: readonly Slip[];
  readonly failed: boolean;
  readonly picked: readonly string[];
  readonly onChange: (picked: readonly string[]) => void;
}

/** The pages on what can go wrong, to tick. What is ticked stays in sight; the others show once words are typed. */
export function SlipList({ slips, failed, picked, onChange }: SlipListProps): JSX.Element {
  const [words, setWords] = useState('');
  const asked = plain(words);
  const found = asked === '' ? [] : slips.filter((slip) => !picked.includes(slip.id) && fits(slip, asked));
  const shown = [...slips.filter(({ id }) => picked.includes(id)), ...found.slice(0, MOST)];
  const told = asked === '' ? '' : counted(found.length);
  return (
    <fieldset class="field" id="slips" aria-describedby="slips-hint">
      <legend>Is it on our list? (optional)</legend>
      <span class="hint" id="slips-hint">
        Each has a page with what to do. Tick what fits, and the page is one tap away.
      </span>
      {failed ? (
        <p>
          The list did not load. It is also <a href="/mistakes/">on its own page</a>.
        </p>
      ) : (
        <TextField
          id="slip-words"
          kind="search"
          label="Find it in the list"
          hint="One plain word, like late, blank or name"
          value={words}
          onInput={setWords}
        />
      )}
      <Status shown message={told} />
      <div class="opts">
        {shown.map(({ id, title }) => (
          <label class="opt" key={id}>
            <input
              type="checkbox"
              checked={picked.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...picked, id] : picked.filter((other) => other !== id))
              }
            />
            <span>{title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function fits({ title, theme }: Slip, asked: string): boolean {
  const text = plain(`${title} ${theme}`);
  return asked.split(/\s+/).every((word) => text.includes(word));
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[’']/g, '').trim();
}

function counted(count: number): string {
  if (count === 0) return 'Nothing in the list fits those words. Try one plain word, like late or name.';
  if (count > MOST) return `${count} in the list. Here are the first ${MOST}.`;
  return count === 1 ? '1 in the list' : `${count} in the list`;
}

const MOST = 8;
