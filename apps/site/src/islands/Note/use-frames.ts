import type { LetterFrames } from '@rebound/core/letters/types';
import { useEffect, useState } from 'preact/hooks';

/** Where the sentences stand. The page asks for them at once, before this script has come. */
export const FRAMES_ADDRESS = '/tools/letters.json';

/** The sentences of every kind, `null` until they are there, or that they did not load. */
export function useFrames(): readonly LetterFrames[] | 'failed' | null {
  const [frames, setFrames] = useState<readonly LetterFrames[] | 'failed' | null>(null);
  useEffect(() => {
    void load().then(setFrames);
  }, []);
  return frames;
}

async function load(): Promise<readonly LetterFrames[] | 'failed'> {
  try {
    const response = await fetch(FRAMES_ADDRESS);
    if (!response.ok) return 'failed';
    const frames: LetterFrames[] = await response.json();
    return frames;
  } catch {
    return 'failed';
  }
}
