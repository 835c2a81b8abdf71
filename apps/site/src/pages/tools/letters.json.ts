import type { APIRoute } from 'astro';
import { letterKinds } from '../../catalog/letters.ts';

/** Every kind of note in one file, as the browser gets them once the first one is there: half of what the files of the kinds weigh. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await letterKinds()), { headers: { 'content-type': 'application/json' } });
