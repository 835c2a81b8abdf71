import type { LevelLine } from '@rebound/core/questionnaire/result';
import { Fragment } from 'preact';
import type { JSX } from 'preact';

interface LinkLineProps {
  readonly opens: string | undefined;
  readonly links: readonly LevelLine[];
  readonly class?: string;
}

/** Names in one line, each leading to its page if it has one. */
export function LinkLine({ opens, links, class: name }: LinkLineProps): JSX.Element | null {
  if (links.length === 0) return null;
  return (
    <p class={name}>
      {opens}{' '}
      {links.map(({ label, href }, index) => (
        <Fragment key={label}>
          {index === 0 ? '' : ' · '}
          {href === null ? label : <a href={href}>{label}</a>}
        </Fragment>
      ))}
    </p>
  );
}
