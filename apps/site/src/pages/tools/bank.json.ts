import type { APIRoute } from 'astro';
import { practiceBank } from '../../catalog/interview-questions.ts';
import type { BankQuestion } from '../../islands/shared/bank.ts';

/** The practice bank as the tool offers it: the questions, each with a shape for the answer. */
export const GET: APIRoute = async () => {
  const bank: BankQuestion[] = (await practiceBank()).flatMap(({ questions }) =>
    questions.map(({ id, data }) => ({ id, question: data.question, themes: data.themes, shape: data.shape })),
  );
  return new Response(JSON.stringify(bank), { headers: { 'content-type': 'application/json' } });
};
