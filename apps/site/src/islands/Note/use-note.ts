import { type NotePart, parseNotePart } from '@rebound/core/letters/note-part';
import type { LetterAnswers, LetterFieldId, LetterForm } from '@rebound/core/letters/types';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { erasePart, readPart, watchPart, writePart } from '../../storage/device.ts';

/** Where the note is kept: `no` before anything was typed. */
export type Kept = 'no' | 'saved' | 'refused' | 'full' | 'newer' | 'set-aside';

interface KeptNote {
  readonly note: NotePart;
  readonly change: (edit: Partial<NotePart>) => void;
  readonly erase: () => void;
  readonly kept: Kept;
  /** The note as another tab has it now, when that one was changed last. */
  readonly elsewhere: NotePart | 'erased' | null;
  readonly takeElsewhere: () => void;
}

/** The note, kept in the browser at every change and read again after a reload. */
export function useNote(kinds: readonly LetterForm[]): KeptNote {
  const [note, setNote] = useState<NotePart>(() => blankNote(kinds, typedSoFar(kinds)));
  const [kept, setKept] = useState<Kept>('no');
  const [elsewhere, setElsewhere] = useState<KeptNote['elsewhere']>(null);
  // Two changes can come before the next drawing; the second must build on the first.
  const latest = useRef(note);

  const show = (next: NotePart): void => {
    latest.current = next;
    setNote(next);
  };

  // Before the page is drawn again: a kept letter must stand there by the time anyone can type.
  useLayoutEffect(() => {
    const read = readPart('note', parseNotePart);
    const before = read.kind === 'ok' ? read.value : null;
    if (read.kind !== 'ok') setKept(read.kind);
    else if (read.value !== null) setKept('saved');
    show(
      withAddress(kinds, { ...(before ?? latest.current), answers: { ...before?.answers, ...latest.current.answers } }),
    );
    return watchPart('note', parseNotePart, (value) => setElsewhere(value ?? 'erased'));
  }, []);

  return {
    note,
    kept,
    elsewhere,
    change: (edit) => {
      const next = { ...latest.current, ...edit };
      show(next);
      setElsewhere(null);
      setKept(writePart('note', next).kind);
    },
    erase: () => {
      show({ ...blankNote(kinds, {}), kind: latest.current.kind, tone: latest.current.tone });
      setKept(erasePart('note').kind === 'saved' ? 'no' : 'refused');
    },
    takeElsewhere: () => {
      if (elsewhere !== null && elsewhere !== 'erased') show(elsewhere);
      setElsewhere(null);
    },
  };
}

function blankNote(kinds: readonly LetterForm[], answers: LetterAnswers): NotePart {
  const kind = kinds[0]?.id ?? 'thanks';
  return { kind, tone: 'plain', wording: 0, answers, ownText: null, fine: [], pasted: false };
}

/** Words typed into the fields before this script had come: they stay. */
function typedSoFar(kinds: readonly LetterForm[]): LetterAnswers {
  const answers: LetterAnswers = {};
  if (typeof document === 'undefined') return answers;
  for (const id of new Set(kinds.flatMap((kind) => kind.fields.map((field): LetterFieldId => field.id)))) {
    const input = document.getElementById(`note-${id}`);
    if (input instanceof HTMLInputElement && input.value !== '') answers[id] = input.value;
  }
  return answers;
}

/** `?kind=owning-a-slip&slip=arrived-late`, as the pages about mistakes link here. Ids only, never words. */
function withAddress(kinds: readonly LetterForm[], note: NotePart): NotePart {
  const asked = new URLSearchParams(location.search);
  const kind = kinds.find(({ id }) => id === asked.get('kind'));
  if (kind === undefined) return note;
  const slip = asked.get('slip') ?? '';
  const words = kind.slips !== undefined && Object.hasOwn(kind.slips, slip) ? kind.slips[slip] : undefined;
  return { ...note, kind: kind.id, answers: { ...note.answers, slip: note.answers.slip || words || '' } };
}
