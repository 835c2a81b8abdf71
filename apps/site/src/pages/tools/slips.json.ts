import type { APIRoute } from 'astro';
import { groupTitles } from '../../catalog/mistake-groups.ts';
import { mistakesByMoment } from '../../catalog/mistakes.ts';
import type { Slip } from '../../islands/shared/slips.ts';

/** The pages on what can go wrong, as the debrief offers them. */
export const GET: APIRoute = async () => {
  const slips: Slip[] = (await mistakesByMoment()).flatMap(({ moment, mistakes }) =>
    mistakes.map(({ id, data }) => ({ id, title: data.title, theme: groupTitles[moment] })),
  );
  return new Response(JSON.stringify(slips), { headers: { 'content-type': 'application/json' } });
};
