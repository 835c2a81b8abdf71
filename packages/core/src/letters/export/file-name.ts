/** A name for the letter’s file that every device takes: “letter-to-ms-okafor.txt”. */
export function fileName(recipient: string, ending: 'txt' | 'eml' | 'ics'): string {
  const to = recipient
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-')
    .slice(0, 40)
    .replace(/^-|-$/gu, '');
  return to === '' ? `letter.${ending}` : `letter-to-${to}.${ending}`;
}
