import type { APIRoute } from 'astro';
import { changesFeed } from '../sharing/feed.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response((await changesFeed(site)).json1(), { headers: { 'content-type': 'application/feed+json' } });
