/** “Tuesday 3 March, 22:50” in the time of this device. A text that is no time is given back as it is. */
export function when(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : `${day(iso)}, ${say(date, { hour: '2-digit', minute: '2-digit' })}`;
}

/** “Tuesday 3 March”, with the year when it is not this one. */
export function day(iso: string): string {
  // A day without an hour is meant as it stands, not as midnight in Greenwich.
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(iso) ? `${iso}T00:00` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  const year = date.getFullYear();
  // Put together by hand: browsers disagree on the comma after the weekday.
  const words = [say(date, { weekday: 'long' }), date.getDate(), say(date, { month: 'long' })];
  return (year === new Date().getFullYear() ? words : [...words, year]).join(' ');
}

// Made when there is a time to say: three of them cost a browser 30 ms of the page's load.
const say = (date: Date, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', parts).format(date);
