import type { AsideItem } from '@rebound/core/saved/aside';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '../../controls/Notice.tsx';
import { forgetAside, restoreAside } from '../../storage/aside.ts';
import { download, fileName } from '../shared/download.ts';
import { day } from '../shared/when.ts';

interface SetAsideProps {
  readonly items: readonly AsideItem[];
  /** Called when the list has changed. */
  readonly onChange: () => void;
}

/** Tells of data that could not be read. It was not thrown away: the reader can take it or forget it. */
export function SetAside({ items, onChange }: SetAsideProps): JSX.Element | null {
  const [forgotten, setForgotten] = useState<readonly AsideItem[]>([]);
  if (items.length === 0 && forgotten.length === 0) return null;
  if (items.length === 0) {
    return (
      <Notice>
        <p role="status">
          What was set aside is forgotten.{' '}
          <button
            type="button"
            class="linkbtn"
            onClick={() => {
              restoreAside(forgotten);
              setForgotten([]);
              onChange();
            }}
          >
            Undo
          </button>
        </p>
      </Notice>
    );
  }
  return (
    <Notice>
      <div class="flow" role="status">
        <p>
          <b>Something kept here could not be read.</b> It is set aside as it was, and nothing has been written over it.
        </p>
        <ul class="plain">
          {items.map(({ what, at }) => (
            <li key={`${what} ${at}`}>
              {NAMES.get(what) ?? 'Something else'}
              {at === '' ? '' : `, found on ${day(at)}`}
            </li>
          ))}
        </ul>
      </div>
      <p class="row">
        <button
          type="button"
          class="linkbtn"
          onClick={() =>
            download(
              fileName('rebound-set-aside', 'json', new Date()),
              'application/json',
              JSON.stringify(items, null, 2),
            )
          }
        >
          Download it
        </button>
        <button
          type="button"
          class="linkbtn stop"
          onClick={() => {
            setForgotten(items);
            forgetAside();
            onChange();
          }}
        >
          Forget it
        </button>
      </p>
    </Notice>
  );
}

const NAMES = new Map([
  ['document', 'The whole plan'],
  ['settings', 'Your settings'],
  ['note', 'A letter'],
  ['quiz', 'Your answers'],
  ['plan', 'Pages you kept'],
  ['follow-up', 'Your follow-up dates'],
  ['piles', 'Your three piles'],
  ['breathe', 'Your line from the night'],
  ['debrief', 'Your debriefs'],
  ['stories', 'Your stories'],
  ['practice', 'Your practice'],
]);
