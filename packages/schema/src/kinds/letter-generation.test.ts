import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkLetter } from '@rebound/core/letters/check/check-letter';
import { checkLists } from '@rebound/core/letters/check/data/check-lists';
import { composeLetter, wordingCount } from '@rebound/core/letters/compose/compose-letter';
import { countWords } from '@rebound/core/letters/compose/count-words';
import { mailLink } from '@rebound/core/letters/export/mailto';
import { toneIds } from '@rebound/core/letters/note-part';
import type {
  Letter,
  LetterAnswers,
  LetterFieldId,
  LetterKind,
  LetterWords,
  ToneId,
} from '@rebound/core/letters/types';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { letterSchema } from './letter.ts';

const folder = fileURLToPath(new URL('../../../../content/letters/', import.meta.url));
const kinds: readonly LetterKind[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => letterSchema.parse(parse(readFileSync(folder + name, 'utf8'))));

const today = '2026-03-05';
const good: LetterAnswers = {
  recipient: 'Ms Okafor',
  organisation: 'Hartley Foods',
  role: 'stock controller',
  talk: 'how you plan the Friday deliveries',
  because: 'I have done the same on a smaller scale',
  said: 'my forklift licence ran until June',
  right: 'it runs until March',
  slip: 'arriving late',
  about: 'my answer on budgets',
  day: '2026-03-03',
  others: 'Tom and Lee',
  'answer-by': '2026-03-13',
  'ask-feedback': 'yes',
  'keep-in-mind': 'yes',
  sender: 'Sam Rivera',
};
const shortest: LetterAnswers = {
  ...good,
  recipient: 'Ana',
  organisation: 'Ito',
  role: 'cook',
  talk: 'rotas',
  because: 'I cook',
  said: 'I drive',
  right: 'I cycle',
  slip: 'swearing',
  about: 'rotas',
  others: 'Bo',
  sender: 'Bo',
};
const hostile: readonly string[] = [
  '$& $1 $$ $`',
  '{role}',
  '<b>bold</b><img src=x onerror=alert(1)>',
  '"quoted" and ‘quoted’',
  '🙂👩‍🚒',
  'شركة النور للتجارة',
  'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh of Cholmondeley-Marjoribanks',
  '  two\n\nlines ,',
  'O’Brien & Sons, Inc.',
  'The end.',
  '[day]',
];

type Made = {
  kind: LetterKind;
  tone: ToneId;
  words: LetterWords;
  answers: LetterAnswers;
  wording: number;
  letter: Letter;
};

function* every(answers: LetterAnswers): Generator<Made> {
  for (const kind of kinds) {
    for (const subset of subsets(kind)) {
      const given: LetterAnswers = {};
      for (const id of subset) given[id] = answers[id] ?? '';
      for (const tone of toneIds) {
        for (const words of ['uk', 'us'] as const) {
          for (let wording = 0; wording < wordingCount(kind, tone); wording += 1) {
            yield {
              kind,
              tone,
              words,
              answers: given,
              wording,
              letter: composeLetter(kind, { answers: given, tone, words, wording, today }),
            };
          }
        }
      }
    }
  }
}

/** The required fields with every choice of the optional ones. */
function subsets(kind: LetterKind): LetterFieldId[][] {
  const must = kind.fields.filter(({ required }) => required).map(({ id }) => id);
  return kind.fields
    .filter(({ required }) => !required)
    .reduce<LetterFieldId[][]>((all, { id }) => all.flatMap((some) => [some, [...some, id]]), [must]);
}

function name({ kind, tone, words, wording, answers }: Made): string {
  return `${kind.id} ${tone} ${words} wording ${wording}, with ${Object.keys(answers).join(' ')}`;
}

/** What is wrong with the build of a letter whose slots hold plain words. */
function faults({ letter, tone, answers, kind }: Made): string[] {
  const all: string[] = [];
  const say = (isFault: boolean, what: string): void => void (isFault && all.push(what));
  const paragraphs = letter.text.split('\n\n');
  const sentences = paragraphs.slice(1, -1).flatMap((paragraph) => paragraph.split(/(?<=[.?]) /u));
  const count = countWords(letter.text);
  const [least, most] = tone === 'very-short' ? [40, 100] : [60, 150];

  say(/[{}[\]_|]|undefined|null|NaN/u.test(letter.text + letter.subject), 'a leftover');
  say(/ {2}|\n{3}| \n|\n /u.test(letter.text), 'a double space');
  say(/ [,.;:?]|[,;:][.,;:?]|\.\.|,\n\n(?!\p{Lu})/u.test(letter.text.replace(/^.*\n/u, '')), 'an orphan mark');
  say(
    sentences.some((sentence) => !/^\p{Lu}.*[.?]$/u.test(sentence)),
    'a sentence without capital or stop',
  );
  say(new Set(sentences.map(openingOf)).size < sentences.length, 'a repeated frame');
  say(count < least || count > most, `${count} words`);
  say(letter.missing.length > 0, 'something missing');
  say(letter.subject === '' || letter.subject.includes('\n'), 'no single subject line');
  say(
    kind.fields.some(
      ({ id }) => id === 'talk' && (answers[id] ?? '') !== '' && !letter.text.includes(answers[id] ?? ''),
    ),
    'the talk is not in it',
  );
  return all;
}

