import type { SavedDocument } from '@rebound/core/saved/document';
import { entriesOf, withEntry } from '@rebound/core/saved/entries';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../controls/Notice.tsx';

interface KeepPageProps {
  readonly document: SavedDocument;
  /** Titles of the pages that can be kept, by id. */
  readonly pages: Readonly<Record<string, string>>;
  readonly edit: (change: (document: SavedDocument) => SavedDocument) => boolean;
}

/** “This happened to me” on a page leads here. Asks before anything is kept, since others may use this device. */
export function KeepPage({ document: plan, pages, edit }: KeepPageProps): JSX.Element | null {
  const [id, setId] = useState<string | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const read = (): void => setId(askedFor(location.hash));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  useEffect(() => heading.current?.focus(), [id]);
  useEffect(() => answer.current?.focus(), [kept]);

  const keeps = (page: string | null): boolean => entriesOf(plan).some(({ key }) => key === `page:${page}`);
  if (id === null) {
    return kept === null || !keeps(kept) ? null : (
      <Notice>
        <p ref={answer} tabIndex={-1} role="status">
          Kept. “{pages[kept]}” is in your plan.
        </p>
        <p>
          <a href={`/tools/debrief/#mistake=${kept}`}>Go over it for half an hour</a>{' '}
          <a href={`/tools/piles/#mistake=${kept}`}>Whose was it? Three piles</a>
        </p>
      </Notice>
    );
  }
  const title = Object.hasOwn(pages, id) ? pages[id] : undefined;
  const href = `/mistakes/${id}/`;
  if (title === undefined) {
    return (
      <Notice>
        <h2 class="h3" tabIndex={-1} ref={heading}>
          That page is not here
        </h2>
        <p class="mt3">
          It may have moved. <a href="/mistakes/">See everything that can go wrong</a>.
        </p>
      </Notice>
    );
  }
  if (keeps(id)) {
    return (
      <Notice>
        <h2 class="h3" tabIndex={-1} ref={heading}>
          “{title}” is in your plan
        </h2>
        <p class="mt3">
          <a href={href}>Back to the page</a>
        </p>
      </Notice>
    );
  }
  const keep = (): void => {
    const savedAt = new Date().toISOString();
    if (!edit((document) => withEntry(document, { key: `page:${id}`, value: { id, savedAt } }))) return;
    // The address is cleared, so that loading the page again does not ask again.
    history.replaceState(null, '', location.pathname);
    setId(null);
    setKept(id);
  };
  return (
    <section class="one" aria-labelledby="keep">
      <h2 class="h3" id="keep" tabIndex={-1} ref={heading}>
        Keep “{title}” in your plan?
      </h2>
      <p>It stays on this device and nowhere else. Other people who use this browser could see it.</p>
      <p class="row">
        <button type="button" class="btn" onClick={keep}>
          Keep this page
        </button>
        <a href={href}>Don’t keep it, go back</a>
      </p>
    </section>
  );
}

function askedFor(hash: string): string | null {
  return /^#(?:mistake|keep)=([a-z0-9-]{1,80})$/.exec(hash)?.[1] ?? null;
}
