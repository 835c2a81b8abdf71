import { useEffect, useState } from 'preact/hooks';

/**
 * A value as it was until the page has been painted with it once: `first`, then what it is now. What is long to draw goes by this,
 * so that the press or the letter that changed it is answered first.
 */
export function useLater<T>(value: T, first: T): T {
  const [later, setLater] = useState(first);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    // A frame is drawn right after its callbacks: a task begun in one comes after the picture.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setLater(value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return later;
}
