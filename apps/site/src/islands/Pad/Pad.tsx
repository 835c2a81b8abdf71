import './Pad.css';
import { dial, HELP_LINES } from '@rebound/core/help-lines';
import { parseNotePart } from '@rebound/core/letters/note-part';
import { checkPost } from '@rebound/core/letters/post/check-post';
import { postWords } from '@rebound/core/letters/post/data/post-words';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Status } from '../../controls/Status.tsx';
import { TextArea } from '../../controls/TextArea.tsx';
import { readPart } from '../../storage/device.ts';
import { PostFindings } from './PostFindings.tsx';
import { usePad } from './use-pad.ts';

/** A place to write all of it, with nothing held back. It is kept nowhere and empties itself. */
export function Pad(): JSX.Element {
  const { text, minutesLeft, wasErased, write, erase } = usePad();
  const [looked, setLooked] = useState('');
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = readPart('note', parseNotePart);
    const answers = read.kind === 'ok' ? read.value?.answers : undefined;
    setKnown([answers?.organisation ?? '', answers?.recipient ?? ''].filter((name) => name !== ''));
  }, []);

  const all = looked === '' || looked !== text ? [] : checkPost(looked, known);
  // Words of despair are answered while they are written, and not only when asked for.
  const needsPerson = checkPost(text, []).some(({ rule }) => rule === 'despair');
  const isLooked = looked !== '' && looked === text;
  return (
    <div class="mt5">
      <TextArea
        id="pad"
        label="What I would post if nobody could see it"
        hint="It empties itself ten minutes after your last word, and as soon as you leave."
        value={text}
        onInput={write}
      />
      {needsPerson ? (
        <div class="late mt4" role="status">
          <p>
            <b>This needs a person, not a post.</b> {postWords.despair[1]}{' '}
            {HELP_LINES.map(({ where, number, takesTexts }) => (
              <>
                {where}: <a href={dial(number)}>call {number}</a>
                {takesTexts ? (
                  <>
                    {' '}
                    or <a href={`sms:${number}`}>text {number}</a>
                  </>
                ) : null}
                .{' '}
              </>
            ))}
            <a href="/help/">More lines, and other countries</a>
          </p>
        </div>
      ) : null}
      <div class="row mt4">
        <button type="button" class="btn" onClick={() => setLooked(text)} disabled={text.trim() === ''}>
          What would they read in it?
        </button>
        <button type="button" class="btn second danger" onClick={erase} disabled={text === ''}>
          Erase it now
        </button>
      </div>
      {text === '' ? null : <p class="small soft mt3">Empties itself in {minutesLeft}.</p>}
      <Status
        message={wasErased ? 'It is gone. Nobody has read it.' : isLooked ? countOf(all.length) : ''}
        shown={wasErased}
      />
      {isLooked ? <PostFindings findings={all} /> : null}
    </div>
  );
}

function countOf(count: number): string {
  if (count === 0) return 'Nothing on our list was found';
  return count === 1 ? '1 thing to look at' : `${count} things to look at`;
}
