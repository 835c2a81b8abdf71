import type { ComponentChildren, JSX } from 'preact';

interface NoticeProps {
  readonly children: ComponentChildren;
}

/** A quiet box in the flow of the page. Never over the content, never gone by itself. */
export function Notice({ children }: NoticeProps): JSX.Element {
  return <div class="note">{children}</div>;
}
