import type { SettingsPart } from '@rebound/core/saved/settings';

/** Shows a choice on the page that is open. Pages opened later get it from the script in their head. */
export function applySettings({ theme, words }: SettingsPart): void {
  const { dataset } = document.documentElement;
  if (theme === 'device') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (words === 'us') dataset['words'] = 'us';
  else delete dataset['words'];
}
