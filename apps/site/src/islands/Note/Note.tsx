import './Note.css';
import { composeLetter, wordingCount } from '@rebound/core/letters/compose/compose-letter';
import type { EnglishFinding } from '@rebound/core/letters/english/english-findings';
import type { LetterChoice, LetterForm, LetterKind } from '@rebound/core/letters/types';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { KeptNotices } from '../shared/KeptNotices.tsx';
import { AskEnglish } from './AskEnglish.tsx';
import { Checks } from './Checks.tsx';
import { Erase } from './Erase.tsx';
import { Fields } from './Fields.tsx';
import { LetterBox } from './LetterBox.tsx';
import { NightLine } from './NightLine.tsx';
import { Panel } from './Panel.tsx';
import { StoppedHere } from './StoppedHere.tsx';
import { TakeIt } from './TakeIt.tsx';
import { checkInput, namesIn } from './check-input.ts';
import { useClock } from './use-clock.ts';
import { useFindings } from './use-findings.ts';
import { useAllKinds, useKind } from './use-kind.ts';
import { useNote } from './use-note.ts';

interface NoteProps {
  readonly choices: readonly LetterChoice[];
  /** What the first kind asks: it stands on the page before any file has come. */
  readonly first: LetterForm;
}

/** The note writer: fields on one side, the letter and its checks on the other. Nothing in it is ever sent. */
export function Note({ choices, first }: NoteProps): JSX.Element {
  const { note, change, erase, startAnother, stoppedAt, slip, ...inUse } = useNote(choices);
  const { kept } = inUse;
  const { today, time, isNight } = useClock();
  const loaded = useKind(note.kind);
  const [words, setWords] = useState<'uk' | 'us'>('uk');
  const [wasOwn, setWasOwn] = useState<string | null>(null);
  const [byHand, setByHand] = useState(false);
  const letterRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setWords(document.documentElement.dataset['words'] === 'us' ? 'us' : 'uk'), []);

  const kind = loaded === 'failed' ? null : loaded;
  useAllKinds(kind !== null);
  const form: LetterForm | null = kind ?? (first.id === note.kind ? first : null);
  useEffect(() => {
    const filled = kind === null ? null : withSlip(kind, slip, note.answers.slip ?? '');
    if (filled !== null) change({ answers: { ...note.answers, slip: filled } });
  }, [kind, slip]);

  const letter =
    kind && composeLetter(kind, { answers: note.answers, tone: note.tone, words, wording: note.wording, today });
  const wordings = kind ? wordingCount(kind, note.tone) : 1;
  const text = note.ownText ?? letter?.text ?? '';
  const isMail = (form?.goes ?? 'mail') === 'mail';
  const subject = isMail ? (note.ownSubject ?? (note.pasted || text === '' ? '' : (letter?.subject ?? ''))) : null;
  const [english, setEnglish] = useState<readonly EnglishFinding[]>([]);
  const input = checkInput(note, text, words);
  const missing = note.ownText === null ? (letter?.missing ?? []) : [];
  const found = useFindings(input, note, english, missing.length === 0);

  const backToFields = (): void => {
    setWasOwn(note.ownText === '' ? null : note.ownText);
    change({ ownText: null, pasted: false });
  };
  const startOver = (): void => {
    startAnother();
    // The press takes its own button away, and the next letter begins with its kind.
    document.querySelector<HTMLInputElement>('.desk input:checked')?.focus();
  };
  const paste = (): void => {
    setWasOwn(null);
    change({ pasted: true, ownText: note.ownText ?? '' });
    letterRef.current?.focus();
  };

  return (
    <div class="desk mt5" data-blank={text.trim() === '' ? '' : undefined} data-hand={byHand ? '' : undefined}>
      <div class="noprint">
        <KeptNotices use={inUse} what="letter" />
        <StoppedHere at={text.trim() === '' ? '' : stoppedAt} onStartAnother={startOver} />
        <Fields choices={choices} form={form} note={note} onChange={change} />
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
          subject={subject}
          note={note}
          kept={kept}
          letterRef={letterRef}
          wordings={wordings}
          words={found.words}
          characters={form?.limits?.characters}
          failed={loaded === 'failed'}
          wasOwn={wasOwn}
          onInput={(ownText) => change({ ownText })}
          onSubject={(ownSubject) => change({ ownSubject })}
          onAnother={() => change({ wording: (note.wording + 1) % wordings })}
          onBackToFields={backToFields}
          onPutBack={(own) => {
            setWasOwn(null);
            change({ ownText: own });
          }}
        />
        <div class="noprint">
          {note.kind === 'panel-set' ? <Panel note={note} text={text} onChange={change} /> : null}
          <Checks
            isBlank={text.trim() === ''}
            missing={missing}
            findings={found.findings}
            passed={found.passed}
            off={found.off}
            failed={found.failed}
            onFix={({ start, end, better }) =>
              change({ ownText: text.slice(0, start) + (better ?? '') + text.slice(end) })
            }
            onFine={(key) => change({ fine: [...note.fine, key] })}
            onAttached={() => change({ attached: true })}
            onOff={(rule, isOff) =>
              change({ off: isOff ? [...note.off, rule] : note.off.filter((other) => other !== rule) })
            }
          />
          {text.trim() === '' ? null : (
            <AskEnglish text={text} words={words} names={namesIn(input)} onFound={setEnglish} />
          )}
          {isNight && text.trim() !== '' ? <NightLine time={time} /> : null}
          <TakeIt
            subject={subject}
            text={text}
            goes={form?.goes ?? 'mail'}
            missing={missing}
            recipient={note.answers.recipient ?? ''}
            to={note.to}
            today={today}
            time={time}
            checkNow={found.checkNow}
            letterRef={letterRef}
            keepFirst={isNight && kept === 'saved'}
            onTo={(to) => change({ to })}
            onByHand={() => setByHand(!byHand)}
          />
          <Erase note={note} onErase={erase} onUndo={change} />
        </div>
      </div>
    </div>
  );
}

/**
 * The words for a slip, when the reader comes from its page. They fill an empty field, or take the place of words that
 * another page put there; what the reader typed stays.
 */
function withSlip({ slips = {} }: LetterKind, slip: string, typed: string): string | null {
  const words = Object.hasOwn(slips, slip) ? slips[slip] : undefined;
  const isOurs = typed === '' || Object.values(slips).includes(typed);
  return words !== undefined && isOurs && words !== typed ? words : null;
}
