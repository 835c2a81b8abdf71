import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ErrorSummaryProps {
  readonly title?: string;
  readonly problems: readonly { readonly fieldId: string; readonly message: string }[];
  /** Count of presses on Continue. A new one brings the focus back, even when the problems are the same. */
  readonly attempt?: number;
}

/** What is missing, each with a link to its field. Stands before the H1 and takes the focus, so it is read out once. */
export function ErrorSummary({ title, problems, attempt }: ErrorSummaryProps): JSX.Element | null {
  const box = useRef<HTMLDivElement>(null);
  const shown = problems.length > 0;
  useEffect(() => {
    if (!shown) return undefined;
    box.current?.focus();
    document.title = `Problem: ${plainTitle()}`;
    return () => {
      document.title = plainTitle();
    };
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div class="errsum" tabIndex={-1} ref={box}>
      <h2>
        {title ??
          `${COUNT[problems.length - 1] ?? problems.length} ${problems.length === 1 ? 'thing' : 'things'} to fix`}
      </h2>
      <ul>
        {problems.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} onClick={(event) => goToField(event, fieldId)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const COUNT = ['One', 'Two', 'Three', 'Four', 'Five'];

function plainTitle(): string {
  return document.title.replace(/^Problem: /, '');
}

/** Not left to the browser: it would put the label off screen and change the address, which tools use for their own state. */
export function goToField(event: MouseEvent, fieldId: string): void {
  const target = document.getElementById(fieldId);
  if (target === null) return;
  event.preventDefault();
  const field = target.matches('fieldset') ? target.querySelector<HTMLElement>('input') : target;
  field?.focus({ preventScroll: true });
  (target.closest('.field') ?? target).scrollIntoView();
}
