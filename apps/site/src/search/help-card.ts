/** Puts the help card above everything else in a place, or takes it away. */
export function helpCard(place: HTMLElement, wanted: boolean): void {
  const standing = place.querySelector('.help');
  if (wanted === (standing !== null)) return;
  if (standing) return standing.remove();
  const card = place.querySelector('template')?.content.cloneNode(true);
  if (card) place.prepend(card);
}
