import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Status } from '../../controls/Status.tsx';
import { TextField } from '../../controls/TextField.tsx';
import type { BankQuestion } from '../shared/bank.ts';

interface ChooserProps {
  readonly bank: readonly BankQuestion[] | 'failed' | null;
  readonly taken: readonly string[];
  readonly onOwn: (question: string) => void;
}

/** Adds a question: one’s own, or one of the bank, found by a word. */
export function Chooser({ bank, taken, onOwn }: ChooserProps): JSX.Element {
  const [own, setOwn] = useState('');
  const [words, setWords] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const asked = words.toLowerCase().trim();
  const list = Array.isArray(bank) ? bank.filter(({ id }) => !taken.includes(id)) : [];
  const found =
    asked === '' ? [] : list.filter(({ question, themes }) => fits(`${question} ${themes.join(' ')}`, asked));
  return (
    <section class="flow" aria-labelledby="choose">
      <h2 id="choose">Choose a question</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setIsMissing(own.trim() === '');
          if (own.trim() === '') return;
          onOwn(own.trim());
          setOwn('');
        }}
      >
        <TextField
          id="own-question"
          label="Your own: the one that went wrong"
          value={own}
          onInput={setOwn}
          error={isMissing ? 'Add the question' : undefined}
        />
        <p class="mt3">
          <button type="submit" class="btn second">
            Add it
          </button>
        </p>
      </form>
      {bank === 'failed' ? (
        <p>
          The bank did not load. It also stands <a href="/tools/practice/opening/">on pages of its own</a>.
        </p>
      ) : (
        <>
          <TextField
            id="bank-words"
            kind="search"
            label="Or find one in the bank"
            hint="One plain word, like team, mistake or pay"
            value={words}
            onInput={setWords}
          />
          <Status shown message={asked === '' ? '' : counted(found.length)} />
          <ul class="links">
            {found.slice(0, MOST).map(({ id, question }) => (
              <li key={id}>
                <a href={`#q=${id}`}>{question}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function fits(text: string, asked: string): boolean {
  const plain = text.toLowerCase();
  return asked.split(/\s+/).every((word) => plain.includes(word));
}

function counted(count: number): string {
  if (count === 0) return 'No question has those words. Try one plain word, like team or pay.';
  if (count > MOST) return `${count} questions. Here are the first ${MOST}.`;
  return count === 1 ? '1 question' : `${count} questions`;
}

const MOST = 10;
