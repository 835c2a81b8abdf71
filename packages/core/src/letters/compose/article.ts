/** "a" or "an" before these words, by how they are said: "an hour", "a university", "an HR officer", "a UX designer". */
export function article(words: string): 'a' | 'an' {
  const first = /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? '';
  if (/^(?:8|1[18](?!\d))/u.test(first)) return 'an';
  // RSPCA and RNLI cannot be said as words; NASA and STEM can.
  const isSpelt = /^\p{Lu}+$/u.test(first) && !/^(?=.{4})(?:.|[FLR][HLR]|S[CHKLMNPQTW][HLR]?)?[AEIOUY]/u.test(first);
  if (isSpelt) return /^[AEFHILMNORSX]/u.test(first) ? 'an' : 'a';
  if (/^(?:hour|heir|honest|honou?r)/iu.test(first)) return 'an';
  if (/^(?:uni(?!n|m)|use|usu|util|eu|ewe|one\b|once\b|ubi|ura|uro)/iu.test(first)) return 'a';
  return /^[aeiouàâäáåæçéèêëíìîïóòôöõøúùûü]/iu.test(first) ? 'an' : 'a';
}
