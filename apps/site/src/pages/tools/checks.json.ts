import { checkData } from '@rebound/core/letters/check/data/check-data';
import type { APIRoute } from 'astro';

/** What the checks know about the language, as the browser gets it: words and phrases are no script, so they do not come as one. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(checkData), { headers: { 'content-type': 'application/json' } });
