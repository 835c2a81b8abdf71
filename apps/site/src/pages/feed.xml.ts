import type { APIRoute } from 'astro';
import { changesFeed } from '../sharing/feed.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response((await changesFeed(site)).rss2(), { headers: { 'content-type': 'application/rss+xml' } });
