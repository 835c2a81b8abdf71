/** The ISO day of a moment by the calendar of this device. */
export function dayOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The hour and minute of a moment by the clock of this device: "07:05". */
export function timeOf(now: Date): string {
  return now.toTimeString().slice(0, 5);
}

/** Today by the calendar of this device. */
export function isoToday(): string {
  return dayOf(new Date());
}
