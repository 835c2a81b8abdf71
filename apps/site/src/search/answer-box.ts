import { find } from '@rebound/core/finder/find';
import { nearPages } from '@rebound/core/finder/near-pages';
import type { Finder } from '@rebound/core/finder/open-finder';
import type { Found } from '@rebound/core/finder/types';
import { announce } from './announce.ts';
import { filterList } from './filter-list.ts';
import { fullText } from './full-text.ts';
import { helpCard } from './help-card.ts';
import { nearChips } from './near-chips.ts';
import { resultList } from './result-list.ts';
import { countSentence, NO_WORDS } from './sentences.ts';
import { keepWords } from './words-in-address.ts';

/** What answers a field. */
export interface AnswerBox {
  /** Answers what stands in the field now. */
  answer(): void;
  /** Answers when the typing pauses. */
  answerSoon(): void;
  /** Answers a press: takes the reader to the line that says how much was found, or back to an empty field with what to do. */
  reply(): void;
}

// A thumb pauses this long between words; sooner, the list would flicker with every letter.
const PAUSE = 120;

// An answer that comes sooner than this needs no word of waiting.
const SOON = 300;

/** Answers a field in a place under it: as a list of results, or by shortening the list on the page. */
export function answerBox(finder: Finder, field: HTMLInputElement, place: HTMLElement, filters: boolean): AnswerBox {
  const count = place.querySelector<HTMLElement>('.count-line');
  const list = filters ? filterList() : resultList(place);
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
  const sentence = (words: string, { help }: Found, shown: number): string =>
    countSentence({ words, help, count: shown, ranked: !filters });
  const fillIn = async (words: string, found: Found, shown: number): Promise<void> => {
    const mine = turn;
    const late = setTimeout(() => mine === turn && shown === 0 && say('Looking…'), SOON);
    // Without the full text there is still the finder’s own answer.
    const more = await fullText(words, found.went).catch(() => []);
    clearTimeout(late);
    if (mine === turn) settle(sentence(words, found, list.add(more)));
  };
  const answer = (): void => {
    clearTimeout(waiting);
    const words = field.value.trim();
    const found = words === '' ? undefined : find(finder, words);
    // The address can wait until the answer is on the screen.
    setTimeout(() => keepWords(field.value.trim()));
    place.hidden = words === '';
    place.ariaBusy = 'true';
    helpCard(place, found?.help ?? false);
    const shown = list.show(found);
    nearChips(found ? nearPages(finder, found) : []);
    turn += 1;
    if (!found) return settle('');
    // Somebody in danger is not handed pages that happen to hold a word of theirs.
    if (filters || found.help) return settle(sentence(words, found, shown));
    if (shown > 0) say(sentence(words, found, shown));
    void fillIn(words, found, shown);
  };
  return {
    answer,
    answerSoon: () => {
      clearTimeout(waiting);
      waiting = setTimeout(answer, PAUSE);
    },
    reply: () => {
      answer();
      if (field.value.trim() !== '') return count?.focus();
      place.hidden = false;
      settle(NO_WORDS);
      field.focus();
    },
  };
}
