import { isFieldId } from '@rebound/core/letters/compose/field-grammar';
import { blankNote, type NotePart, parseNotePart } from '@rebound/core/letters/note-part';
import type { LetterAnswers, LetterChoice } from '@rebound/core/letters/types';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Kept, PartInUse } from '../shared/use-part.ts';
import { erasePart, readPart, watchPart, writePart } from '../../storage/device.ts';

interface KeptNote extends Pick<PartInUse<NotePart>, 'kept' | 'isAside' | 'elsewhere' | 'takeElsewhere'> {
  readonly note: NotePart;
  readonly change: (edit: Partial<NotePart>) => void;
  readonly erase: () => void;
  /** A new letter by the same person: what was learnt for the checks stays, the letter goes. */
  readonly startAnother: () => void;
  /** When the letter that stands here was last changed, until it is changed again; empty for a new one. */
  readonly stoppedAt: string;
  /** The mistake page the reader came from, by its id. */
  readonly slip: string;
}

const MOST_EARLIER = 8;

/** The note, kept in the browser at every change and read again after a reload. */
export function useNote(choices: readonly LetterChoice[]): KeptNote {
  const [note, setNote] = useState<NotePart>(() => blankNote(choices[0]?.id ?? 'thanks', typedSoFar()));
  const [kept, setKept] = useState<Kept>('no');
  const [stoppedAt, setStoppedAt] = useState('');
  const [slip, setSlip] = useState('');
  // The note as another tab has it now, when that one was changed last.
  const [theirs, setTheirs] = useState<NotePart | 'erased' | null>(null);
  const [isAside, setIsAside] = useState(false);
  // Two changes can come before the next drawing; the second must build on the first.
  const latest = useRef(note);

  const show = (next: NotePart): void => {
    latest.current = next;
    setNote(next);
  };
  const change = (edit: Partial<NotePart>): void => {
    const next = { ...latest.current, ...edit, savedAt: new Date().toISOString() };
    show(next);
    setTheirs(null);
    setStoppedAt('');
    setKept(writePart('note', next).kind);
  };

  // Before the page is drawn again: a kept letter must stand there by the time anyone can type.
  useLayoutEffect(() => {
    const read = readPart('note', parseNotePart);
    const before = read.kind === 'ok' ? read.value : null;
    if (read.kind === 'set-aside') setIsAside(true);
    else if (read.kind !== 'ok') setKept(read.kind);
    else if (before !== null) {
      setKept('saved');
      setStoppedAt(before.savedAt);
    }
    const answers = { ...before?.answers, ...latest.current.answers };
    const from = addressed(choices);
    setSlip(from.slip);
    // With nothing kept and nothing asked for, what stands there is right, and a phone is spared drawing it twice.
    if (before !== null || from.kind !== undefined)
      show({ ...(before ?? latest.current), answers, ...(from.kind === undefined ? {} : { kind: from.kind }) });
    return watchPart('note', parseNotePart, (value) => setTheirs(value ?? 'erased'));
  }, []);

  const blankAgain = (): NotePart => ({ ...blankNote(latest.current.kind, {}), tone: latest.current.tone });
  return {
    note,
    kept,
    stoppedAt,
    slip,
    isAside,
    elsewhere: theirs === null || theirs === 'erased' ? theirs : 'changed',
    change,
    erase: () => {
      show(blankAgain());
      setStoppedAt('');
      setKept(erasePart('note').kind === 'saved' ? 'no' : 'refused');
    },
    startAnother: () => {
      const { answers, off, earlier } = latest.current;
      const last = answers.organisation?.trim() ?? '';
      const names = [...earlier.filter((name) => name !== last), ...(last === '' ? [] : [last])];
      const same = answers.sender === undefined ? {} : { sender: answers.sender };
      change({ ...blankAgain(), answers: same, off, earlier: names.slice(-MOST_EARLIER) });
    },
    takeElsewhere: () => {
      if (theirs !== null && theirs !== 'erased') show(theirs);
      setTheirs(null);
    },
  };
}

/** Words typed into the fields before this script had come: they stay. */
function typedSoFar(): LetterAnswers {
  const answers: LetterAnswers = {};
  if (typeof document === 'undefined') return answers;
  for (const input of document.querySelectorAll<HTMLInputElement>('input[id^="note-"]')) {
    const id = input.id.slice('note-'.length);
    if (isFieldId(id) && input.value !== '') answers[id] = input.value;
  }
  return answers;
}

/** `?kind=owning-a-slip&slip=arrived-late`, or the same after a `#`, as other pages link here. Ids only, never words. */
function addressed(choices: readonly LetterChoice[]): { kind: LetterChoice['id'] | undefined; slip: string } {
  const { search, hash } = location;
  const asked = new URLSearchParams(hash.includes('kind=') ? hash.slice(1) : search);
  return { kind: choices.find(({ id }) => id === asked.get('kind'))?.id, slip: asked.get('slip') ?? '' };
}
