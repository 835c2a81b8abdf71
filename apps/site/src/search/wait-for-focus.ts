// The only lines of the search that a page carries: fetch the rest when the field is first used, or has words already.
// Until it is there, and if it never comes, help is still shown first.
import { hearsDanger } from '@rebound/core/finder/hears-danger';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
  const field = form.querySelector('input');
  const failed = form.querySelector<HTMLElement>('.search-failed');
  const place = form.parentElement?.querySelector<HTMLElement>('.found');
  const count = place?.querySelector<HTMLElement>('.count-line');
  const inDanger = hearsDanger((form.dataset['danger'] ?? '').split('|'));
  const asked = new URLSearchParams(location.hash.slice(1) || location.search).get('q') ?? '';
  let pressed = false;
  let lost = false;
  const listen = (): void => {
    if (!place || !failed || !count) return;
    const help = inDanger(field?.value ?? '');
    const card = place.querySelector('.help');
    if (!help) card?.remove();
    else if (!card) place.prepend(place.querySelector('template')?.content.cloneNode(true) ?? '');
    count.textContent = help ? 'Someone to talk to comes first' : '';
    place.hidden = !help;
    failed.hidden = help || !lost;
  };
  const press = (event: Event): void => {
    event.preventDefault();
    pressed = true;
    count?.focus();
  };
  const start = (): void => {
    form.removeEventListener('focusin', start);
    import(/* @vite-ignore */ form.dataset['search'] ?? '')
      .then(({ startSearch }) => startSearch(form, () => pressed, inDanger))
      .then(() => {
        form.removeEventListener('submit', press);
        form.removeEventListener('input', listen);
        if (failed) failed.hidden = true;
      })
      .catch(() => {
        lost = true;
        listen();
        form.addEventListener('focusin', start);
      });
  };
  form.addEventListener('submit', press);
  form.addEventListener('input', listen);
  form.addEventListener('focusin', start);
  if (asked !== '') {
    if (field) field.value ||= asked;
    listen();
    start();
  } else if (field?.value) listen();
}
