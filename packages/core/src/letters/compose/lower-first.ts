/** Words that only carry a capital because a phone put one there. Names and initials are never in this list: Reading, Boeing. */
const plainWords = new Set(
  [
    'a an and as at because by each every for from he her his how if in is it its like my no not of on one our she some that',
    'the their them there these they this those to two was we were what when where whether which who why with you your',
    'answering arguing arriving asking being building calling coming cooking cutting dealing doing dropping finding fixing',
    'forgetting getting giving going having hearing helping hiring interrupting keeping leaving losing making managing missing',
    'mixing moving naming opening planning putting running saying seeing selling serving setting sharing speaking swearing',
    'talking teaching training turning using working writing',
  ].flatMap((line) => line.split(' ')),
);

/** Takes the capital off a first word that cannot be a name, so the words can stand mid-sentence. */
export function lowerFirst(line: string): string {
  const first = /^\p{Lu}[\p{Ll}]*(?=['’\s]|$)/u.exec(line)?.[0] ?? '';
  const plain = first.toLowerCase();
  return plainWords.has(plain) ? plain + line.slice(first.length) : line;
}
