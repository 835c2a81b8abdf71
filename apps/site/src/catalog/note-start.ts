import { letterKinds } from './letters.ts';

/** What the note writer starts with: the kinds to choose from, and the first of them whole. */
export async function noteStart() {
  const kinds = await letterKinds();
  const choices = kinds.map(({ id, group, label }) => ({ id, group, label }));
  const [one] = kinds;
  if (one === undefined) throw new Error('There is no kind of note in content/letters.');
  const { id, group, order, label, use, notWhen, leaveOut, goes, limits, fields, slips } = one;
  return { kinds, choices, first: { id, group, order, label, use, notWhen, leaveOut, goes, limits, fields, slips } };
}
