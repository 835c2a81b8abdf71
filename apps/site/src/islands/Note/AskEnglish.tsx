import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EnglishAnswer, EnglishQuestion } from './english/english-letters.ts';

const PAUSE = 400;

interface AskEnglishProps extends EnglishQuestion {
  readonly onFound: (findings: Exclude<EnglishAnswer, 'failed'>) => void;
}

/**
 * The way to a check of spelling and grammar. It is big, so it comes when it is asked for, and says so first. It works beside the
 * page, in a thread of its own, and looks again after each pause in typing.
 */
export function AskEnglish({ onFound, text, words, names }: AskEnglishProps): JSX.Element {
  const worker = useRef<Worker>();
  const [said, setSaid] = useState('It fetches 8 MB, once. Your letter stays on this device.');
  const question: EnglishQuestion = { text, words, names };

  const hear = (answer: EnglishAnswer): void => {
    if (answer === 'failed') {
      setSaid('It did not load. The first time it needs a connection. Press again to try once more.');
      worker.current = undefined;
    } else {
      setSaid(
        answer.length === 0 ? 'Nothing found. No checker sees everything.' : `${answer.length} to look at, above.`,
      );
      onFound(answer);
    }
  };
  const ask = (): void => {
    if (worker.current === undefined) {
      setSaid('Fetching it. You can go on writing.');
      const made = new Worker(new URL('./english/english-worker.ts', import.meta.url));
      made.onmessage = ({ data }: MessageEvent<EnglishAnswer>) => hear(data);
      made.onerror = () => hear('failed');
      worker.current = made;
    }
    worker.current.postMessage(question);
  };
  useEffect(() => {
    const timer = worker.current && setTimeout(ask, PAUSE);
    return () => clearTimeout(timer);
  }, [JSON.stringify(question)]);

  return (
    <p class="mt4">
      <button type="button" class="linkbtn" onClick={ask}>
        Check spelling and grammar
      </button>{' '}
      <span class="small soft" role="status">
        {said}
      </span>
    </p>
  );
}
