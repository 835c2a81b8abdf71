import type { APIRoute } from 'astro';
import { allMistakes } from '../../../catalog/mistakes.ts';
import { allQuestionnaires } from '../../../catalog/questionnaires.ts';
import type { Bundle } from '../../../islands/Questionnaire/bundle.ts';
import { frameWords } from '../../../islands/Questionnaire/frame-words.ts';
import { slipPage } from '@rebound/core/questionnaire/slip-page';
import { slipsFor } from '@rebound/core/questionnaire/slips';

export async function getStaticPaths() {
  return (await allQuestionnaires()).map(({ id }) => ({ params: { id } }));
}

/** A questionnaire with its tick list, as the browser gets it: beside the page, so that the page itself stays small. */
export const GET: APIRoute<Bundle> = async ({ params }) => {
  const questionnaire = (await allQuestionnaires()).find((each) => each.id === params['id']);
  const pages = (await allMistakes()).map(({ id, data }) => slipPage(id, data));
  const slips = slipsFor(questionnaire?.slips, pages);
  return new Response(JSON.stringify({ questionnaire, slips, words: frameWords }), {
    headers: { 'content-type': 'application/json' },
  });
};
