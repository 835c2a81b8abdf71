addEventListener('astro:hydration-error', () => {
  document.documentElement.classList.remove('js');
  for (const words of document.querySelectorAll('main noscript')) {
    const said = document.createElement('p');
    said.className = 'note measure noprint mt4';
    said.textContent = words.textContent.replace(/<[^>]*>/g, '').trim();
    words.replaceWith(said);
  }
});
