{
  const html = document.documentElement;
  html.classList.add('js');
  try {
    const { theme, words } = JSON.parse(localStorage.rebound).parts.settings;
    if (theme === 'day' || theme === 'night') html.dataset.theme = theme;
    if (words === 'us') html.dataset.words = 'us';
  } catch {
    /* nothing readable: the device decides */
  }
}
