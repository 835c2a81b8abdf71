import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { erasePart, type PartName, readPart, watchPart, writePart } from '../../storage/device.ts';

/** How a tool’s part is read, and what it is before anything is in it. */
export interface PartOf<T> {
  readonly name: PartName;
  readonly parse: (value: unknown) => T | null;
  readonly empty: T;
  readonly isEmpty: (part: T) => boolean;
}

/** Where the words are: `no` before anything was typed. */
export type Kept = 'no' | 'saved' | 'refused' | 'full' | 'newer';

export interface PartInUse<T> {
  readonly part: T;
  /** False until the page has looked at what is kept. */
  readonly isRead: boolean;
  readonly change: (edit: (part: T) => T) => void;
  readonly kept: Kept;
  /** True when what lay here could not be read and was set aside. */
  readonly isAside: boolean;
  /** What another tab has done to it since. */
  readonly elsewhere: 'changed' | 'erased' | null;
  readonly takeElsewhere: () => void;
}

/** One tool’s part, kept in the browser at every change and read again after a reload or on the way back. */
export function usePart<T>({ name, parse, empty, isEmpty }: PartOf<T>): PartInUse<T> {
  const [part, setPart] = useState(empty);
  const [isRead, setIsRead] = useState(false);
  const [kept, setKept] = useState<Kept>('no');
  const [isAside, setIsAside] = useState(false);
  const [theirs, setTheirs] = useState<{ readonly value: T | null } | null>(null);
  // Two changes can come before the next drawing; the second must build on the first.
  const latest = useRef(empty);
  const isSaved = useRef(true);

  const show = (next: T): void => {
    latest.current = next;
    setPart(next);
  };
  const settle = (outcome: Kept): void => {
    isSaved.current = outcome === 'saved' || outcome === 'no';
    setKept(outcome);
  };

  // Before the page is drawn again: what is kept must stand there by the time anyone can type.
  useLayoutEffect(() => {
    const look = (): void => {
      const read = readPart(name, parse);
      if (read.kind === 'set-aside') setIsAside(true);
      else if (read.kind === 'ok') settle(read.value === null ? 'no' : 'saved');
      else settle(read.kind);
      show((read.kind === 'ok' ? read.value : null) ?? empty);
      setIsRead(true);
    };
    look();
    // A page that comes back as it was may have been changed under way, and nobody told it.
    const comeBack = (event: PageTransitionEvent): void => {
      if (event.persisted && isSaved.current) look();
    };
    addEventListener('pageshow', comeBack);
    const stop = watchPart(name, parse, (value) => setTheirs({ value }));
    return () => {
      removeEventListener('pageshow', comeBack);
      stop();
    };
  }, []);

  return {
    part,
    isRead,
    kept,
    isAside,
    elsewhere: theirs === null ? null : theirs.value === null ? 'erased' : 'changed',
    change: (edit) => {
      // Built on what is kept at this moment, so that nothing another tab has kept is written over unseen.
      const read = isSaved.current ? readPart(name, parse) : null;
      if (read?.kind === 'set-aside') setIsAside(true);
      const next = edit((read?.kind === 'ok' ? read.value : null) ?? latest.current);
      show(next);
      setTheirs(null);
      const { kind } = isEmpty(next) ? erasePart(name) : writePart(name, next);
      settle(kind === 'saved' && isEmpty(next) ? 'no' : kind);
    },
    takeElsewhere: () => {
      if (theirs?.value) show(theirs.value);
      setTheirs(null);
    },
  };
}
