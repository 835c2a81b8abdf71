import { openFinder, type Finder } from '@rebound/core/finder/open-finder';
import { FINDER_DATA } from './addresses.ts';
import { answerBox } from './answer-box.ts';
import { wordsInAddress } from './words-in-address.ts';

/**
 * Brings a search field to life. Rejects if what the finder knows could not be fetched.
 * `pressed` says whether the reader asked for an answer before it was there; `inDanger` hears words of self-harm.
 */
export async function startSearch(
  form: HTMLFormElement,
  pressed: () => boolean,
  inDanger: Finder['hearsDanger'],
): Promise<void> {
  const field = form.querySelector('input');
  const place = form.parentElement?.querySelector<HTMLElement>('.found');
  if (!field || !place) return;
  field.value ||= wordsInAddress();
  const box = answerBox(await loadFinder(inDanger), field, place, form.dataset['variant'] === 'filter');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    box.reply();
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
  if (pressed()) box.reply();
  else if (field.value !== '') box.answer();
}

async function loadFinder(inDanger: Finder['hearsDanger']): Promise<Finder> {
  const reply = await fetch(FINDER_DATA);
  if (!reply.ok) throw new Error(`The finder’s data could not be fetched: ${reply.status}`);
  return openFinder(await reply.json(), inDanger);
}
