import { DEFAULT_SETTINGS, parseSettingsPart, type SettingsPart } from '@rebound/core/saved/settings';
import { readPart, watchPart, writePart, type WriteResult } from '../../storage/device.ts';
import { applySettings } from '../shared/apply-settings.ts';

/** Brings the settings form to life: shows what is chosen, keeps what is changed, and says what came of it. */
export function startSettings(form: HTMLFormElement, status: HTMLElement): void {
  const kept = readPart('settings', parseSettingsPart);
  show(form, (kept.kind === 'ok' && kept.value) || DEFAULT_SETTINGS);
  if (kept.kind === 'refused')
    status.textContent = 'This browser will not let us save. A choice holds for this page only.';
  if (kept.kind === 'set-aside')
    status.textContent = 'What was chosen before could not be read. It is set aside in My plan.';

  form.addEventListener('change', () => {
    const chosen = parseSettingsPart(Object.fromEntries(new FormData(form))) ?? DEFAULT_SETTINGS;
    applySettings(chosen);
    status.textContent = OUTCOMES[writePart('settings', chosen).kind];
  });
  watchPart('settings', parseSettingsPart, (elsewhere) => {
    applySettings(elsewhere ?? DEFAULT_SETTINGS);
    show(form, elsewhere ?? DEFAULT_SETTINGS);
  });
}

function show(form: HTMLFormElement, settings: SettingsPart): void {
  for (const radio of form.querySelectorAll('input')) radio.checked = Object.values(settings).includes(radio.value);
}

const OUTCOMES: Readonly<Record<WriteResult['kind'], string>> = {
  saved: 'Saved on this device.',
  refused: 'Not saved. This browser will not let us. It holds for this page only.',
  full: 'Not saved. There is no room left in this browser. It holds for this page only.',
  newer: 'Not saved. What is kept here was made by a newer Rebound. Load the page again.',
};
