import type { StoryWords } from './types.ts';

/** The whole answer, as one would say it. */
export function wholeAnswer({ situation, did, result }: StoryWords): string {
  return [situation, did, result]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The answer under its question, to be pasted somewhere else. */
export function storyText(words: StoryWords): string {
  return `${[words.question.trim(), wholeAnswer(words)].filter((text) => text !== '').join('\n\n')}\n`;
}

/** Words and the time they take aloud at a calm pace, in seconds rounded to five. */
export function spokenTime(text: string): { readonly words: number; readonly seconds: number } {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const seconds = Math.round(((words / WORDS_A_MINUTE) * 60) / 5) * 5;
  return { words, seconds: words > 0 ? Math.max(5, seconds) : 0 };
}

/** The time in words: “about 55 seconds”, “about 1 min 20 s”. */
export function timeInWords(seconds: number): string {
  if (seconds < 60) return `about ${seconds} seconds`;
  const over = seconds % 60;
  return `about ${Math.floor(seconds / 60)} min${over === 0 ? '' : ` ${over} s`}`;
}

const WORDS_A_MINUTE = 130;
