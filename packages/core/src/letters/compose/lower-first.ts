/** Small words that only carry a capital because a phone put one there. Names and initials are never in this list. */
const small = new Set(
  (
    'a an and as at because by each every for from having he her his how if in is it its like making my no not of on one our she ' +
    'some that the their them there these they this those to two was we were what when where whether which who why with you your'
  ).split(' '),
);

/** Takes the capital off a first word that cannot be a name, so the words can stand mid-sentence. */
export function lowerFirst(line: string): string {
  const first = /^\p{Lu}[\p{Ll}]*(?=['’\s]|$)/u.exec(line)?.[0] ?? '';
  const plain = first.toLowerCase();
  const isGerund = /^[a-z]{2,}ing$/u.test(plain) && plain.length > 5;
  return small.has(plain) || isGerund ? plain + line.slice(first.length) : line;
}
