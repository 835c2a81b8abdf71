import './Note.css';
import { composeLetter, wordingCount } from '@rebound/core/letters/compose/compose-letter';
import type { LetterForm, LetterFrames } from '@rebound/core/letters/types';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Checks } from './Checks.tsx';
import { Erase } from './Erase.tsx';
import { Fields } from './Fields.tsx';
import { KeptNotices } from './KeptNotices.tsx';
import { LetterBox } from './LetterBox.tsx';
import { NightLine } from './NightLine.tsx';
import { TakeIt } from './TakeIt.tsx';
import { checkInput } from './check-input.ts';
import { useClock } from './use-clock.ts';
import { FRAMES_ADDRESS, useFetched } from './use-fetched.ts';
import { useFindings } from './use-findings.ts';
import { useNote } from './use-note.ts';

interface NoteProps {
  readonly kinds: readonly LetterForm[];
}

/** The note writer: fields on one side, the letter and its checks on the other. Nothing in it is ever sent. */
export function Note({ kinds }: NoteProps): JSX.Element | null {
  const { note, change, erase, kept, elsewhere, takeElsewhere } = useNote(kinds);
  const { today, time, isNight } = useClock();
  const frames = useFetched<readonly LetterFrames[]>(FRAMES_ADDRESS);
  const [words, setWords] = useState<'uk' | 'us'>('uk');
  const [wasOwn, setWasOwn] = useState<string | null>(null);
  const letterRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setWords(document.documentElement.dataset['words'] === 'us' ? 'us' : 'uk'), []);

  const kind = kinds.find(({ id }) => id === note.kind) ?? kinds[0];
  const sentences = frames === null || frames === 'failed' ? undefined : frames.find(({ id }) => id === kind?.id);
  const whole = kind && sentences && { ...kind, ...sentences };
  const letter =
    whole && composeLetter(whole, { answers: note.answers, tone: note.tone, words, wording: note.wording, today });
  const wordings = whole ? wordingCount(whole, note.tone) : 1;
  const text = note.ownText ?? letter?.text ?? '';
  const { findings, checkNow, failed } = useFindings(checkInput(note, text, words), note.fine, note.ownText === null);
  if (kind === undefined) return null;

  const writeOwn = (ownText: string): void => change({ ownText });
  const backToFields = (): void => {
    setWasOwn(note.ownText === '' ? null : note.ownText);
    change({ ownText: null, pasted: false });
  };
  const paste = (): void => {
    setWasOwn(null);
    change({ pasted: true, ownText: note.ownText ?? '' });
    letterRef.current?.focus();
  };

  return (
    <div class="desk mt5" data-blank={text.trim() === '' ? '' : undefined}>
      <div class="noprint">
        <KeptNotices kept={kept} elsewhere={elsewhere} onTakeElsewhere={takeElsewhere} />
        <Fields kinds={kinds} kind={kind} note={note} onChange={change} />
        <p class="mt4">
          {note.pasted ? (
            <button type="button" class="linkbtn" onClick={backToFields}>
              Write one from the fields
            </button>
          ) : (
            <button type="button" class="linkbtn" onClick={paste}>
              Paste a letter I already have
            </button>
          )}
        </p>
      </div>
      <div>
        <LetterBox
          text={text}
          note={note}
          kept={kept}
          letterRef={letterRef}
          wordings={wordings}
          failed={frames === 'failed'}
          wasOwn={wasOwn}
          onInput={writeOwn}
          onAnother={() => change({ wording: (note.wording + 1) % wordings })}
          onBackToFields={backToFields}
          onPutBack={(own) => {
            setWasOwn(null);
            change({ ownText: own });
          }}
        />
        <div class="noprint">
          <Checks
            isBlank={text.trim() === ''}
            findings={findings}
            failed={failed}
            onFix={({ start, end, better }) => writeOwn(text.slice(0, start) + (better ?? '') + text.slice(end))}
            onFine={(key) => change({ fine: [...note.fine, key] })}
          />
          {isNight && text.trim() !== '' ? <NightLine time={time} /> : null}
          <TakeIt
            subject={note.pasted ? '' : (letter?.subject ?? '')}
            text={text}
            missing={note.ownText === null ? (letter?.missing ?? []) : []}
            recipient={note.answers.recipient ?? ''}
            checkNow={checkNow}
            letterRef={letterRef}
            keepFirst={isNight && kept === 'saved'}
          />
          <Erase note={note} onErase={erase} onUndo={change} />
        </div>
      </div>
    </div>
  );
}
