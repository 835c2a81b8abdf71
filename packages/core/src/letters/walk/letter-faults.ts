import { checkLetter } from '../check/check-letter.ts';
import { checkLists } from '../check/data/check-lists.ts';
import { countWords } from '../check/text/count-words.ts';
import { cleanField } from '../compose/clean-field.ts';
import { fieldGrammar } from '../compose/field-grammar.ts';
import type { LetterFieldId, LetterKind, ToneId } from '../types.ts';
import type { WrittenLetter } from './every-letter.ts';

// One plain word that stands for whatever was typed, while the build of the letter is looked at.
const STAND_IN = 'Ferncote';

/** What is wrong with a letter of ours: its build, its length, or something that our own checks see in it. */
export function letterFaults(written: WrittenLetter): string[] {
  const { kind, input, letter } = written;
  const typed = typedWords(written);
  const masked = typed.reduce(withStandIn, letter.text);
  const subject = typed.reduce(withStandIn, letter.subject);
  const paragraphs = masked.split('\n\n');
  const sentences = paragraphs.slice(1, -1).flatMap((paragraph) => paragraph.split(/(?<=[.?]) /u));
  const [least, most] = bandOf(kind, input.tone);
  const words = countWords(masked);

  const faults: string[] = [];
  const say = (isFault: boolean, what: string): void => void (isFault && faults.push(what));
  say(/[{}[\]_|<>$]|undefined|null|NaN/u.test(masked + subject), 'a leftover');
  say(/ {2}|\n{3}| \n|\n /u.test(masked), 'a double space');
  say(/ [,.;:?]|[,;:][.,;:?]|\.\.|,\n\n(?!\p{Lu})/u.test(masked.replace(/^.*\n/u, '')), 'an orphan mark');
  say(
    sentences.some((sentence) => !/^\p{Lu}.*[.?]$/u.test(sentence)),
    'a sentence without capital or stop',
  );
  say(new Set(sentences.map(openingOf)).size < sentences.length, 'a repeated frame');
  say(words < least || words > most, `${words} words`);
  say(letter.missing.length > 0, 'something missing');
  say(subject.trim() === '' || /[\r\n]/u.test(letter.subject), 'no single subject line');
  say(
    kind.limits?.characters !== undefined && masked.length > kind.limits.characters,
    `${masked.length} characters, more than the place takes`,
  );
  say(
    typed.some((value) => !letter.text.includes(value) && !letter.subject.includes(value)),
    'something typed is not in it',
  );
  return [...faults, ...foundByChecks(written, typed)];
}

/** A value that ends in a stop of its own, "Acme Inc.", also ends the sentence it stands last in. */
function withStandIn(text: string, value: string): string {
  return text.split(value).reduce((before, after) => {
    const endsSentence = value.endsWith('.') && /^(?:$|\n| \p{Lu})/u.test(after);
    return before + STAND_IN + (endsSentence ? '.' : '') + after;
  });
}

/** Between how many words a letter of this kind and tone may have. */
function bandOf({ limits }: LetterKind, tone: ToneId): readonly [number, number] {
  return limits?.words ?? (tone === 'very-short' ? [40, 100] : [60, 150]);
}

/** What was typed, as it should stand in the letter, the longest first. */
function typedWords({ kind, input }: WrittenLetter): string[] {
  return kind.fields
    .filter(({ id }) => fieldGrammar[id] !== 'tick' && fieldGrammar[id] !== 'date')
    .map(({ id }) => cleanField(id, input.answers[id] ?? '', input.words, input.today))
    .filter((value) => value !== '')
    .toSorted((one, other) => other.length - one.length);
}

function openingOf(sentence: string): string {
  return sentence.toLowerCase().split(' ').slice(0, 3).join(' ');
}

const OWN: readonly LetterFieldId[] = ['recipient', 'sender', 'organisation', 'role', 'day'];

/** What our own checks see. What lies in the reader's own words is for the reader, and so is how many of them there are. */
function foundByChecks({ kind, input, letter }: WrittenLetter, typed: readonly string[]): string[] {
  const { recipient, sender, organisation, role, day } = input.answers;
  const { text } = letter;
  const places = typed.flatMap((value) => placesOf(text, value));
  const ownWords = kind.fields.flatMap(({ id }) => (OWN.includes(id) ? [] : [input.answers[id] ?? '']));
  return checkLetter(
    { text, kind: kind.id, words: input.words, recipient, sender, organisation, role, interviewDate: day, ownWords },
    checkLists,
  )
    .filter(({ rule }) => rule !== 'own-words')
    .filter(({ start, end, rule }) => rule === 'length' || !places.some((at) => start < at.end && end > at.start))
    .filter(({ rule, params }) => rule !== 'length' || isTooShort(params, typed))
    .map(({ rule, found }) => `${rule} “${found.slice(0, 60)}”`);
}

/** Too long, or short for want of a single letter in what was typed, is the reader's doing. */
function isTooShort(params: Readonly<Record<string, string | number>>, typed: readonly string[]): boolean {
  return Number(params['words']) < Number(params['least']) && typed.every((value) => countWords(value) > 0);
}

function placesOf(text: string, value: string): { start: number; end: number }[] {
  const places = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    places.push({ start: at, end: at + value.length });
  }
  return places;
}
