// The ways people ask for a page, by its file: for the full-text index, which takes this file out of the built site again.
import { allGuides } from '../catalog/guides.ts';
import { allMistakes } from '../catalog/mistakes.ts';

export async function GET(): Promise<Response> {
  const pages = [...(await allMistakes()), ...(await allGuides())];
  return Response.json(Object.fromEntries(pages.map(({ href, data }) => [`${href.slice(1)}index.html`, data.asks])));
}
