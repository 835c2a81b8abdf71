import { useEffect, useState } from 'preact/hooks';
import { dayOf, timeOf } from '../shared/day-of.ts';

interface Clock {
  /** ISO day on this device. */
  readonly today: string;
  /** "23:40". */
  readonly time: string;
  /** Between ten at night and six in the morning. */
  readonly isNight: boolean;
}

/** The device's clock. It is day until the page runs, because the page was written on another machine. */
export function useClock(): Clock {
  const [now, setNow] = useState<Date | null>(null);
  useEffect(() => {
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  if (now === null) return { today: '', time: '', isNight: false };
  return {
    today: dayOf(now),
    time: timeOf(now),
    isNight: now.getHours() >= 22 || now.getHours() < 6,
  };
}
