import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface SampleProps {
  /** Which component, and in which state. */
  readonly of: string;
  /** The beginnings of the names of buttons to press, one after the other, for a state that only a press leads to. */
  readonly press?: readonly string[];
  /** True where its folds are to stand open. */
  readonly isOpen?: boolean;
  /** True for what is as wide as a page. */
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

/** One component in one state. A form around it, so that radio buttons of the same name in two samples leave each other alone. */
export function Sample({ of, press = [], isOpen, isWide, children }: SampleProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const fold of isOpen ? (place.current?.querySelectorAll('details') ?? []) : []) fold.open = true;
    void pressAll(place.current, press);
  }, []);
  return (
    <section class={isWide ? 'gallery-sample gallery-wide' : 'gallery-sample'}>
      <h3>{of}</h3>
      <form onSubmit={(event) => event.preventDefault()}>
        <div ref={place}>{children}</div>
      </form>
    </section>
  );
}

async function pressAll(place: HTMLElement | null, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const buttons = [...(place?.querySelectorAll('button') ?? [])];
    const button = buttons.find(({ textContent }) => textContent.startsWith(name));
    if (button === undefined) throw new Error(`Nothing in this sample is called “${name}”.`);
    button.click();
    await new Promise((drawn) => requestAnimationFrame(drawn));
    await new Promise((drawn) => setTimeout(drawn));
  }
  // What was pressed may have taken the focus, and the page with it.
  if (names.length === 0 || !(document.activeElement instanceof HTMLElement)) return;
  document.activeElement.blur();
  scrollTo(0, 0);
}

/** For what a sample would tell its tool. */
export const nothing = (): void => undefined;

/** The same, where the tool answers whether it worked. */
export const worked = (): boolean => true;
