import { find } from '@rebound/core/finder/find';
import { openFinder, type Finder } from '@rebound/core/finder/open-finder';
import { FINDER_DATA } from './addresses.ts';
import { announce } from './announce.ts';
import { filterList } from './filter-list.ts';
import { fullText, type FullTextHit } from './full-text.ts';
import { resultList } from './result-list.ts';
import { countSentence } from './sentences.ts';
import { keepWords, wordsInAddress } from './words-in-address.ts';

/**
 * Brings a search field to life. Rejects if what the finder knows could not be fetched.
 * `pressed` says whether the reader asked for an answer before it was there.
 */
export async function startSearch(form: HTMLFormElement, pressed: () => boolean): Promise<void> {
  const field = form.querySelector('input');
  const place = form.parentElement?.querySelector<HTMLElement>('.found');
  if (!field || !place) return;
  field.value ||= wordsInAddress();
  const box = await openBox(form, field, place);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    box.answer();
    box.goToCount();
  });
  field.addEventListener('input', box.answerSoon);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    field.value = '';
    box.answer();
  });
  addEventListener('hashchange', () => {
    const words = wordsInAddress();
    if (words === '' || words === field.value) return;
    field.value = words;
    box.answer();
  });
  if (field.value !== '') box.answer();
  if (pressed()) box.goToCount();
}

// A thumb pauses this long between words; sooner, the list would flicker with every letter.
const PAUSE = 120;

async function openBox(form: HTMLFormElement, field: HTMLInputElement, place: HTMLElement) {
  const finder = await loadFinder();
  const count = place.querySelector<HTMLElement>('.count-line');
  const show = form.dataset['variant'] === 'filter' ? filterList() : resultList(place);
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const say = (sentence: string): void => {
    if (count) count.textContent = sentence;
    announce(place, sentence);
  };
  const settle = (sentence: string): void => {
    place.ariaBusy = 'false';
    say(sentence);
  };
  const answer = (): void => {
    clearTimeout(waiting);
    turn += 1;
    const mine = turn;
    const words = field.value.trim();
    keepWords(words);
    place.hidden = words === '';
    place.ariaBusy = 'true';
    const found = find(finder, words);
    showHelp(place, found.help && words !== '');
    const shown = show(words === '' ? undefined : found, []);
    if (words === '') return settle('');
    if (shown > 0) say(countSentence(shown, words));
    const late = setTimeout(() => mine === turn && shown === 0 && say('Looking…'), 300);
    void behind(words, found.went).then((more) => {
      clearTimeout(late);
      if (mine === turn) settle(countSentence(show(found, more), words));
    });
  };
  return {
    answer,
    answerSoon: () => {
      clearTimeout(waiting);
      waiting = setTimeout(answer, PAUSE);
    },
    goToCount: () => count?.focus(),
  };
}

async function loadFinder(): Promise<Finder> {
  const reply = await fetch(FINDER_DATA);
  if (!reply.ok) throw new Error(`The finder’s data could not be fetched: ${reply.status}`);
  return openFinder(await reply.json());
}

// Without the full text there is still the finder’s own answer.
function behind(words: string, went: readonly string[]): Promise<readonly FullTextHit[]> {
  return fullText(words, went).catch(() => []);
}

function showHelp(place: HTMLElement, wanted: boolean): void {
  const standing = place.querySelector('.help');
  if (wanted === (standing !== null)) return;
  if (standing) return standing.remove();
  const card = place.querySelector('template')?.content.cloneNode(true);
  if (card) place.prepend(card);
}
