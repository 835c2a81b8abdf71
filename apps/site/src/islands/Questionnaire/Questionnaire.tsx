import type { StartWords } from '@rebound/core/questionnaire/types';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '../../controls/Notice.tsx';
import { useFetched } from '../shared/use-fetched.ts';
import { type Bundle, bundleAddress } from './bundle.ts';
import { Opening } from './Opening.tsx';
import { Running } from './Running.tsx';
import './Questionnaire.css';

interface QuestionnaireProps {
  readonly id: string;
  readonly start: StartWords;
}

/** Any questionnaire. Its start stands in the page; the questions come beside it. */
export function Questionnaire({ id, start }: QuestionnaireProps): JSX.Element {
  const bundle = useFetched<Bundle>(bundleAddress(id));
  const [wanted, setWanted] = useState(false);
  if (bundle !== null && bundle !== 'failed') return <Running {...bundle} begin={wanted} />;
  return (
    <div data-view={bundle === 'failed' ? 'paper' : 'start'}>
      {bundle === 'failed' ? (
        <Notice>
          <p>
            <b>The questions did not load.</b> The same questions stand on this page. You can read or print them, or
            load the page again.
          </p>
        </Notice>
      ) : (
        <Opening start={start} isKept>
          <button type="button" class="btn" aria-busy={wanted} onClick={() => setWanted(true)}>
            {start.button}
          </button>
        </Opening>
      )}
    </div>
  );
}
