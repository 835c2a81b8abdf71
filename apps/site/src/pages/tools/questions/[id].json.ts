import type { APIRoute } from 'astro';
import { allMistakes } from '../../../catalog/mistakes.ts';
import { allQuestionnaires } from '../../../catalog/questionnaires.ts';
import type { Bundle } from '../../../islands/Questionnaire/bundle.ts';
import { slipPage } from '@rebound/core/questionnaire/slip-page';

export async function getStaticPaths() {
  return (await allQuestionnaires()).map(({ id }) => ({ params: { id } }));
}

/** A questionnaire with its tick list, as the browser gets it: beside the page, so that the page itself stays small. */
export const GET: APIRoute<Bundle> = async ({ params }) => {
  const questionnaire = (await allQuestionnaires()).find((each) => each.id === params['id']);
  const used = new Set(questionnaire?.slips?.groups.map((group) => group.id));
  const pages = (await allMistakes())
    .filter(({ data }) => used.has(data.moment))
    .map(({ id, data }) => slipPage(id, data));
  return new Response(JSON.stringify({ questionnaire, pages }), { headers: { 'content-type': 'application/json' } });
};
