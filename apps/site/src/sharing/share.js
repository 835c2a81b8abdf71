for (const box of document.querySelectorAll('.share')) {
  // The page, and nothing of what the reader typed: that stands after ? and #.
  const url = location.origin + location.pathname;
  const said = box.querySelector('p');
  box.firstElementChild.addEventListener('click', (press) => {
    const copy = () =>
      navigator.clipboard?.writeText(url).then(
        () => (said.textContent = 'Copied: ' + url),
        () => (said.textContent = url),
      );
    said.textContent = url;
    if (!navigator.share) return box.open || copy();
    press.preventDefault();
    navigator
      .share({ title: document.title, url })
      .catch((why) => why.name === 'AbortError' || ((box.open = true), copy()));
  });
}
