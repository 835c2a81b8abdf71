import type { APIRoute, GetStaticPaths } from 'astro';
import { letterKinds } from '../../../catalog/letters.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await letterKinds()).map((kind) => ({ params: { kind: kind.id }, props: { kind } }));

/** One kind of note, as the browser gets it: beside the page, when it is chosen, so that the page itself stays small. */
export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['kind']), { headers: { 'content-type': 'application/json' } });
