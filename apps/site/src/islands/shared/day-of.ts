/** The ISO day of a moment by the calendar of this device. */
export function dayOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Today by the calendar of this device. */
export function isoToday(): string {
  return dayOf(new Date());
}
