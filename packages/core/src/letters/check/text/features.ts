import { remembered } from './remembered.ts';

/**
 * What a sentence is made of, for a rule that weighs it: each beginning of a word (`nerv`), two that follow each other (`no one`),
 * two with one between them (`so * that`), and each family of words that one of them belongs to (`=hyper`; `==hyper`, twice).
 */
export function featuresOf(sentence: string, families: string): Set<string> {
  const words = beginningsOf(sentence);
  const all = familyOf(families);
  const features = new Set<string>();
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const third = words[at + 2];
    features.add(word);
    if (next) features.add(`${word} ${next}`);
    if (third) features.add(`${word} * ${third}`);
    const family = all.get(word);
    if (family) features.add(features.has(`=${family}`) ? `==${family}` : `=${family}`);
  }
  features.add(words.length < 8 ? '=short' : words.length < 20 ? '=middling' : '=long');
  return features;
}

/** The words of a sentence, each cut to its beginning; a number is `#`. */
export function beginningsOf(sentence: string): string[] {
  const words = sentence.toLowerCase().replace(/n't\b/g, ' not');
  return (words.match(/[a-zà-ÿ]+|\d[\d.,:]*|[?!]/g) ?? []).map((word) => (/\d/.test(word) ? '#' : beginning(word)));
}

/** “Embarrassing”, “embarrassed” and “embarrasses” begin alike. */
function beginning(word: string): string {
  const stem = word.replace(/(?:ing|e?d|e?s|ly|e|y)$/, '');
  return (stem.length < 3 ? word : stem).slice(0, 6);
}

const familyOf = remembered((families) => {
  const family = new Map<string, string>();
  for (const line of families.split('\n')) {
    const [name = '', ...words] = line.split(' ');
    for (const word of words) family.set(word, name);
  }
  return family;
});
