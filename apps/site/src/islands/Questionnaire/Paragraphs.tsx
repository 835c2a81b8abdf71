import type { JSX } from 'preact';

interface ParagraphsProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A heading with its paragraphs, or nothing at all. */
export function Paragraphs({ heading, lines }: ParagraphsProps): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
