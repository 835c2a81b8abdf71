// The only lines of the search that a page carries: fetch the rest when the field is first used, or has words already.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
  const failed = form.querySelector<HTMLElement>('.search-failed');
  let pressed = false;
  const press = (event: Event): void => {
    event.preventDefault();
    pressed = true;
  };
  const start = (): void => {
    form.removeEventListener('focusin', start);
    import(/* @vite-ignore */ form.dataset['search'] ?? '')
      .then(({ startSearch }) => startSearch(form, () => pressed))
      .then(() => form.removeEventListener('submit', press))
      .catch(() => {
        if (failed) failed.hidden = false;
        form.addEventListener('focusin', start);
      });
  };
  form.addEventListener('submit', press);
  form.addEventListener('focusin', start);
  if (/^#q=/.test(location.hash) || /[?&]q=/.test(location.search)) start();
}
