import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../controls/copy-text.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
}

/** Copies a text. Where copying is blocked, the text is laid out and selected. */
export function CopyButton({ text, label }: CopyButtonProps): JSX.Element {
  const [said, setSaid] = useState<'' | 'copied' | 'blocked'>('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (said === 'blocked') field.current?.select();
  }, [said]);
  const copy = async (): Promise<void> => setSaid((await copyText(text)) ? 'copied' : 'blocked');
  return (
    <>
      <button type="button" class="btn second" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">
        {said === 'copied' ? 'Copied.' : ''}
        {said === 'blocked' ? 'Copying is blocked here. The text is selected; use your device’s copy.' : ''}
      </span>
      {said === 'blocked' ? (
        <textarea ref={field} class="short noprint" aria-label={label} readOnly value={text} />
      ) : null}
    </>
  );
}
