import type { NotePart } from '@rebound/core/letters/note-part';
import type { JSX, Ref } from 'preact';
import { useRef } from 'preact/hooks';
import { TextArea } from '../../controls/TextArea.tsx';
import { TextField } from '../../controls/TextField.tsx';
import type { Kept } from '../shared/use-part.ts';

interface LetterBoxProps {
  readonly text: string;
  /** `null` for a kind that has no subject line. */
  readonly subject: string | null;
  readonly note: NotePart;
  readonly kept: Kept;
  readonly letterRef: Ref<HTMLTextAreaElement>;
  readonly wordings: number;
  /** Words between greeting and closing; `null` while they cannot be counted. */
  readonly words: number | null;
  /** The most signs that the place it goes to takes. */
  readonly characters: number | undefined;
  /** True when the sentences could not be loaded. */
  readonly failed: boolean;
  /** The reader's own text, after the fields took over again. */
  readonly wasOwn: string | null;
  readonly onInput: (text: string) => void;
  readonly onSubject: (subject: string) => void;
  readonly onAnother: () => void;
  readonly onBackToFields: () => void;
  readonly onPutBack: (own: string) => void;
}

/** The letter in one editable field: what stands here is what is copied, mailed and printed. */
export function LetterBox(props: LetterBoxProps): JSX.Element {
  const { text, subject, note, kept, letterRef, wordings, words, characters, failed, wasOwn } = props;
  // The button under the letter is one in two lives, so that the focus stays on it when the fields write again.
  const isOwn = note.ownText !== null;
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <h2>Your letter</h2>
      {subject === null ? null : (
        <div class="noprint">
          <TextField id="note-subject" label="Subject" value={subject} onInput={props.onSubject} />
        </div>
      )}
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
          <span>{countOf(text, words, characters)}</span>
          <span>{WHERE[kept]}</span>
        </div>
        <p class="onpaper" aria-hidden="true">
          {text}
        </p>
      </div>
      <div class="row noprint">
        {isOwn && note.pasted ? null : (
          <p>
            {isOwn ? 'You changed the letter. ' : null}
            <button type="button" class="linkbtn" ref={button} onClick={isOwn ? props.onBackToFields : props.onAnother}>
              {isOwn ? 'Use the fields again?' : 'Another wording'}
            </button>
          </p>
        )}
        {!isOwn && wasOwn !== null ? (
          <button
            type="button"
            class="linkbtn"
            onClick={() => {
              button.current?.focus();
              props.onPutBack(wasOwn);
            }}
          >
            Put my own words back
          </button>
        ) : null}
        <p class="vh" role="status">
          {!isOwn && note.wording > 0 ? `Wording ${note.wording + 1} of ${wordings}` : ''}
        </p>
      </div>
    </>
  );
}

function countOf(text: string, words: number | null, characters: number | undefined): string {
  if (characters !== undefined) return `${text.length} of ${characters} signs`;
  if (words === null) return '';
  return words === 1 ? '1 word' : `${words} words`;
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
};
