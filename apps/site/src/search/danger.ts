// Carried by every page with a search field, so that help needs no further file: each line here counts in bytes.

/** Hears words of self-harm, also run together, with another word between, or with slips in their long words. */
export function dangerIn(phrases: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(` (${phrases.map(heard).join('|')}) `);
  return (text) =>
    pattern.test(
      ` ${text
        .toLowerCase()
        .replace(/['’‘ʼ`]/g, '')
        .replace(/[^a-z]+/g, ' ')} `,
    );
}

function heard(phrase: string): string {
  return phrase
    .replace(/\b(do|can|is) not/g, '$1(\\s?no|n)?t')
    .replace(/^not/, '(\\w*n|no)t')
    .replace(/want to/g, 'wan(t\\s?to|na)')
    .replace(/[a-z]{6,}/g, bones)
    .replace(/ /g, '( (\\w+ )?)?');
}

// Most slips are in the vowels or double a letter: “sucidal”, “myslef”, “kiling”.
function bones(word: string): string {
  return word.replace(/[aeiou]|(.)(?=\1)/g, '').replace(/./g, '[aeiou]*$&+') + '[aeiou]*';
}
