{
  let words;
  const typed = new Map();
  addEventListener('click', ({ target }) => {
    if (target.closest('[ssr]')) words = target.textContent;
  });
  addEventListener('input', ({ target }) => {
    if (target.closest('[ssr]')) typed.set(target, target.value);
  });
  addEventListener(
    'astro:hydrate',
    ({ target }) =>
      setTimeout(() => {
        for (const [field, value] of typed)
          if (!field.value) {
            field.value = value;
            field.dispatchEvent(new Event('input', { bubbles: true }));
          }
        [...target.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();
      }),
    true,
  );
}
