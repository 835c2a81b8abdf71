import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Place } from './use-place.ts';

interface HeadingProps {
  readonly place: Place;
  /** Put before the title of the page; empty where the tool begins. */
  readonly title: string;
  readonly children: ComponentChildren;
}

/** The heading of one place in a tool. It takes the focus when the reader comes to it, and names the page. */
export function Heading({ place, title, children }: HeadingProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { title: before } = document;
    if (title !== '') document.title = `${title} – ${before}`;
    return () => {
      document.title = before;
    };
  }, [title]);
  useEffect(() => {
    if (place.hasMoved) heading.current?.focus();
  }, [place.id]);
  return (
    <h2 class="q" tabIndex={-1} ref={heading}>
      {children}
    </h2>
  );
}

/** Takes the focus to the heading of the place shown: for a press that takes its own button away. */
export function toHeading(): void {
  document.querySelector<HTMLElement>('[data-view] h2.q')?.focus();
}
