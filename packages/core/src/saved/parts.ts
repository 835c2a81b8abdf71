/** Names of the parts of the saved document. Each part belongs to one tool, which alone knows its shape. */
export const PART_NAMES = ['settings', 'quiz', 'note', 'plan'] as const;

/** Name of one part of the saved document. */
export type PartName = (typeof PART_NAMES)[number];

/** True for the name of a part this version knows. Parts it does not know are kept, but not shown. */
export function isPartName(name: string): name is PartName {
  return PART_NAMES.some((known) => known === name);
}
