import { countWords } from '@rebound/core/letters/compose/count-words';
import type { NotePart } from '@rebound/core/letters/note-part';
import type { JSX, Ref } from 'preact';
import { TextArea } from '../../controls/TextArea.tsx';
import type { Kept } from './use-note.ts';

interface LetterBoxProps {
  readonly text: string;
  readonly note: NotePart;
  readonly kept: Kept;
  readonly letterRef: Ref<HTMLTextAreaElement>;
  readonly wordings: number;
  /** True when the sentences could not be loaded. */
  readonly failed: boolean;
  /** The reader's own text, after the fields took over again. */
  readonly wasOwn: string | null;
  readonly onInput: (text: string) => void;
  readonly onAnother: () => void;
  readonly onBackToFields: () => void;
  readonly onPutBack: (own: string) => void;
}

/** The letter in one editable field: what stands here is what is copied, mailed and printed. */
export function LetterBox(props: LetterBoxProps): JSX.Element {
  const { text, note, kept, letterRef, wordings, failed, wasOwn } = props;
  const count = countWords(text);
  return (
    <>
      <h2>Your letter</h2>
      <div class="letter mt4">
        <TextArea
          id="note-letter"
          label="Your letter. You can change every word"
          labelHidden
          hint={text === '' ? hintFor(note, failed) : undefined}
          value={text}
          onInput={props.onInput}
          fieldRef={letterRef}
        />
        <div class="meta">
          <span>{count === 1 ? '1 word' : `${count} words`}</span>
          <span>{WHERE[kept]}</span>
        </div>
        <p class="onpaper" aria-hidden="true">
          {text}
        </p>
      </div>
      <div class="row noprint">
        {note.ownText === null ? (
          <button type="button" class="linkbtn" onClick={props.onAnother}>
            Another wording
          </button>
        ) : note.pasted ? null : (
          <p>
            You changed the letter.{' '}
            <button type="button" class="linkbtn" onClick={props.onBackToFields}>
              Use the fields again?
            </button>
          </p>
        )}
        {note.ownText === null && wasOwn !== null ? (
          <button type="button" class="linkbtn" onClick={() => props.onPutBack(wasOwn)}>
            Put my own words back
          </button>
        ) : null}
        <p class="vh" role="status">
          {note.ownText === null && note.wording > 0 ? `Wording ${note.wording + 1} of ${wordings}` : ''}
        </p>
      </div>
    </>
  );
}

function hintFor(note: NotePart, failed: boolean): string {
  if (note.pasted) return 'Paste your letter here.';
  if (failed) return 'The letters did not load. Load the page again, or write your own here.';
  return 'It writes itself here as you fill in the fields.';
}

const WHERE: Readonly<Record<Kept, string>> = {
  no: '',
  saved: 'Saved on this device',
  refused: 'Not saved. This browser will not let us.',
  full: 'Not saved. This browser will not let us.',
  newer: 'Not saved. A newer Rebound keeps this plan.',
  'set-aside': '',
};
