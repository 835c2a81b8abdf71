import { describeEntry, type Described, type Names } from '@rebound/core/saved/describe-entry';
import type { Entry } from '@rebound/core/saved/entries';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Status } from '../../controls/Status.tsx';
import { when } from '../shared/when.ts';

interface KeptListProps {
  readonly entries: readonly Entry[];
  readonly names: Names;
  readonly onErase: (key: string) => boolean;
  readonly onUndo: (entry: Entry) => boolean;
}

/** What is kept, each thing with a way to open and to erase it. An erased one leaves Undo in its place. */
export function KeptList({ entries, names, onErase, onUndo }: KeptListProps): JSX.Element | null {
  const [erased, setErased] = useState<readonly Entry[]>([]);
  const [said, setSaid] = useState('');
  const order = useRef<readonly string[]>([]);
  const focus = useRef<string | null>(null);
  const list = useRef<HTMLElement>(null);

  useEffect(() => {
    if (focus.current === null) return;
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(focus.current)}`)?.focus();
    focus.current = null;
  });

  const rows = inPlace(order.current, [
    ...entries,
    ...erased.filter(({ key }) => !entries.some((entry) => entry.key === key)),
  ]);
  order.current = rows.map(({ key }) => key);
  if (rows.length === 0) return null;

  const erase = (entry: Entry, title: string): void => {
    if (!onErase(entry.key)) return;
    setErased([...erased, entry]);
    setSaid(`${title} erased. Undo is in its place.`);
    const next = rows.slice(rows.indexOf(entry) + 1).find(({ key }) => entries.some((other) => other.key === key));
    focus.current = next === undefined ? HEADING : idOf(next.key);
  };
  const undo = (entry: Entry, title: string): void => {
    if (!onUndo(entry)) return;
    setErased(erased.filter((other) => other !== entry));
    setSaid(`${title} is back.`);
    focus.current = idOf(entry.key);
  };

  return (
    <section class="flow" ref={list}>
      <h2 id={HEADING} tabIndex={-1}>
        What you have kept
      </h2>
      <ul class="kept">
        {rows.map((entry) => {
          const thing = describeEntry(entry, names);
          if (erased.includes(entry)) {
            return (
              <li key={entry.key} class="noprint">
                <span class="soft">{thing.title} erased.</span>
                <span class="row">
                  <button type="button" class="linkbtn" onClick={() => undo(entry, thing.title)}>
                    Undo<span class="vh"> and bring back {thing.title}</span>
                  </button>
                </span>
              </li>
            );
          }
          return (
            <li key={entry.key}>
              <Name thing={thing} />
              <span class="small soft">
                {[thing.about, thing.savedAt && when(thing.savedAt)].filter(Boolean).join(' · ')}
              </span>
              <span class="row">
                <button type="button" class="linkbtn stop" onClick={() => erase(entry, thing.title)}>
                  Erase<span class="vh"> {thing.title}</span>
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <Status message={said} />
    </section>
  );
}

function Name({ thing }: { readonly thing: Described }): JSX.Element {
  const title = <b dir="auto">{thing.title}</b>;
  if (thing.href === null) {
    return (
      <span id={idOf(thing.key)} tabIndex={-1}>
        {title}
      </span>
    );
  }
  return (
    <a id={idOf(thing.key)} href={thing.href}>
      {title}
    </a>
  );
}

// Rows seen before keep their place, so that Undo stands where the thing stood.
function inPlace(order: readonly string[], entries: readonly Entry[]): readonly Entry[] {
  const place = (entry: Entry): number => {
    const index = order.indexOf(entry.key);
    return index < 0 ? order.length : index;
  };
  return entries.toSorted((one, other) => place(one) - place(other));
}

function idOf(key: string): string {
  return `kept-${key}`;
}

const HEADING = 'kept';
