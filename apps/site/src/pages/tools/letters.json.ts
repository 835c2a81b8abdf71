import type { LetterFrames } from '@rebound/core/letters/types';
import type { APIRoute } from 'astro';
import { letterKinds } from '../../catalog/letters.ts';

/** The sentences of every kind of note, as the browser gets them: beside the page, so that the page itself stays small. */
export const GET: APIRoute = async () => {
  const frames: LetterFrames[] = (await letterKinds()).map(({ id, subject, tones }) => ({ id, subject, tones }));
  return new Response(JSON.stringify(frames), { headers: { 'content-type': 'application/json' } });
};