function openingOf(sentence: string): string {
  return sentence.toLowerCase().split(' ').slice(0, 3).join(' ');
}

describe('every letter that can be written', () => {
  test('all six kinds are here', () => {
    expect(kinds.map(({ id }) => id).sort()).toEqual([
      'closure',
      'correction',
      'feedback-request',
      'owning-a-slip',
      'rejection-reply',
      'thanks',
    ]);
  });

  test.each([
    ['good', good],
    ['shortest', shortest],
  ])('is well built with %s answers', (_, answers) => {
    const bad: string[] = [];
    let made = 0;
    for (const one of every(answers)) {
      made += 1;
      for (const fault of faults(one)) bad.push(`${fault}: ${name(one)}\n${one.letter.text}`);
    }
    expect(bad.slice(0, 5)).toEqual([]);
    expect(made).toBeGreaterThan(1000);
  });

  test.each(hostile)('takes %j literally', (words) => {
    const answers: LetterAnswers = {};
    for (const id of Object.keys(good) as LetterFieldId[]) {
      answers[id] = ['day', 'answer-by', 'ask-feedback', 'keep-in-mind'].includes(id) ? (good[id] ?? '') : words;
    }
    const whole = words
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/[ ,.]+$/u, '');
    const bad: string[] = [];
    for (const one of every(answers)) {
      const { text } = one.letter;
      const lead = words.startsWith('The ') ? ' end' : whole;
      const isWhole = words.includes(' & Sons,') ? text.includes('O’Brien') : text.includes(lead);
      const isTidy = !/ {2}|\n{3}|\.\.|,\.| \./u.test(text);
      const isOneGreeting = text.split('\n\n')[0]?.includes('\n') === false;
      if (!isWhole || !isTidy || !isOneGreeting) bad.push(`${name(one)}\n${text}`);
    }
    expect(bad.slice(0, 3)).toEqual([]);
  });

  test('is the same for the same answers, and differs from one wording to the next', () => {
    for (const kind of kinds) {
      for (const tone of toneIds) {
        const count = wordingCount(kind, tone);
        const write = (wording: number): string =>
          composeLetter(kind, { answers: good, tone, words: 'uk', wording, today }).text;
        const texts = Array.from({ length: count }, (_, wording) => write(wording));
        expect(new Set(texts).size).toBe(count);
        expect(write(count)).toBe(texts[0]);
        expect(count).toBeGreaterThan(1);
      }
    }
  });

  test.each([
    ['good', good],
    ['shortest', shortest],
  ])('passes every check itself with %s answers', { timeout: 120_000 }, (_, answers) => {
    const bad: string[] = [];
    for (const one of every(answers)) {
      const { recipient, sender, organisation, role } = answers;
      const given = {
        text: one.letter.text,
        kind: one.kind.id,
        words: one.words,
        recipient,
        sender,
        organisation,
        role,
      };
      for (const { rule, found } of checkLetter({ ...given, interviewDate: one.answers.day }, checkLists)) {
        // How many words are the reader's own is up to the reader, and is not said while the fields write the letter.
        if (rule !== 'own-words') bad.push(`${rule} “${found}”: ${name(one)}`);
      }
    }
    expect(bad.slice(0, 5)).toEqual([]);
  });

  test('fits in an email link', () => {
    for (const one of every(good)) expect(mailLink(one.letter.subject, one.letter.text).kind).toBe('link');
  });

  test.each(kinds.flatMap((kind) => toneIds.map((tone) => [kind.id, tone, kind] as const)))(
    '%s, %s',
    (_id, tone, kind) => {
      const { subject, text } = composeLetter(kind, { answers: good, tone, words: 'uk', wording: 0, today });
      expect(`${subject}\n\n${text}`).toMatchSnapshot();
    },
  );
});
