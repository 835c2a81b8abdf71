import { useEffect, useState } from 'preact/hooks';

/** Whether the reader has pressed a key or touched anything on this page yet. */
export function useTouched(): boolean {
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    const touched = (): void => setTouched(true);
    const signs = ['pointerdown', 'keydown'];
    for (const sign of signs) addEventListener(sign, touched, { once: true });
    return () => signs.forEach((sign) => removeEventListener(sign, touched));
  }, []);
  return isTouched;
}
