import { useEffect, useState } from 'preact/hooks';

/** The device’s clock, looked at every few seconds while it matters; 0 until the page runs. */
export function useNow(): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
