import { isRecord } from './record.ts';

/**
 * Light or dark, and whose words. The script that runs before first paint reads these two fields straight from
 * `parts.settings`, in any version of the document: a migration must leave them where they are.
 */
export interface SettingsPart {
  readonly theme: 'device' | 'day' | 'night';
  readonly words: 'uk' | 'us';
}

/** What holds until a reader chooses. */
export const DEFAULT_SETTINGS: SettingsPart = { theme: 'device', words: 'uk' };

/** Reads the settings part; null when it holds something that no version has written. */
export function parseSettingsPart(value: unknown): SettingsPart | null {
  if (!isRecord(value)) return null;
  const { theme = DEFAULT_SETTINGS.theme, words = DEFAULT_SETTINGS.words } = value;
  if (theme !== 'device' && theme !== 'day' && theme !== 'night') return null;
  if (words !== 'uk' && words !== 'us') return null;
  return { theme, words };
}
